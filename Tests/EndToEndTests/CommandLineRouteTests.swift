import FoundationEssentials
import TestSupport
import Testing

@Suite("Command line: routes, comparison and profiles")
struct CommandLineRouteTests {
    private struct Answer: Decodable {
        struct Reference: Decodable, Equatable {
            let code: String
            let title: String
        }
        struct Named: Decodable {
            let title: String
        }
        struct Experience: Decodable {
            let kind: String
            let text: String
        }
        struct Step: Decodable {
            let from: Reference?
            let to: Reference
            let kind: String?
            let coverage: Double?
            let gaps: [Named]
            let experiences: [Experience]
        }
        struct Route: Decodable {
            let steps: [Step]
            let years: Double
            let pay: Int?
        }
        let routes: [Route]
        let toLoosen: [String]
    }

    private func routes(_ arguments: String...) throws -> Answer {
        let run = try ProcessRun(BuiltProgram.path, ["route"] + arguments + ["--format", "json"])
        #expect(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    }

    @Test("From one occupation to another")
    func between() throws {
        let answer = try routes("31-1131", "29-1141")
        #expect(answer.routes.count >= 2)
        for route in answer.routes {
            #expect(route.steps.first?.from?.code == "31-1131.00" && route.steps.last?.to.code == "29-1141.00")
            #expect((1...5).contains(route.steps.count) && route.years > 0 && (route.pay ?? 0) > 50_000)
            for (before, after) in zip(route.steps, route.steps.dropFirst()) { #expect(before.to == after.from) }
            #expect(route.steps.allSatisfy { ["advancement", "lateral", "step-down"].contains($0.kind) })
            #expect(route.steps.allSatisfy { !$0.experiences.isEmpty && ($0.coverage ?? 0) > 0 })
        }
        #expect(try routes("31-1131", "29-1141", "--max-steps", "1").routes.map(\.steps.count) == [1])
    }

    @Test("To anywhere under conditions, backwards, and which condition to loosen")
    func conditions() throws {
        let anywhere = try routes("Cashiers", "--no-degree", "--min-pay", "60000", "--within", "2")
        #expect(!anywhere.routes.isEmpty)
        #expect(anywhere.routes.allSatisfy { ($0.pay ?? 0) >= 60_000 && $0.years <= 2 })
        let backwards = try routes("Registered Nurses", "--backwards")
        #expect(!backwards.routes.isEmpty && backwards.routes.allSatisfy { $0.steps.last?.to.code == "29-1141.00" })
        let none = try routes("31-1131", "29-1141", "--no-degree")
        #expect(none.routes.isEmpty && none.toLoosen == ["no-degree"])
        let text = try BuiltProgram.run("route", "31-1131", "29-1141", "--no-degree")
        #expect(text.status == 0 && text.output.contains("Dropping one of these would help: --no-degree"))
    }

    @Test("The same question gives the same bytes")
    func sameBytes() throws {
        let first = try BuiltProgram.run("route", "41-2011", "--format", "json")
        #expect(first.status == 0 && first.output.count > 1_000)
        #expect(try BuiltProgram.run("route", "41-2011", "--format", "json").output == first.output)
    }

    @Test("Comparison of two to four occupations")
    func comparison() throws {
        let run = try BuiltProgram.run("compare", "29-2061", "29-1141", "31-1131")
        #expect(run.status == 0 && run.output.contains("Typical pay") && run.output.contains("Psychology"))
        let json = try BuiltProgram.run("compare", "29-2061", "29-1141", "--format", "json")
        #expect(json.status == 0 && json.output.contains("\"fromMiddle\""))
        #expect(try BuiltProgram.run("compare", "29-1141", "29-1141.00").status == 64)
    }

    @Test(
        "Mistakes in the arguments exit 64",
        arguments: [
            ["route"], ["route", "29-1141", "--max-steps", "6"], ["route", "29-1141", "--within", "-1"],
            ["route", "29-1141", "31-1131", "--backwards"], ["route", "29-1141", "--min-pay", "many"],
            ["compare", "29-1141"], ["compare", "29-1141", "31-1131", "29-2061", "41-2011", "41-2031"],
            ["gap", "--profile", "x.json"], ["moves", "--profile", "x.json", "--all"],
        ])
    func usage(arguments: [String]) throws {
        let run = try ProcessRun(BuiltProgram.path, arguments)
        #expect(run.status == 64 && run.errors.hasPrefix("rung: ") && run.output.isEmpty)
    }

    @Test("Help has examples", arguments: ["route", "compare"])
    func help(command: String) throws {
        let help = try BuiltProgram.run(command, "--help")
        #expect(help.status == 0 && help.output.contains("EXAMPLES:\n"))
        #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test("Moves, gap and routes of a person; what is wrong in the profile is said, and the rest is used")
    func profile() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            {"schema": 1, "jobs": [{"occupation": "31-1131", "years": 3}, {"occupation": "99-9999", "years": 1}],
             "schooling": "associate", "strengths": [{"competency": "2.C.5.a", "level": 4.5}]}
            """, to: "me.json")
        let path = folder.path + "/me.json"
        let moves = try BuiltProgram.run("moves", "--profile", path, "--limit", "5", "--format", "csv")
        #expect(moves.status == 0 && moves.output.split(separator: "\n").count == 6)
        #expect(moves.errors.contains("jobs[2].occupation") && moves.errors.contains("99-9999.00"))
        let gap = try BuiltProgram.run("gap", "--profile", path, "29-2061")
        #expect(
            gap.status == 0 && gap.output.contains("From your profile")
                && gap.output.contains("Time to get ready and learn the job"))
        let answer = try routes("--profile", path, "29-1141")
        #expect(!answer.routes.isEmpty && answer.routes.allSatisfy { $0.steps.first?.from == nil })
        #expect(!(try routes("--profile", path)).routes.isEmpty)
    }

    @Test("A profile that cannot be read at all ends with one sentence and its code")
    func unreadableProfile() throws {
        let folder = try TemporaryFolder()
        let missing = try BuiltProgram.run("moves", "--profile", folder.path + "/none.json")
        #expect(missing.status == 66 && missing.errors.contains("no such profile"))
        try folder.write("hello", to: "hello.json")
        let wrong = try BuiltProgram.run("route", "--profile", folder.path + "/hello.json")
        #expect(wrong.status == 65 && wrong.errors.contains("not a profile"))
        try folder.write([UInt8](repeating: 0x20, count: 2 << 20), to: "huge.json")
        let huge = try BuiltProgram.run("gap", "--profile", folder.path + "/huge.json", "29-1141")
        #expect(huge.status == 65 && huge.errors.contains("too large"))
        #expect(huge.errors.split(separator: "\n").count == 1 && huge.output.isEmpty)
    }
}

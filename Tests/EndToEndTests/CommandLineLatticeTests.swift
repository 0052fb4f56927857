import FoundationEssentials
import TestSupport
import Testing

@Suite("Command line: lattices and ladders")
struct CommandLineLatticeTests {
    private struct Answer: Decodable {
        struct Node: Decodable {
            let id, title: String
            let rank, x, y, width, height: Int
        }
        struct Cell: Decodable {
            let x, y: Int
        }
        struct Experience: Decodable {
            let kind, text: String
        }
        struct Edge: Decodable {
            let from, to, kind: String
            let bothWays: Bool
            let route: [Cell]
            let experiences: [Experience]
        }
        let nodes: [Node]
        let edges: [Edge]
        let derived: Bool
        let leftOut: Int
    }

    private func json(_ arguments: String...) throws -> Answer {
        let run = try ProcessRun(BuiltProgram.path, ["lattice"] + arguments + ["--format", "json"])
        #expect(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    }

    @Test(
        "Of a pathway, a cluster, around an occupation and of a ladder",
        arguments: [
            "Law Enforcement Services", "Manufacturing", "29-1141", "petroleum",
        ])
    func subjects(subject: String) throws {
        let answer = try json(subject)
        #expect(answer.nodes.count > 5 && answer.derived == (subject != "petroleum"))
        for edge in answer.edges {
            #expect(!edge.route.isEmpty && !edge.experiences.isEmpty)
            #expect(["advancement", "lateral"].contains(edge.kind))
            for (first, second) in zip(edge.route, edge.route.dropFirst()) {
                #expect(abs(first.x - second.x) + abs(first.y - second.y) == 1)
            }
        }
        #expect((answer.leftOut > 0) == (subject == "Manufacturing"))
    }

    @Test(
        "Every format, the same bytes each time",
        arguments: ["text", "ascii", "outline", "json", "dot", "svg", "markdown"])
    func formats(format: String) throws {
        let first = try BuiltProgram.run("lattice", "nursing", "--format", format)
        #expect(first.status == 0 && first.errors.isEmpty && first.output.contains("Nurse Manager"))
        #expect(try BuiltProgram.run("ladder", "export", "nursing", "--format", format).output == first.output)
        if format == "ascii" { #expect(first.output.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }) }
        if format == "svg" { #expect(first.output.contains("A step up") && first.output.contains("O*NET")) }
    }

    @Test("Narrow boxes where they fit; a picture that cannot fit is whole, and that is said")
    func width() throws {
        let usual = try BuiltProgram.run("lattice", "nursing")
        let widest = usual.output.split(separator: "\n").map(\.count).max() ?? 0
        let narrower = try BuiltProgram.run("lattice", "nursing", "--width", "\(widest - 1)")
        #expect(narrower.errors.isEmpty)
        #expect((narrower.output.split(separator: "\n").map(\.count).max() ?? 0) < widest)
        let tooNarrow = try BuiltProgram.run("lattice", "nursing", "--width", "20")
        #expect(tooNarrow.status == 0 && tooNarrow.errors.contains("columns wide"))
    }

    @Test("The outline names every job, its rung and all its moves")
    func outline() throws {
        let answer = try json("long-term-care")
        let run = try BuiltProgram.run("lattice", "long-term-care", "--format", "outline")
        for node in answer.nodes { #expect(run.output.contains("\n  \(node.title)")) }
        for edge in answer.edges {
            let to = try #require(answer.nodes.first { $0.id == edge.to }).title
            #expect(run.output.contains((edge.kind == "lateral" ? "Same level: to " : "A step up: to ") + to))
            for experience in edge.experiences { #expect(run.output.contains("- " + experience.text)) }
        }
    }

    private static let hostile = """
        {"schema": 1, "title": "<b>\\"&' =1+1 $x$ `c` \\u001b[31m", "jobs": [
          {"id": "a\\"]; evil", "title": "<script>alert('x')</script> \\\\N \\"q\\" & | * _ [l](u)"},
          {"id": "=cmd|' /C'!A0", "title": "=1+2"}],
         "moves": [{"from": "a\\"]; evil", "to": "=cmd|' /C'!A0", "kind": "advancement",
           "experiences": [{"type": "training", "text": "</svg><!-- $\\\\alpha$ \\"]"}]}]}
        """

    @Test("Hostile names are escaped in every format")
    func hostileNames() throws {
        let folder = try TemporaryFolder()
        try folder.write(CommandLineLatticeTests.hostile, to: "evil.json")
        let path = folder.path + "/evil.json"
        func output(_ format: String) throws -> String {
            let run = try BuiltProgram.run("lattice", path, "--format", format)
            #expect(run.status == 0)
            ClearSentence.expectPlain(run.output.replacing("\n", with: ""))
            return run.output
        }
        let svg = try output("svg")
        #expect(!svg.contains("<script>") && svg.contains("&lt;script&gt;"))
        #expect(svg.count { $0 == "<" } == svg.count { $0 == ">" })
        let dot = try output("dot")
        #expect(dot.contains(#""a\"]; evil""#) && dot.contains(#"\\N \"q\""#))
        let markdown = try output("markdown")
        #expect(!markdown.contains("<script>") && markdown.contains(#"\[l\](u)"#) && markdown.contains(#"\$\\alpha\$"#))
        #expect(markdown.contains("#### \\=1+2"))
        let json = try output("json")
        #expect(try JSONDecoder().decode(Answer.self, from: Data(json.utf8)).nodes.map(\.id).contains("a\"]; evil"))
        _ = try output("text")
        _ = try output("ascii")
        _ = try output("outline")
    }

    @Test("Bad files end with what is wrong, where, and the right code")
    func badFiles() throws {
        let folder = try TemporaryFolder()
        func run(_ text: String) throws -> ProcessRun {
            try folder.write(text, to: "bad.json")
            return try BuiltProgram.run("lattice", folder.path + "/bad.json")
        }
        let jobs = (0..<10_000).map { "{\"id\": \"j\($0)\", \"title\": \"Job \($0)\"}" }.joined(separator: ",")
        let cases: [(text: String, word: String)] = [
            ("", "empty"), ("hello", "not a ladder"), ("{\"schema\": 1}", "jobs"),
            ("{\"schema\": 1, \"title\": \"t\", \"jobs\": []}", "no job"),
            ("{\"schema\": 1, \"title\": \"t\", \"jobs\": [\(jobs)], \"moves\": []}", "10,000 jobs"),
            (
                "{\"schema\": 1, \"title\": \"t\", \"jobs\": [{\"id\": \"a\", \"title\": \"A\"}],\n"
                    + "\"moves\": [{\"from\": \"a\", \"to\": \"b\", \"kind\": \"lateral\", \"experiences\": []}]}",
                "line 2, move 1 (a to b), to: there is no job \"b\""
            ),
        ]
        for (text, word) in cases {
            let run = try run(text)
            #expect(run.status == 65 && run.errors.contains(word) && run.output.isEmpty, "\(word): \(run.errors)")
        }
        let odd = try run(
            "{\"schema\": 1, \"title\": \"t\", \"jobs\": [{\"id\": \"a\", \"title\": \"\(String(repeating: "n", count: 500))\","
                + "\"occupation\": \"99-9999\"}, {\"id\": \"b\", \"title\": \"看護師 e\u{301} ممرضة\"}], \"moves\": []}")
        #expect(odd.status == 0 && odd.errors.contains("99-9999.00") && odd.output.contains("看護師"))
        #expect(try BuiltProgram.run("lattice", folder.path + "/none.json").status == 66)
        #expect(try BuiltProgram.run("lattice", "no such thing at all").status == 64)
        #expect(try BuiltProgram.run("lattice", "29-1141", "--depth", "4").status == 64)
        #expect(try BuiltProgram.run("lattice", "petroleum", "--depth", "2").status == 64)
        #expect(try BuiltProgram.run("lattice", "petroleum", "--width", "3").status == 64)
        #expect(try BuiltProgram.run("lattice", "petroleum", "--format", "png").status == 64)
    }

    @Test("A new ladder, empty or from another, is never written over a file; check and show read it")
    func ladders() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/mine.json"
        #expect(try BuiltProgram.run("ladder", "new", path, "--from", "petroleum", "--title", "Ours").status == 0)
        let again = try BuiltProgram.run("ladder", "new", path)
        #expect(again.status == 73 && again.errors.contains("already exists"))
        let shown = try BuiltProgram.run("ladder", "show", path)
        #expect(
            shown.status == 0 && shown.output.hasPrefix("Ours\n")
                && shown.output.contains("Licenses and certificates: "))
        #expect(try BuiltProgram.run("ladder", "check", path).status == 0)
        let derived = folder.path + "/derived.json"
        #expect(try BuiltProgram.run("ladder", "new", derived, "--from", "Law Enforcement Services").status == 0)
        let check = try BuiltProgram.run("ladder", "check", derived, "--format", "json")
        #expect(check.status == 0 && check.output.contains("\"drawable\": true"))
        #expect(try BuiltProgram.run("ladder", "new", folder.path + "/empty.json").status == 0)
        let empty = try BuiltProgram.run("ladder", "check", folder.path + "/empty.json")
        #expect(empty.status == 65 && empty.output.contains("no job"))
        let list = try BuiltProgram.run("ladder", "list")
        #expect(list.status == 0 && list.output.split(separator: "\n").count >= 34)
        #expect(try BuiltProgram.run("ladder", "new", folder.path + "/no/x.json").status == 73)
    }

    @Test("A small framework of roles becomes ladders with their skill levels")
    func imports() throws {
        let folder = try TemporaryFolder()
        let head =
            "Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,"
            + "Skill Level Description,Role Type\n"
        try folder.write(
            head + "Data,Analyst,d,Senior analyst,Leads. More.,Maths,d,Expert,d,\n"
                + "Data,Analyst,d,Junior analyst,Learns.,Maths,d,Working,d,\n", to: "uk_gdad_pcf_role.csv")
        let output = folder.path + "/out"
        let run = try BuiltProgram.run("import", "gdad", folder.path, "--output", output)
        #expect(run.status == 0, "\(run.errors)")
        #expect(TemporaryFolder.names(in: output) == ["gdad-analyst.json"])
        let text = String(decoding: try TemporaryFolder.read(output + "/gdad-analyst.json"), as: UTF8.self)
        #expect(text.contains("Open Government Licence v3.0") && text.contains("Maths: from working to expert"))
        #expect(text.contains(#"{"title": "Maths", "level": "Expert"}"#) && text.contains(#""summary": "Leads.""#))
        #expect(try BuiltProgram.run("ladder", "check", output + "/gdad-analyst.json").output.contains("no fault"))
        #expect(try BuiltProgram.run("import", "gdad", folder.path, "--output", output).status == 73)
        #expect(try BuiltProgram.run("import", "gdad", folder.path + "/none.csv", "--output", output).status == 66)
        try folder.write("Role\nx\n", to: "wrong.csv")
        #expect(try BuiltProgram.run("import", "gdad", folder.path + "/wrong.csv", "--output", output).status == 65)
    }

    private static let framework = FullBundle.packageRoot + "/../shared/data/uk_gdad"

    @Test(
        "The 52 roles of the UK framework, without a fault",
        .enabled(if: SourceTree.exists("../shared/data/uk_gdad"), "the raw releases are no part of the repository"))
    func framework() throws {
        let folder = try TemporaryFolder()
        let output = folder.path + "/gdad"
        #expect(
            try BuiltProgram.run("import", "gdad", CommandLineLatticeTests.framework, "--output", output).status == 0)
        let names = TemporaryFolder.names(in: output)
        #expect(names.count == 52)
        for name in names {
            let check = try BuiltProgram.run("ladder", "check", output + "/" + name)
            #expect(check.status == 0 && check.output.contains("no fault"), "\(check.output)")
        }
    }
}

/// What only a ladder with faults shows.
enum LadderFaultKeys {
    static let all: Set<String> = ["severity", "line", "record", "field", "problem"]
}

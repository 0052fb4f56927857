import CareerGraph
import CareerGuidance
import Glibc
import SystemFiles
import TestSupport
import Testing
import Workspace

@Suite("A ladder's file")
struct LadderFileTests {
    private let graph = SmallMap.graph()

    private func read(_ text: String) throws -> LadderReading {
        try LadderFile.read(Array(text.utf8), path: "folder/some.json", for: graph)
    }

    @Test("What is written is read again, and the same ladder gives the same bytes")
    func roundTrip() throws {
        let ladder = Ladder(
            name: "care", title: "Care \"at home\" \\ é 看護", industry: "Care", cluster: "Care", author: "A",
            source: "S",
            date: "2026-11-23", note: "N", levels: ["low", "high"],
            jobs: [
                LadderJob(
                    id: "a", title: "Aide", occupation: OccupationCode("29-1216"), rung: 1, summary: "Helps.",
                    education: "E", experience: "X", training: "T", credentials: ["C", "D"],
                    competencies: [LadderCompetency(title: "Care", level: "high"), LadderCompetency(title: "More")]),
                LadderJob(id: "b", title: "Other", rung: 1),
            ],
            moves: [
                LadderMove(
                    from: "a", to: "b", kind: .lateral, isBothWays: true,
                    experiences: LadderExperience.Kind.allCases.map { LadderExperience($0, "text") })
            ])
        let bytes = LadderFile.bytes(ladder)
        let reading = try LadderFile.read(bytes, path: "x.json", for: graph)
        #expect(reading.ladder == ladder && reading.faults == [])
        #expect(LadderFile.bytes(reading.ladder) == bytes)
    }

    @Test("All bundled ladders are read without an error, and are in canonical form")
    func bundled() throws {
        let graph = try FullBundle.load()
        let names = try LadderLibrary.names(directory: FullBundle.directory)
        #expect(names.count >= 33 && names.contains("petroleum") && names.contains("long-term-care"))
        var clusters: Set<String> = []
        for name in names {
            let reading = try LadderLibrary.ladder(name, directory: FullBundle.directory, for: graph)
            #expect(!reading.hasErrors && reading.ladder.name == name)
            // Oddities of pay and zone are the trade's; all else would be ours.
            for fault in reading.faults {
                switch fault.problem {
                case .advancementPaysLess, .advancementToLowerZone: break
                default: Issue.record("\(name): \(fault)")
                }
            }
            #expect(reading.ladder.moves.allSatisfy { !$0.experiences.isEmpty })
            clusters.insert(reading.ladder.cluster)
            let path = FullBundle.directory + "/ladders/" + name + ".json"
            #expect(try TemporaryFolder.read(path) == LadderFile.bytes(reading.ladder), "\(name)")
        }
        #expect(clusters.count == 16)
    }

    @Test("What is wrong is said with its line, record and field, and the rest is kept")
    func forgiving() throws {
        let reading = try read(
            """
            {"schema": 1, "title": "T",
             "jobs": [
              {"id": "a", "title": "A", "rung": "low", "occupation": "nurse"},
              {"title": "no id"},
              {"id": "b", "title": "B\\u202e", "colour": "red"}],
             "moves": [
              {"from": "a", "to": "b", "kind": "sideways", "experiences": [{"type": "luck", "text": "x"}]}]}
            """)
        #expect(reading.ladder.name == "some" && reading.ladder.jobs.map(\.id) == ["a", "b"])
        #expect(reading.ladder.jobs[1].title == "B")
        let places = reading.faults.map { "\($0.severity) \($0.line ?? 0) \($0.field ?? "-")" }
        #expect(
            places == [
                "warning 3 occupation", "warning 3 rung", "error 4 id", "warning 5 title", "warning 5 colour",
                "warning 7 kind", "warning 7 experiences", "warning 7 experiences",
            ])
        #expect(reading.hasErrors)
    }

    @Test("A file that ends in the middle is read up to there, and cannot be drawn")
    func damaged() throws {
        let reading = try read(
            "{\"schema\": 1, \"title\": \"T\",\n \"jobs\": [{\"id\": \"a\", \"title\": \"A\"},\n {\"id\": ")
        #expect(reading.hasErrors && reading.ladder.jobs.map(\.id) == ["a"])
        #expect(reading.faults.first?.problem == .damaged(line: 3))
    }

    @Test(
        "What is no ladder at all",
        arguments: [("", true), (" \n\t ", true), ("hello", false), ("[]", false), ("12", false), ("\u{0}", false)])
    func nothing(text: String, isEmpty: Bool) {
        #expect(throws: LadderFileError(path: "folder/some.json", problem: isEmpty ? .empty : .notALadder)) {
            try read(text)
        }
    }

    @Test("Cut at any byte, no text makes it fall over")
    func cutAnywhere() throws {
        let bytes = try TemporaryFolder.read(FullBundle.directory + "/ladders/long-term-care.json")
        for end in stride(from: 1, to: bytes.count - 2, by: 37) {
            let reading = try? LadderFile.read(Array(bytes[..<end]), path: "x", for: graph)
            #expect(reading?.hasErrors ?? true)
        }
    }

    @Test("A new file never takes another's place; a file is replaced whole")
    func writing() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/mine.json"
        try LadderFile.create(Ladder(name: "one"), at: path)
        #expect(throws: LadderFileError(path: path, problem: .file(.exists(at: path)))) {
            try LadderFile.create(Ladder(name: "two"), at: path)
        }
        #expect(try LadderFile.read(path, for: graph).ladder.name == "one")
        try LadderFile.write(Ladder(name: "three"), to: path)
        #expect(try LadderFile.read(path, for: graph).ladder.name == "three")
        #expect(TemporaryFolder.names(in: folder.path) == ["mine.json"])
        #expect(throws: LadderFileError(path: folder.path + "/no/x.json", problem: .file(.folderMissing))) {
            try LadderFile.create(Ladder(name: "x"), at: folder.path + "/no/x.json")
        }
        #expect(throws: LadderFileError(path: folder.path, problem: .file(.notAFile))) {
            try LadderFile.read(folder.path, for: graph)
        }
    }
}

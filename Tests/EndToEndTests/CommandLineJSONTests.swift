import FoundationEssentials
import Testing
import TestSupport

@Suite("Command line: JSON")
struct CommandLineJSONTests {
    private struct Reference: Decodable {
        let code: String
        let title: String
    }

    private struct Moves: Decodable {
        struct Move: Decodable {
            let code: String
            let title: String
            let kind: String
            let rank: Int
            let coverage: Double?
            let reasons: [Reason]
        }
        struct Reason: Decodable {
            let kind: String
            let text: String
        }
        let origin: Reference
        let moves: [Move]
    }

    private struct Gap: Decodable {
        struct Item: Decodable {
            let title: String
            let domain: String
            let shortfall: Double
            let isWithinError: Bool
        }
        let from: Reference
        let to: Reference
        let coverage: Double?
        let gaps: [Item]?
        let alreadyHave: [Item]?
    }

    private struct Search: Decodable {
        struct Match: Decodable {
            let code: String
            let title: String
            let matchedTitle: String
        }
        let query: String
        let matches: [Match]
    }

    private struct Show: Decodable {
        struct Competency: Decodable {
            let importance: Double
            let level: Double
        }
        let code: String
        let title: String
        let competencies: [Competency]
    }

    private func decode<Document: Decodable>(_ type: Document.Type, _ arguments: String...) throws -> Document {
        let run = try ProcessRun(BuiltProgram.path, arguments + ["--format", "json"])
        #expect(run.status == 0)
        return try JSONDecoder().decode(type, from: Data(run.output.utf8))
    }

    @Test("moves")
    func moves() throws {
        let answer = try decode(Moves.self, "moves", "31-1131", "--limit", "7")
        #expect(answer.origin.code == "31-1131.00" && answer.origin.title == "Nursing Assistants")
        #expect(answer.moves.map(\.rank) == Array(1...7))
        #expect(answer.moves.allSatisfy { !$0.reasons.isEmpty && $0.code.count == 10 })
    }

    @Test("gap")
    func gap() throws {
        let answer = try decode(Gap.self, "gap", "31-1131", "29-2061")
        #expect(answer.from.code == "31-1131.00" && answer.to.code == "29-2061.00")
        #expect((0...1).contains(try #require(answer.coverage)))
        #expect(try #require(answer.gaps).allSatisfy { $0.shortfall > 0 })
        #expect(try #require(answer.alreadyHave).allSatisfy { $0.shortfall == 0 || $0.isWithinError })
        let unrated = try decode(Gap.self, "gap", "29-1141", "29-1229")
        #expect(unrated.coverage == nil && unrated.gaps == nil)
    }

    @Test("search")
    func search() throws {
        let answer = try decode(Search.self, "search", "RN")
        #expect(answer.query == "RN")
        #expect(answer.matches.first?.code == "29-1141.00")
    }

    @Test("show")
    func show() throws {
        let answer = try decode(Show.self, "show", "Registered Nurses")
        #expect(answer.code == "29-1141.00" && answer.title == "Registered Nurses")
        #expect(answer.competencies.count == 161)
        #expect(answer.competencies.allSatisfy { (1...5).contains($0.importance) && (0...7).contains($0.level) })
    }
}

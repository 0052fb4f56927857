import CareerData
import CareerGraph
import CareerGuidance
import GraphLayout
import NcursesTerminal
import TestSupport
import Testing
import Words
import Workspace

@testable import rung

/// No text of the command line comes from elsewhere than the messages and the data.
///
/// The letters of the messages are turned into letters of private use; what is still written in Latin ones and is no word
/// of the map comes from somewhere else.
@Suite("Command line: every word is a message's or the data's")
struct SpokenReportTests {
    private static func marked(_ text: String) -> String {
        var isInside = false
        return String(
            text.map { character -> Character in
                if character == "{" { isInside = true }
                defer { if character == "}" { isInside = false } }
                guard character.isLetter, !isInside, let scalar = character.unicodeScalars.first else {
                    return character
                }
                return Unicode.Scalar(0xE000 + scalar.value % 0x1000).map(Character.init) ?? character
            })
    }

    /// Words of the map, and those within marks such as `{count:one=job|other=jobs}`.
    private static func known(_ graph: CareerGraph) -> Set<String> {
        let titles =
            graph.occupations.map(\.title) + graph.clusters.map(\.title) + graph.pathways.map(\.title)
            + graph.competencies.map(\.title) + graph.competencies.map(\.element) + graph.workStyles
            + graph.releases.flatMap { [$0.title, $0.edition, $0.publisher, $0.license, $0.attribution, $0.address] }
        let marks = Message.keys.indices.flatMap { index in
            MessageCatalog().template(at: index).split(separator: "{").dropFirst().map {
                String($0.prefix { $0 != "}" })
            }
        }
        return Set((titles + marks).flatMap(latinWords))
    }

    private static func latinWords(_ text: String) -> [String] {
        text.split { !$0.isASCII || !$0.isLetter }.map { $0.lowercased() }
    }

    /// What is said, less what comes from messages and the map.
    private func foreign(_ graph: CareerGraph, excluding own: Set<String> = [], _ text: () throws -> String) rethrows
        -> [String]
    {
        let said = try Wording.$words.withValue(MessageCatalog(MessageCatalog()) { Self.marked($1) }) { try text() }
        let known = Self.known(graph).union(own)
        return Self.latinWords(said).filter { !known.contains($0) }
    }

    @Test("Reports on a job, its moves, a gap, routes and a comparison")
    func reports() throws {
        let graph = SmallMap.graph()
        let advisor = MoveAdvisor(graph)
        let (aide, nurse) = (SmallMap.aide, SmallMap.nurse)
        let columns: Set<String> = ["a", "b", "c", "d"]
        let found = try foreign(graph, excluding: columns) {
            let moves = advisor.moves(from: aide, limit: 20)
            let question = RouteQuestion.between(.occupation(aide), nurse)
            let answer = RoutePlanner(advisor).routes(question)
            let comparison = try #require(OccupationComparison([aide, nurse], in: graph, limit: 20))
            return try [
                MoveReport(graph: graph, origin: aide, moves: moves, texts: nil).text(width: 100),
                GapReport(
                    graph: graph, origin: .occupation(aide), destination: nurse,
                    move: advisor.move(from: aide, to: nurse)
                ).text(limit: 20, width: 100),
                RouteReport(graph: graph, question: question, answer: answer).text(width: 100),
                CompareReport(graph: graph, comparison: comparison).text(width: nil),
                OccupationReport(graph: graph, id: nurse, description: nil, published: nil).text(width: 100),
                lattice(graph, advisor),
            ].joined(separator: "\n")
        }
        #expect(found.isEmpty, "\(found)")
    }

    private func lattice(_ graph: CareerGraph, _ advisor: MoveAdvisor) throws -> String {
        let lattices = LatticeAdvisor(advisor)
        let report = LatticeReport(lattices.lattice(around: SmallMap.aide, moves: 2), advisor: lattices)
        return try report.text(isASCII: false, width: 100) + report.outline(width: 100, showsRequirements: true)
            + report.markdown()
    }

    /// One of each kind of failure.
    private static let failures: [Failure] = [
        .bundle(
            BundleError(file: "1", line: 2, record: "3", field: "4", problem: .malformed(.noNumber)), directory: "5"),
        .bundle(
            BundleError(file: "1", problem: .invalidValue("2", expected: .numbers(count: 3, 4...5))), directory: "6"),
        .bundle(BundleError(file: "1", problem: .duplicate("2")), directory: "6"),
        .badBundle(faults: 2, directory: "1"), .badWords(offences: 1),
        .words(BundleError(file: "1", problem: .checksum), folder: "2"),
        .publishedTexts(BundleError(file: "1", problem: .incomplete), directory: "2"),
        .release(ReleaseError(file: "1", line: 2, problem: .invalidValue("3", expected: .oneOf(["4", "5"])))),
        .release(ReleaseError(file: "1", problem: .ragged(found: 1, expected: 2))),
        .writing(BundleWriteError(path: "1", problem: .notABundle)),
        .profile(ProfileFileError(path: "1", problem: .notAProfile)),
        .ladder(LadderFileError(path: "1", problem: .notALadder)),
        .newLadder(LadderFileError(path: "1", problem: .file(.missing))), .badLadder(file: "1", errors: 2),
        .layout(.tooManyNodes(count: 3, limit: 2)), .layout(.boxTooLarge(id: "1", width: 2, height: 3)),
        .noBundle(looked: ["1", "2"]), .unknownCode("1"), .unknownTitle("1", near: []),
        .ambiguous("1", choices: [.init(code: "2", title: "3")]), .noTerminal(.dumb),
        .terminal(.typeUnknown("1")), .arguments(.argumentsBackwards), .output(reason: "1"),
    ]

    @Test("Failures of every kind", arguments: failures.indices)
    func failure(index: Int) {
        let failure = Self.failures[index]
        let found = foreign(SmallMap.graph()) { failure.sentence ?? "" }
        #expect(found.isEmpty, "\(found)")
        #expect(failure.sentence?.isEmpty == false)
    }

    @Test("Faults of a ladder and of a profile")
    func faults() {
        let fault = LadderFault(
            .warning, line: 1, record: .move(2, from: "3", to: "4"), field: "5",
            problem: .invalid(expected: .rung(highest: 6)))
        let note = ProfileFault(field: "1", problem: .invalid(expected: .line(longest: 2)))
        let found = foreign(SmallMap.graph()) {
            Wording.Ladders.line(fault, file: "7") + Wording.Files.note(note, file: "8")
        }
        #expect(found.isEmpty, "\(found)")
    }

    /// The test finds what it looks for.
    @Test("A word from elsewhere is seen")
    func elsewhere() {
        #expect(foreign(SmallMap.graph()) { "the quick fox" } == ["the", "quick", "fox"])
    }
}

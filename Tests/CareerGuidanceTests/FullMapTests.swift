import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

@Suite("Guidance on the full bundle")
struct FullMapTests {
    private let advice: FullAdvice
    private var graph: CareerGraph { advice.graph }
    private var advisor: MoveAdvisor { advice.advisor }

    init() throws { advice = try FullAdvice.load() }

    private func id(_ code: String) throws -> OccupationID {
        try #require(OccupationCode(code).flatMap { graph.occupation(code: $0) })
    }

    @Test(
        "The usual next rung is among the first five",
        arguments: [
            ("31-1131", "29-2061"),  // nursing assistants: licensed practical nurses
            ("29-2061", "29-1141"),  // licensed practical nurses: registered nurses
            ("41-2011", "41-2031"),  // cashiers: retail salespersons
            ("41-2011", "41-1011"),  // cashiers: supervisors of retail sales workers
            ("35-2014", "35-2021"),  // restaurant cooks: food preparation workers
            ("51-4121", "47-2011"),  // welders: boilermakers
        ])
    func usualRungs(origin: String, destination: String) throws {
        let moves = advisor.moves(from: try id(origin), limit: 5)
        #expect(moves.map(\.destination).contains(try id(destination)))
    }

    @Test("Every rated occupation gets suggestions that hold what they promise")
    func everyOrigin() {
        for (origin, moves) in zip(graph.ratings.occupations, advice.usual) {
            #expect(moves.count >= 10 && moves.count <= MoveAdvisor.usualLimit, "\(graph[origin].code)")
            for move in moves {
                #expect((0...1).contains(move.coverage ?? 0))
                #expect(!move.reasons.isEmpty)
                #expect(move.kind == MoveKind(jobZoneChange: move.jobZoneChange, payChange: move.payChange))
            }
        }
    }

    @Test("The sweep's coverage is the gap's, to the bit")
    func coverageAgrees() {
        for moves in advice.usual.prefix(40) {
            for move in moves where move.coverage != nil {
                #expect(move.coverage == Gap(from: move.origin, to: move.destination, in: graph)?.coverage)
            }
        }
    }

    @Test("Suggestions are neither all easier work nor all the largest occupations")
    func noTrap() {
        var kinds: [MoveKind: Int] = [:]
        var destinations: [OccupationID: Int] = [:]
        for move in advice.firstTens {
            kinds[move.kind, default: 0] += 1
            destinations[move.destination, default: 0] += 1
        }
        let all = kinds.values.reduce(0, +)
        #expect(kinds[.advancement, default: 0] * 3 > all, "\(kinds)")
        #expect(kinds[.stepDown, default: 0] * 4 < all, "\(kinds)")
        #expect((destinations.values.max() ?? 0) * 100 < all, "one occupation is suggested everywhere")
        #expect(destinations.count * 10 > graph.ratings.occupations.count * 9, "\(destinations.count)")
    }

    @Test("Where nothing is rated, what is known still suggests moves, honestly marked")
    func unratedOrigins() throws {
        let unrated = graph.occupationIDs.filter { graph.ratings.row(of: $0) == nil }
        #expect(unrated.count == 122)
        let suggestions = unrated.map { advisor.moves(from: $0) }
        #expect(suggestions.count { !$0.isEmpty } >= 110, "\(suggestions.count { !$0.isEmpty })")
        #expect(suggestions.joined().allSatisfy { $0.coverage == nil && $0.reasons.contains(.notRated) })
        // The experts in all other medicine borrow from one of their own six digits; the military have no relative.
        let physicians = try id("29-1229")
        let proxy = try #require(advisor.prepared.contents.closeness.proxies[physicians.index])
        #expect(graph[proxy].code.soc == "29-1229")
        #expect(
            advisor.moves(from: physicians, limit: 10).allSatisfy {
                $0.reasons.contains(.ratingsBorrowed(for: physicians, from: proxy))
            })
        let hidden = graph.occupationIDs.filter { graph[$0].code.text.hasPrefix("55-") }
        #expect(
            hidden.count == 19 && hidden.allSatisfy { advisor.prepared.contents.closeness.proxies[$0.index] == nil })
    }
}

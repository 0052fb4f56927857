import CareerGraph
import CareerGuidance
import TestSupport
import Testing

@Suite("What everybody in the trade knows")
struct FaceValidityTests {
    private let advice: FullAdvice

    init() throws { advice = try FullAdvice.load() }

    @Test("At least 85% of the known moves are among the first ten")
    func knownMoves() throws {
        var missed: [String] = []
        for row in KnownMoves.all {
            let origin = try #require(advice.occupation(row.origin), "\(row.origin)")
            let destination = try #require(advice.occupation(row.destination), "\(row.destination)")
            if !advice.firstTen(from: origin).contains(where: { $0.destination == destination }) {
                missed.append(row.words)
            }
        }
        #expect(KnownMoves.all.count >= 60)
        let found = KnownMoves.all.count - missed.count
        #expect(found * 100 >= KnownMoves.all.count * 85, "\(found) of \(KnownMoves.all.count); missed: \(missed)")
    }

    @Test("No first-ten move goes down two job zones, none has half the pay")
    func nothingAbsurd() {
        for move in advice.firstTens {
            #expect((move.jobZoneChange ?? 0) > -2, "\(move.origin) \(move.destination)")
            #expect((move.payChange?.fraction ?? 0) >= -0.5, "\(move.origin) \(move.destination)")
        }
    }

    @Test("Who asks for it gets what pays less than half")
    func onDemand() throws {
        let surgeon = try #require(advice.occupation("29-1022"))
        var preferences = MovePreferences()
        preferences.acceptsHalfThePay = true
        preferences.acceptsDeepStepDown = true
        let moves = advice.advisor.moves(from: surgeon, limit: 100, preferences: preferences)
        #expect(moves.contains { ($0.payChange?.fraction ?? 0) < -0.5 })
        #expect(moves.count > advice.advisor.moves(from: surgeon, limit: 100).count)
    }

    @Test("Close to hand asks for less preparation than worth taking, and pays less")
    func orders() {
        func sums(_ order: SuggestionOrder) -> (zones: Int, pay: Double) {
            var zones = 0
            var pay = 0.0
            for origin in advice.graph.ratings.occupations.enumerated().filter({ $0.offset % 9 == 0 }).map(\.element) {
                for move in advice.advisor.moves(from: origin, limit: 10, preferences: MovePreferences(order: order)) {
                    zones += max(0, move.jobZoneChange ?? 0)
                    pay += move.payChange?.fraction ?? 0
                }
            }
            return (zones, pay)
        }
        let worth = sums(.worthTaking)
        let hand = sums(.closeToHand)
        #expect(hand.zones * 2 < worth.zones, "\(hand.zones) \(worth.zones)")
        #expect(hand.pay < worth.pay)
    }

    @Test("A move into another cluster is a new direction and says so")
    func newDirections() {
        var count = 0
        for move in advice.firstTens {
            let here = Set(advice.graph[move.origin].pathways.map { advice.graph[$0].cluster })
            let there = Set(advice.graph[move.destination].pathways.map { advice.graph[$0].cluster })
            let isNew = !here.isEmpty && !there.isEmpty && here.isDisjoint(with: there)
            #expect(move.isNewDirection == isNew)
            #expect(move.reasons.contains { if case .newDirection = $0 { true } else { false } } == isNew)
            count += isNew ? 1 : 0
        }
        #expect(count > 500)
    }
}

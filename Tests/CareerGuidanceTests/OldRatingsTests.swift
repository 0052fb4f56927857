import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

/// Advice that rests on old ratings says so.
struct OldRatingsTests {
    @Test func movesToAndFromOldRatingsSayWhichAndOfWhen() throws {
        let graph = try FullBundle.load()
        let old = graph.occupationIDs.filter { id in
            graph[id].oldestRatingYear.map { $0 < graph.newestRatingYear - MoveAdvisor.oldRatingYears } ?? false
        }
        #expect(graph.newestRatingYear == 2025)
        #expect(old.count == 82)
        let advisor = MoveAdvisor(graph)
        for origin in [old[0], OccupationID(0)] {
            for move in advisor.moves(from: origin, limit: 40) {
                let named = move.reasons.compactMap { reason in
                    if case .ratingsOld(let occupation, _) = reason { occupation } else { nil }
                }
                #expect(named == [move.origin, move.destination].filter(old.contains))
            }
        }
    }
}

import CareerGraph
import CareerGuidance

/// How long advice takes: preparing it, and all moves for one occupation.
enum GuidanceBench {
    /// Milliseconds, the median and the 95th percentile over every rated occupation.
    struct Figures {
        let preparation: Double
        let median: Double
        let percentile95: Double
        let gapMedian: Double
    }

    static func measure(_ graph: CareerGraph) -> Figures {
        let clock = ContinuousClock()
        let preparations = (0..<5).map { _ in milliseconds(clock.measure { _ = MoveAdvisor(graph) }) }.sorted()
        let advisor = MoveAdvisor(graph)
        var moves: [Double] = []
        var gaps: [Double] = []
        for origin in graph.ratings.occupations {
            var answer: [Move] = []
            moves.append(milliseconds(clock.measure { answer = advisor.moves(from: origin) }))
            guard let first = answer.first else { continue }
            gaps.append(milliseconds(clock.measure { _ = Gap(from: origin, to: first.destination, in: graph) }))
        }
        moves.sort()
        gaps.sort()
        return Figures(
            preparation: preparations[preparations.count / 2], median: at(0.5, moves), percentile95: at(0.95, moves),
            gapMedian: at(0.5, gaps))
    }

    private static func at(_ share: Double, _ sorted: [Double]) -> Double {
        sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    private static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) * 1_000 + Double(duration.components.attoseconds) / 1e15
    }
}

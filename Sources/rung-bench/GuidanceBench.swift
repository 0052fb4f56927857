import CareerGraph
import CareerGuidance

/// How long advice takes: preparing it, and all moves for one occupation, over every rated occupation.
enum GuidanceBench {
    static func run(_ graph: CareerGraph, _ findings: inout Findings) {
        findings.begin("Advice")
        var preparations = Measurements()
        for _ in 0..<5 {
            let advisor = MoveAdvisor(graph)
            // The first question prepares the comparison.
            if let origin = graph.ratings.occupations.first {
                preparations.append(milliseconds { _ = advisor.moves(from: origin) })
            }
        }
        findings.note("first question, with the preparation, median", preparations.median, "ms")
        let advisor = MoveAdvisor(graph)
        var moves = Measurements()
        var gaps = Measurements()
        for origin in graph.ratings.occupations {
            var answer: [Move] = []
            moves.append(milliseconds { answer = advisor.moves(from: origin) })
            guard let first = answer.first else { continue }
            gaps.append(milliseconds { _ = Gap(from: origin, to: first.destination, in: graph) })
        }
        findings.check("all moves for one occupation, median", moves.median, "ms", atMost: 1)
        findings.note("all moves for one occupation, 95th percentile", moves.quantile(0.95), "ms")
        findings.note("a gap, median", gaps.median, "ms")
    }

    private static func milliseconds(_ body: () -> Void) -> Double {
        let start = ProcessRunner.now()
        body()
        return ProcessRunner.now() - start
    }
}

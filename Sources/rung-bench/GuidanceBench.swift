import CareerGraph
import CareerGuidance

/// How long advice takes: preparing it, ranking all occupations, and the coverage of all moves, beside numpy.
enum GuidanceBench {
    /// Milliseconds.
    struct Figures {
        /// Making the advisor, which the program's start waits for.
        var creation: Double
        /// Preparing it, which the first question waits for.
        var preparation: Double
        /// Ranking all occupations from one origin: the median and the 95th percentile over all rated origins.
        var rankingMedian, ranking95: Double
        /// Forty moves with their reasons, likewise.
        var movesMedian, moves95: Double
        /// One gap with everything about it.
        var gapMedian: Double
        /// The coverage of every move between rated occupations, the median of seven.
        var allPairs: Double
        /// The same in numpy, as the formula reads and written for speed; nil where python3 has none.
        var numpy: (plain: Double, tuned: Double)?
    }

    /// Prints each figure with its target.
    static func run(bundle: String, _ findings: inout Findings) throws {
        let figures = measure(try CareerGraph.load(directory: bundle), bundle: bundle)
        findings.begin("Advice")
        findings.note("making the advisor", figures.creation, "ms")
        findings.note("preparing the first advice", figures.preparation, "ms")
        findings.check("ranking from one origin, median", figures.rankingMedian * 1_000, "µs", atMost: 150)
        findings.note("ranking from one origin, 95th percentile", figures.ranking95 * 1_000, "µs")
        findings.check("all moves for one occupation, median", figures.movesMedian, "ms", atMost: 1)
        findings.note("all moves for one occupation, 95th percentile", figures.moves95, "ms")
        findings.note("a gap, median", figures.gapMedian, "ms")
        findings.check("coverage of all pairs", figures.allPairs, "ms", atMost: 30)
        guard let numpy = figures.numpy else {
            findings.note("no python3 with numpy to compare with")
            return
        }
        findings.note("the same in vectorized numpy", numpy.plain, "ms")
        findings.note("the same in numpy written for speed", numpy.tuned, "ms")
        findings.check("numpy / Rung", numpy.plain / figures.allPairs, "", atLeast: 20)
    }

    static func measure(_ graph: CareerGraph, bundle: String) -> Figures {
        let creation = median((0..<5).map { _ in time { _ = MoveAdvisor(graph) } })
        let preparation = median(
            (0..<5).map { _ in
                let advisor = MoveAdvisor(graph)
                return time { advisor.prepare() }
            })
        let advisor = MoveAdvisor(graph)
        advisor.prepare()
        let origins = graph.ratings.occupations
        let rankings = origins.map { origin in time { _ = advisor.rankedDestinations(from: origin) } }.sorted()
        let moves = origins.map { origin in time { _ = advisor.moves(from: origin) } }.sorted()
        let gaps = zip(origins, origins.dropFirst()).map { pair in
            time { _ = Gap(from: pair.0, to: pair.1, in: graph) }
        }
        let pairs = (0..<7).map { _ in
            var coverages: CoverageShares?
            let time = time { coverages = CoverageMatrix(graph.ratings).shares() }
            precondition(coverages.map { agrees($0, graph) } == true, "the matrix is off")
            return time
        }
        return Figures(
            creation: creation, preparation: preparation, rankingMedian: median(rankings),
            ranking95: at(0.95, rankings), movesMedian: median(moves), moves95: at(0.95, moves),
            gapMedian: median(gaps), allPairs: median(pairs), numpy: numpy(bundle))
    }

    /// Whether the matrix holds what the gap of each move says, within what is ever shown: on every thousandth move.
    private static func agrees(_ coverages: CoverageShares, _ graph: CareerGraph) -> Bool {
        let rated = graph.ratings.occupations
        guard coverages.count == rated.count else { return false }
        return stride(from: 0, to: rated.count * rated.count, by: 1_009).allSatisfy { pair in
            let (origin, destination) = (pair / rated.count, pair % rated.count)
            guard origin != destination else { return true }
            let gap = Gap(from: rated[origin], to: rated[destination], in: graph)?.coverage ?? 1
            return abs(Double(coverages[origin: origin, destination: destination]) - gap) < 0.0005
        }
    }

    private static func numpy(_ bundle: String) -> (plain: Double, tuned: Double)? {
        let script = "Sources/rung-bench/numpy_coverage.py"
        guard let run = try? ProcessRunner.run(["python3", script, bundle], collectsOutput: true), run.status == 0
        else {
            return nil
        }
        let words = String(decoding: run.output, as: UTF8.self).split { $0 == " " || $0 == "\n" }
        guard words.count == 2, let plain = Double(words[0]), let tuned = Double(words[1]) else { return nil }
        return (plain, tuned)
    }

    private static func median(_ values: [Double]) -> Double { at(0.5, values.sorted()) }

    private static func at(_ share: Double, _ sorted: [Double]) -> Double {
        sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    private static func time(_ work: () -> Void) -> Double {
        let duration = ContinuousClock().measure(work)
        return Double(duration.components.seconds) * 1_000 + Double(duration.components.attoseconds) / 1e15
    }
}

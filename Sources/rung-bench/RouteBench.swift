import CareerGraph
import CareerGuidance

/// How long routes take to find: preparing the planner, and a thousand random questions of each kind.
enum RouteBench {
    /// The target for routes between two occupations, 95th percentile.
    private static let target = 20.0
    private static let questions = 1_000
    private static let seed: UInt64 = 2_034

    /// Prints the figures.
    static func run(_ graph: CareerGraph, _ findings: inout Findings) {
        let advisor = MoveAdvisor(graph)
        findings.begin("Routes")
        var preparation = Measurements()
        for _ in 0..<5 { preparation.append(milliseconds { _ = RoutePlanner(advisor) }) }
        let planner = RoutePlanner(advisor)
        var random = Random(state: seed)
        let rated = graph.ratings.occupations
        let pairs = (0..<questions).map { _ in (random.pick(rated), random.pick(rated)) }
        let between = measured(pairs) { _ = planner.routes(.between(.occupation($0), $1)) }
        let anywhere = measured(pairs.prefix(200)) { origin, _ in _ = planner.routes(.from(.occupation(origin))) }
        let backwards = measured(pairs.prefix(200)) { _, destination in _ = planner.routes(.leadingTo(destination)) }
        findings.note("preparing the planner, median", preparation.median, "ms")
        findings.note("between two occupations, median", between.median, "ms")
        findings.check("between two occupations, 95th percentile", between.quantile(0.95), "ms", atMost: target)
        findings.note("to anywhere, 95th percentile", anywhere.quantile(0.95), "ms")
        findings.note("backwards, 95th percentile", backwards.quantile(0.95), "ms")
    }

    private static func measured(
        _ pairs: some Sequence<(OccupationID, OccupationID)>, _ ask: (OccupationID, OccupationID) -> Void
    ) -> Measurements {
        var measurements = Measurements()
        for (origin, destination) in pairs { measurements.append(milliseconds { ask(origin, destination) }) }
        return measurements
    }

    private static func milliseconds(_ work: () -> Void) -> Double {
        let duration = ContinuousClock().measure(work)
        return Double(duration.components.seconds) * 1_000 + Double(duration.components.attoseconds) / 1e15
    }

    /// SplitMix64: the same questions on every machine.
    private struct Random {
        var state: UInt64

        mutating func pick(_ occupations: [OccupationID]) -> OccupationID {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return occupations[Int((mixed ^ (mixed >> 31)) % UInt64(occupations.count))]
        }
    }
}

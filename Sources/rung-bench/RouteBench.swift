import CareerGraph
import CareerGuidance

/// How long routes take to find: preparing the planner, and a thousand random questions of each kind.
enum RouteBench {
    /// The target for routes between two occupations, 95th percentile.
    private static let target = 20.0
    private static let questions = 1_000
    private static let seed: UInt64 = 2_034

    /// Prints the figures; false where the target is missed.
    static func run(_ graph: CareerGraph) -> Bool {
        let advisor = MoveAdvisor(graph)
        let preparations = (0..<5).map { _ in milliseconds { _ = RoutePlanner(advisor) } }.sorted()
        let planner = RoutePlanner(advisor)
        var random = Random(state: seed)
        let rated = graph.ratings.occupations
        let pairs = (0..<questions).map { _ in (random.pick(rated), random.pick(rated)) }
        var counts: [Int] = []
        let between = pairs.map { origin, destination in
            milliseconds { counts.append(planner.routes(.between(.occupation(origin), destination)).routes.count) }
        }.sorted()
        let anywhere = pairs.prefix(200).map { origin, _ in
            milliseconds { _ = planner.routes(.from(.occupation(origin))) }
        }.sorted()
        let backwards = pairs.prefix(200).map { _, destination in
            milliseconds { _ = planner.routes(.leadingTo(destination)) }
        }.sorted()
        print("routes: preparing \(text(preparations[2])) ms (median of 5)")
        print(
            "routes between two: \(figures(between)) (target 95%: \(text(target)) ms), several routes for \(counts.count { $0 > 1 })"
        )
        print("routes to anywhere: \(figures(anywhere))")
        print("routes backwards:   \(figures(backwards))")
        return at(0.95, between) <= target
    }

    private static func figures(_ sorted: [Double]) -> String {
        "median \(text(at(0.5, sorted))) ms, 95% \(text(at(0.95, sorted))) ms, longest \(text(sorted.last ?? 0)) ms"
    }

    private static func at(_ share: Double, _ sorted: [Double]) -> Double {
        sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    private static func text(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

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

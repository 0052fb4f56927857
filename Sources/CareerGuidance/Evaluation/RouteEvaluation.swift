import CareerGraph

/// A well-known route: how people usually get from one job to another.
public struct KnownRoute: Sendable, Equatable {
    public let origin: OccupationID
    public let destination: OccupationID
    /// The usual ways, each with the jobs between; an element has several where any of them is meant. None: straight.
    public let ways: [[[OccupationID]]]

    public init(origin: OccupationID, destination: OccupationID, ways: [[[OccupationID]]]) {
        self.origin = origin
        self.destination = destination
        self.ways = ways
    }

    /// Whether a route is one of the usual ways.
    func isMet(by route: Route) -> Bool {
        ways.contains { way in
            way.count == route.stopovers.count && zip(way, route.stopovers).allSatisfy { $0.contains($1) }
        }
    }
}

/// How often the routes shown are the usual ones, and whether their steps are steps that people take.
public struct RouteEvaluation: Sendable, Equatable {
    /// What was found for one known route.
    public struct Line: Sendable, Equatable {
        public let known: KnownRoute
        /// The place of the first usual way among the routes shown, from 1; nil where none is.
        public let place: Int?
        /// The way shown first.
        public let first: [OccupationID]
    }

    public let lines: [Line]
    /// Steps shown between random pairs that are within reach, and how many of them experts relate, a ladder has, or the
    /// same pathway holds.
    public let steps: Int
    public let groundedSteps: Int

    /// The share of the known routes whose usual way is among the first shown.
    public func share(amongFirst count: Int) -> Double {
        guard !lines.isEmpty else { return 0 }
        return Double(lines.count { ($0.place ?? .max) <= count }) / Double(lines.count)
    }

    /// - Parameter pairs: how many random pairs are looked at.
    public init(_ known: [KnownRoute], planner: RoutePlanner, pairs: Int = 1_000, seed: UInt64 = 1) {
        lines = known.map { known in
            let routes = planner.routes(.between(.occupation(known.origin), known.destination)).routes
            return Line(
                known: known, place: routes.firstIndex(where: known.isMet).map { $0 + 1 },
                first: routes.first?.stopovers ?? [])
        }
        let count = RouteEvaluation.grounded(planner, pairs: pairs, seed: seed)
        steps = count.steps
        groundedSteps = count.grounded
    }

    /// A pair is within reach where a way of several steps is found.
    private static func grounded(_ planner: RoutePlanner, pairs: Int, seed: UInt64) -> (steps: Int, grounded: Int) {
        let graph = planner.graph
        var state = seed
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % graph.occupations.count
        }
        var (steps, grounded, found, tried) = (0, 0, 0, 0)
        while found < pairs, tried < pairs * 10 {
            tried += 1
            let (origin, destination) = (OccupationID(next()), OccupationID(next()))
            let routes = planner.routes(.between(.occupation(origin), destination)).routes
            guard routes.contains(where: { $0.steps.count > 1 }) else { continue }
            found += 1
            for step in routes.filter({ $0.steps.count > 1 }).flatMap(\.steps) {
                steps += 1
                if let from = step.origin.occupation, isGrounded(from, step.destination, graph) { grounded += 1 }
            }
        }
        return (steps, grounded)
    }

    private static func isGrounded(_ origin: OccupationID, _ destination: OccupationID, _ graph: CareerGraph) -> Bool {
        guard let step = graph.usualSteps(from: origin)?.first(where: { $0.occupation == destination }) else {
            return false
        }
        return !step.evidence.isDisjoint(with: [.experts, .ladder, .pathway])
    }
}

import CareerGraph

extension RoutePlanner {
    /// Which jobs lead to one: ways backwards from it, layer by layer, the quickest to each job and coverage level.
    ///
    /// A job counts as leading there when it asks a lower job zone, or pays clearly less (a tenth) and asks no higher
    /// one, and people work in it: ``leastOpenings``. The jobs between lie between the two (``StopoverRule``).
    func leading(
        to destination: OccupationID, _ conditions: RouteConditions, mostMoves: Int, limit: Int
    ) -> [RouteCandidate] {
        if conditions.excludesBachelorDegree, moves.demands[destination.index].asksDegree { return [] }
        var candidates: [RouteCandidate] = []
        for level in RoutePlanner.coverageLevels {
            var search = BackwardSearch(
                moves, times: times, conditions: conditions, leastCoverage: level, mostMoves: mostMoves)
            search.run(to: destination)
            for origin in graph.occupationIDs where leads(origin, to: destination, conditions) {
                let rule = StopoverRule(from: moves.demands[origin.index], to: moves.demands[destination.index])
                candidates += search.ways(from: origin).filter { way in
                    way.dropLast().allSatisfy { rule.admits(moves.demands[$0.index]) }
                }.compactMap { judged($0, from: origin, conditions) }
            }
        }
        return RouteChoice.choose(
            RouteChoice.front(RouteChoice.withoutDetours(candidates)), limit: limit, sharedEnd: destination)
    }

    private func leads(_ origin: OccupationID, to destination: OccupationID, _ conditions: RouteConditions) -> Bool {
        let here = moves.demands[origin.index]
        let there = moves.demands[destination.index]
        guard origin != destination, here.openings >= RoutePlanner.leastOpenings else { return false }
        if let least = conditions.leastPay, here.pay < least { return false }
        if let zone = here.zone, let other = there.zone, zone != other { return zone < other }
        return here.pay >= 0 && there.pay >= 0 && here.pay * 11 <= there.pay * 10
    }

    private func judged(
        _ way: [OccupationID], from origin: OccupationID, _ conditions: RouteConditions
    ) -> RouteCandidate? {
        guard let first = way.first else { return nil }
        let demand = moves.demands[origin.index]
        let tally = tally(
            way, from: RouteState(education: demand.education, zone: demand.zone, relatedMonths: nil),
            pay: demand.pay, first: edge(from: origin, to: first))
        if let most = conditions.mostMonths, tally.halfMonths > most * 2 { return nil }
        return RouteCandidate(
            start: origin, way: way, halfMonths: tally.halfMonths, pay: demand.openings,
            lowestCoverage: tally.lowestCoverage ?? 0, likelihood: tally.likelihood,
            leastLikelihood: tally.leastLikelihood)
    }
}

/// The quickest ways to one occupation from every other, by the number of moves.
///
/// Backwards nobody's education is known: each step is computed as if it began with what its own first job asks.
private struct BackwardSearch {
    private struct Label {
        var halfMonths = Int.max
        var next: Int32 = -1
    }

    private let moves: MoveGraph
    private let times: StepTimes
    private let conditions: RouteConditions
    private let leastCoverage: Double
    private let mostMoves: Int
    private var layers: [[Label]] = []

    init(
        _ moves: MoveGraph, times: StepTimes, conditions: RouteConditions, leastCoverage: Double, mostMoves: Int
    ) {
        self.moves = moves
        self.times = times
        self.conditions = conditions
        self.leastCoverage = leastCoverage
        self.mostMoves = mostMoves
    }

    mutating func run(to destination: OccupationID) {
        layers = [[Label]](
            repeating: [Label](repeating: Label(), count: moves.demands.count), count: mostMoves + 1)
        layers[0][destination.index].halfMonths = 0
        for layer in 1...mostMoves {
            for node in moves.demands.indices where layers[layer - 1][node].halfMonths < .max {
                // What is entered on the way may not ask a degree where that is excluded.
                if layer > 1, conditions.excludesBachelorDegree, moves.demands[node].asksDegree { continue }
                for edge in moves.incoming[node] { relax(edge, into: node, layer: layer) }
            }
        }
    }

    private mutating func relax(_ edge: MoveEdge, into node: Int, layer: Int) {
        let origin = edge.occupation.index
        guard (edge.coverage ?? 0) >= leastCoverage, !isOnWay(origin, at: node, layer: layer - 1) else { return }
        let here = moves.demands[origin]
        let there = moves.demands[node]
        if conditions.excludesPayCut, here.pay < 0 || there.pay < here.pay { return }
        let state = RouteState(
            education: here.education, zone: here.zone, relatedMonths: 0, isFirstStep: false)
        let time = times.time(
            from: state, to: there, coverage: edge.coverage, sharesProgram: edge.sharesProgram
        ).total.middleHalfMonths
        let total = layers[layer - 1][node].halfMonths + time
        guard total < layers[layer][origin].halfMonths else { return }
        layers[layer][origin] = Label(halfMonths: total, next: Int32(node))
    }

    private func isOnWay(_ node: Int, at start: Int, layer: Int) -> Bool {
        var current = start
        for layer in stride(from: layer, through: 0, by: -1) {
            if current == node { return true }
            guard layer > 0 else { return false }
            current = Int(layers[layer][current].next)
        }
        return false
    }

    /// The jobs entered from an origin on, for each number of moves.
    func ways(from origin: OccupationID) -> [[OccupationID]] {
        layers.indices.dropFirst().compactMap { layer in
            guard layers[layer][origin.index].halfMonths < .max else { return nil }
            var way: [OccupationID] = []
            var node = origin.index
            for layer in stride(from: layer, to: 0, by: -1) {
                node = Int(layers[layer][node].next)
                way.append(OccupationID(node))
            }
            return way
        }
    }
}

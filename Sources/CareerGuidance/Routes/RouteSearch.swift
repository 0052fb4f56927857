import CareerGraph

/// What one search tries to keep small.
enum RouteAim: CaseIterable {
    /// The whole time.
    case time
    /// The time spent in badly paid jobs.
    case lostPay
    /// What each step asks beyond what is brought.
    case gap
    /// Steps that people seldom take.
    case rarity
}

/// One bounded search through the moves: the best way to every occupation by the number of moves, up to five.
///
/// A layer for each number of moves; each layer is reached from the one before. So a way may be longer and still be
/// kept. No way visits an occupation twice. The education gained on the way goes with it. Ties are broken by code: the
/// first found stays, and everything is visited in order of code.
struct RouteSearch {
    struct Options {
        var aim = RouteAim.time
        /// Steps below this coverage are not taken; 0 also admits steps whose coverage is not known.
        var leastCoverage = 0.0
        /// Less likely steps are not taken, but for the straight one.
        var leastLikelihood = 0.0
        var mostMoves = 5
        var excludesPayCut = false
        /// Dollars a year that pay is held against.
        var referencePay = -1
    }

    private struct Label {
        var cost = Int.max
        var previous: Int32 = -1
        var education: EntryEducation?
    }

    private let graph: MoveGraph
    private let times: StepTimes
    private let options: Options
    /// May be entered, by occupation.
    private let isOpen: [Bool]
    /// Moves still needed to the destination, by occupation; empty if there is none.
    private let remaining: [UInt8]
    private var layers: [[Label]] = []

    /// - Parameters:
    ///   - isOpen: the occupations that may be entered.
    ///   - remaining: from ``MoveGraph/moves(to:isOpen:mostMoves:)``, where the destination is known.
    init(_ graph: MoveGraph, times: StepTimes, options: Options, isOpen: [Bool], remaining: [UInt8] = []) {
        self.graph = graph
        self.times = times
        self.options = options
        self.isOpen = isOpen
        self.remaining = remaining
    }

    /// Searches from the given first steps.
    mutating func run(from start: RouteStart) {
        layers = [[Label]](
            repeating: [Label](repeating: Label(), count: graph.demands.count), count: options.mostMoves)
        for step in start.steps {
            var state = start.state
            state.relatedMonths = step.relatedMonths
            relax(
                from: state, pay: start.pay, along: step.edge, cost: 0, previous: -1, into: 0)
        }
        for layer in layers.indices.dropFirst() { extend(to: layer) }
    }

    private mutating func extend(to layer: Int) {
        for origin in graph.demands.indices {
            let label = layers[layer - 1][origin]
            guard label.cost < Int.max else { continue }
            let state = RouteState(
                education: label.education, zone: graph.demands[origin].zone, relatedMonths: 0, isFirstStep: false)
            for edge in graph.outgoing[origin] where !isOnWay(edge.occupation.index, at: origin, layer: layer - 1) {
                relax(
                    from: state, pay: graph.demands[origin].pay, along: edge, cost: label.cost,
                    previous: Int32(origin), into: layer)
            }
        }
    }

    private mutating func relax(
        from state: RouteState, pay: Int, along edge: MoveEdge, cost: Int, previous: Int32, into layer: Int
    ) {
        let node = edge.occupation.index
        guard isOpen[node], remaining.isEmpty || Int(remaining[node]) + layer + 1 <= options.mostMoves,
            (edge.coverage ?? 0) >= options.leastCoverage
        else { return }
        let demand = graph.demands[node]
        if options.excludesPayCut, demand.pay < 0 || demand.pay < pay { return }
        let time = times.time(
            from: state, to: demand, coverage: edge.coverage, sharesProgram: edge.sharesProgram)
        guard edge.likelihood >= options.leastLikelihood || isStraight(edge, layer, previous) else { return }
        let total = cost + stepCost(time.total, pay: pay, edge)
        guard total < layers[layer][node].cost else { return }
        layers[layer][node] = Label(
            cost: total, previous: previous,
            education: StepTimes.state(after: demand, from: state).education)
    }

    /// Whether the step is the whole way: that is always looked at.
    private func isStraight(_ edge: MoveEdge, _ layer: Int, _ previous: Int32) -> Bool {
        layer == 0 && previous < 0 && !remaining.isEmpty && remaining[edge.occupation.index] == 0
    }

    private func stepCost(_ time: MonthRange, pay: Int, _ edge: MoveEdge) -> Int {
        let months = time.middleHalfMonths
        switch options.aim {
        case .time: return months * 10
        case .lostPay:
            guard options.referencePay > 0, pay >= 0 else { return months * 10 }
            // A month at the reference pay costs 10, one without pay 30; never less than 1, so that no way is for free.
            return months * min(30, max(1, 10 + 20 * (options.referencePay - pay) / options.referencePay))
        case .gap: return months + Int((1 - (edge.coverage ?? 0)) * 10_000)
        case .rarity: return RoutePlanner.rarity(edge.likelihood)
        }
    }

    private func isOnWay(_ node: Int, at origin: Int, layer: Int) -> Bool {
        var current = origin
        var layer = layer
        while current >= 0, layer >= 0 {
            if current == node { return true }
            current = Int(layers[layer][current].previous)
            layer -= 1
        }
        return false
    }

    /// The ways found to an occupation, one for each number of moves that leads there, the shortest first.
    func ways(to destination: OccupationID) -> [[OccupationID]] {
        layers.indices.compactMap { way(to: destination, layer: $0) }
    }

    /// The cheapest way found to an occupation.
    func bestWay(to destination: OccupationID) -> [OccupationID]? {
        let costs = layers.indices.map { layers[$0][destination.index].cost }
        guard let best = costs.min(), best < Int.max, let layer = costs.firstIndex(of: best) else { return nil }
        return way(to: destination, layer: layer)
    }

    private func way(to destination: OccupationID, layer: Int) -> [OccupationID]? {
        guard layers[layer][destination.index].cost < Int.max else { return nil }
        var way: [OccupationID] = []
        var node = destination.index
        for layer in stride(from: layer, through: 0, by: -1) {
            way.append(OccupationID(node))
            node = Int(layers[layer][node].previous)
        }
        return way.reversed()
    }
}

/// Where a search begins: the person's state and their possible first steps.
struct RouteStart {
    struct Step {
        let edge: MoveEdge
        /// Months of work that counts as related; nil if they work in a related job.
        let relatedMonths: Int?
    }
    var state: RouteState
    /// Dollars a year; -1 where not known.
    var pay: Int
    var steps: [Step]
}

extension MoveGraph {
    /// How many moves each occupation is away from a destination, 255 for more than `mostMoves`.
    func moves(to destination: OccupationID, isOpen: [Bool], mostMoves: Int) -> [UInt8] {
        var distance = [UInt8](repeating: .max, count: demands.count)
        distance[destination.index] = 0
        var frontier = [destination]
        for moves in 0..<max(0, min(mostMoves, 200)) {
            var next: [OccupationID] = []
            for node in frontier {
                for edge in incoming[node.index]
                where distance[edge.occupation.index] == .max && isOpen[edge.occupation.index] {
                    distance[edge.occupation.index] = UInt8(moves + 1)
                    next.append(edge.occupation)
                }
            }
            frontier = next
        }
        return distance
    }
}

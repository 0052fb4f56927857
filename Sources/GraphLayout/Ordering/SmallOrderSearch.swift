/// Branch and bound over the orders of all layers, from below upwards: on small graphs it proves the optimum, or finds
/// it where the sifting missed it.
///
/// A layer's vertices are placed from left to right. What is placed costs what it crosses for certain; what is not yet
/// placed costs, for each pair, the cheaper of its two orders. The search ends after ``stepLimit`` placements.
struct SmallOrderSearch {
    /// The most boxes for which the search is tried.
    static let boxLimit = 12
    /// The most placements.
    static let stepLimit = 400_000

    private let hierarchy: Hierarchy
    private let layers: [Int]
    private let segmentsBelow: [[(lower: Int, upper: Int, weight: Int)]]
    private let lateralsOf: [[Int]]
    private var position: [Int]
    private var order: [[Int]]
    private var sides: [LateralSide]
    private var bound: Int
    private var found: (layers: [[Int]], sides: [LateralSide])?
    private var steps = 0

    /// - Parameter bound: only orders with fewer crossings are looked for.
    init(_ hierarchy: Hierarchy, bound: Int) {
        self.hierarchy = hierarchy
        self.bound = bound
        layers = hierarchy.layers.indices.filter { !hierarchy.layers[$0].isEmpty }
        position = Array(repeating: 0, count: hierarchy.vertices.count)
        order = Array(repeating: [], count: hierarchy.layerCount)
        sides = Array(repeating: .above, count: hierarchy.laterals.count)
        var below: [[(lower: Int, upper: Int, weight: Int)]] = Array(repeating: [], count: hierarchy.layerCount)
        for segment in hierarchy.segments {
            below[hierarchy.vertices[segment.upper].layer].append((segment.lower, segment.upper, segment.weight))
        }
        segmentsBelow = below
        var laterals: [[Int]] = Array(repeating: [], count: hierarchy.layerCount)
        for (index, lateral) in hierarchy.laterals.enumerated() {
            laterals[hierarchy.vertices[lateral.first].layer].append(index)
        }
        lateralsOf = laterals
    }

    /// The best order with fewer crossings than the bound; nil where there is none, or none was found in time.
    mutating func improved() -> LayerOrder? {
        search(0, cost: 0)
        return found.map { LayerOrder(layers: $0.layers, sides: $0.sides, in: hierarchy) }
    }

    private mutating func search(_ depth: Int, cost: Int) {
        guard depth < layers.count else {
            bound = cost
            found = (order, sides)
            return
        }
        let layer = layers[depth]
        let pairs = PairCosts(hierarchy.layers[layer], segmentsBelow[layer], position)
        order[layer] = []
        place(pairs, depth, remaining: Array(0..<pairs.count), cost: cost, floor: pairs.floor)
        order[layer] = []
    }

    /// - Parameters:
    ///   - cost: of all that is placed, on this layer and below.
    ///   - floor: what the pairs not yet placed cost at least.
    private mutating func place(_ pairs: PairCosts, _ depth: Int, remaining: [Int], cost: Int, floor: Int) {
        steps += 1
        guard cost + floor < bound, steps < SmallOrderSearch.stepLimit else { return }
        let layer = layers[depth]
        guard !remaining.isEmpty else {
            for (index, vertex) in order[layer].enumerated() { position[vertex] = index }
            let laterals = chooseSides(layer)
            if cost + laterals < bound { search(depth + 1, cost: cost + laterals) }
            return
        }
        let options = remaining.map { candidate in
            var (added, freed) = (0, 0)
            for other in remaining where other != candidate {
                added += pairs.cost(candidate, other)
                freed += min(pairs.cost(candidate, other), pairs.cost(other, candidate))
            }
            return (candidate: candidate, added: added, freed: freed)
        }
        // The cheapest first: good orders early, and the bound falls.
        for option in options.sorted(by: { ($0.added - $0.freed, $0.candidate) < ($1.added - $1.freed, $1.candidate) })
        {
            order[layer].append(pairs.vertices[option.candidate])
            place(
                pairs, depth, remaining: remaining.filter { $0 != option.candidate }, cost: cost + option.added,
                floor: floor - option.freed)
            order[layer].removeLast()
        }
    }

    /// The best sides of a layer's laterals: by trying all where they are few, else one after the other.
    private mutating func chooseSides(_ layer: Int) -> Int {
        let laterals = lateralsOf[layer]
        guard !laterals.isEmpty else { return 0 }
        let table = LateralCosts(laterals.map { hierarchy.laterals[$0] }, hierarchy, layer, position)
        let choice = table.best()
        for (index, lateral) in laterals.enumerated() { sides[lateral] = choice.sides[index] }
        return choice.cost
    }
}

/// What each pair of a layer's vertices costs in either order, given the layer below.
private struct PairCosts {
    let vertices: [Int]
    /// The least that all pairs cost together.
    let floor: Int
    private let costs: [Int]

    var count: Int { vertices.count }

    init(_ vertices: [Int], _ segments: [(lower: Int, upper: Int, weight: Int)], _ position: [Int]) {
        self.vertices = vertices
        let count = vertices.count
        var costs = Array(repeating: 0, count: count * count)
        let ends = segments.map { segment in
            (upper: vertices.firstIndex(of: segment.upper) ?? 0, lower: position[segment.lower], weight: segment.weight)
        }
        for one in ends {
            for other in ends where one.lower > other.lower && one.upper != other.upper {
                costs[one.upper * count + other.upper] += one.weight * other.weight
            }
        }
        var floor = 0
        for one in 0..<count {
            for other in 0..<one { floor += min(costs[one * count + other], costs[other * count + one]) }
        }
        self.costs = costs
        self.floor = floor
    }

    /// To have the first left of the second.
    func cost(_ one: Int, _ other: Int) -> Int { costs[one * vertices.count + other] }
}

/// What the laterals of an ordered layer cost on either side.
private struct LateralCosts {
    private let single: [(above: Int, below: Int)]
    private let pairs: [(one: Int, other: Int, cost: Int)]

    init(_ laterals: [Hierarchy.Lateral], _ hierarchy: Hierarchy, _ layer: Int, _ position: [Int]) {
        let spans = laterals.map { lateral in
            let (one, other) = (position[lateral.first], position[lateral.second])
            return (left: min(one, other), right: max(one, other), weight: lateral.weight)
        }
        single = spans.map { span in
            var (above, below) = (0, 0)
            for segment in hierarchy.segments {
                if hierarchy.vertices[segment.lower].layer == layer {
                    let place = position[segment.lower]
                    if place > span.left, place < span.right { above += segment.weight * span.weight }
                } else if hierarchy.vertices[segment.upper].layer == layer {
                    let place = position[segment.upper]
                    if place > span.left, place < span.right { below += segment.weight * span.weight }
                }
            }
            return (above, below)
        }
        var pairs: [(one: Int, other: Int, cost: Int)] = []
        for (index, span) in spans.enumerated() {
            for other in index + 1..<spans.count {
                let next = spans[other]
                let interleave =
                    (span.left < next.left && next.left < span.right && span.right < next.right)
                    || (next.left < span.left && span.left < next.right && next.right < span.right)
                if interleave { pairs.append((index, other, span.weight * next.weight)) }
            }
        }
        self.pairs = pairs
    }

    func best() -> (cost: Int, sides: [LateralSide]) {
        var sides = single.map { $0.above <= $0.below ? LateralSide.above : .below }
        guard !pairs.isEmpty else { return (cost(sides), sides) }
        if sides.count <= 10 { return bestOfAll() }
        var least = cost(sides)
        for index in sides.indices {
            let kept = sides[index]
            sides[index] = kept == .above ? .below : .above
            let changed = cost(sides)
            if changed < least { least = changed } else { sides[index] = kept }
        }
        return (least, sides)
    }

    private func bestOfAll() -> (cost: Int, sides: [LateralSide]) {
        var best: (cost: Int, sides: [LateralSide]) = (Int.max, [])
        for mask in 0..<1 << single.count {
            let sides = single.indices.map { mask >> $0 & 1 == 0 ? LateralSide.above : .below }
            let cost = cost(sides)
            if cost < best.cost { best = (cost, sides) }
        }
        return best
    }

    private func cost(_ sides: [LateralSide]) -> Int {
        var cost = 0
        for (index, side) in sides.enumerated() { cost += side == .above ? single[index].above : single[index].below }
        for pair in pairs where sides[pair.one] == sides[pair.other] { cost += pair.cost }
        return cost
    }
}

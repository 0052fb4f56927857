/// Branch and bound over the orders of all layers, from the end with the smaller layer: on small graphs it proves the
/// optimum, or finds it where the sifting missed it.
///
/// A layer's vertices are placed from left to right. What is placed costs what it crosses for certain; what is not yet
/// placed costs, for each pair, the cheaper of its two orders; and the layers to come cost their floor. An order of a
/// layer that was reached before for no more is not looked at again, vertices with the same neighbors keep their order,
/// and of two pictures that are each other's mirror image one is enough. The search ends after ``stepLimit``
/// placements.
struct SmallOrderSearch {
    /// The most boxes for which the search is tried.
    static let boxLimit = 12
    /// The most vertices on a layer: an order of them fits one word.
    static let layerLimit = 16
    /// The most placements.
    static let stepLimit = 60_000

    private let hierarchy: Hierarchy
    private var levels: [SmallOrderLevel]
    /// For each level what it and those after it cost at least.
    private let rest: [Int]
    private var position: [Int]
    private var bound: Int
    private var found: (layers: [[Int]], sides: [LateralSide])?
    private var steps = 0
    private var isProof = true

    /// Whether all orders were looked at: then nothing is better than the result, or than the bound where there is
    /// none.
    var isComplete: Bool { isProof && isInTime }

    private var isInTime: Bool { steps < SmallOrderSearch.stepLimit }

    /// Nil if the graph is not small.
    ///
    /// - Parameter bound: only orders with fewer crossings are looked for.
    init?(_ hierarchy: Hierarchy, floor: CrossingFloor, bound: Int) {
        guard hierarchy.boxCount <= SmallOrderSearch.boxLimit,
            hierarchy.layers.allSatisfy({ $0.count <= SmallOrderSearch.layerLimit })
        else { return nil }
        self.hierarchy = hierarchy
        self.bound = bound
        position = Array(repeating: 0, count: hierarchy.vertices.count)
        var layers = hierarchy.layers.indices.filter { !hierarchy.layers[$0].isEmpty }
        let size = { (layer: Int?) in layer.map { hierarchy.layers[$0].count } ?? 0 }
        let isUpwards = size(layers.first) <= size(layers.last)
        if !isUpwards { layers.reverse() }
        levels = layers.map { SmallOrderLevel(hierarchy, $0, isUpwards: isUpwards) }
        levels[0].keepOneOfMirrored()
        var rest = [0]
        for layer in layers.dropFirst().reversed() {
            rest.append((rest.last ?? 0) + floor.above[isUpwards ? layer - 1 : layer])
        }
        self.rest = rest.reversed()
    }

    /// The best order with fewer crossings than the bound; nil if there is none, or none was found in time.
    mutating func improved() -> LayerOrder? {
        search(0, cost: 0)
        return found.map { LayerOrder(layers: $0.layers, sides: $0.sides, in: hierarchy) }
    }

    private mutating func search(_ depth: Int, cost: Int) {
        guard depth < levels.count else {
            bound = cost
            keep()
            return
        }
        let floor = levels[depth].fillCosts(position)
        place(depth, 0, remaining: levels[depth].all, cost: cost, floor: floor)
    }

    private mutating func keep() {
        var layers: [[Int]] = Array(repeating: [], count: hierarchy.layerCount)
        var sides = Array(repeating: LateralSide.above, count: hierarchy.laterals.count)
        for level in levels {
            layers[level.layer] = level.order.map { level.members[$0] }
            for (lateral, side) in zip(level.laterals, level.sides) { sides[lateral.number] = side }
        }
        found = (layers, sides)
    }

    /// - Parameters:
    ///   - placed: how many of the level are placed.
    ///   - remaining: a bit for each that is not.
    ///   - cost: of all that is placed, on this level and before.
    ///   - floor: what the pairs not yet placed cost at least.
    private mutating func place(_ depth: Int, _ placed: Int, remaining: UInt32, cost: Int, floor: Int) {
        steps += 1
        guard cost + floor + rest[depth] < bound, isInTime else { return }
        guard remaining != 0 else { return complete(depth, cost: cost) }
        // The cheapest first: good orders early, and the bound falls.
        let first = placed * SmallOrderSearch.layerLimit
        let count = levels[depth].sortOptions(remaining, first)
        for index in first..<first + count {
            let option = levels[depth].options[index]
            levels[depth].order[placed] = option.member
            place(
                depth, placed + 1, remaining: remaining & ~(1 << UInt32(option.member)), cost: cost + option.added,
                floor: floor - option.freed)
        }
    }

    private mutating func complete(_ depth: Int, cost: Int) {
        for (index, member) in levels[depth].order.enumerated() {
            position[levels[depth].members[member]] = index
        }
        let room = bound - cost - rest[depth]
        steps += levels[depth].lateralWork
        guard let laterals = levels[depth].chooseSides(position, under: room) else { return }
        steps += laterals.work
        isProof = isProof && laterals.isBest
        guard laterals.cost < room, levels[depth].isImprovement(cost + laterals.cost) else { return }
        search(depth + 1, cost: cost + laterals.cost)
    }
}

/// One layer in the search.
private struct SmallOrderLevel {
    /// A vertex that can be placed next.
    struct Option {
        var member = 0
        /// What it adds for certain, and what the pairs with the others cost at least until then.
        var added = 0
        var freed = 0

        func comes(before other: Option) -> Bool {
            (added - freed, member) < (other.added - other.freed, other.member)
        }
    }

    /// A lateral of the layer, between two vertices.
    struct Lateral {
        let number: Int
        let first: Int
        let second: Int
        let weight: Int
    }

    let layer: Int
    /// The vertices.
    let members: [Int]
    let laterals: [Lateral]
    /// From left to right, by place in ``members``.
    var order: [Int]
    /// Of ``laterals``.
    private(set) var sides: [LateralSide]
    /// Sorted lists, one for each number of vertices that are placed.
    private(set) var options: [Option]

    /// For each member its neighbors on the level before.
    private let links: [[(vertex: Int, weight: Int)]]
    /// The lines that leave each member upwards and downwards.
    private let degrees: [(up: Int, down: Int)]
    /// For each member those that have to stand left of it.
    private var earlier: [UInt32]
    /// To have the first member left of the second.
    private var costs: [Int]
    /// The cost for which each order was reached.
    private var reached: [UInt64: Int] = [:]

    /// What it takes to weigh the laterals, in placements.
    var lateralWork: Int { laterals.isEmpty ? 0 : 8 + laterals.count * laterals.count / 2 }

    /// A bit for each member.
    var all: UInt32 { (1 << UInt32(members.count)) - 1 }

    init(_ hierarchy: Hierarchy, _ layer: Int, isUpwards: Bool) {
        self.layer = layer
        let members = hierarchy.layers[layer]
        self.members = members
        var place: [Int: Int] = [:]
        for (index, vertex) in members.enumerated() { place[vertex] = index }
        var links: [[(vertex: Int, weight: Int)]] = Array(repeating: [], count: members.count)
        var degrees = Array(repeating: (up: 0, down: 0), count: members.count)
        var neighbors: [[[Int]]] = Array(repeating: [], count: members.count)
        for segment in hierarchy.segments {
            if let upper = place[segment.upper] {
                degrees[upper].down += segment.weight
                neighbors[upper].append([segment.lower, segment.weight])
                if isUpwards { links[upper].append((segment.lower, segment.weight)) }
            } else if let lower = place[segment.lower] {
                degrees[lower].up += segment.weight
                neighbors[lower].append([segment.upper, segment.weight])
                if !isUpwards { links[lower].append((segment.upper, segment.weight)) }
            }
        }
        var laterals: [Lateral] = []
        for (number, lateral) in hierarchy.laterals.enumerated() {
            guard let first = place[lateral.first], let second = place[lateral.second] else { continue }
            laterals.append(
                Lateral(number: number, first: lateral.first, second: lateral.second, weight: lateral.weight))
            neighbors[first].append([lateral.second, lateral.weight])
            neighbors[second].append([lateral.first, lateral.weight])
        }
        self.links = links
        self.degrees = degrees
        self.laterals = laterals
        earlier = SmallOrderLevel.twins(neighbors)
        order = Array(members.indices)
        sides = Array(repeating: .above, count: laterals.count)
        options = Array(repeating: Option(), count: (members.count + 1) * SmallOrderSearch.layerLimit)
        costs = Array(repeating: 0, count: members.count * members.count)
    }

    /// Of members with the same neighbors the first stands left.
    private static func twins(_ neighbors: [[[Int]]]) -> [UInt32] {
        let sorted = neighbors.map { $0.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) } }
        return sorted.indices.map { one in
            (0..<one).reduce(0) { sorted[$1] == sorted[one] ? $0 | 1 << UInt32($1) : $0 }
        }
    }

    /// Of two members that have no twins the first stands left.
    mutating func keepOneOfMirrored() {
        let inTwins = earlier.indices.reduce(0 as UInt32) {
            earlier[$1] == 0 ? $0 : $0 | earlier[$1] | 1 << UInt32($1)
        }
        let single = members.indices.filter { inTwins & 1 << UInt32($0) == 0 }
        if single.count > 1 { earlier[single[1]] |= 1 << UInt32(single[0]) }
    }

    /// Works out what each pair costs in either order, given the level before.
    ///
    /// - Returns: the least that all pairs cost together.
    mutating func fillCosts(_ position: [Int]) -> Int {
        let count = members.count
        var floor = 0
        for one in 0..<count {
            for other in 0..<one {
                var (inOrder, turned) = (0, 0)
                for link in links[one] {
                    for next in links[other] {
                        let distance = position[link.vertex] - position[next.vertex]
                        if distance > 0 { inOrder += link.weight * next.weight }
                        if distance < 0 { turned += link.weight * next.weight }
                    }
                }
                costs[one * count + other] = inOrder
                costs[other * count + one] = turned
                floor += min(inOrder, turned)
            }
        }
        return floor
    }

    /// Writes what can be placed next into the options, the cheapest first.
    ///
    /// - Returns: how many there are.
    mutating func sortOptions(_ remaining: UInt32, _ start: Int) -> Int {
        let size = members.count
        var count = 0
        for member in 0..<size where remaining & 1 << UInt32(member) != 0 && remaining & earlier[member] == 0 {
            var option = Option(member: member)
            for other in 0..<size where other != member && remaining & 1 << UInt32(other) != 0 {
                let cost = costs[member * size + other]
                option.added += cost
                option.freed += min(cost, costs[other * size + member])
            }
            var hole = start + count
            while hole > start, option.comes(before: options[hole - 1]) {
                options[hole] = options[hole - 1]
                hole -= 1
            }
            options[hole] = option
            count += 1
        }
        return count
    }

    /// Whether the order was not reached before for as little.
    mutating func isImprovement(_ cost: Int) -> Bool {
        let key = order.reduce(0 as UInt64) { $0 << 4 | UInt64($1) }
        if let before = reached[key], before <= cost { return false }
        reached[key] = cost
        return true
    }

    /// Chooses sides of the laterals for the order, where they can cost less than a limit.
    mutating func chooseSides(_ position: [Int], under limit: Int) -> LateralCosts.Choice? {
        guard !laterals.isEmpty else { return LateralCosts.Choice(cost: 0, sides: []) }
        let table = LateralCosts(self, position)
        guard table.floor < limit else { return nil }
        let choice = table.choice()
        sides = choice.sides
        return choice
    }

    /// What leaves the vertices between two places of the order.
    func linesBetween(_ left: Int, _ right: Int) -> (up: Int, down: Int) {
        var lines = (up: 0, down: 0)
        for place in left + 1..<max(right, left + 1) {
            lines.up += degrees[order[place]].up
            lines.down += degrees[order[place]].down
        }
        return lines
    }
}

/// What the laterals of an ordered layer cost on either side.
private struct LateralCosts {
    /// How many laterals that cross others are tried on all sides.
    static let triedLimit = 8

    private let single: [(above: Int, below: Int)]
    private let pairs: [(one: Int, other: Int, cost: Int)]

    init(_ level: SmallOrderLevel, _ position: [Int]) {
        let spans = level.laterals.map { lateral in
            let (one, other) = (position[lateral.first], position[lateral.second])
            return (left: min(one, other), right: max(one, other), weight: lateral.weight)
        }
        single = spans.map { span in
            let lines = level.linesBetween(span.left, span.right)
            return (lines.up * span.weight, lines.down * span.weight)
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

    /// What the laterals cost at least: each on its better side, none over another.
    var floor: Int { single.reduce(0) { $0 + min($1.above, $1.below) } }

    /// A choice of sides.
    struct Choice {
        var cost: Int
        var sides: [LateralSide]
        /// Whether no other choice costs less.
        var isBest = true
        /// What it took to find, in placements.
        var work = 0
    }

    /// By trying all sides of those that cross others, where they are few; else by turning one after the other.
    func choice() -> Choice {
        let sides = single.map { $0.above <= $0.below ? LateralSide.above : .below }
        let start = Choice(cost: cost(sides), sides: sides)
        guard !pairs.isEmpty else { return start }
        let tangled = sides.indices.filter { index in pairs.contains { $0.one == index || $0.other == index } }
        return tangled.count <= LateralCosts.triedLimit ? bestOfAll(tangled, start) : turned(start)
    }

    private func bestOfAll(_ tangled: [Int], _ start: Choice) -> Choice {
        var best = start
        var sides = start.sides
        for number in 1..<1 << tangled.count {
            // In Gray's order: one turns at a time.
            sides[tangled[number.trailingZeroBitCount]] = sides[tangled[number.trailingZeroBitCount]].opposite
            let cost = cost(sides)
            if cost < best.cost { best = Choice(cost: cost, sides: sides) }
        }
        best.work = ((single.count + pairs.count) << tangled.count) / 32
        return best
    }

    private func turned(_ start: Choice) -> Choice {
        var choice = start
        choice.isBest = false
        for index in choice.sides.indices {
            choice.sides[index] = choice.sides[index].opposite
            let changed = cost(choice.sides)
            if changed < choice.cost {
                choice.cost = changed
            } else {
                choice.sides[index] = choice.sides[index].opposite
            }
        }
        return choice
    }

    private func cost(_ sides: [LateralSide]) -> Int {
        var cost = 0
        for (index, side) in sides.enumerated() { cost += side == .above ? single[index].above : single[index].below }
        for pair in pairs where sides[pair.one] == sides[pair.other] { cost += pair.cost }
        return cost
    }
}

extension LateralSide {
    fileprivate var opposite: LateralSide { self == .above ? .below : .above }
}

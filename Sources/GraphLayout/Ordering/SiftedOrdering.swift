/// Few crossings in bounded work: sweeps from several starts and sifting; then, on small graphs, a search that proves
/// the optimum, and elsewhere small shocks to the best order, each sifted again.
///
/// Work is counted in steps, not in time, so that the same graph gives the same order on every machine.
public struct SiftedOrdering: OrderingPhase {
    /// Multiplies the work spent; 1 by default. 0 leaves one start and its sifting.
    public let effort: Int

    /// Makes the phase.
    public init(effort: Int = 1) { self.effort = max(0, effort) }

    public func order(_ hierarchy: Hierarchy) -> LayerOrder {
        let state = OrderingState(hierarchy)
        let isSmall = effort > 0 && hierarchy.boxCount <= SmallOrderSearch.boxLimit
        let floor = isSmall ? CrossingFloor(hierarchy) : nil
        var search = OrderSearch(state, budget: budget(for: hierarchy), floor: floor?.total ?? 0)
        search.begin()
        if let floor, search.best > floor.total,
            var exact = SmallOrderSearch(hierarchy, floor: floor, bound: search.best)
        {
            let better = exact.improved()
            if exact.isComplete { return better ?? state.layerOrder(in: hierarchy) }
            search.finish()
            if let better, better.crossings < search.best { return better }
        } else {
            search.finish()
        }
        return state.layerOrder(in: hierarchy)
    }

    /// Steps: enough for a hundred shocks on what people draw, and in proportion for what is larger.
    private func budget(for hierarchy: Hierarchy) -> Int {
        let size = hierarchy.vertices.count + hierarchy.segments.count + hierarchy.laterals.count
        return effort * min(60_000_000, 150_000 + 7_000 * size)
    }
}

/// The search for one connected part.
struct OrderSearch {
    private let state: OrderingState
    private let budget: Int
    /// No order has fewer crossings.
    private let floor: Int
    private var numbers = SeededNumbers(seed: 2_026)
    /// The layers with two vertices or more: where there is something to order.
    private let open: [Int]
    private var isDirty: [Bool]
    /// The fewest crossings found.
    private(set) var best = Int.max

    init(_ state: OrderingState, budget: Int, floor: Int) {
        self.state = state
        self.budget = budget
        self.floor = floor
        open = (0..<state.layerCount).filter { state.size($0) > 1 }
        isDirty = Array(repeating: false, count: state.layerCount)
    }

    /// Leaves the best order of some starts in the state.
    mutating func begin() {
        guard !open.isEmpty else {
            best = 0
            return
        }
        var bestOrder = state.snapshot()
        var start = 0
        repeat {
            begin(start)
            let crossings = sweepAndSift(upwardsFirst: start % 2 == 0)
            if crossings < best {
                best = crossings
                bestOrder = state.snapshot()
            }
            start += 1
        } while best > floor && start < 12 && state.work < budget / 3
        state.restore(bestOrder)
    }

    /// Shakes what the starts found as long as the budget lasts; leaves the best order in the state.
    mutating func finish() {
        guard best > floor else { return }
        var bestOrder = state.snapshot()
        shake(&bestOrder)
        state.restore(bestOrder)
    }

    // MARK: Starts

    /// Puts the layers into the order of a start: by a walk from the bottom, from the top, then at random.
    private mutating func begin(_ start: Int) {
        switch start {
        case 0, 1: walk(upwards: start == 0)
        default: for layer in open { shuffle(layer, 0..<state.size(layer)) }
        }
    }

    /// Depth-first from the first vertex of the lowest (highest) layer; each layer in the order of discovery.
    private func walk(upwards: Bool) {
        var found: [[Int32]] = Array(repeating: [], count: state.layerCount)
        var isSeen = Array(repeating: false, count: state.count)
        let layers = upwards ? Array(0..<state.layerCount) : (0..<state.layerCount).reversed()
        for layer in layers {
            for slot in 0..<state.size(layer) {
                var stack = [Int(state.row(layer)[slot])]
                while let vertex = stack.popLast() {
                    guard !isSeen[vertex] else { continue }
                    isSeen[vertex] = true
                    found[Int(state.layerOf[vertex])].append(Int32(vertex))
                    for adjacency in [state.across, state.down, state.up] {
                        let links = Int(adjacency.start[vertex])..<Int(adjacency.start[vertex + 1])
                        stack.append(contentsOf: links.reversed().map { Int(adjacency.target[$0]) })
                    }
                }
            }
        }
        for layer in 0..<state.layerCount {
            for (slot, vertex) in found[layer].enumerated() { state.row(layer)[slot] = vertex }
            state.renumber(layer)
        }
    }

    private mutating func shuffle(_ layer: Int, _ slots: Range<Int>) {
        let row = state.row(layer)
        for slot in slots.dropFirst().reversed() {
            let other = slots.lowerBound + numbers.below(slot - slots.lowerBound + 1)
            (row[slot], row[other]) = (row[other], row[slot])
        }
        state.renumber(layer)
    }

    // MARK: Descent

    /// Sweeps up and down while that helps, then sifts while that helps.
    private mutating func sweepAndSift(upwardsFirst: Bool) -> Int {
        var least = Int.max
        var kept = state.snapshot()
        var idle = 0
        var upwards = upwardsFirst
        while idle < 2 {
            for layer in upwards ? open : open.reversed() {
                state.sort(layer, by: upwards ? state.down : state.up)
            }
            upwards.toggle()
            let crossings = state.totalCrossings()
            if crossings < least {
                least = crossings
                kept = state.snapshot()
                idle = 0
            } else {
                idle += 1
            }
        }
        state.restore(kept)
        for layer in open {
            least += state.chooseSides(layer)
            isDirty[layer] = true
        }
        return least + descend()
    }

    /// Sifts the layers that may have something to gain until none has.
    private mutating func descend() -> Int {
        var gained = 0
        var pass = 0
        while open.contains(where: { isDirty[$0] }), pass < 60 {
            for layer in pass % 2 == 0 ? open : open.reversed() where isDirty[layer] {
                isDirty[layer] = false
                let change = state.sift(layer)
                guard change < 0 else { continue }
                gained += change
                markDirty(around: layer)
            }
            pass += 1
        }
        for layer in open { isDirty[layer] = false }
        return gained
    }

    private mutating func markDirty(around layer: Int) {
        isDirty[layer] = true
        if layer > 0 { isDirty[layer - 1] = true }
        if layer + 1 < isDirty.count { isDirty[layer + 1] = true }
    }

    // MARK: Shocks

    /// Disturbs the best order a little and descends again, as long as the budget lasts; keeps what is no worse.
    private mutating func shake(_ bestOrder: inout OrderingState.Snapshot) {
        var current = bestOrder
        var currentCrossings = best
        while best > floor, state.work < budget {
            let crossings = currentCrossings + disturb()
            state.work += 4 * state.count
            if crossings < best {
                best = crossings
                bestOrder = state.snapshot()
            }
            if crossings <= currentCrossings {
                currentCrossings = crossings
                current = state.snapshot()
            } else {
                state.restore(current)
            }
        }
    }

    /// - Returns: by how much the crossings changed.
    private mutating func disturb() -> Int {
        let layer = open[numbers.below(open.count)]
        var touched = [layer]
        if layer + 1 < state.layerCount, state.size(layer + 1) > 1, numbers.below(3) == 0 { touched.append(layer + 1) }
        let before = local(touched)
        for layer in touched {
            disturb(layer)
            _ = state.chooseSides(layer)
        }
        let change = local(touched) - before
        for layer in touched { markDirty(around: layer) }
        return change + descend()
    }

    private mutating func disturb(_ layer: Int) {
        let size = state.size(layer)
        switch numbers.below(3) {
        case 0:
            let width = min(size, 3 + numbers.below(4))
            let start = numbers.below(size - width + 1)
            shuffle(layer, start..<start + width)
        case 1:
            for _ in 0..<1 + numbers.below(3) {
                state.move(state.row(layer), from: numbers.below(size), to: numbers.below(size))
            }
        default:
            let upwards = numbers.below(2) == 0
            state.sort(layer, by: upwards ? state.down : state.up)
            state.move(state.row(layer), from: numbers.below(size), to: numbers.below(size))
        }
    }

    /// The crossings on and around some neighboring layers.
    private func local(_ layers: [Int]) -> Int {
        guard let first = layers.first, let last = layers.last else { return 0 }
        var crossings = 0
        for layer in max(0, first - 1)...min(last, state.layerCount - 1) where layer + 1 < state.layerCount {
            crossings += state.segmentCrossings(above: layer)
        }
        return crossings + layers.reduce(0) { $0 + state.lateralCrossings($1) }
    }
}

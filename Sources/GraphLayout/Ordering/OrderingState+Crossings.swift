/// Counting: all crossings between two layers by an accumulator tree (Barth, Jünger, Mutzel 2002), the laterals of a
/// layer by prefix sums, and the matrix of what each pair of vertices costs in either order.
extension OrderingState {
    /// Every crossing of the order.
    func totalCrossings() -> Int {
        var total = 0
        for layer in 0..<layerCount {
            total += lateralCrossings(layer)
            if layer + 1 < layerCount { total += segmentCrossings(above: layer) }
        }
        return total
    }

    /// Between a layer and the next.
    func segmentCrossings(above layer: Int) -> Int {
        let (lower, upper) = (size(layer), size(layer + 1))
        guard lower > 0, upper > 0 else { return 0 }
        let tree = scratch
        for index in 0...upper { tree[index] = 0 }
        let row = row(layer)
        var (crossings, passed) = (0, 0)
        for slot in 0..<lower {
            let vertex = Int(row[slot])
            let (first, last) = (Int(up.start[vertex]), Int(up.start[vertex + 1]))
            for link in first..<last {
                var index = Int(position[Int(up.target[link])]) + 1
                var atMost = 0
                while index > 0 {
                    atMost += Int(tree[index])
                    index &= index - 1
                }
                crossings += Int(up.weight[link]) * (passed - atMost)
            }
            for link in first..<last {
                var index = Int(position[Int(up.target[link])]) + 1
                while index <= upper {
                    tree[index] += up.weight[link]
                    index += index & -index
                }
                passed += Int(up.weight[link])
            }
        }
        work += 4 * (lower + upper)
        return crossings
    }

    /// Of the laterals of a layer.
    func lateralCrossings(_ layer: Int) -> Int {
        let (first, last) = (Int(layerLateralStart[layer]), Int(layerLateralStart[layer + 1]))
        guard first < last else { return 0 }
        fillDegreeSums(layer)
        var crossings = 0
        for index in first..<last {
            let lateral = Int(layerLaterals[index])
            crossings += passedSegments(lateral, on: Int(side[lateral]), layer)
            for other in index + 1..<last { crossings += interleaving(lateral, Int(layerLaterals[other])) }
        }
        return crossings
    }

    /// Chooses for each lateral of a layer the side where it crosses less, until none wants to change.
    ///
    /// - Returns: by how much the crossings changed; never more than 0.
    func chooseSides(_ layer: Int) -> Int {
        let (first, last) = (Int(layerLateralStart[layer]), Int(layerLateralStart[layer + 1]))
        guard first < last else { return 0 }
        fillDegreeSums(layer)
        var gained = 0
        for _ in 0..<4 {
            var changed = false
            for index in first..<last {
                let lateral = Int(layerLaterals[index])
                let own = Int(side[lateral])
                var cost = [0, 0]
                for candidate in 0..<2 {
                    side[lateral] = Int32(candidate)
                    cost[candidate] = passedSegments(lateral, on: candidate, layer)
                    for other in first..<last where other != index {
                        cost[candidate] += interleaving(lateral, Int(layerLaterals[other]))
                    }
                }
                side[lateral] = Int32(own)
                if cost[1 - own] < cost[own] {
                    side[lateral] = Int32(1 - own)
                    gained += cost[1 - own] - cost[own]
                    changed = true
                }
            }
            if !changed { break }
        }
        work += 4 * (last - first) * (last - first)
        return gained
    }

    /// Sums of the degrees from the left, upwards in the first half of the scratch, downwards in the second.
    private func fillDegreeSums(_ layer: Int) {
        let row = row(layer)
        let half = widest + 1
        scratch[0] = 0
        scratch[half] = 0
        for index in 0..<size(layer) {
            scratch[index + 1] = scratch[index] + up.degree[Int(row[index])]
            scratch[half + index + 1] = scratch[half + index] + down.degree[Int(row[index])]
        }
    }

    private func passedSegments(_ lateral: Int, on side: Int, _ layer: Int) -> Int {
        let one = Int(position[Int(lateralFirst[lateral])])
        let other = Int(position[Int(lateralSecond[lateral])])
        let base = side * (widest + 1)
        let passed = scratch[base + max(one, other)] - scratch[base + min(one, other) + 1]
        return Int(lateralWeight[lateral]) * Int(passed)
    }

    /// What two laterals of a layer cost each other.
    private func interleaving(_ one: Int, _ other: Int) -> Int {
        guard side[one] == side[other] else { return 0 }
        let a = position[Int(lateralFirst[one])]
        let b = position[Int(lateralSecond[one])]
        let c = position[Int(lateralFirst[other])]
        let d = position[Int(lateralSecond[other])]
        let (left, right) = (min(a, b), max(a, b))
        let (nextLeft, nextRight) = (min(c, d), max(c, d))
        let isCrossing =
            (left < nextLeft && nextLeft < right && right < nextRight)
            || (nextLeft < left && left < nextRight && nextRight < right)
        return isCrossing ? Int(lateralWeight[one]) * Int(lateralWeight[other]) : 0
    }

    /// Fills ``difference`` for a layer from the segments on both sides of it.
    func fillDifferences(_ layer: Int) {
        let size = size(layer)
        for index in 0..<size * size { difference[index] = 0 }
        if layer + 1 < layerCount { addCosts(layer, up, neighbours: self.size(layer + 1)) }
        if layer > 0 { addCosts(layer, down, neighbours: self.size(layer - 1)) }
        for one in 0..<size {
            for other in 0..<one {
                let net = difference[one * size + other] - difference[other * size + one]
                difference[one * size + other] = net
                difference[other * size + one] = -net
            }
        }
        work += size * size
    }

    /// Adds for each ordered pair what it costs to have the first left of the second.
    private func addCosts(_ layer: Int, _ adjacency: Adjacency, neighbours: Int) {
        let size = size(layer)
        let row = row(layer)
        let right = scratch
        for slot in 0..<size {
            let vertex = Int(row[slot])
            guard adjacency.degree[vertex] > 0 else { continue }
            // right[p]: the weight of this vertex's segments that end to the right of p.
            for index in 0..<neighbours { right[index] = 0 }
            for link in Int(adjacency.start[vertex])..<Int(adjacency.start[vertex + 1]) {
                right[Int(position[Int(adjacency.target[link])])] += adjacency.weight[link]
            }
            var sum: Int32 = 0
            for index in stride(from: neighbours - 1, through: 0, by: -1) {
                let own = right[index]
                right[index] = sum
                sum += own
            }
            let costs = difference + Int(local[vertex]) * size
            for otherSlot in 0..<size where otherSlot != slot {
                let other = Int(row[otherSlot])
                var cost: Int32 = 0
                for link in Int(adjacency.start[other])..<Int(adjacency.start[other + 1]) {
                    cost += adjacency.weight[link] * right[Int(position[Int(adjacency.target[link])])]
                }
                costs[Int(local[other])] += cost
            }
        }
        work += size * (neighbours + 2 * size)
    }
}

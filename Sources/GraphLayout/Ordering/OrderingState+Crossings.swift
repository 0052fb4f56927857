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
            for other in index + 1..<last where side[Int(layerLaterals[other])] == side[lateral] {
                crossings += interleaving(lateral, Int(layerLaterals[other]))
            }
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
                let change = costOfOtherSide(Int(layerLaterals[index]), layer, first..<last)
                guard change < 0 else { continue }
                let lateral = Int(layerLaterals[index])
                side[lateral] = 1 - side[lateral]
                gained += change
                changed = true
            }
            if !changed { break }
        }
        work += (last - first) * (last - first)
        return gained
    }

    /// How the crossings would change with a lateral on its other side.
    private func costOfOtherSide(_ lateral: Int, _ layer: Int, _ laterals: Range<Int>) -> Int {
        let own = side[lateral]
        var change = passedSegments(lateral, on: Int(1 - own), layer) - passedSegments(lateral, on: Int(own), layer)
        for index in laterals {
            let other = Int(layerLaterals[index])
            guard other != lateral else { continue }
            change += side[other] == own ? -interleaving(lateral, other) : interleaving(lateral, other)
        }
        return change
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

    /// What two laterals of a layer cost each other where they run on one side.
    private func interleaving(_ one: Int, _ other: Int) -> Int {
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
        difference.update(repeating: 0, count: size * size)
        if layer + 1 < layerCount { addDifferences(layer, up, neighbors: self.size(layer + 1)) }
        if layer > 0 { addDifferences(layer, down, neighbors: self.size(layer - 1)) }
    }

    /// Adds for each ordered pair what it costs to have the first left of the second, less the contrary.
    private func addDifferences(_ layer: Int, _ adjacency: Adjacency, neighbors: Int) {
        let size = size(layer)
        let linkCount = gather(layer, adjacency)
        for number in 0..<size {
            let (first, last) = (Int(gatheredStart[number]), Int(gatheredStart[number + 1]))
            guard first < last else { continue }
            fillBalance(first, last, neighbors: neighbors)
            let costs = difference + number * size
            var link = 0
            for other in 0..<size {
                let end = Int(gatheredStart[other &+ 1])
                var cost: Int32 = 0
                while link < end {
                    cost = cost &+ gatheredWeight[link] &* scratch[Int(gatheredPlace[link])]
                    link = link &+ 1
                }
                costs[other] = costs[other] &+ cost
            }
        }
        work += size * (neighbors + size + linkCount)
    }

    /// Copies the links of a layer's vertices, in order of their numbers, into one list of places and weights.
    private func gather(_ layer: Int, _ adjacency: Adjacency) -> Int {
        let base = Int(layerStart[layer])
        var count = 0
        gatheredStart[0] = 0
        for number in 0..<size(layer) {
            let vertex = Int(vertexOfLocal[base + number])
            for link in Int(adjacency.start[vertex])..<Int(adjacency.start[vertex + 1]) {
                gatheredPlace[count] = position[Int(adjacency.target[link])]
                gatheredWeight[count] = adjacency.weight[link]
                count += 1
            }
            gatheredStart[number + 1] = Int32(count)
        }
        return count
    }

    /// Fills the scratch, for each place on the neighboring layer, with the weight of one vertex's links to the right
    /// of it less the weight of those to the left.
    private func fillBalance(_ first: Int, _ last: Int, neighbors: Int) {
        let balance = scratch
        balance.update(repeating: 0, count: neighbors)
        var total: Int32 = 0
        for link in first..<last {
            balance[Int(gatheredPlace[link])] += gatheredWeight[link]
            total += gatheredWeight[link]
        }
        var left: Int32 = 0
        for place in 0..<neighbors {
            let own = balance[place]
            balance[place] = total &- own &- 2 &* left
            left = left &+ own
        }
    }
}

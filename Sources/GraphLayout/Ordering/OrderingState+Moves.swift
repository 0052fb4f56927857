/// Moving vertices: sweeps by barycenter (Sugiyama, Tagawa, Toda 1981) and sifting (Rudell 1993; Matuszewski,
/// Schönfeld, Molitor 1999), with laterals in the account (after Bachmaier and Forster 2006).
extension OrderingState {
    /// Sorts a layer by its neighbors on one side; vertices without any keep their places.
    func sort(_ layer: Int, by adjacency: Adjacency) {
        let row = row(layer)
        let size = size(layer)
        var slots: [Int] = []
        var keyed: [(key: Int, vertex: Int32)] = []
        for slot in 0..<size where adjacency.degree[Int(row[slot])] > 0 {
            slots.append(slot)
            keyed.append((barycenter(Int(row[slot]), adjacency), row[slot]))
        }
        // By insertion, since it is stable and later sweeps meet layers that are nearly sorted.
        for index in keyed.indices.dropFirst() {
            let item = keyed[index]
            var hole = index
            while hole > 0, keyed[hole - 1].key > item.key {
                keyed[hole] = keyed[hole - 1]
                hole -= 1
            }
            keyed[hole] = item
        }
        for (slot, item) in zip(slots, keyed) { row[slot] = item.vertex }
        renumber(layer)
        work += 8 * size
    }

    /// The mean place of a vertex's neighbors, in units of a 1,024th.
    private func barycenter(_ vertex: Int, _ adjacency: Adjacency) -> Int {
        var sum = 0
        for link in Int(adjacency.start[vertex])..<Int(adjacency.start[vertex + 1]) {
            sum += Int(adjacency.weight[link]) * Int(position[Int(adjacency.target[link])])
        }
        return (sum << 10) / Int(adjacency.degree[vertex])
    }

    /// Sifts every vertex of a layer to its best place while all others stay.
    ///
    /// - Returns: by how much the crossings changed; never more than 0.
    func sift(_ layer: Int) -> Int {
        let size = size(layer)
        guard size > 1 else { return 0 }
        fillDifferences(layer)
        let row = row(layer)
        for slot in 0..<size { rowLocal[slot] = local[Int(row[slot])] }
        let hasLaterals = layerLateralStart[layer] < layerLateralStart[layer + 1]
        var gained = 0
        if hasLaterals { fillLean(layer) }
        for vertex in (0..<size).map({ Int(row[$0]) }) {
            let change: Int
            if !hasLaterals {
                change = siftPlain(vertex, row, size)
            } else if across.degree[vertex] == 0 {
                change = siftOverLaterals(vertex, row, size)
            } else {
                change = siftWithLaterals(vertex, row, size)
            }
            if change < 0, hasLaterals { fillLean(layer) }
            gained += change
        }
        work += size * size / (hasLaterals ? 1 : 2)
        return gained < 0 ? gained + chooseSides(layer) : 0
    }

    /// On a layer without laterals: sums along one row of the matrix.
    private func siftPlain(_ vertex: Int, _ row: Buffer, _ size: Int) -> Int {
        let place = Int(position[vertex])
        let costs = difference + Int(local[vertex]) * size
        var best: Int32 = 0
        var bestPlace = place
        var change: Int32 = 0
        var slot = place &- 1
        while slot >= 0 {
            change = change &+ costs[Int(rowLocal[slot])]
            if change < best { (best, bestPlace) = (change, slot) }
            slot = slot &- 1
        }
        change = 0
        slot = place &+ 1
        while slot < size {
            change = change &- costs[Int(rowLocal[slot])]
            if change < best { (best, bestPlace) = (change, slot) }
            slot = slot &+ 1
        }
        return settle(row, place, bestPlace, Int(best))
    }

    /// A vertex without laterals among others that have some: for each passed vertex its lean, by side, times what the
    /// moving vertex has on that side.
    private func siftOverLaterals(_ vertex: Int, _ row: Buffer, _ size: Int) -> Int {
        let place = Int(position[vertex])
        let costs = difference + Int(local[vertex]) * size
        let (ups, downs) = (up.degree[vertex], down.degree[vertex])
        var best: Int32 = 0
        var bestPlace = place
        var change: Int32 = 0
        var slot = place &- 1
        while slot >= 0 {
            change = change &+ costs[Int(rowLocal[slot])] &+ ups &* leanAbove[slot] &+ downs &* leanBelow[slot]
            if change < best { (best, bestPlace) = (change, slot) }
            slot = slot &- 1
        }
        change = 0
        slot = place &+ 1
        while slot < size {
            change = change &- costs[Int(rowLocal[slot])] &- ups &* leanAbove[slot] &- downs &* leanBelow[slot]
            if change < best { (best, bestPlace) = (change, slot) }
            slot = slot &+ 1
        }
        return settle(row, place, bestPlace, Int(best))
    }

    /// Fills, by slot and side, the weight of a vertex's laterals to the left less that of those to the right: what a
    /// vertex that passes it from right to left comes to lie under, less what it leaves.
    private func fillLean(_ layer: Int) {
        leanAbove.update(repeating: 0, count: size(layer))
        leanBelow.update(repeating: 0, count: size(layer))
        for index in Int(layerLateralStart[layer])..<Int(layerLateralStart[layer + 1]) {
            let lateral = Int(layerLaterals[index])
            let one = position[Int(lateralFirst[lateral])]
            let other = position[Int(lateralSecond[lateral])]
            let lean = side[lateral] == 0 ? leanAbove : leanBelow
            lean[Int(max(one, other))] += lateralWeight[lateral]
            lean[Int(min(one, other))] -= lateralWeight[lateral]
        }
    }

    private func siftWithLaterals(_ vertex: Int, _ row: Buffer, _ size: Int) -> Int {
        let place = Int(position[vertex])
        let costs = difference + Int(local[vertex]) * size
        let hasLaterals = across.degree[vertex] > 0
        var (best, bestPlace) = (0, place)
        var change = 0
        for slot in stride(from: place - 1, through: 0, by: -1) {
            let other = Int(row[slot])
            change += Int(costs[Int(rowLocal[slot])])
            if hasLaterals || across.degree[other] > 0 {
                change += lateralChange(left: other, right: vertex, at: position[other])
            }
            if change < best { (best, bestPlace) = (change, slot) }
        }
        change = 0
        for slot in place + 1..<max(size, place + 1) {
            let other = Int(row[slot])
            change -= Int(costs[Int(rowLocal[slot])])
            if hasLaterals || across.degree[other] > 0 {
                change += lateralChange(left: vertex, right: other, at: position[other])
            }
            if change < best { (best, bestPlace) = (change, slot) }
        }
        return settle(row, place, bestPlace, best)
    }

    private func settle(_ row: Buffer, _ place: Int, _ target: Int, _ change: Int) -> Int {
        guard target != place else { return 0 }
        move(row, from: place, to: target)
        for slot in min(place, target)...max(place, target) { rowLocal[slot] = local[Int(row[slot])] }
        return change
    }

    /// Takes a vertex out of a row and puts it in elsewhere.
    func move(_ row: Buffer, from place: Int, to target: Int) {
        let vertex = row[place]
        let step = target > place ? 1 : -1
        var slot = place
        while slot != target {
            row[slot] = row[slot + step]
            position[Int(row[slot])] = Int32(slot)
            slot += step
        }
        row[target] = vertex
        position[Int(vertex)] = Int32(target)
    }

    /// What swapping two neighbors changes for the laterals.
    ///
    /// One of the two is on the move; the pivot is the position of the one that rests.
    private func lateralChange(left: Int, right: Int, at pivot: Int32) -> Int {
        var change = 0
        for link in Int(across.start[left])..<Int(across.start[left + 1]) {
            let partner = Int(across.target[link])
            guard partner != right else { continue }
            let degree = side[Int(across.link[link])] == 0 ? up.degree[right] : down.degree[right]
            let cost = Int(across.weight[link]) * Int(degree)
            change += position[partner] < pivot ? cost : -cost
        }
        for link in Int(across.start[right])..<Int(across.start[right + 1]) {
            let partner = Int(across.target[link])
            guard partner != left else { continue }
            let degree = side[Int(across.link[link])] == 0 ? up.degree[left] : down.degree[left]
            let cost = Int(across.weight[link]) * Int(degree)
            change += position[partner] < pivot ? -cost : cost
        }
        change += interleavingChange(left: left, right: right, pivot)
        return change
    }

    private func interleavingChange(left: Int, right: Int, _ pivot: Int32) -> Int {
        var change = 0
        for link in Int(across.start[left])..<Int(across.start[left + 1]) {
            let one = Int(across.target[link])
            guard one != right else { continue }
            for next in Int(across.start[right])..<Int(across.start[right + 1]) {
                let other = Int(across.target[next])
                guard other != left, other != one,
                    side[Int(across.link[link])] == side[Int(across.link[next])]
                else { continue }
                let cost = Int(across.weight[link]) * Int(across.weight[next])
                let (oneIsLeft, otherIsLeft) = (position[one] < pivot, position[other] < pivot)
                if oneIsLeft == otherIsLeft {
                    // Both partners on one side: they cross now iff the partner of `left` lies left of the other.
                    change += position[one] < position[other] ? -cost : cost
                } else {
                    change += oneIsLeft ? cost : -cost
                }
            }
        }
        return change
    }
}

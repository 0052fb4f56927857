/// Places items in a row: in order, each at least a given distance after the one before, with the least sum of weighted
/// distances from their targets.
///
/// With the distances subtracted the places only have to ascend, and the pool of adjacent violators with weighted
/// medians gives the optimum (isotonic regression for the L1 norm; Barlow, Bartholomew, Bremner, Brunk 1972). Bounds
/// may be applied to it afterwards without losing the optimum.
struct IsotonicFit {
    /// Where an item would like to be.
    struct Target {
        var place: Int
        var weight: Int
    }

    private struct Pool {
        var first: Int
        var targets: [Target]
        var place: Int
    }

    /// - Parameters:
    ///   - targets: for each item, in any order; an item without any joins the one before it.
    ///   - distances: from each item to the next; one less than there are items.
    ///   - bounds: for the first item's place at least, and for the last item's place at most.
    /// - Precondition: the distances fit into the bounds.
    static func places(targets: [[Target]], distances: [Int], bounds: ClosedRange<Int>) -> [Int] {
        var offsets = [0]
        for distance in distances.prefix(max(0, targets.count - 1)) {
            offsets.append(offsets[offsets.count - 1] + distance)
        }
        var pools: [Pool] = []
        for (item, preferences) in targets.enumerated() {
            var own = preferences
            for index in own.indices { own[index].place -= offsets[item] }
            if own.count > 1 { own.sort { $0.place < $1.place } }
            var pool = Pool(first: item, targets: own, place: median(own) ?? pools.last?.place ?? bounds.lowerBound)
            while let last = pools.last, last.place > pool.place {
                pools.removeLast()
                pool.first = last.first
                pool.targets = merged(last.targets, pool.targets)
                pool.place = median(pool.targets) ?? last.place
            }
            pools.append(pool)
        }
        let highest = max(bounds.lowerBound, bounds.upperBound - (offsets.last ?? 0))
        var places: [Int] = []
        places.reserveCapacity(targets.count)
        for (index, pool) in pools.enumerated() {
            let end = index + 1 < pools.count ? pools[index + 1].first : targets.count
            let place = min(max(pool.place, bounds.lowerBound), highest)
            for item in pool.first..<end { places.append(place + offsets[item]) }
        }
        return places
    }

    private static func merged(_ one: [Target], _ other: [Target]) -> [Target] {
        var result: [Target] = []
        result.reserveCapacity(one.count + other.count)
        var (left, right) = (0, 0)
        while left < one.count, right < other.count {
            if one[left].place <= other[right].place {
                result.append(one[left])
                left += 1
            } else {
                result.append(other[right])
                right += 1
            }
        }
        result.append(contentsOf: one[left...])
        result.append(contentsOf: other[right...])
        return result
    }

    /// Of sorted targets: where half the weight is reached; between two such places, the middle.
    static func median(_ targets: [Target]) -> Int? {
        guard let last = targets.last else { return nil }
        if targets.count == 1 { return last.place }
        let total = targets.reduce(0) { $0 + $1.weight }
        var sum = 0
        for (index, target) in targets.enumerated() {
            sum += target.weight
            if 2 * sum == total, index + 1 < targets.count { return (target.place + targets[index + 1].place) >> 1 }
            if 2 * sum >= total { return target.place }
        }
        return last.place
    }
}

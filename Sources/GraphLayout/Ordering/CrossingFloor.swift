/// What every order of a hierarchy crosses at least: where a found order crosses no more, the search can stop.
struct CrossingFloor {
    /// By layer: between the layer and the next.
    let above: [Int]

    /// Between all layers together.
    var total: Int { above.reduce(0, +) }

    /// Two bounds for each pair of neighboring layers, and the better of them: without crossings the segments make a
    /// forest, so that each beyond one crosses another; and of two vertices that share two neighbors, one line of each
    /// crosses one of the other.
    init(_ hierarchy: Hierarchy) {
        var byLayer: [[Hierarchy.Segment]] = Array(repeating: [], count: hierarchy.layerCount)
        for segment in hierarchy.segments { byLayer[hierarchy.vertices[segment.lower].layer].append(segment) }
        // Each vertex twice, since it belongs to two pairs of layers.
        let count = hierarchy.vertices.count
        var sets = DisjointSets(2 * count)
        above = byLayer.map { segments in
            var rings = 0
            for segment in segments {
                if sets.root(segment.lower) == sets.root(count + segment.upper) { rings += 1 }
                sets.join(segment.lower, count + segment.upper)
            }
            return rings == 0 ? 0 : max(rings, CrossingFloor.sharedPairs(segments))
        }
    }

    /// For each two vertices the pairs of neighbors that they share.
    private static func sharedPairs(_ segments: [Hierarchy.Segment]) -> Int {
        let uppers = Dictionary(grouping: segments, by: \.lower).values.map { Set($0.map(\.upper)) }
        var count = 0
        for (index, one) in uppers.enumerated() where one.count > 1 {
            for other in uppers[(index + 1)...] {
                let shared = one.intersection(other).count
                count += shared * (shared - 1) / 2
            }
        }
        return count
    }
}

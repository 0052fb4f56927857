import GraphLayout

/// Seeded random graphs as dense and as deep as career lattices are.
enum SampleLattice {
    /// The sample for the comparison: from 10 to 150 nodes, 1.2 to 2 edges a node, 3 to 8 ranks.
    static func sample(_ count: Int) throws -> [LayeredGraph] {
        try (0..<count).map { number in
            var random = SeededNumbers(seed: 7_919 &* UInt64(number + 1))
            let nodes = 10 + number * 141 / count
            let edges = nodes * (120 + random.below(81)) / 100
            return try graph(nodes: nodes, edges: edges, ranks: 3 + random.below(6), &random)
        }
    }

    /// A graph of a given size in five ranks.
    static func graph(nodes: Int, edges: Int, seed: UInt64) throws -> LayeredGraph {
        var random = SeededNumbers(seed: seed)
        return try graph(nodes: nodes, edges: edges, ranks: 5, &random)
    }

    /// About a fifth of the edges go across; of the others three quarters to the next rank, and the rest one or two
    /// ranks further. A tenth go down.
    private static func graph(
        nodes count: Int, edges: Int, ranks: Int, _ random: inout SeededNumbers
    ) throws -> LayeredGraph {
        var byRank: [[Int]] = Array(repeating: [], count: ranks)
        let nodes = (0..<count).map { number in
            let rank = number < ranks ? number : random.below(ranks)
            byRank[rank].append(number)
            return LayeredGraph.Node(id: "n\(number)", width: 10 + random.below(11), height: 3, rank: rank)
        }
        var chosen: [LayeredGraph.Edge] = []
        while chosen.count < edges {
            let from = random.below(count)
            let rank = nodes[from].rank ?? 0
            let draw = random.below(100)
            let span = draw < 20 ? 0 : draw < 80 ? 1 : draw < 93 ? 2 : 3
            guard rank + span < ranks else { continue }
            let to = byRank[rank + span][random.below(byRank[rank + span].count)]
            guard from != to else { continue }
            let heads: LayeredGraph.Arrowheads = span == 0 && random.below(2) == 0 ? .both : .end
            let isDown = span > 0 && random.below(10) == 0
            chosen.append(.init(from: "n\(isDown ? to : from)", to: "n\(isDown ? from : to)", arrowheads: heads))
        }
        return try LayeredGraph(nodes: nodes, edges: chosen)
    }
}

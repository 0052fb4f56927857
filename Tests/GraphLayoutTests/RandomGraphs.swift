import GraphLayout
import TestSupport

/// Random graphs as career lattices are, and nastier ones.
enum RandomGraphs {
    /// What a random graph is made of.
    struct Shape {
        var nodes: Int
        var edges: Int
        var ranks: Int
        /// Whether ranks are given; otherwise the layout finds them.
        var hasRanks = true
        /// Whether boxes differ in height, down to one row.
        var hasMixedHeights = false
    }

    /// A graph of the shape; every kind of edge may occur: up, down, across, long, doubled, both ways, without heads.
    static func graph(_ shape: Shape, _ random: inout SeededGenerator) -> (
        nodes: [LayeredGraph.Node], edges: [LayeredGraph.Edge]
    ) {
        let nodes = (0..<shape.nodes).map { number in
            LayeredGraph.Node(
                id: "n\(number)", width: Int.random(in: 3...14, using: &random),
                height: shape.hasMixedHeights ? Int.random(in: 1...6, using: &random) : 3,
                rank: shape.hasRanks ? Int.random(in: 0..<shape.ranks, using: &random) * 2 - 3 : nil)
        }
        var edges: [LayeredGraph.Edge] = []
        while edges.count < shape.edges, nodes.count > 1 {
            let from = Int.random(in: 0..<nodes.count, using: &random)
            let to = Int.random(in: 0..<nodes.count, using: &random)
            guard from != to else { continue }
            // Far apart is rare on a ladder.
            let span = abs((nodes[from].rank ?? 0) - (nodes[to].rank ?? 0)) / 2
            if span > 1, Int.random(in: 0..<span + 1, using: &random) > 0 { continue }
            let heads = LayeredGraph.Arrowheads.allCases.randomElement(using: &random) ?? .end
            let copies = Int.random(in: 0..<12, using: &random) == 0 ? 2 : 1
            for _ in 0..<copies {
                edges.append(.init(from: "n\(from)", to: "n\(to)", arrowheads: heads, kind: edges.count % 3))
            }
        }
        return (nodes, edges)
    }

    /// A shape of up to so many nodes.
    static func shape(upTo limit: Int, _ random: inout SeededGenerator) -> Shape {
        let nodes = Int.random(in: 1...limit, using: &random)
        return Shape(
            nodes: nodes, edges: Int.random(in: 0...(2 * nodes), using: &random),
            ranks: Int.random(in: 1...5, using: &random), hasRanks: Int.random(in: 0..<4, using: &random) > 0,
            hasMixedHeights: Int.random(in: 0..<2, using: &random) == 0)
    }
}

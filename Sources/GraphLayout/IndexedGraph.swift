/// A graph in canonical order, with numbers for ids: whatever order the caller gave, the phases see the same graph.
///
/// Nodes stand in order of their ids; edges in order of their ends, arrowheads and kind.
public struct IndexedGraph: Sendable {
    /// An edge by node numbers.
    public struct Edge: Sendable {
        /// Numbers of the nodes.
        public let from: Int
        public let to: Int
        /// The ends that carry an arrowhead.
        public let arrowheads: LayeredGraph.Arrowheads
        /// The caller's mark.
        public let kind: Int
        /// Where it stood in the caller's list.
        public let input: Int
    }

    /// All edges between one pair of nodes. They run side by side, so that the ordering sees them as one heavy line.
    public struct Strand: Sendable {
        /// The lower node number and the higher.
        public let first: Int
        public let second: Int
        /// Edge numbers, ascending.
        public let edges: [Int]
    }

    /// In order of ids.
    public let nodes: [LayeredGraph.Node]
    /// In canonical order.
    public let edges: [Edge]
    /// In order of (first, second).
    public let strands: [Strand]

    /// Puts a graph in canonical order.
    public init(_ graph: LayeredGraph) {
        nodes = graph.nodes.sorted { $0.id < $1.id }
        var number: [String: Int] = [:]
        for (index, node) in nodes.enumerated() { number[node.id] = index }
        var edges: [Edge] = []
        for (input, edge) in graph.edges.enumerated() {
            guard let from = number[edge.from], let to = number[edge.to] else { continue }
            edges.append(Edge(from: from, to: to, arrowheads: edge.arrowheads, kind: edge.kind, input: input))
        }
        edges.sort {
            ($0.from, $0.to, $0.arrowheads.rawValue, $0.kind, $0.input)
                < ($1.from, $1.to, $1.arrowheads.rawValue, $1.kind, $1.input)
        }
        self.edges = edges
        strands = IndexedGraph.strands(of: edges)
    }

    private static func strands(of edges: [Edge]) -> [Strand] {
        let keyed = edges.indices
            .map { (first: min(edges[$0].from, edges[$0].to), second: max(edges[$0].from, edges[$0].to), edge: $0) }
            .sorted { ($0.first, $0.second, $0.edge) < ($1.first, $1.second, $1.edge) }
        var strands: [Strand] = []
        var start = 0
        while start < keyed.count {
            var end = start
            while end < keyed.count, keyed[end].first == keyed[start].first, keyed[end].second == keyed[start].second {
                end += 1
            }
            strands.append(
                Strand(first: keyed[start].first, second: keyed[start].second, edges: keyed[start..<end].map(\.edge)))
            start = end
        }
        return strands
    }
}

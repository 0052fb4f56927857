/// A graph to be drawn: boxes on ranks, and edges between them. Checked when it is made; immutable afterwards.
public struct LayeredGraph: Hashable, Sendable {
    /// A box. The caller draws what stands in it.
    public struct Node: Hashable, Sendable {
        /// Names the node. The picture depends on ids, never on the order in which nodes are given.
        public let id: String
        /// The box's size in cells, borders included. A box is drawn wider where its edges need more ports.
        public let width: Int
        public let height: Int
        /// The rung it stands on: a higher rank is drawn higher. Nil leaves the choice to the ranking.
        public let rank: Int?

        /// Makes a node; sizes are checked by the graph.
        public init(id: String, width: Int, height: Int, rank: Int? = nil) {
            self.id = id
            self.width = width
            self.height = height
            self.rank = rank
        }
    }

    /// Which ends of an edge carry an arrowhead.
    public enum Arrowheads: Int, Hashable, Sendable, CaseIterable {
        case none, end, both
    }

    /// A line between two nodes: up, down or, within a rank, across.
    public struct Edge: Hashable, Sendable {
        /// The node it leaves.
        public let from: String
        /// The node it leads to.
        public let to: String
        /// The ends that carry an arrowhead.
        public let arrowheads: Arrowheads
        /// The caller's own mark, carried through; a glyph table may choose a line style by it.
        public let kind: Int

        /// Makes an edge; its ends are checked by the graph.
        public init(from: String, to: String, arrowheads: Arrowheads = .end, kind: Int = 0) {
            self.from = from
            self.to = to
            self.arrowheads = arrowheads
            self.kind = kind
        }
    }

    /// The most nodes that a graph may have.
    public static let nodeLimit = 500
    /// The most edges that a graph may have.
    public static let edgeLimit = 5_000
    /// The largest box, in cells.
    public static let boxLimit = (width: 400, height: 100)

    /// In the caller's order.
    public let nodes: [Node]
    /// In the caller's order.
    public let edges: [Edge]

    /// Checks the graph.
    ///
    /// - Throws: the first fault found: nodes before edges, each in the order given.
    public init(nodes: [Node], edges: [Edge]) throws(GraphLayoutError) {
        guard nodes.count <= LayeredGraph.nodeLimit else {
            throw .tooManyNodes(count: nodes.count, limit: LayeredGraph.nodeLimit)
        }
        guard edges.count <= LayeredGraph.edgeLimit else {
            throw .tooManyEdges(count: edges.count, limit: LayeredGraph.edgeLimit)
        }
        var known: Set<String> = []
        for node in nodes {
            guard known.insert(node.id).inserted else { throw .duplicateNode(id: node.id) }
            guard node.width >= 3, node.height >= 1 else {
                throw .boxTooSmall(id: node.id, width: node.width, height: node.height)
            }
            guard node.width <= LayeredGraph.boxLimit.width, node.height <= LayeredGraph.boxLimit.height else {
                throw .boxTooLarge(id: node.id, width: node.width, height: node.height)
            }
        }
        for edge in edges {
            for id in [edge.from, edge.to] where !known.contains(id) { throw .unknownNode(id: id) }
            guard edge.from != edge.to else { throw .selfReference(id: edge.from) }
        }
        self.nodes = nodes
        self.edges = edges
    }
}

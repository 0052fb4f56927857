/// A drawn graph: where every box, line and rank is on a grid of character cells. No characters yet: see
/// ``render(glyphs:style:labels:)`` for a plain picture, and ``plane()`` for what stands in each cell.
public struct GraphDrawing: Hashable, Sendable {
    /// A box.
    public struct Node: Hashable, Sendable {
        /// The caller's id.
        public let id: String
        /// The first column and row, and the size in cells, borders included. Wider than asked where its ports need it.
        public let x: Int
        public let y: Int
        public let width: Int
        public let height: Int
        /// The rank that it stands on.
        public let rank: Int

        /// Whether a cell belongs to the box.
        public func contains(_ point: GridPoint) -> Bool {
            point.x >= x && point.x < x + width && point.y >= y && point.y < y + height
        }
    }

    /// One cell of a route.
    public struct RouteCell: Hashable, Sendable {
        /// Where it is.
        public let point: GridPoint
        /// The two sides at which the line enters and leaves the cell.
        public let connections: Directions
        /// The way an arrowhead in this cell points: to the box beside it.
        public let arrowhead: Direction?
    }

    /// A line.
    public struct Edge: Hashable, Sendable {
        /// The caller's ids and marks.
        public let from: String
        public let to: String
        public let arrowheads: LayeredGraph.Arrowheads
        public let kind: Int
        /// Where the edge stood in the caller's list.
        public let input: Int
        /// The cells from the one beside the first box to the one beside the second.
        public let route: [RouteCell]
        /// The border cells of the two boxes that the line touches.
        public let ports: [GridPoint]

        /// How often it changes its direction.
        public var bends: Int { route.count { $0.connections != .vertical && $0.connections != .horizontal } }
    }

    /// The row of boxes of a rank.
    public struct RankRow: Hashable, Sendable {
        /// The rank, as the caller gave it or as it was computed.
        public let rank: Int
        /// The first row.
        public let y: Int
        /// How many rows it is high.
        public let height: Int
    }

    /// The size in cells.
    public let width: Int
    public let height: Int
    /// In order of ids.
    public let nodes: [Node]
    /// In order of their ends, arrowheads and kinds.
    public let edges: [Edge]
    /// From the top: the highest rank first.
    public let ranks: [RankRow]

    init(height: Int, nodes: [Node], edges: [Edge], ranks: [RankRow]) {
        self.nodes = nodes
        self.edges = edges
        self.ranks = ranks
        self.height = height
        var right = nodes.map { $0.x + $0.width }.max() ?? 0
        for edge in edges {
            for cell in edge.route where cell.point.x >= right { right = cell.point.x + 1 }
        }
        width = right
    }

    /// How often two lines cross.
    public var crossings: Int { plane().crossings }

    /// How often lines change their direction, all together.
    public var bends: Int { edges.reduce(0) { $0 + $1.bends } }
}

extension GraphDrawing.Edge {
    /// - Parameter path: all cells from border to border.
    init(
        from: String, to: String, arrowheads: LayeredGraph.Arrowheads, kind: Int, input: Int, path: [GridPoint]
    ) {
        self.from = from
        self.to = to
        self.arrowheads = arrowheads
        self.kind = kind
        self.input = input
        ports = [path.first, path.last].compactMap { $0 }
        var route: [GraphDrawing.RouteCell] = []
        for index in path.indices.dropFirst().dropLast() {
            let back = path[index].direction(to: path[index - 1])
            let ahead = path[index].direction(to: path[index + 1])
            var connections: Directions = []
            if let back { connections.insert(Directions(back)) }
            if let ahead { connections.insert(Directions(ahead)) }
            var head: Direction?
            if index == path.count - 2, arrowheads != .none { head = ahead }
            if index == 1, arrowheads == .both { head = back }
            route.append(GraphDrawing.RouteCell(point: path[index], connections: connections, arrowhead: head))
        }
        self.route = route
    }
}

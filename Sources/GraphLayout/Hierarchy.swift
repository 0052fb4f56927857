/// One connected part of the graph as layers of vertices: boxes, and for each long line a dummy on every layer that it
/// passes, so that every segment joins neighboring layers.
public struct Hierarchy: Sendable {
    /// A box or a dummy.
    public struct Vertex: Sendable {
        /// Counted from the lowest rank of the whole graph.
        public let layer: Int
        /// The node's number; nil for a dummy.
        public let node: Int?
        /// How many lines pass through a dummy side by side; 1 for a box.
        public let lines: Int
    }

    /// A piece of a strand between neighboring layers.
    public struct Segment: Sendable {
        /// Vertices, by number.
        public let lower: Int
        public let upper: Int
        /// How many lines it holds.
        public let weight: Int
        /// The strand, by number in the graph.
        public let strand: Int
    }

    /// A strand between two boxes of one layer.
    public struct Lateral: Sendable {
        /// Vertices, by number, ascending.
        public let first: Int
        public let second: Int
        /// How many lines it holds.
        public let weight: Int
        /// The strand, by number in the graph.
        public let strand: Int
    }

    /// How many layers the whole graph has; this part may leave some of them empty.
    public let layerCount: Int
    /// Boxes first, in the order of their nodes; then the dummies, strand by strand, each from below upwards.
    public let vertices: [Vertex]
    /// Between neighboring layers.
    public let segments: [Segment]
    /// Within layers.
    public let laterals: [Lateral]
    /// The vertices of each layer, ascending.
    public let layers: [[Int]]

    /// How many vertices are boxes.
    public var boxCount: Int { vertices.count { $0.node != nil } }

    /// Splits a graph into its connected parts, largest first, then by their first node.
    ///
    /// - Parameter layers: each node's layer, from 0; every layer has a node.
    public static func components(of graph: IndexedGraph, layers: [Int]) -> [Hierarchy] {
        let layerCount = (layers.max() ?? -1) + 1
        var parts = DisjointSets(graph.nodes.count)
        for strand in graph.strands { parts.join(strand.first, strand.second) }
        var nodes: [[Int]] = Array(repeating: [], count: graph.nodes.count)
        var strands = nodes
        for node in graph.nodes.indices { nodes[parts.root(node)].append(node) }
        for (number, strand) in graph.strands.enumerated() { strands[parts.root(strand.first)].append(number) }
        return nodes.indices.filter { !nodes[$0].isEmpty }
            .sorted { (-nodes[$0].count, $0) < (-nodes[$1].count, $1) }
            .map { Hierarchy(graph, layers, layerCount, nodes: nodes[$0], strands: strands[$0]) }
    }

    private init(_ graph: IndexedGraph, _ layerOf: [Int], _ layerCount: Int, nodes: [Int], strands: [Int]) {
        self.layerCount = layerCount
        var vertices = nodes.map { Vertex(layer: layerOf[$0], node: $0, lines: 1) }
        var number: [Int: Int] = [:]
        for (vertex, node) in nodes.enumerated() { number[node] = vertex }
        var segments: [Segment] = []
        var laterals: [Lateral] = []
        for strand in strands {
            let ends = graph.strands[strand]
            let weight = ends.edges.count
            guard let first = number[ends.first], let second = number[ends.second] else { continue }
            let (low, high) = vertices[first].layer <= vertices[second].layer ? (first, second) : (second, first)
            guard vertices[low].layer < vertices[high].layer else {
                laterals.append(Lateral(first: first, second: second, weight: weight, strand: strand))
                continue
            }
            var below = low
            for layer in vertices[low].layer + 1..<vertices[high].layer + 1 {
                var next = high
                if layer < vertices[high].layer {
                    next = vertices.count
                    vertices.append(Vertex(layer: layer, node: nil, lines: weight))
                }
                segments.append(Segment(lower: below, upper: next, weight: weight, strand: strand))
                below = next
            }
        }
        var layers: [[Int]] = Array(repeating: [], count: layerCount)
        for (vertex, entry) in vertices.enumerated() { layers[entry.layer].append(vertex) }
        self.vertices = vertices
        self.segments = segments
        self.laterals = laterals
        self.layers = layers
    }
}

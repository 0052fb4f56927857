import Glibc
import GraphLayout

/// What Graphviz's `dot` makes of a graph whose nodes have ranks, read from `dot -Tplain`.
///
/// The same ranks are asked for (`rank=same` for each, `minlen` for each edge), and laterals are edges within a rank.
/// The order that dot chose is read off its drawing: nodes by their columns, and a long edge on each rank that it passes
/// by the column where its spline is at that rank's height.
struct GraphvizDrawing {
    /// The order of each connected part, with the best sides for its laterals.
    let orders: [LayerOrder]
    /// Of the whole process.
    let milliseconds: Double
    /// In cells: a cell is a tenth of an inch wide.
    let width: Double

    /// The order's crossings, counted as ours are.
    var crossings: Int { orders.reduce(0) { $0 + $1.crossings } }

    /// dot did not answer as it should.
    struct Failure: Error {}

    /// - Parameter graph: every node has a rank.
    init(_ graph: LayeredGraph) throws {
        // For its layers alone.
        let placement = try LayeredLayout(ordering: SiftedOrdering(effort: 0)).place(graph)
        let file = "/tmp/rung-bench-\(getpid()).gv"
        GraphvizDrawing.write(GraphvizDrawing.source(graph), to: file)
        defer { unlink(file) }
        let run = try ProcessRunner.run(["dot", "-Tplain", file], collectsOutput: true)
        guard run.status == 0 else { throw Failure() }
        milliseconds = run.milliseconds
        let plain = PlainOutput(String(decoding: run.output, as: UTF8.self))
        width = plain.width * 10
        let heights = plain.heights(placement)
        orders = placement.parts.map { plain.order(of: $0.hierarchy, placement.graph, heights: heights) }
    }

    /// The graph in dot's language: lower ranks first, so that no edge is turned round.
    static func source(_ graph: LayeredGraph) -> String {
        var text = "digraph {\nnode [shape=box, fixedsize=true, label=\"\"]\nnodesep=0.2\nranksep=0.4\n"
        var rank: [String: Int] = [:]
        var byRank: [Int: [String]] = [:]
        for node in graph.nodes {
            rank[node.id] = node.rank ?? 0
            byRank[node.rank ?? 0, default: []].append(node.id)
            text += "\(node.id) [width=\(Double(node.width) / 10), height=\(Double(node.height) / 5)]\n"
        }
        for (_, ids) in byRank.sorted(by: { $0.key < $1.key }) {
            text += "{ rank=same; " + ids.joined(separator: "; ") + " }\n"
        }
        for edge in graph.edges {
            let span = (rank[edge.to] ?? 0) - (rank[edge.from] ?? 0)
            let (low, high) = span < 0 ? (edge.to, edge.from) : (edge.from, edge.to)
            text += "\(low) -> \(high)" + (span == 0 ? "\n" : " [minlen=\(abs(span))]\n")
        }
        return text + anchors(byRank, graph, rank) + "}\n"
    }

    /// Where the edges leave open how the ranks lie to each other, a chain of points beside the graph that says so.
    private static func anchors(_ byRank: [Int: [String]], _ graph: LayeredGraph, _ rank: [String: Int]) -> String {
        let ranks = byRank.keys.sorted()
        var joined = Set(ranks.prefix(1))
        var before = 0
        while joined.count > before {
            before = joined.count
            for edge in graph.edges {
                let ends = [rank[edge.from] ?? 0, rank[edge.to] ?? 0]
                if !joined.isDisjoint(with: ends) { joined.formUnion(ends) }
            }
        }
        guard joined.count < ranks.count else { return "" }
        var text = "node [shape=point, width=0.01, style=invis]\nedge [style=invis]\n"
        for rank in ranks { text += "{ rank=same; anchor\(rank - ranks[0]); \(byRank[rank]?.first ?? "") }\n" }
        for (lower, upper) in zip(ranks, ranks.dropFirst()) {
            text += "anchor\(lower - ranks[0]) -> anchor\(upper - ranks[0]) [minlen=\(upper - lower)]\n"
        }
        return text
    }

    private static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { return }
        fputs(text, file)
        fclose(file)
    }
}

/// The lines of `dot -Tplain`.
private struct PlainOutput {
    let width: Double
    private var nodes: [String: (x: Double, y: Double)] = [:]
    private var splines: [String: [[(x: Double, y: Double)]]] = [:]

    init(_ text: String) {
        var width = 0.0
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            switch words.first {
            case "graph": width = Double(words[2]) ?? 0
            case "node": nodes[String(words[1])] = (Double(words[2]) ?? 0, Double(words[3]) ?? 0)
            case "edge":
                let count = Int(words[3]) ?? 0
                let points = (0..<count).map { (Double(words[4 + 2 * $0]) ?? 0, Double(words[5 + 2 * $0]) ?? 0) }
                splines[PlainOutput.key(String(words[1]), String(words[2])), default: []].append(points)
            default: continue
            }
        }
        self.width = width
    }

    private static func key(_ one: String, _ other: String) -> String {
        one < other ? "\(one) \(other)" : "\(other) \(one)"
    }

    /// The height of each layer. A part may pass a layer on which it has no box, so this is for all parts together.
    func heights(_ placement: Placement) -> [Double] {
        var heights = Array(repeating: 0.0, count: placement.ranks.count)
        for part in placement.parts {
            for entry in part.hierarchy.vertices {
                guard let node = entry.node, let place = nodes[placement.graph.nodes[node].id] else { continue }
                heights[entry.layer] = place.y
            }
        }
        return heights
    }

    /// - Parameter heights: of each layer, in the drawing.
    func order(of hierarchy: Hierarchy, _ graph: IndexedGraph, heights: [Double]) -> LayerOrder {
        var columns = Array(repeating: 0.0, count: hierarchy.vertices.count)
        for (vertex, entry) in hierarchy.vertices.enumerated() {
            guard let node = entry.node, let place = nodes[graph.nodes[node].id] else { continue }
            columns[vertex] = place.x
        }
        for segment in hierarchy.segments where hierarchy.vertices[segment.upper].node == nil {
            let strand = graph.strands[segment.strand]
            let key = PlainOutput.key(graph.nodes[strand.first].id, graph.nodes[strand.second].id)
            let layer = hierarchy.vertices[segment.upper].layer
            let places = (splines[key] ?? []).map { PlainOutput.column(of: $0, at: heights[layer]) }
            columns[segment.upper] = places.reduce(0, +) / Double(max(1, places.count))
        }
        let layers = hierarchy.layers.map { $0.sorted { (columns[$0], $0) < (columns[$1], $1) } }
        return LayerOrder(layers: layers, in: hierarchy)
    }

    /// Where a chain of cubic Bézier curves is at a height, by small steps.
    private static func column(of points: [(x: Double, y: Double)], at height: Double) -> Double {
        var best = (distance: Double.infinity, column: 0.0)
        for start in stride(from: 0, to: points.count - 3, by: 3) {
            for step in 0...64 {
                let t = Double(step) / 64
                let weights = [(1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t]
                let x = (0..<4).reduce(0.0) { $0 + weights[$1] * points[start + $1].x }
                let y = (0..<4).reduce(0.0) { $0 + weights[$1] * points[start + $1].y }
                if abs(y - height) < best.distance { best = (abs(y - height), x) }
            }
        }
        return best.column
    }
}

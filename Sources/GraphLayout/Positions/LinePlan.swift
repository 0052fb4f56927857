/// What the order of one connected part decides about its lines: how each runs, and in which order they leave each side
/// of each box.
public struct LinePlan: Sendable {
    /// How a line runs.
    public enum Course: Hashable, Sendable {
        /// Between layers, through these vertices from below upwards; in dummies on the given lane.
        case through(path: [Int], lane: Int)
        /// Straight across to the next box, on a row counted from the top of the layer's row.
        case across(left: Int, right: Int, row: Int)
        /// Through the channel beside the layer.
        case beside(left: Int, right: Int, side: LateralSide)
    }

    /// One edge of the graph.
    public struct Line: Sendable {
        /// The edge's number in the indexed graph.
        public let edge: Int
        /// How it runs.
        public let course: Course
    }

    /// One end of a line on the upper or lower side of a box.
    public struct Port: Hashable, Sendable {
        /// The line's number.
        public let line: Int
        /// Whether it is the upper end of a line between layers, or the right end of a lateral.
        public let isFarEnd: Bool
    }

    /// Every edge of the part.
    public let lines: [Line]
    /// For each vertex the ports on its upper side, from left to right; empty for dummies.
    public let above: [[Port]]
    /// For each vertex the ports on its lower side, from left to right; empty for dummies.
    public let below: [[Port]]
    /// For each vertex its width: the box's own, or more where its ports need it; for a dummy the room of its lines.
    public let widths: [Int]
    /// The vertices' places within their layers.
    let position: [Int]

    /// - Parameter rowHeights: the height of the row of boxes of each layer.
    public init(_ graph: IndexedGraph, _ hierarchy: Hierarchy, _ order: LayerOrder, rowHeights: [Int]) {
        var position = Array(repeating: 0, count: hierarchy.vertices.count)
        for layer in order.layers { for (index, vertex) in layer.enumerated() { position[vertex] = index } }
        self.position = position
        var lines = LinePlan.throughLines(graph, hierarchy)
        for (lateral, side) in zip(hierarchy.laterals, order.sides) {
            lines += LinePlan.lateralLines(lateral, side, graph, hierarchy, order, position, rowHeights)
        }
        self.lines = lines
        var ports = PortLists(vertexCount: hierarchy.vertices.count)
        for (number, line) in lines.enumerated() { ports.add(line, number, position) }
        above = ports.sortedAbove()
        below = ports.sortedBelow()
        var widths: [Int] = []
        for (vertex, entry) in hierarchy.vertices.enumerated() {
            if let node = entry.node {
                widths.append(max(graph.nodes[node].width, above[vertex].count + 2, below[vertex].count + 2))
            } else {
                widths.append(2 * entry.lines - 1)
            }
        }
        self.widths = widths
    }

    private static func throughLines(_ graph: IndexedGraph, _ hierarchy: Hierarchy) -> [Line] {
        var lines: [Line] = []
        var index = 0
        while index < hierarchy.segments.count {
            let strand = hierarchy.segments[index].strand
            var path = [hierarchy.segments[index].lower]
            while index < hierarchy.segments.count, hierarchy.segments[index].strand == strand {
                path.append(hierarchy.segments[index].upper)
                index += 1
            }
            for (lane, edge) in graph.strands[strand].edges.enumerated() {
                lines.append(Line(edge: edge, course: .through(path: path, lane: lane)))
            }
        }
        return lines
    }

    /// Straight where no box stands between and rows are left; the others beside the layer.
    private static func lateralLines(
        _ lateral: Hierarchy.Lateral, _ side: LateralSide, _ graph: IndexedGraph, _ hierarchy: Hierarchy,
        _ order: LayerOrder, _ position: [Int], _ rowHeights: [Int]
    ) -> [Line] {
        let isInOrder = position[lateral.first] < position[lateral.second]
        let left = isInOrder ? lateral.first : lateral.second
        let right = isInOrder ? lateral.second : lateral.first
        let layer = hierarchy.vertices[left].layer
        let between = order.layers[layer][position[left] + 1..<position[right]]
        var rows: [Int] = []
        if between.allSatisfy({ hierarchy.vertices[$0].node == nil }) {
            let heights = [left, right].map { hierarchy.vertices[$0].node.map { graph.nodes[$0].height } ?? 1 }
            rows = BoxRow.sharedRows(heights[0], heights[1], rowHeight: rowHeights[layer])
        }
        return graph.strands[lateral.strand].edges.enumerated().map { index, edge in
            let course: Course =
                index < rows.count
                ? .across(left: left, right: right, row: rows[index]) : .beside(left: left, right: right, side: side)
            return Line(edge: edge, course: course)
        }
    }
}

/// Where boxes of different heights stand in the row of their layer.
enum BoxRow {
    /// How far below the top of the row a box starts: centered, so that all boxes of a row share its middle.
    static func offset(height: Int, rowHeight: Int) -> Int { (rowHeight - height) / 2 }

    /// The rows on which a straight line can join two boxes of a layer, the middle first: inside their borders, where
    /// they are high enough to have an inside.
    static func sharedRows(_ one: Int, _ other: Int, rowHeight: Int) -> [Int] {
        let middle = (rowHeight - 1) / 2
        let inside = [one, other].map { height in
            let top = offset(height: height, rowHeight: rowHeight)
            return height >= 3 ? top + 1..<top + height - 1 : top..<top + height
        }
        return inside[0].clamped(to: inside[1]).sorted { (abs($0 - middle), $0) < (abs($1 - middle), $1) }
    }
}

/// Collects ports and sorts them, so that lines that share a box do not cross beside it.
private struct PortLists {
    /// From left to right: laterals to the left, the nearest first; lines to other layers; laterals to the right, the
    /// farthest first.
    private typealias Entry = (group: Int, target: Int, lane: Int, port: LinePlan.Port)

    private var above: [[Entry]]
    private var below: [[Entry]]

    init(vertexCount: Int) {
        above = Array(repeating: [], count: vertexCount)
        below = above
    }

    mutating func add(_ line: LinePlan.Line, _ number: Int, _ position: [Int]) {
        switch line.course {
        case .across: return
        case .through(let path, let lane):
            let last = path.count - 1
            above[path[0]].append((1, position[path[1]], lane, LinePlan.Port(line: number, isFarEnd: false)))
            below[path[last]].append((1, position[path[last - 1]], lane, LinePlan.Port(line: number, isFarEnd: true)))
        case .beside(let left, let right, let side):
            let near: Entry = (2, -position[right], number, LinePlan.Port(line: number, isFarEnd: false))
            let far: Entry = (0, -position[left], -number, LinePlan.Port(line: number, isFarEnd: true))
            if side == .above {
                above[left].append(near)
                above[right].append(far)
            } else {
                below[left].append(near)
                below[right].append(far)
            }
        }
    }

    func sortedAbove() -> [[LinePlan.Port]] { above.map(sorted) }

    func sortedBelow() -> [[LinePlan.Port]] { below.map(sorted) }

    private func sorted(_ entries: [Entry]) -> [LinePlan.Port] {
        entries.sorted { ($0.group, $0.target, $0.lane) < ($1.group, $1.target, $1.lane) }.map(\.port)
    }
}

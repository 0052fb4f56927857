/// Turns layers, columns and tracks into rectangles and cells, counted from the top left.
struct DrawingBuilder {
    private let placement: Placement
    private let channels: [RoutedChannel]
    /// The first row of each channel, and of each layer's boxes.
    private let channelTop: [Int]
    private let rowTop: [Int]
    private let height: Int

    init(_ placement: Placement, _ channels: [RoutedChannel]) {
        self.placement = placement
        self.channels = channels
        var channelTop = Array(repeating: 0, count: channels.count)
        var rowTop = Array(repeating: 0, count: placement.ranks.count)
        var y = 0
        for layer in placement.ranks.indices.reversed() {
            channelTop[layer + 1] = y
            y += channels[layer + 1].height
            rowTop[layer] = y
            y += placement.rowHeights[layer]
        }
        channelTop[0] = y
        height = y + (channels.first?.height ?? 0)
        self.channelTop = channelTop
        self.rowTop = rowTop
    }

    func drawing() -> GraphDrawing {
        var nodes: [GraphDrawing.Node?] = Array(repeating: nil, count: placement.graph.nodes.count)
        var edges: [GraphDrawing.Edge?] = Array(repeating: nil, count: placement.graph.edges.count)
        for (number, part) in placement.parts.enumerated() {
            for (vertex, entry) in part.hierarchy.vertices.enumerated() {
                guard let node = entry.node else { continue }
                nodes[node] = self.node(node, part.columns[vertex], part.plan.widths[vertex], entry.layer)
            }
            for (line, entry) in part.plan.lines.enumerated() {
                edges[entry.edge] = edge(entry.edge, route(part, number, line, entry.course, nodes))
            }
        }
        let rows = placement.ranks.indices.reversed().map {
            GraphDrawing.RankRow(rank: placement.ranks[$0], y: rowTop[$0], height: placement.rowHeights[$0])
        }
        return GraphDrawing(height: height, nodes: nodes.compactMap { $0 }, edges: edges.compactMap { $0 }, ranks: rows)
    }

    private func node(_ number: Int, _ column: Int, _ width: Int, _ layer: Int) -> GraphDrawing.Node {
        let node = placement.graph.nodes[number]
        let offset = BoxRow.offset(height: node.height, rowHeight: placement.rowHeights[layer])
        return GraphDrawing.Node(
            id: node.id, x: column, y: rowTop[layer] + offset, width: width, height: node.height,
            rank: placement.ranks[layer])
    }

    private func edge(_ number: Int, _ route: [GridPoint]) -> GraphDrawing.Edge {
        let edge = placement.graph.edges[number]
        return GraphDrawing.Edge(
            from: placement.graph.nodes[edge.from].id, to: placement.graph.nodes[edge.to].id,
            arrowheads: edge.arrowheads, kind: edge.kind, input: edge.input, path: route)
    }

    // MARK: Routes

    /// The cells of a line from its edge's first node to its second, the border cells of both boxes included.
    private func route(
        _ part: Placement.Part, _ number: Int, _ line: Int, _ course: LinePlan.Course, _ nodes: [GraphDrawing.Node?]
    ) -> [GridPoint] {
        let box = { (vertex: Int) in part.hierarchy.vertices[vertex].node.flatMap { nodes[$0] } }
        let points: [GridPoint]
        let start: Int
        switch course {
        case .through(let path, _):
            points = through(part, number, line, path, box)
            start = path[0]
        case .across(let left, let right, let row):
            guard let leftBox = box(left), let rightBox = box(right) else { return [] }
            let y = rowTop[part.hierarchy.vertices[left].layer] + row
            points = [GridPoint(x: leftBox.x + leftBox.width - 1, y: y), GridPoint(x: rightBox.x, y: y)]
            start = left
        case .beside(let left, let right, let side):
            guard let leftBox = box(left), let rightBox = box(right) else { return [] }
            let layer = part.hierarchy.vertices[left].layer
            let channel = side == .above ? layer + 1 : layer
            let corners = corners(channel, number, line)
            let borders = [leftBox, rightBox].map { side == .above ? $0.y : $0.y + $0.height - 1 }
            points =
                [GridPoint(x: corners.first?.x ?? 0, y: borders[0])] + corners
                + [GridPoint(x: corners.last?.x ?? 0, y: borders[1])]
            start = left
        }
        let cells = GridPoint.cells(along: points)
        let from = placement.graph.edges[part.plan.lines[line].edge].from
        return part.hierarchy.vertices[start].node == from ? cells : cells.reversed()
    }

    private func through(
        _ part: Placement.Part, _ number: Int, _ line: Int, _ path: [Int], _ box: (Int) -> GraphDrawing.Node?
    ) -> [GridPoint] {
        guard let low = box(path[0]), let high = box(path[path.count - 1]) else { return [] }
        let layers = path.dropFirst().map { part.hierarchy.vertices[$0].layer }
        var points: [GridPoint] = []
        for layer in layers { points += corners(layer, number, line) }
        let first = layers.first.flatMap { channels[$0].ends(part: number, line: line).bottoms.first } ?? 0
        let last = layers.last.flatMap { channels[$0].ends(part: number, line: line).tops.first } ?? 0
        return [GridPoint(x: first, y: low.y)] + points + [GridPoint(x: last, y: high.y + high.height - 1)]
    }

    private func corners(_ channel: Int, _ part: Int, _ line: Int) -> [GridPoint] {
        let bottom = channelTop[channel] + channels[channel].height - 1
        return channels[channel].corners(part: part, line: line).map { GridPoint(x: $0.column, y: bottom - $0.track) }
    }
}

extension GraphDrawing {
    /// The plain picture: one string for each row, all of the drawing's width.
    ///
    /// - Parameters:
    ///   - glyphs: the characters.
    ///   - style: the line style of an edge's kind; solid by default.
    ///   - labels: the lines of text in a node's box, by its id: cut to the room inside the border, centered both ways.
    ///     Every character must be one cell wide.
    public func render(
        glyphs: GlyphTable = .unicode, style: (Int) -> LineStyle = { _ in .solid }, labels: (String) -> [String]
    ) -> [String] {
        let plane = plane()
        var rows: [[Character]] = (0..<height).map { y in
            (0..<width).map { x in character(plane[GridPoint(x: x, y: y)], x, y, glyphs, style) }
        }
        for node in nodes { write(labels(node.id), in: node, &rows) }
        return rows.map { String($0) }
    }

    private func character(
        _ cell: DrawingPlane.Cell, _ x: Int, _ y: Int, _ glyphs: GlyphTable, _ style: (Int) -> LineStyle
    ) -> Character {
        switch cell {
        case .empty: " "
        case .box(let node): border(nodes[node], x, y, glyphs.border)
        case .port(let node, _, let side):
            nodes[node].height > 1 ? glyphs.border.ports[side.rawValue] : border(nodes[node], x, y, glyphs.border)
        case .line(let edge, let connections): glyphs.line(connections, style(edges[edge].kind))
        case .arrowhead(_, let direction): glyphs.arrowheads[direction.rawValue]
        case .crossing: glyphs.crossing
        }
    }

    private func border(_ node: Node, _ x: Int, _ y: Int, _ border: GlyphTable.Border) -> Character {
        let isLeft = x == node.x
        let isRight = x == node.x + node.width - 1
        if node.height == 1 { return isLeft ? "[" : isRight ? "]" : " " }
        let isTop = y == node.y
        let isBottom = y == node.y + node.height - 1
        if isTop || isBottom {
            if isLeft { return border.corners[isTop ? 0 : 2] }
            if isRight { return border.corners[isTop ? 1 : 3] }
            return border.horizontal
        }
        return isLeft || isRight ? border.vertical : " "
    }

    private func write(_ lines: [String], in node: Node, _ rows: inout [[Character]]) {
        let inset = node.height > 2 ? 1 : 0
        let room = (width: node.width - 2, height: node.height == 2 ? 0 : node.height - 2 * inset)
        let shown = lines.prefix(room.height)
        let top = node.y + inset + (room.height - shown.count) / 2
        for (index, line) in shown.enumerated() {
            let text = line.prefix(room.width)
            let start = node.x + 1 + (room.width - text.count) / 2
            for (offset, character) in text.enumerated() { rows[top + index][start + offset] = character }
        }
    }
}

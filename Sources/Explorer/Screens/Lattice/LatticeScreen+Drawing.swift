import CareerGraph
import CareerGuidance
import GraphLayout
import TerminalUI
import Words

extension LatticeScreen {
    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        if let outline {
            outline.panel.draw(
                into: &frame, area: environment.content, pane: 0, reading: reading, hasFocus: true)
            return
        }
        let layout = LatticeLayout(lattice, in: environment)
        drawHeading(layout.heading, &frame, environment.words)
        guard let picture else {
            let text = environment.words(lattice.jobs.isEmpty ? .latticeEmpty : .latticeTooMuch)
            for (row, line) in zip(layout.picture.row..., TextFitting.wrapped(text, to: layout.picture.columns - 2)) {
                frame.canvas.write(line, at: Point(column: layout.picture.column, row: row))
            }
            frame.rest(at: Point(column: layout.picture.column, row: layout.picture.row))
            return
        }
        frame.hits.add(layout.picture, .pane(LatticePane.picture))
        drawRungs(picture, layout, &frame, environment.words)
        LatticePainter(picture: picture, focus: focus, corner: corner, window: layout.picture).draw(into: &frame)
        LatticeMap(picture, window: layout.picture, corner: corner)?.draw(focus, into: &frame)
        drawWords(layout.words, picture, &frame, environment)
    }

    /// What it is, who made it, and how much there is.
    private func drawHeading(_ row: Rect, _ frame: inout Frame, _ words: MessageCatalog) {
        let count = words(.latticeCounts(jobs: lattice.jobs.count, moves: lattice.moves.count))
        frame.canvas.write(
            count, at: Point(column: row.endColumn - TextFitting.width(count) - 1, row: row.row), style: .muted)
        frame.canvas.write(
            TextFitting.fitted(lattice.origin(words), to: row.columns - TextFitting.width(count) - 4),
            at: Point(column: row.column + 1, row: row.row), style: .muted)
    }

    /// The rungs' names stay in sight however far the picture is moved.
    private func drawRungs(
        _ picture: LatticePicture, _ layout: LatticeLayout, _ frame: inout Frame, _ words: MessageCatalog
    ) {
        frame.canvas.verticalRule(
            column: layout.rungs.endColumn - 1, from: layout.rungs.row, rows: layout.rungs.rows)
        for rank in picture.drawing.ranks {
            let row = layout.rungs.row + rank.y + rank.height / 2 - corner.y
            guard row >= layout.rungs.row, row < layout.rungs.endRow else { continue }
            frame.canvas.write(
                lattice.name(ofRung: rank.rank, words), at: Point(column: layout.rungs.column + 1, row: row),
                style: .strong, limit: layout.rungs.columns - 2)
        }
    }

    private func drawWords(
        _ area: Rect, _ picture: LatticePicture, _ frame: inout Frame, _ environment: Environment
    ) {
        frame.canvas.rule(row: area.row, from: area.column, columns: area.columns)
        let text = LatticeWords(picture: picture, environment: environment)
        var row = area.row + 1
        let lines = text.lines(about: focus, width: area.columns - 2, rows: area.rows - 1)
        for (index, line) in lines.enumerated() where row < area.endRow {
            frame.canvas.write(
                line, at: Point(column: area.column + 1, row: row), style: index == 0 ? .strong : .text)
            row += 1
        }
    }
}

extension Lattice {
    /// Derived from the data, or by whom and when it was written.
    func origin(_ words: MessageCatalog) -> String {
        guard case .ladder(let head) = source else {
            return leftOut == 0 ? words(.latticeDerived) : words(.latticeDerivedPart(count: leftOut))
        }
        let about = words.sequence([head.author, head.date].filter { !$0.isEmpty })
        return head.note.isEmpty
            ? words(.latticeWritten(author: about)) : words(.latticeWritten(author: about)) + " · " + head.note
    }

    /// `zone 3`, or the rung's number where people wrote the ladder.
    func name(ofRung number: Int, _ words: MessageCatalog) -> String {
        guard let zone = rungs.first(where: { $0.number == number })?.zone else {
            return words(.latticeRung(rung: String(number)))
        }
        return words(.latticeZone(zone: String(zone.rawValue)))
    }
}

/// Puts the part of a picture that its window shows onto the screen.
struct LatticePainter {
    let picture: LatticePicture
    let focus: LatticeFocus
    let corner: GridPoint
    let window: Rect

    func draw(into frame: inout Frame) {
        let plane = picture.plane
        let related = picture.related(to: focus)
        let table = frame.canvas.glyphs == .ascii ? GlyphTable.ascii : .unicode
        for row in window.row..<window.endRow {
            for column in window.column..<window.endColumn {
                let point = GridPoint(x: column - window.column + corner.x, y: row - window.row + corner.y)
                draw(plane[point], at: Point(column: column, row: row), related, table, &frame)
            }
        }
        for node in picture.drawing.nodes.indices { draw(box: node, related.nodes, &frame) }
    }

    private func draw(
        _ cell: DrawingPlane.Cell, at point: Point, _ related: (nodes: Set<Int>, links: Set<Int>),
        _ table: GlyphTable, _ frame: inout Frame
    ) {
        switch cell {
        case .line(let edge, let connections):
            let style: LineStyle = picture.drawing.edges[edge].kind == 1 ? .dashed : .solid
            write(table.line(connections, style), edge, at: point, related.links, &frame)
        case .arrowhead(let edge, let direction):
            write(table.arrowheads[direction.rawValue], edge, at: point, related.links, &frame)
        case .crossing(let horizontal, let vertical):
            let edge = related.links.contains(horizontal) ? horizontal : vertical
            write(table.crossing, edge, at: point, related.links, &frame)
        case .empty, .box, .port: break
        }
    }

    private func write(
        _ character: Character, _ edge: Int, at point: Point, _ related: Set<Int>, _ frame: inout Frame
    ) {
        let isChosen = focus == .link(edge)
        let style: Style = isChosen ? .focus : related.contains(edge) ? .chosen : .muted
        frame.canvas.write(String(character), at: point, style: style)
        frame.hits.add(
            Rect(column: point.column, row: point.row, columns: 1, rows: 1),
            .item(pane: LatticePane.lines, index: edge))
        if isChosen, frame.canvas.cursor == nil { frame.rest(at: point) }
    }

    /// A box, cut at the window's borders. The one in focus has a double border and a mark: never shown by color alone.
    private func draw(box node: Int, _ related: Set<Int>, _ frame: inout Frame) {
        let box = picture.drawing.nodes[node]
        let isChosen = focus == .node(node)
        let style: Style = isChosen ? .strong : related.contains(node) ? .text : .muted
        let left = box.x - corner.x + window.column
        let top = box.y - corner.y + window.row
        let shown = Rect(column: left, row: top, columns: box.width, rows: box.height).intersection(window)
        guard !shown.isEmpty else { return }
        let border = isChosen ? BoxBorder.double : .single
        for row in shown.row..<shown.endRow {
            for column in shown.column..<shown.endColumn {
                guard let piece = border.piece(column - left, row - top, of: box) else { continue }
                frame.canvas.write(String(piece), at: Point(column: column, row: row), style: style)
            }
        }
        for (index, line) in picture.lines[node].enumerated() {
            write(line, row: top + 1 + index, left: left + 2, style, isChosen, &frame)
        }
        if isChosen {
            let mark = Point(column: left + 1, row: top + 1)
            if window.contains(mark) { frame.canvas.write("▸", at: mark, style: .strong) }
            frame.rest(at: window.contains(mark) ? mark : Point(column: shown.column, row: shown.row))
        }
        frame.hits.add(shown, .item(pane: LatticePane.boxes, index: node))
    }

    /// Text that may begin or end outside the window.
    private func write(
        _ text: String, row: Int, left: Int, _ style: Style, _ isChosen: Bool, _ frame: inout Frame
    ) {
        guard row >= window.row, row < window.endRow else { return }
        var column = left
        let style = isChosen ? Style.focus : style
        for character in text {
            let width = TextFitting.width(String(character))
            if column >= window.column, column + width <= window.endColumn {
                frame.canvas.write(String(character), at: Point(column: column, row: row), style: style)
            }
            column += width
        }
    }
}

/// The characters of a box's border.
private struct BoxBorder {
    let corners: [Character]
    let horizontal: Character
    let vertical: Character

    static let single = BoxBorder(corners: ["┌", "┐", "└", "┘"], horizontal: "─", vertical: "│")
    static let double = BoxBorder(corners: ["╔", "╗", "╚", "╝"], horizontal: "═", vertical: "║")

    /// What stands at a place of the box; nil within it.
    func piece(_ column: Int, _ row: Int, of box: GraphDrawing.Node) -> Character? {
        let isLeft = column == 0
        let isRight = column == box.width - 1
        let isTop = row == 0
        let isBottom = row == box.height - 1
        if isTop || isBottom {
            if isLeft { return corners[isTop ? 0 : 2] }
            return isRight ? corners[isTop ? 1 : 3] : horizontal
        }
        return isLeft || isRight ? vertical : nil
    }
}

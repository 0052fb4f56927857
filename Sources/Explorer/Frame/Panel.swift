import TerminalUI

/// A part of a line of a panel.
enum PanelPiece: Sendable {
    case text(String, Style)
    /// Text that ends at its column.
    case endingText(String, Style)
    case bar(share: Double, columns: Int)
    case gapBar(has: Double, asks: Double, columns: Int)
    case range(positions: [Double], columns: Int)
}

/// One line of a panel: pieces at their columns, and where Enter leads from it.
struct PanelLine: Sendable {
    var pieces: [(column: Int, piece: PanelPiece)] = []
    var destination: Destination?
    var isHeading = false
    /// What the line is about, where that can be explained.
    var subject: Subject?

    static let blank = PanelLine()

    var isBlank: Bool { pieces.isEmpty }

    static func heading(_ text: String) -> PanelLine {
        PanelLine(pieces: [(0, .text(text, .heading))], isHeading: true)
    }

    static func text(_ text: String, _ style: Style = .text, at column: Int = 0) -> PanelLine {
        PanelLine(pieces: [(column, .text(text, style))])
    }

    /// The same line, with what it is about.
    func about(_ subject: Subject?) -> PanelLine {
        var line = self
        line.subject = subject
        return line
    }

    /// A name and its value beside it.
    static func pair(_ label: String, _ value: String, labelColumns: Int, style: Style = .text) -> PanelLine {
        PanelLine(pieces: [(0, .text(label, .muted)), (labelColumns, .text(value, style))])
    }
}

/// A piece of reading on the screen: lines that a cursor goes through, so that speech and braille can follow.
///
/// The lines are made for a width; the reading position is a ``ListState`` over them.
struct Panel: Sendable {
    var lines: [PanelLine] = []

    mutating func add(_ line: PanelLine) { lines.append(line) }

    /// Adds text, broken into lines.
    mutating func add(text: String, _ style: Style = .text, width: Int, about subject: Subject? = nil) {
        for line in TextFitting.wrapped(text, to: width) { lines.append(.text(line, style).about(subject)) }
    }

    /// Adds words that lead somewhere, broken into lines.
    mutating func add(link text: String, to destination: Destination, width: Int) {
        for line in TextFitting.wrapped(text, to: width) {
            lines.append(PanelLine(pieces: [(0, .text(line, .accent))], destination: destination))
        }
    }

    /// A blank line, unless there is one already or nothing above it.
    mutating func addSpace() { if let last = lines.last, !last.isBlank { lines.append(.blank) } }

    mutating func addHeading(_ text: String) {
        addSpace()
        lines.append(.heading(text))
    }

    /// Where Enter leads from a line.
    func destination(ofLine index: Int) -> Destination? {
        lines.indices.contains(index) ? lines[index].destination : nil
    }

    /// Draws the lines that fit the area, the reading position marked when the panel has the focus.
    func draw(into frame: inout Frame, area: Rect, pane: Int, reading: ListState, hasFocus: Bool) {
        frame.hits.add(area, .pane(pane))
        let window = reading.window(count: lines.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let isHere = hasFocus && index == reading.selected
            draw(lines[index], in: Rect(column: area.column, row: row, columns: area.columns, rows: 1), isHere, &frame)
            frame.hits.add(
                Rect(column: area.column, row: row, columns: area.columns, rows: 1), .item(pane: pane, index: index))
        }
        frame.moreMarks(window, of: lines.count, in: area)
    }

    private func draw(_ line: PanelLine, in row: Rect, _ isHere: Bool, _ frame: inout Frame) {
        let text = Rect(column: row.column + 1, row: row.row, columns: row.columns - 1, rows: 1)
        for (column, piece) in line.pieces { draw(piece, at: text.column + column, in: text, &frame) }
        guard isHere else { return }
        frame.canvas.write("▸", at: Point(column: row.column, row: row.row), style: .chosen)
        frame.canvas.cursor = Point(column: row.column, row: row.row)
        frame.canvas.restyle(row) { line.destination == nil ? $0.bold : $0.reversed }
    }

    private func draw(_ piece: PanelPiece, at column: Int, in row: Rect, _ frame: inout Frame) {
        let point = Point(column: column, row: row.row)
        let room = row.endColumn - column
        switch piece {
        case .text(let text, let style):
            frame.canvas.write(TextFitting.fitted(text, to: room), at: point, style: style)
        case .endingText(let text, let style):
            let start = max(row.column, column - TextFitting.width(text))
            frame.canvas.write(text, at: Point(column: start, row: row.row), style: style, limit: column - start)
        case .bar(let share, let columns):
            frame.canvas.bar(share, at: point, columns: min(columns, room))
        case .gapBar(let has, let asks, let columns):
            frame.canvas.gapBar(has: has, asks: asks, at: point, columns: min(columns, room))
        case .range(let positions, let columns):
            frame.canvas.range(positions, at: point, columns: min(columns, room))
        }
    }
}

extension ListState {
    /// The items that can be seen in fewer rows than the list usually has: the chosen one among them.
    func shown(count: Int, visible: Int) -> Range<Int> {
        var list = self
        list.resize(count: count, visible: visible)
        return list.window(count: count, visible: visible)
    }

    /// Applies a step of the focus to a list.
    mutating func move(_ step: Step, count: Int, visible: Int) {
        switch step {
        case .up: move(by: -1, count: count, visible: visible)
        case .down: move(by: 1, count: count, visible: visible)
        case .pageUp: page(by: -max(1, visible - 1), count: count, visible: visible)
        case .pageDown: page(by: max(1, visible - 1), count: count, visible: visible)
        case .first: select(0, count: count, visible: visible)
        case .last: select(count - 1, count: count, visible: visible)
        case .left, .right: break
        }
    }
}

import TerminalUI

/// A screen being drawn: the cells, and what a click on them does.
struct Frame: Sendable {
    var canvas: Canvas
    var hits = HitMap<HitAction>()

    init(size: Size, glyphs: GlyphSet) { canvas = Canvas(size: size, glyphs: glyphs) }

    /// Writes an item of a list: marked and reversed in focus, marked when it is the chosen one of a quiet list.
    mutating func item(_ text: String, in row: Rect, emphasis: ItemEmphasis, style: Style = .text) {
        let style = emphasis.style(of: style)
        if emphasis == .focused { canvas.fill(row, style: style) }
        canvas.write(emphasis.marker, at: Point(column: row.column, row: row.row), style: style, limit: 1)
        let fitted = TextFitting.fitted(text, to: row.columns - 1)
        canvas.write(fitted, at: Point(column: row.column + 1, row: row.row), style: style)
        if emphasis == .focused { rest(at: Point(column: row.column, row: row.row)) }
    }
}

extension Frame {
    /// Says at the edge of a list or a text that there is more above or below what is shown of it.
    ///
    /// - Parameter column: where; by default the area's last column.
    mutating func moreMarks(_ window: Range<Int>, of count: Int, in area: Rect, column: Int? = nil) {
        let column = column ?? area.endColumn - 1
        if window.lowerBound > 0 { canvas.write("↑", at: Point(column: column, row: area.row), style: .accent) }
        if window.upperBound < count {
            canvas.write("↓", at: Point(column: column, row: area.endRow - 1), style: .accent)
        }
    }

    /// The cursor rests on the item in focus, unseen: the item is marked already.
    mutating func rest(at point: Point) {
        canvas.cursor = point
        canvas.isCursorVisible = false
    }
}

/// How an item of a list stands out.
enum ItemEmphasis: Sendable {
    case none
    /// The chosen item of a list that does not have the focus.
    case chosen
    /// The one thing in focus.
    case focused

    init(isChosen: Bool, hasFocus: Bool) { self = !isChosen ? .none : hasFocus ? .focused : .chosen }

    /// Never shown by color alone: the mark stands beside reverse video.
    var marker: String { self == .none ? " " : "▸" }

    func style(of style: Style) -> Style {
        switch self {
        case .none: style
        case .chosen: .chosen
        case .focused: .focus
        }
    }
}

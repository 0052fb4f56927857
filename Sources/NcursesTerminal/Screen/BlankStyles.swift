import TerminalUI

extension Canvas {
    /// The blanks that take on the look of what follows them; longer gaps are cheaper to erase.
    private static let longestGap = 4

    /// The same picture with the blanks between two pieces of text in a style that spares a switch.
    ///
    /// A blank looks the same in any colour and weight, as long as it is neither reversed nor underlined. Screens leave
    /// them plain, so that a coloured bar, a blank and a bold figure cost two switches, of ten bytes each.
    func sparingBlanks() -> Canvas {
        var canvas = self
        for row in 0..<size.rows {
            var gap: Int?
            for column in 0..<size.columns {
                let cell = cells[row * size.columns + column]
                if Canvas.isInvisible(cell) {
                    if gap == nil { gap = column }
                    continue
                }
                if let first = gap, first > 0, column - first <= Canvas.longestGap, Canvas.isPlain(cell.style) {
                    canvas.restyle(Rect(column: first, row: row, columns: column - first, rows: 1)) { _ in cell.style }
                }
                gap = nil
            }
        }
        return canvas
    }

    private static func isInvisible(_ cell: Cell) -> Bool {
        cell.character == " " && !cell.isContinuation && isPlain(cell.style)
    }

    /// Whether a blank of this style cannot be seen.
    private static func isPlain(_ style: Style) -> Bool { !style.isReversed && !style.isUnderlined }
}

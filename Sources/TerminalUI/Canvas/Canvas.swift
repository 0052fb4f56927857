/// A screenful of cells that a screen is drawn on, and the place of the cursor.
///
/// Everything that is written is made safe (no control character reaches a cell), cut to the canvas, and, on
/// a canvas for ASCII terminals, folded to ASCII: screens always write the real characters.
public struct Canvas: Sendable, Equatable {
    public let size: Size
    public let glyphs: GlyphSet
    public private(set) var cells: [Cell]
    /// Where the hardware cursor rests: on the item in focus, so that speech and braille follow it.
    public var cursor: Point?
    /// Whether the cursor is to be seen (where text is typed) or only to rest.
    public var isCursorVisible = false

    public init(size: Size, glyphs: GlyphSet = .unicode) {
        let size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        self.size = size
        self.glyphs = glyphs
        cells = [Cell](repeating: .blank, count: size.columns * size.rows)
    }

    /// The whole canvas.
    public var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    public subscript(point: Point) -> Cell { cells[point.row * size.columns + point.column] }

    /// Whether a row has the same cells as that row of another canvas of the same size.
    public func hasSameCells(as other: Canvas, row: Int) -> Bool {
        let range = row * size.columns..<(row + 1) * size.columns
        return cells[range] == other.cells[range]
    }

    /// Writes text from a point to the right, at most `limit` cells of it, and within the canvas.
    ///
    /// - Returns: the number of cells used.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, at point: Point, style: Style = .text, limit: Int = .max
    ) -> Int {
        put(text, at: point, style: style, limit: limit)
    }

    /// The same for strings by name, since a generic function of another module asks the runtime for each character.
    @discardableResult
    public mutating func write(_ text: String, at point: Point, style: Style = .text, limit: Int = .max) -> Int {
        put(text, at: point, style: style, limit: limit)
    }

    private mutating func put(_ text: some StringProtocol, at point: Point, style: Style, limit: Int) -> Int {
        guard point.row >= 0, point.row < size.rows, point.column < size.columns, limit > 0 else { return 0 }
        let end = limit > size.columns ? size.columns : min(size.columns, point.column + limit)
        var column = point.column
        let isASCII = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        if isASCII || glyphs == .unicode && text.unicodeScalars.allSatisfy(CharacterWidth.isSimple) {
            // Each code point is a character and a cell, and shown as it is.
            for scalar in text.unicodeScalars {
                if column >= end { break }
                if column >= 0 { put(Character(scalar), width: 1, column: column, row: point.row, style: style) }
                column += 1
            }
            return max(0, column - point.column)
        }
        for character in text {
            let shown = glyphs.shown(character)
            let width = CharacterWidth.of(shown)
            if width == 0 { continue }
            if column + width > end { break }
            if column >= 0 { put(shown, width: width, column: column, row: point.row, style: style) }
            column += width
        }
        return max(0, column - point.column)
    }

    /// Fills a rectangle with one character of width 1.
    public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .text) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        let shown = glyphs.shown(character)
        for row in area.row..<area.endRow {
            for column in area.column..<area.endColumn { put(shown, width: 1, column: column, row: row, style: style) }
        }
    }

    /// Gives the cells of a rectangle another style and keeps what they hold.
    public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        for row in area.row..<area.endRow {
            for index in (row * size.columns + area.column)..<(row * size.columns + area.endColumn) {
                cells[index].style = change(cells[index].style)
            }
        }
    }

    private mutating func put(_ character: Character, width: Int, column: Int, row: Int, style: Style) {
        let index = row * size.columns + column
        clearHalves(around: index, width: width, row: row)
        cells[index] = Cell(character, style: style)
        if width == 2 { cells[index + 1] = Cell(" ", style: style, isContinuation: true) }
    }

    /// Half of a wide character must not stay behind when the other half is written over.
    private mutating func clearHalves(around index: Int, width: Int, row: Int) {
        if cells[index].isContinuation { cells[index - 1] = Cell(" ", style: cells[index - 1].style) }
        let after = index + width
        if after < (row + 1) * size.columns, cells[after].isContinuation {
            cells[after] = Cell(" ", style: cells[after].style)
        }
    }
}

extension Canvas {
    /// The rows as text, without the blanks at their ends: for tests and for reading aloud.
    public var lines: [String] {
        (0..<size.rows).map { row in
            var line = ""
            for cell in cells[(row * size.columns)..<((row + 1) * size.columns)] where !cell.isContinuation {
                line.append(cell.character)
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}

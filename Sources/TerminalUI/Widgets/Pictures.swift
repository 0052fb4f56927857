extension Canvas {
    /// A horizontal rule across a rectangle's columns.
    public mutating func rule(row: Int, from column: Int, columns: Int, style: Style = .muted) {
        fill(Rect(column: column, row: row, columns: columns, rows: 1), with: "─", style: style)
    }

    /// A vertical rule of this many rows.
    public mutating func verticalRule(column: Int, from row: Int, rows: Int, style: Style = .muted) {
        fill(Rect(column: column, row: row, columns: 1, rows: rows), with: "│", style: style)
    }

    /// A bar for a share of a whole (0-1): full squares, and dots for the rest.
    ///
    /// Any share above nothing shows at least one cell, and only the whole fills the bar.
    public mutating func bar(_ share: Double, at point: Point, columns: Int, style: Style = .accent) {
        guard columns > 0 else { return }
        let share = min(1, max(0, share))
        var full = Int((share * Double(columns)).rounded())
        if share > 0 { full = max(1, full) }
        if share < 1 { full = min(columns - 1, full) }
        fill(Rect(column: point.column, row: point.row, columns: full, rows: 1), with: "■", style: style)
        fill(
            Rect(column: point.column + full, row: point.row, columns: columns - full, rows: 1), with: "·",
            style: .muted)
    }

    /// A bar with two lengths: what there is (full squares), and what is asked beyond it (empty squares).
    public mutating func gapBar(
        has: Double, asks: Double, at point: Point, columns: Int, style: Style = .accent, missing: Style = .accent
    ) {
        guard columns > 0 else { return }
        func cells(_ share: Double) -> Int { Int((min(1, max(0, share)) * Double(columns)).rounded()) }
        let full = cells(has)
        // A difference that exists is always seen.
        let asked = asks > has ? max(cells(asks), min(columns, full + 1)) : cells(asks)
        let solid = asks > has ? min(full, asked - 1) : full
        fill(Rect(column: point.column, row: point.row, columns: columns, rows: 1), with: "·", style: .muted)
        fill(Rect(column: point.column, row: point.row, columns: solid, rows: 1), with: "■", style: style)
        if asked > solid {
            fill(
                Rect(column: point.column + solid, row: point.row, columns: asked - solid, rows: 1), with: "□",
                style: missing)
        }
    }

    /// The spread of a figure as a line from low to high, the middle half drawn heavier, the median as a mark.
    ///
    /// - Parameter positions: five shares of the width (0-1), in order: 10th, 25th, 50th, 75th, 90th percentile.
    public mutating func range(_ positions: [Double], at point: Point, columns: Int) {
        guard columns > 1, positions.count == 5 else { return }
        let places = positions.map { Int((min(1, max(0, $0)) * Double(columns - 1)).rounded()) }
        func line(_ from: Int, _ to: Int, _ character: Character, _ style: Style) {
            let area = Rect(column: point.column + from, row: point.row, columns: to - from + 1, rows: 1)
            fill(area, with: character, style: style)
        }
        line(places[0], places[4], "─", .muted)
        line(places[1], places[3], "━", .accent)
        line(places[2], places[2], "┃", .heading)
    }
}

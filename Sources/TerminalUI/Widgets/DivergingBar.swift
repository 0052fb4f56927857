extension Canvas {
    /// A bar that leaves a middle line to the right for more and to the left for less.
    ///
    /// - Parameters:
    ///   - share: -1 to 1; the ends of the bar. Whoever wants a small difference seen rounds it up themselves.
    ///   - columns: an odd number, so that the line stands in the middle; of an even one the last column stays free.
    public mutating func divergingBar(_ share: Double, at point: Point, columns: Int, style: Style = .accent) {
        let half = (columns - 1) / 2
        guard half >= 0, columns > 0 else { return }
        let middle = point.column + half
        let cells = Int((min(1, max(-1, share)) * Double(half)).rounded())
        fill(Rect(column: point.column, row: point.row, columns: 2 * half + 1, rows: 1), with: "·", style: .muted)
        let start = cells < 0 ? middle + cells : middle + 1
        fill(Rect(column: start, row: point.row, columns: abs(cells), rows: 1), with: "■", style: style)
        write("│", at: Point(column: middle, row: point.row), style: .text)
    }
}

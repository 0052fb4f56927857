import TerminalUI

/// The breadcrumb on the first row: where am I, and the way back by a click.
enum Header {
    static func draw(_ crumbs: [Crumb], into frame: inout Frame) {
        let width = frame.canvas.size.columns - 2
        let separator = " › "
        let titles = fitted(crumbs.map(\.title), to: width, separator: separator)
        var column = 1
        for (index, title) in titles.enumerated() where !title.isEmpty {
            let isLast = index == titles.count - 1
            let used = frame.canvas.write(
                title, at: Point(column: column, row: 0), style: isLast ? .heading : .text, limit: width)
            if let destination = crumbs[index].destination, !isLast {
                frame.hits.add(Rect(column: column, row: 0, columns: used, rows: 1), .go(destination))
            }
            column += used
            if !isLast {
                column += frame.canvas.write(separator, at: Point(column: column, row: 0), style: .muted)
            }
        }
        frame.canvas.rule(row: 1, from: 0, columns: frame.canvas.size.columns)
    }

    /// Shortens the titles from the left, so that the last one, where the person is, stays whole the longest.
    private static func fitted(_ titles: [String], to width: Int, separator: String) -> [String] {
        var titles = titles
        func total() -> Int {
            titles.reduce(0) { $0 + TextFitting.width($1) } + separator.count * max(0, titles.count - 1)
        }
        for index in titles.indices {
            let excess = total() - width
            if excess <= 0 { break }
            let room = max(index == titles.count - 1 ? 8 : 4, TextFitting.width(titles[index]) - excess)
            titles[index] = TextFitting.fitted(titles[index], to: room)
        }
        return titles
    }
}

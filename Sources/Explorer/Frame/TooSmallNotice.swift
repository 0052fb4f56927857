import TerminalUI
import Words

/// What is shown where there is no room for a screen: what it needs, and that the program goes on.
enum TooSmallNotice {
    static func draw(into frame: inout Frame, words: MessageCatalog) {
        let size = frame.canvas.size
        let text = words(
            .tooSmall(
                leastColumns: Environment.minimum.columns, leastLines: Environment.minimum.rows,
                columns: size.columns, lines: size.rows))
        for (row, line) in zip(0..<size.rows, TextFitting.wrapped(text, to: size.columns)) {
            frame.canvas.write(line, at: Point(column: 0, row: row))
        }
        if size.columns > 0, size.rows > 0 { frame.canvas.cursor = Point(column: 0, row: 0) }
    }
}

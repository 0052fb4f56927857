import TerminalUI

/// The last row: the few keys that matter here, each of which can be clicked.
enum Footer {
    static func draw(
        _ context: Context, notice: String?, isAvailable: (CommandID) -> Bool, catalogue: Catalogue,
        into frame: inout Frame
    ) {
        let size = frame.canvas.size
        frame.canvas.rule(row: size.rows - 2, from: 0, columns: size.columns)
        if let notice {
            let text = " " + TextFitting.fitted(notice, to: size.columns - 4) + " "
            frame.canvas.write(text, at: Point(column: 1, row: size.rows - 2), style: .strong)
        }
        let entries = CommandTable.entries.filter { $0.footer.contains(context) && isAvailable($0.id) }
        var column = 1
        for (entry, gap) in zip(entries, gaps(entries, context: context, catalogue: catalogue, frame: frame)) {
            let label = KeyLabel.joined(entry.footerKeys, glyphs: frame.canvas.glyphs, catalogue: catalogue)
            let start = column
            let row = size.rows - 1
            let hint = catalogue(entry.hint)
            if column + TextFitting.width(label) + 1 + TextFitting.width(hint) > size.columns { break }
            column += frame.canvas.write(label, at: Point(column: column, row: row), style: .heading)
            column += 1
            column += frame.canvas.write(hint, at: Point(column: column, row: row), style: .muted)
            frame.hits.add(Rect(column: start, row: row, columns: column - start, rows: 1), .command(entry.id))
            column += gap
        }
    }

    /// Three blanks between hints where there is room, otherwise two, otherwise one.
    private static func gaps(
        _ entries: [CommandEntry], context: Context, catalogue: Catalogue, frame: Frame
    ) -> [Int] {
        let widths = entries.map { entry in
            let label = KeyLabel.joined(entry.footerKeys, glyphs: frame.canvas.glyphs, catalogue: catalogue)
            return TextFitting.width(label) + 1 + TextFitting.width(catalogue(entry.hint))
        }
        let total = widths.reduce(0, +)
        let spaces = max(1, entries.count - 1)
        let room = (frame.canvas.size.columns - 2 - total) / spaces
        return Array(repeating: min(3, max(1, room)), count: entries.count)
    }
}

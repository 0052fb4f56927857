import TerminalUI
import Words

/// The last row: the few keys that matter here, each of which can be clicked.
enum Footer {
    static func draw(
        _ context: Context, notice: String?, isAvailable: (CommandID) -> Bool, words: MessageCatalog,
        into frame: inout Frame
    ) {
        let size = frame.canvas.size
        frame.canvas.rule(row: size.rows - 2, from: 0, columns: size.columns)
        if let notice {
            let text = " " + TextFitting.fitted(notice, to: size.columns - 4) + " "
            frame.canvas.write(text, at: Point(column: 1, row: size.rows - 2), style: .strong)
        }
        let entries = fitting(
            CommandTable.entries.filter { $0.footer.contains(context) && isAvailable($0.id) }, words, frame)
        var column = 1
        let row = size.rows - 1
        let gap = gap(between: entries, words, frame)
        for entry in entries {
            let label = label(of: entry, words, frame)
            let start = column
            column += frame.canvas.write(label, at: Point(column: column, row: row), style: .heading) + 1
            column += frame.canvas.write(words(entry.hint), at: Point(column: column, row: row), style: .muted)
            frame.hits.add(Rect(column: start, row: row, columns: column - start, rows: 1), .command(entry.id))
            column += gap
        }
    }

    /// Without these a person is lost; they stay when the room is short.
    private static let essential: Set<CommandID> = [.moveDown, .open, .back, .help, .leave]

    /// Drops the hints that are needed least, from the right, until the rest fits.
    private static func fitting(
        _ entries: [CommandEntry], _ words: MessageCatalog, _ frame: Frame
    ) -> [CommandEntry] {
        var entries = entries
        while width(of: entries, words, frame) + entries.count - 1 > frame.canvas.size.columns - 2 {
            let last = entries.lastIndex { !essential.contains($0.id) } ?? entries.lastIndex { $0.id == .leave }
            guard let last else { break }
            entries.remove(at: last)
        }
        return entries
    }

    private static func label(of entry: CommandEntry, _ words: MessageCatalog, _ frame: Frame) -> String {
        KeyLabel.joined(entry.footerKeys, glyphs: frame.canvas.glyphs, words: words)
    }

    private static func width(of entries: [CommandEntry], _ words: MessageCatalog, _ frame: Frame) -> Int {
        entries.reduce(0) { sum, entry in
            sum + TextFitting.width(label(of: entry, words, frame)) + 1
                + TextFitting.width(words(entry.hint))
        }
    }

    /// Three blanks between hints where there is room, otherwise fewer.
    private static func gap(between entries: [CommandEntry], _ words: MessageCatalog, _ frame: Frame) -> Int {
        let room = frame.canvas.size.columns - 2 - width(of: entries, words, frame)
        return min(3, max(1, room / max(1, entries.count - 1)))
    }
}

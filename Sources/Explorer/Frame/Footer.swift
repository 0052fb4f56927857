import TerminalUI
import Words

/// The last row: the few keys that matter here, each of which can be clicked.
enum Footer {
    static func draw(
        _ commands: [Command], notice: String?, words: MessageCatalog, into frame: inout Frame
    ) {
        let size = frame.canvas.size
        frame.canvas.rule(row: size.rows - 2, from: 0, columns: size.columns)
        if let notice {
            let text = " " + TextFitting.fitted(notice, to: size.columns - 4) + " "
            frame.canvas.write(text, at: Point(column: 1, row: size.rows - 2), style: .strong)
        }
        let commands = fitting(commands, words, frame)
        var column = 1
        let row = size.rows - 1
        let gap = gap(between: commands, words, frame)
        for command in commands {
            let label = label(of: command, words, frame)
            let start = column
            column += frame.canvas.write(label, at: Point(column: column, row: row), style: .heading) + 1
            column += frame.canvas.write(words(command.hint), at: Point(column: column, row: row), style: .muted)
            frame.hits.add(Rect(column: start, row: row, columns: column - start, rows: 1), .command(command.id))
            column += gap
        }
    }

    /// Without these a person is lost; they stay when the room is short.
    private static let essential: Set<CommandID> = [.moveDown, .open, .back, .help, .leave]

    /// Drops the hints that are needed least, from the right, until the rest fits.
    private static func fitting(
        _ commands: [Command], _ words: MessageCatalog, _ frame: Frame
    ) -> [Command] {
        var commands = commands
        while width(of: commands, words, frame) + commands.count - 1 > frame.canvas.size.columns - 2 {
            let last = commands.lastIndex { !essential.contains($0.id) } ?? commands.lastIndex { $0.id == .leave }
            guard let last else { break }
            commands.remove(at: last)
        }
        return commands
    }

    private static func label(of command: Command, _ words: MessageCatalog, _ frame: Frame) -> String {
        KeyLabel.joined(command.footerKeys, glyphs: frame.canvas.glyphs, words: words)
    }

    private static func width(of commands: [Command], _ words: MessageCatalog, _ frame: Frame) -> Int {
        commands.reduce(0) { sum, command in
            sum + TextFitting.width(label(of: command, words, frame)) + 1
                + TextFitting.width(words(command.hint))
        }
    }

    /// Three blanks between hints where there is room, otherwise fewer.
    private static func gap(between commands: [Command], _ words: MessageCatalog, _ frame: Frame) -> Int {
        let room = frame.canvas.size.columns - 2 - width(of: commands, words, frame)
        return min(3, max(1, room / max(1, commands.count - 1)))
    }
}

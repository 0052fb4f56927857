import TerminalUI
import Words

/// docs/keys.md, written from the command table: there is no second list of keys.
public enum KeyReference {
    /// The whole page: what works on every screen once, then what each screen has of its own.
    public static func markdown(_ words: MessageCatalog = MessageCatalog()) -> String {
        var text = """
            # Keys

            This page is generated from the commands; `RUNG_UPDATE_GOLDEN=1 swift test --filter KeyReference` writes it.
            Every command can also be clicked, in the footer or in the palette (`:`).

            ## On every screen

            A screen that uses one of these keys otherwise, or not at all, says so below.


            """
        let screens = Context.screens.map { rows($0, words) }
        let common = shared(by: screens, of: 3, outOf: 4)
        let frequent = shared(by: screens, of: 2, outOf: 5).filter { !common.contains($0) }
        text += table(common) + "\n## On many screens, above all about the job in focus\n\n" + table(frequent)
        for (context, rows) in zip(Context.screens, screens) {
            text += "\n## " + heading(context, words) + own(rows, common: common, frequent: frequent)
        }
        let overlays = Context.overlays.map { rows($0, words) }
        let above = shared(by: overlays, of: 3, outOf: 4)
        text += """

            ## Above a screen

            Search, help, choices and lines to type lie above a screen. Where a line is typed, letters are text.


            """
        text += table(above)
        for (context, rows) in zip(Context.overlays, overlays) {
            text += "\n### " + heading(context, words) + own(rows, common: above, frequent: [])
        }
        return text
    }

    private static func heading(_ context: Context, _ words: MessageCatalog) -> String {
        "\(words(context.responder.help.heading)) (\(context.rawValue))\n\n"
    }

    /// What a context has of its own, which of the frequent ones, and which of the common ones it does not have.
    private static func own(_ rows: [Row], common: [Row], frequent: [Row]) -> String {
        let own = rows.filter { !common.contains($0) && !frequent.contains($0) }
        let jobs = rows.filter(frequent.contains)
        let missing = common.filter { row in !rows.contains { $0.title == row.title || $0.labels == row.labels } }
        var parts: [String] = []
        if !own.isEmpty { parts.append(table(own)) }
        if !jobs.isEmpty { parts.append("As on many screens: " + labels(jobs)) }
        if !missing.isEmpty { parts.append("Not here: " + labels(missing)) }
        return parts.isEmpty ? "Nothing else.\n" : parts.joined(separator: "\n")
    }

    private static func labels(_ rows: [Row]) -> String { rows.map(\.labels).joined(separator: ", ") + ".\n" }

    private struct Row: Equatable {
        var labels: String
        var title: String
    }

    /// What this part of the contexts has at least, with the same keys and words, in the order of the first that has it.
    private static func shared(by contexts: [[Row]], of part: Int, outOf whole: Int) -> [Row] {
        var common: [Row] = []
        for row in contexts.joined() where !common.contains(row) {
            if contexts.count(where: { $0.contains(row) }) * whole >= contexts.count * part { common.append(row) }
        }
        return common
    }

    private static func rows(_ context: Context, _ words: MessageCatalog) -> [Row] {
        CommandTable.entries(in: context).map { entry in
            let keys = entry.command.keys.filter { !isLetter($0) || !context.takesText }
            let labels = keys.map { "`" + KeyLabel.text($0, glyphs: .unicode, words: words) + "`" }
            return Row(labels: labels.joined(separator: " "), title: words(entry.command.title))
        }
    }

    private static func table(_ rows: [Row]) -> String {
        rows.reduce(into: "| keys | what they do |\n| --- | --- |\n") { text, row in
            text += "| " + row.labels + " | " + row.title + " |\n"
        }
    }

    private static func isLetter(_ key: Key) -> Bool {
        if case .character = key { return true }
        return false
    }
}

import TerminalUI
import Words

/// docs/keys.md, written from the command table: there is no second list of keys.
public enum KeyReference {
    /// The whole page: what works on most screens once, then what each screen and overlay has of its own.
    public static func markdown(_ words: MessageCatalog = MessageCatalog()) -> String {
        let (common, frequent) = KeyRow.ofMostScreens(glyphs: .unicode, words: words)
        var text = """
            # Keys

            This page is generated from the commands; `RUNG_UPDATE_GOLDEN=1 swift test --filter keyReference` writes it.
            Every command can also be clicked, in the footer or in the palette (`:`).

            ## On every screen

            A screen that uses one of these keys otherwise, or not at all, says so below.

            \(table(common))
            ## On many screens, above all about the job in focus

            \(table(frequent))
            """
        for context in Context.screens {
            text += "\n## " + section(context, common: common, frequent: frequent, words)
        }
        let above = KeyRow.shared(by: Context.overlays.map { rows($0, words) }, of: 3, outOf: 4)
        text += """

            ## Above a screen

            Search, help, choices and lines to type lie above a screen. Where a line is typed, letters are text.

            \(table(above))
            """
        for context in Context.overlays { text += "\n### " + section(context, common: above, frequent: [], words) }
        return text
    }

    /// What a context has of its own, which of the frequent ones, and which of the common ones it does not have.
    private static func section(
        _ context: Context, common: [KeyRow], frequent: [KeyRow], _ words: MessageCatalog
    ) -> String {
        let rows = rows(context, words)
        let own = rows.filter { !common.contains($0) && !frequent.contains($0) }
        let missing = common.filter { row in !rows.contains { $0.title == row.title || $0.labels == row.labels } }
        var parts = ["\(words(context.responder.help.heading)) (\(context.rawValue))\n"]
        if !own.isEmpty { parts.append(table(own)) }
        let also = rows.filter(frequent.contains)
        if !also.isEmpty { parts.append("As on many screens: " + list(also)) }
        if !missing.isEmpty { parts.append("Not here: " + list(missing)) }
        if parts.count == 1 { parts.append("Nothing else.\n") }
        return parts.joined(separator: "\n")
    }

    private static func rows(_ context: Context, _ words: MessageCatalog) -> [KeyRow] {
        KeyRow.rows(of: context, glyphs: .unicode, words: words)
    }

    private static func table(_ rows: [KeyRow]) -> String {
        rows.reduce(into: "| keys | what they do |\n| --- | --- |\n") { text, row in
            text += "| " + labels(row) + " | " + row.title + " |\n"
        }
    }

    private static func list(_ rows: [KeyRow]) -> String { rows.map(labels).joined(separator: ", ") + ".\n" }

    private static func labels(_ row: KeyRow) -> String { row.labels.map { "`" + $0 + "`" }.joined(separator: " ") }
}

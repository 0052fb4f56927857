import TerminalUI
import Words

/// docs/keys.md, written from the command table: there is no second list of keys.
public enum KeyReference {
    /// The whole page.
    public static func markdown(_ words: MessageCatalog = MessageCatalog()) -> String {
        var text = """
            # Keys

            This page is generated from the command table; `RUNG_UPDATE_GOLDEN=1 swift test --filter KeyReference`
            writes it anew. Every command can also be clicked, in the footer or in the palette (`:`).

            """
        for context in Context.allCases {
            text +=
                "\n## " + words(context.responder.help.heading) + " (" + context.rawValue
                + ")\n\n| keys | what they do |\n| --- | --- |\n"
            for entry in CommandTable.entries(in: context) {
                let keys = entry.command.keys.filter { !isLetter($0) || !context.takesText }
                let labels = keys.map { "`" + KeyLabel.text($0, glyphs: .unicode, words: words) + "`" }
                text += "| " + labels.joined(separator: " ") + " | " + words(entry.command.title) + " |\n"
            }
        }
        return text
    }

    private static func isLetter(_ key: Key) -> Bool {
        if case .character = key { return true }
        return false
    }
}

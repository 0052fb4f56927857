import TerminalUI

/// All commands by context: what is behind the footer, the help overlay, the command palette and docs/keys.md.
///
/// Put together from what screens, overlays and the explorer bind: there is no second list of keys.
public enum CommandTable {
    /// What a context offers, in the order of the footer and of help.
    public static func entries(in context: Context) -> [CommandEntry] { context.responder.entries }

    /// What a key does in a context.
    public static func entry(for key: Key, in context: Context) -> CommandEntry? {
        entry(for: key, of: entries(in: context), takesText: context.takesText)
    }

    static func entry(for key: Key, of entries: [CommandEntry], takesText: Bool) -> CommandEntry? {
        if takesText, case .character = key { return nil }
        return entries.first { $0.command.keys.contains(key) }
    }
}

import TerminalUI
import Words

/// The keys of one command and what they do, for docs/keys.md and the manual page.
public struct KeyRow: Equatable, Sendable {
    /// What the keys are called, in the order in which they are bound.
    public let labels: [String]
    public let title: String

    /// What most screens have, and then what many have, above all about the job in focus.
    public static func ofMostScreens(glyphs: GlyphSet, words: MessageCatalog) -> (common: [KeyRow], frequent: [KeyRow])
    {
        let screens = Context.screens.map { rows(of: $0, glyphs: glyphs, words: words) }
        let common = shared(by: screens, of: 3, outOf: 4)
        return (common, shared(by: screens, of: 2, outOf: 5).filter { !common.contains($0) })
    }

    /// What a context has, in the order of help.
    static func rows(of context: Context, glyphs: GlyphSet, words: MessageCatalog) -> [KeyRow] {
        CommandTable.entries(in: context).map { entry in
            let keys = entry.command.keys.filter { !isLetter($0) || !context.takesText }
            return KeyRow(
                labels: keys.map { KeyLabel.text($0, glyphs: glyphs, words: words) }, title: words(entry.command.title))
        }
    }

    /// What this part of the contexts has at least, with the same keys and words, in the order of the first that has it.
    static func shared(by contexts: [[KeyRow]], of part: Int, outOf whole: Int) -> [KeyRow] {
        var common: [KeyRow] = []
        for row in contexts.joined() where !common.contains(row) {
            if contexts.count(where: { $0.contains(row) }) * whole >= contexts.count * part { common.append(row) }
        }
        return common
    }

    private static func isLetter(_ key: Key) -> Bool {
        if case .character = key { return true }
        return false
    }
}

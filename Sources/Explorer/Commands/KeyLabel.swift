import TerminalUI
import Words

/// What a key is called on the screen and in docs/keys.md.
public enum KeyLabel {
    /// The label of one key: an arrow where the terminal has one, a short word elsewhere.
    public static func text(_ key: Key, glyphs: GlyphSet, words: MessageCatalog) -> String {
        switch key {
        case .character(" "): return words(.keySpace)
        case .character(let character): return String(character)
        case .control(let character): return "Ctrl-" + String(character).uppercased()
        case .up: return glyphs == .unicode ? "↑" : words(.keyUp)
        case .down: return glyphs == .unicode ? "↓" : words(.keyDown)
        case .left: return glyphs == .unicode ? "←" : words(.keyLeft)
        case .right: return glyphs == .unicode ? "→" : words(.keyRight)
        case .function(let number): return "F\(number)"
        default: return words(name(of: key))
        }
    }

    /// Several keys that one hint stands for: `↑↓`, or `Up/Down`; `1-4` for digits in a row.
    static func joined(_ keys: [Key], glyphs: GlyphSet, words: MessageCatalog) -> String {
        let labels = keys.map { text($0, glyphs: glyphs, words: words) }
        if labels.count > 2, let first = labels.first, let last = labels.last, Int(first) != nil, Int(last) != nil {
            return first + "-" + last
        }
        return labels.joined(separator: glyphs == .unicode ? "" : "/")
    }

    private static func name(of key: Key) -> Message {
        switch key {
        case .enter: .keyEnter
        case .escape: .keyEscape
        case .tab: .keyTab
        case .backTab: .keyBackTab
        case .backspace: .keyBackspace
        case .delete: .keyDelete
        case .insert: .keyInsert
        case .home: .keyHome
        case .end: .keyEnd
        case .pageUp: .keyPageUp
        case .pageDown: .keyPageDown
        case .altLeft: .keyAltLeft
        default: .keyAltRight
        }
    }
}

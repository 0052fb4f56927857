import TerminalUI

/// What a key is called on the screen and in docs/keys.md.
public enum KeyLabel {
    /// The label of one key: an arrow where the terminal has one, a short word elsewhere.
    public static func text(_ key: Key, glyphs: GlyphSet, catalogue: Catalogue) -> String {
        switch key {
        case .character(" "): return catalogue(.keySpace)
        case .character(let character): return String(character)
        case .control(let character): return "Ctrl-" + String(character).uppercased()
        case .up: return glyphs == .unicode ? "↑" : catalogue(.keyUp)
        case .down: return glyphs == .unicode ? "↓" : catalogue(.keyDown)
        case .left: return glyphs == .unicode ? "←" : catalogue(.keyLeft)
        case .right: return glyphs == .unicode ? "→" : catalogue(.keyRight)
        case .function(let number): return "F\(number)"
        default: return catalogue(name(of: key))
        }
    }

    /// Several keys that one hint stands for: `↑↓`, or `Up/Down`; `1-4` for digits in a row.
    static func joined(_ keys: [Key], glyphs: GlyphSet, catalogue: Catalogue) -> String {
        let labels = keys.map { text($0, glyphs: glyphs, catalogue: catalogue) }
        if labels.count > 2, let first = labels.first, let last = labels.last, Int(first) != nil, Int(last) != nil {
            return first + "-" + last
        }
        return labels.joined(separator: glyphs == .unicode ? "" : "/")
    }

    private static func name(of key: Key) -> Phrase {
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

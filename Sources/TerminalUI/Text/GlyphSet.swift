import SafeText

/// The characters a terminal can show. Screens write Unicode; a canvas for ASCII folds it when it is written.
public enum GlyphSet: Sendable, Equatable, CaseIterable {
    case unicode
    case ascii

    /// What to put in a cell for a character: itself, its ASCII stand-in of the same width, or, for anything
    /// that could act on the terminal instead of being shown, a replacement character.
    public func shown(_ character: Character) -> Character {
        if let byte = character.asciiValue {
            // "\r\n" is one Character whose asciiValue is that of a line feed.
            return byte < 0x20 || byte == 0x7F ? replacement : character
        }
        if character.unicodeScalars.contains(where: { !ScalarSafety($0).isShowable }) { return replacement }
        switch self {
        case .unicode: return character
        case .ascii: return GlyphSet.folded(character)
        }
    }

    private var replacement: Character { self == .unicode ? "\u{FFFD}" : "?" }

    private static func folded(_ character: Character) -> Character {
        if let standIn = standIns[character] { return standIn }
        // An accented letter folds to its base letter: the first scalar of the canonical decomposition.
        if let base = decomposedBase(character) { return base }
        return "?"
    }

    private static func decomposedBase(_ character: Character) -> Character? {
        guard let scalar = character.unicodeScalars.first else { return nil }
        if scalar.isASCII { return Character(scalar) }
        return accented[Character(scalar)]
    }

    private static let accented: [Character: Character] = {
        let groups: [(String, Character)] = [
            ("àáâãäåāăą", "a"), ("ÀÁÂÃÄÅĀĂĄ", "A"), ("çćč", "c"), ("ÇĆČ", "C"), ("ďđ", "d"), ("ĎĐ", "D"),
            ("èéêëēęě", "e"), ("ÈÉÊËĒĘĚ", "E"), ("ìíîïī", "i"), ("ÌÍÎÏĪ", "I"), ("ñńň", "n"), ("ÑŃŇ", "N"),
            ("òóôõöøō", "o"), ("ÒÓÔÕÖØŌ", "O"), ("řŕ", "r"), ("ŘŔ", "R"), ("śšş", "s"), ("ŚŠŞ", "S"), ("ťţ", "t"),
            ("ŤŢ", "T"), ("ùúûüūůű", "u"), ("ÙÚÛÜŪŮŰ", "U"), ("ýÿ", "y"), ("ÝŸ", "Y"), ("źżž", "z"), ("ŹŻŽ", "Z"),
        ]
        var table: [Character: Character] = [:]
        for (letters, base) in groups { for letter in letters { table[letter] = base } }
        return table
    }()

    private static let standIns: [Character: Character] = [
        "▲": "^", "▶": ">", "▼": "v", "◀": "<", "▸": ">", "◆": "*", "›": ">", "‹": "<", "…": "~", "·": ".", "•": "*",
        "↑": "^", "↓": "v", "←": "<", "→": ">", "─": "-", "━": "-", "═": "=", "┄": "-", "┈": "-", "│": "|", "┃": "|",
        "║": "|",
        "┊": ":", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "╔": "+",
        "╗": "+", "╚": "+", "╝": "+", "█": "#", "▓": "#", "▒": "+", "░": ".", "▌": "#", "▏": "|", "■": "#", "□": "o",
        "●": "*", "○": "o", "✓": "+", "–": "-", "—": "-", "−": "-", "×": "x", "±": "~", "≈": "~", "≤": "<", "≥": ">",
        "°": "o",
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "®": "R", "©": "C", "¿": "?", "¡": "!", "½": "/", "\u{A0}": " ",
        "ß": "s", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "ł": "l", "Ł": "L",
    ]
}

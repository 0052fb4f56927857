/// A line of text being typed, with a cursor between its characters.
public struct TextField: Hashable, Sendable {
    /// Longer input than any title needs is not taken, unless more is asked for.
    public static let limit = 120

    /// The characters that it takes at most.
    public let limit: Int

    public private(set) var text: [Character] = []
    public private(set) var cursor = 0

    /// - Parameter limit: the characters that it takes at most.
    public init(_ text: String = "", limit: Int = TextField.limit) {
        self.limit = limit
        self.text = Array(text.prefix(limit))
        cursor = self.text.count
    }

    public var string: String { String(text) }
    public var isEmpty: Bool { text.isEmpty }

    /// Applies a key; false if the field has no use for it.
    public mutating func apply(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(character)
        case .backspace:
            guard cursor > 0 else { return true }
            cursor -= 1
            text.remove(at: cursor)
        case .delete: if cursor < text.count { text.remove(at: cursor) }
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = text.count
        case .control("u"):
            text.removeSubrange(0..<cursor)
            cursor = 0
        case .control("w"): deleteWord()
        default: return false
        }
        return true
    }

    /// Types a whole piece of text, without its control characters.
    public mutating func insert(_ string: String) { for character in string { insert(character) } }

    /// Types a whole piece of text, without its control characters, or nothing of it where there is no room for all.
    ///
    /// - Returns: whether there was room.
    public mutating func insertWhole(_ string: String) -> Bool {
        let characters = string.count { GlyphSet.unicode.shown($0) == $0 }
        guard text.count + characters <= limit else { return false }
        insert(string)
        return true
    }

    private mutating func insert(_ character: Character) {
        guard text.count < limit, GlyphSet.unicode.shown(character) == character else { return }
        text.insert(character, at: cursor)
        cursor += 1
    }

    private mutating func deleteWord() {
        var start = cursor
        while start > 0, text[start - 1] == " " { start -= 1 }
        while start > 0, text[start - 1] != " " { start -= 1 }
        text.removeSubrange(start..<cursor)
        cursor = start
    }
}

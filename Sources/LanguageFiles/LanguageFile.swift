import CareerGraph

/// The interface in one language: `interface/CODE.json`.
public struct LanguageFile: Sendable {
    public let language: TextLanguage
    /// What the language calls itself: `Español`.
    public let name: String
    /// Each message, in the order of the file.
    public let messages: [LanguageEntry]

    package init(language: TextLanguage, name: String, messages: [LanguageEntry]) {
        self.language = language
        self.name = name
        self.messages = messages
    }
}

/// One message in one language.
public struct LanguageEntry: Sendable {
    /// What the program calls it: a Swift name.
    public let key: String
    /// The text, with `{name}` and `{name:one=job|other=jobs}` where values go.
    public let text: String
    /// In English: where people see it.
    public var seen: String?
    /// In English: what a translator has to know.
    public var note: String?
    /// In English: the most cells it may take on the screen.
    public var cells: Int?
    /// In English: those of the values that are whole numbers; the others are text.
    public var numbers: [String] = []
    /// In other languages: the fingerprint of the English text that this translates.
    public var of: String?

    package init(key: String, text: String) {
        self.key = key
        self.text = text
    }

    /// The names of the values, in the order in which the text first has them.
    public var arguments: [Substring] {
        var names: [Substring] = []
        for mark in MessageMark.all(in: text[...])
        where !names.contains(mark.name) && mark.name != LanguageEntry.otherLanguages {
            names.append(mark.name)
        }
        return names
    }

    /// A value that any text may have, and that no caller gives: the names of the other languages.
    package static let otherLanguages = "otherLanguages"

    /// A short fingerprint of a text (FNV-1a, 64 bits folded to 32, http://www.isthe.com/chongo/tech/comp/fnv/), by which
    /// a translation shows that its English has changed since.
    public static func fingerprint(of text: some StringProtocol) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let folded = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
        return String(repeating: "0", count: 8 - folded.count) + folded
    }
}

import Foundation

/// The interface in one language: `Data/interface/CODE.json`.
public struct LanguageFile: Decodable, Sendable {
    /// The language's code, such as `es`.
    public let language: String
    /// What the language calls itself.
    public let name: String
    /// Each message, in the order of the file.
    public let messages: [LanguageEntry]
}

extension LanguageFile {
    /// Reads a file.
    ///
    /// - Throws: the decoder's own error, which names the key or the byte that is wrong.
    public init(contentsOf path: String) throws {
        self = try JSONDecoder().decode(LanguageFile.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

/// One message in one language.
public struct LanguageEntry: Decodable, Sendable {
    /// What the program calls it: a Swift name.
    public let key: String
    /// The text, with `{name}` and `{name:one=job|other=jobs}` where values go.
    public let text: String
    /// In English: where people see it.
    public let seen: String?
    /// In English: what a translator has to know.
    public let note: String?
    /// In English: the most cells it may take on the screen.
    public let cells: Int?
    /// In English: those of the values that are whole numbers; the others are text.
    public let numbers: [String]?
    /// In other languages: the fingerprint of the English text that this translates.
    public let of: String?

    /// The names of the values, in the order in which the text first has them.
    public var arguments: [String] {
        var names: [String] = []
        for mark in marks where !names.contains(mark.name) { names.append(mark.name) }
        return names
    }

    /// The marks of the text: the name of a value, and the plural categories of a word that goes with it.
    public var marks: [(name: String, categories: [String])] {
        text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1).compactMap { part in
            guard let close = part.firstIndex(of: "}") else { return nil }
            let sides = part[..<close].split(separator: ":", maxSplits: 1)
            guard let name = sides.first else { return nil }
            let forms = sides.count == 2 ? sides[1].split(separator: "|") : []
            return (String(name), forms.map { String($0.prefix { $0 != "=" }) })
        }
    }

    /// A short fingerprint of a text (FNV-1a, 64 bits folded to 32, http://www.isthe.com/chongo/tech/comp/fnv/), by which
    /// a translation shows that its English has changed since.
    public static func fingerprint(of text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let folded = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
        return String(repeating: "0", count: 8 - folded.count) + folded
    }
}

import CareerGraph

/// A language that the interface can speak: those that texts are written in.
public typealias Language = TextLanguage

extension Language {
    /// The language that the key for it switches to.
    var other: Language {
        switch self {
        case .english: .spanish
        case .spanish: .english
        }
    }
}

/// The words of the interface in one language: the only place where screens get text from.
public struct MessageCatalog: Sendable {
    public let language: Language
    private let template: @Sendable (Message) -> String

    public init(_ language: Language = .english) {
        self.language = language
        template =
            switch language {
            case .english: EnglishPhrases.text
            case .spanish: SpanishPhrases.text
            }
    }

    /// A catalog whose words are changed, so that a test can tell them from text that comes from elsewhere.
    init(_ language: Language, rewording: @escaping @Sendable (Message, String) -> String) {
        let plain = MessageCatalog(language).template
        self.language = language
        template = { rewording($0, plain($0)) }
    }

    /// The words for a phrase. Each `{0}`, `{1}` ... is replaced by the value in that place, and `{0:one|many}` by the
    /// first of the two words where that value is 1, else by the second.
    public func callAsFunction(_ phrase: Message, _ values: String...) -> String {
        let template = template(phrase)
        return values.isEmpty ? template : MessageCatalog.filled(template, with: values)
    }

    private static func filled(_ template: String, with values: [String]) -> String {
        var text = ""
        var rest = template[...]
        // Braces are looked for by bytes: by characters it takes several times as long, for each phrase of a screen.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            text += String(rest[..<open])
            let inside = rest[rest.utf8.index(after: open)..<close]
            text += replacement(of: inside, values) ?? String(rest[open...close])
            rest = rest[rest.utf8.index(after: close)...]
        }
        return text + String(rest)
    }

    /// What stands for the inside of a pair of braces; nil where it names no value.
    private static func replacement(of mark: Substring, _ values: [String]) -> String? {
        let parts = mark.split(separator: ":", maxSplits: 1)
        guard let first = parts.first, let index = Int(first), values.indices.contains(index) else { return nil }
        guard parts.count == 2 else { return values[index] }
        let forms = parts[1].split(separator: "|", omittingEmptySubsequences: false)
        return (values[index] == "1" ? forms.first : forms.last).map(String.init)
    }
}

import CareerGraph

/// A language that the interface can speak: those that texts are written in.
public typealias Language = TextLanguage

extension Language {
    /// The language that the key for it switches to.
    public var other: Language {
        switch self {
        case .english: .spanish
        case .spanish: .english
        }
    }

    fileprivate static let englishTemplates = MessageTexts.lines(of: MessageTexts.english)
    fileprivate static let spanishTemplates = MessageTexts.lines(of: MessageTexts.spanish)

    /// The texts of all messages, with names in braces where values go; in the order of ``Message/keys``.
    fileprivate var templates: [Substring] {
        switch self {
        case .english: Language.englishTemplates
        case .spanish: Language.spanishTemplates
        }
    }
}

/// The words of the interface in one language: the only place where screens get text from.
public struct MessageCatalog: Sendable {
    /// The language it speaks.
    public let language: Language
    private let templates: [Substring]

    /// The words of a language.
    public init(_ language: Language = .english) {
        self.language = language
        templates = language.templates
    }

    /// A catalog whose words are changed, so that a test can tell them from text that comes from elsewhere.
    ///
    /// - Parameter rewording: makes a template of the message at a position in ``Message/keys`` another one.
    package init(_ language: Language, rewording: (_ index: Int, _ template: String) -> String) {
        self.language = language
        templates = language.templates.enumerated().map { Substring(rewording($0.offset, String($0.element))) }
    }

    /// The words for a message. Each `{name}` is replaced by the value of that name, and `{name:one=job|other=jobs}` by
    /// the form for that value's plural category.
    public func callAsFunction(_ message: Message) -> String {
        let template = templates[message.index]
        return message.arguments.isEmpty ? String(template) : filled(template, for: message)
    }

    /// The text of a message before values are put in, by its position in ``Message/keys``.
    package func template(at index: Int) -> String { String(templates[index]) }

    private func filled(_ template: Substring, for message: Message) -> String {
        let names = Message.argumentNames[message.index]
        var text = ""
        var rest = template
        // Braces are looked for by bytes: by characters it takes several times as long, for each message of a screen.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            text += rest[..<open]
            let mark = MessageMark(rest[rest.utf8.index(after: open)..<close])
            if let position = names.firstIndex(of: mark.name) {
                text += replacement(of: mark, by: message.arguments[position])
            } else {
                text += rest[open...close]
            }
            rest = rest[rest.utf8.index(after: close)...]
        }
        return text + rest
    }

    private func replacement(of mark: MessageMark, by argument: MessageArgument) -> String {
        guard !mark.forms.isEmpty else {
            return switch argument {
            case .text(let text): text
            case .number(let number): count(number)
            }
        }
        return String(mark.form(for: PluralCategory(of: argument, in: language)))
    }
}

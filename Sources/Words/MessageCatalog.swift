import CareerGraph
import LanguageFiles

/// A language that the interface can speak: those that texts are written in.
public typealias Language = TextLanguage

/// The words of the interface in one language: the only place where screens and commands get text from.
public struct MessageCatalog: Sendable {
    /// The language it speaks.
    public let language: Language
    /// What the language calls itself: `Español`.
    public let languageName: String
    /// The texts of all messages, with names in braces where values go; in the order of ``Message/keys``.
    private let templates: [Substring]
    /// What is said for `{otherLanguages}`: the languages that people may change to, by their own names.
    public var otherLanguages: String

    /// The words of English, which are part of the program.
    public init() {
        language = .english
        languageName = "English"
        templates = MessageCatalog.english
        otherLanguages = "Español"
    }

    /// The words of a language as its file has them. What it lacks or says in a way that cannot be used is in English.
    public init(_ file: LanguageFile) {
        language = file.language
        languageName = file.name
        var templates = MessageCatalog.english
        var positions = MessagePositions()
        var isOwn = [Bool](repeating: false, count: templates.count)
        for entry in file.messages {
            guard let position = positions.position(of: entry.key), !isOwn[position],
                LanguageCheck.problems(
                    of: entry.text, values: Message.argumentNames[position], in: file.language
                ).isEmpty
            else { continue }
            isOwn[position] = true
            templates[position] = entry.text[...]
        }
        self.templates = templates
        otherLanguages = MessageCatalog().languageName
    }

    /// A catalog whose words are changed, so that a test can tell them from text that comes from elsewhere.
    ///
    /// - Parameter rewording: makes a template of the message at a position in ``Message/keys`` another one.
    package init(_ other: MessageCatalog, rewording: (_ index: Int, _ template: String) -> String) {
        language = other.language
        languageName = other.languageName
        otherLanguages = other.otherLanguages
        templates = other.templates.enumerated().map { Substring(rewording($0.offset, String($0.element))) }
    }

    private static let english = MessageTexts.lines(of: MessageTexts.english)

    /// The words for a message. Each `{name}` is replaced by the value of that name, and `{name:one=job|other=jobs}` by
    /// the form for that value's plural category.
    public func callAsFunction(_ message: Message) -> String {
        let template = templates[message.index]
        let isWhole = message.arguments.isEmpty && !template.utf8.contains(UInt8(ascii: "{"))
        return isWhole ? String(template) : filled(template, for: message)
    }

    /// The text of a message before values are put in, by its position in ``Message/keys``.
    package func template(at index: Int) -> String { String(templates[index]) }

    private func filled(_ template: Substring, for message: Message) -> String {
        let names = Message.argumentNames[message.index]
        var text = ""
        var rest = template
        while let (range, mark) = MessageMark.first(in: rest) {
            text += rest[..<range.lowerBound]
            if let position = names.firstIndex(of: mark.name) {
                text += replacement(of: mark, by: message.arguments[position])
            } else {
                text += mark.name == LanguageEntry.otherLanguages ? otherLanguages[...] : rest[range]
            }
            rest = rest[range.upperBound...]
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
        return String(mark.form(for: category(of: argument)))
    }

    /// The plural category of a value. Text counts as a number where it is one: `0–1` is none and takes `other`.
    private func category(of argument: MessageArgument) -> PluralCategory {
        switch argument {
        case .number(let number): PluralCategory(of: number, in: language)
        case .text(let text): Int(text).map { PluralCategory(of: $0, in: language) } ?? .other
        }
    }
}

extension LanguageFile {
    /// The interface in English, as the program has it: what the other languages are checked against.
    public static var embedded: LanguageFile {
        let catalog = MessageCatalog()
        return LanguageFile(
            language: .english, name: catalog.languageName,
            messages: Message.keys.enumerated().map { index, key in
                LanguageEntry(key: String(key), text: catalog.template(at: index))
            })
    }
}

/// Finds messages by their keys. Files have them in the order of the English one as a rule: then nothing is looked up.
private struct MessagePositions {
    private var next = 0
    private var places: [Substring: Int]?

    mutating func position(of key: String) -> Int? {
        if next < Message.keys.count, Message.keys[next] == key {
            next += 1
            return next - 1
        }
        let known = places ?? Dictionary(uniqueKeysWithValues: Message.keys.enumerated().map { ($1, $0) })
        places = known
        guard let place = known[key[...]] else { return nil }
        next = place + 1
        return place
    }
}

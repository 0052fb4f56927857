/// What is wrong with a message of a language's file. The message appears in English.
public struct LanguageFault: Hashable, Sendable {
    /// The key of the message, as it stands in the file.
    public let key: String
    public let problem: Problem

    /// What can be wrong with a message.
    public enum Problem: Hashable, Sendable {
        /// The key stands in the file already.
        case repeated
        /// The English file has no such key.
        case unknownKey
        /// There is no text.
        case empty
        /// More bytes than a message may have.
        case tooLong(bytes: Int)
        /// A line break or another control character.
        case controlCharacter
        /// A brace without its partner.
        case brace
        /// A value of the English text that this one lacks.
        case missingValue(String)
        /// A value that the English text does not have.
        case unknownValue(String)
        /// The forms of a value lack the one that stands for all numbers that have none of their own.
        case noOther(value: String)
        /// A form for what is no plural category of the language.
        case unknownCategory(String, value: String)
        /// No form for a plural category of the language.
        case missingCategory(String, value: String)
    }
}

extension LanguageFault.Problem {
    /// The fault as a sentence for translators, who translate from English.
    public var sentence: String {
        switch self {
        case .repeated: "this key stands twice."
        case .unknownKey: "the English file has no such key."
        case .empty: "the text is empty."
        case .tooLong(let bytes): "\(bytes) bytes; \(LanguageFile.longestText) at most."
        case .controlCharacter: "a line break, a control character, or another character that may not be shown."
        case .brace: "a brace without its partner."
        case .missingValue(let name): "{\(name)} is missing."
        case .unknownValue(let name): "there is no value {\(name)}."
        case .noOther(let value): "{\(value)}: the form \"other\" is missing."
        case .unknownCategory(let category, let value):
            "{\(value)}: \"\(category)\" is no plural category of the language."
        case .missingCategory(let category, let value): "{\(value)}: the form \"\(category)\" is missing."
        }
    }
}

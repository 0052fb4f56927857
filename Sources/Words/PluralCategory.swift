/// The plural categories of Unicode's Common Locale Data Repository (CLDR), by which a language chooses the form of a word.
package enum PluralCategory: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other

    /// The category of a whole number in a language, by CLDR's rules for cardinal numbers.
    ///
    /// - Parameter language: a language code, such as `en`. A language without a rule of its own uses `other` alone.
    package init(of number: Int, inLanguage language: String) {
        switch language {
        case "en": self = number == 1 ? .one : .other
        // Spanish has `many` as well, for a million and more written as words, which the interface never does.
        case "es": self = number == 1 ? .one : .other
        default: self = .other
        }
    }

    /// The category of a value. Text counts as a number where it is one: `0–1` is none and takes `other`.
    init(of argument: MessageArgument, in language: Language) {
        switch argument {
        case .number(let number): self.init(of: number, inLanguage: language.rawValue)
        case .text(let text):
            if let number = Int(text) {
                self.init(of: number, inLanguage: language.rawValue)
            } else {
                self = .other
            }
        }
    }
}

/// A language that the interface can speak.
public enum Language: String, Sendable, CaseIterable {
    case english = "en"
}

/// The words of the interface in one language: the only place where screens get text from.
public struct Catalogue: Sendable {
    public let language: Language

    public init(_ language: Language = .english) { self.language = language }

    /// The words for a phrase, each `{0}`, `{1}` ... replaced by the value in that place.
    public func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
        var text = template(phrase)
        for (index, value) in values.enumerated() {
            text = Catalogue.replacing("{\(index)}", by: value, in: text)
        }
        return text
    }

    private func template(_ phrase: Phrase) -> String {
        switch language {
        case .english: EnglishPhrases.text(phrase)
        }
    }

    private static func replacing(_ mark: String, by value: String, in text: String) -> String {
        guard let range = text.firstRange(of: mark) else { return text }
        return String(text[..<range.lowerBound]) + value + String(text[range.upperBound...])
    }
}

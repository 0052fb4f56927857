import CareerGraph
import SafeText

/// The rules that the files of the languages keep to: the same for `make words`, for `rung words check`, and when the program
/// reads a language.
public enum LanguageCheck {
    /// Everything that is wrong with the messages of a file, in its order.
    public static func faults(in file: LanguageFile, against english: LanguageFile) -> [LanguageFault] {
        let originals = Dictionary(english.messages.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        return file.messages.flatMap { entry -> [LanguageFault] in
            var problems: [LanguageFault.Problem] = []
            if !seen.insert(entry.key).inserted { problems.append(.repeated) }
            if let original = originals[entry.key] {
                problems += self.problems(of: entry.text, values: original.arguments, in: file.language)
            } else {
                problems.append(.unknownKey)
            }
            return problems.map { LanguageFault(key: entry.key, problem: $0) }
        }
    }

    /// What is wrong with a text.
    ///
    /// - Parameter values: the names of the values that the English text has.
    package static func problems(
        of text: String, values: [Substring], in language: TextLanguage
    ) -> [LanguageFault.Problem] {
        var problems: [LanguageFault.Problem] = []
        var (opening, closing, hasControl, isASCII) = (0, 0, false, true)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "{"): opening += 1
            case UInt8(ascii: "}"): closing += 1
            case 0..<0x20, 0x7F: hasControl = true
            case 0x80...: isASCII = false
            default: break
            }
        }
        if text.isEmpty { problems.append(.empty) }
        if text.utf8.count > LanguageFile.longestText { problems.append(.tooLong(bytes: text.utf8.count)) }
        if hasControl || !isASCII && !text.isShowable { problems.append(.controlCharacter) }
        if opening != closing { problems.append(.brace) }
        if opening + values.count > 0 { problems += problemsOfMarks(in: text, values: values, language) }
        return problems
    }

    private static func problemsOfMarks(
        in text: String, values: [Substring], _ language: TextLanguage
    ) -> [LanguageFault.Problem] {
        let marks = MessageMark.all(in: text[...])
        // Most texts have the values of the English one as they are, once each.
        let isUsual = marks.count == values.count && marks.allSatisfy { $0.forms.isEmpty && values.contains($0.name) }
        if isUsual, values.allSatisfy({ value in marks.contains { $0.name == value } }) { return [] }
        let own = marks.map(\.name).filter { $0 != LanguageEntry.otherLanguages }
        let missing = values.filter { !own.contains($0) }.sorted()
        var problems = missing.map { LanguageFault.Problem.missingValue(String($0)) }
        let unknown = own.filter { !values.contains($0) }
        if !unknown.isEmpty { problems += Set(unknown).sorted().map { .unknownValue(String($0)) } }
        for mark in marks where !mark.forms.isEmpty {
            problems += problemsOfForms(mark.forms.map { String($0.category) }, value: String(mark.name), language)
        }
        return problems
    }

    private static func problemsOfForms(
        _ categories: [String], value: String, _ language: TextLanguage
    ) -> [LanguageFault.Problem] {
        let known = PluralCategory.categories(in: language)
        var problems: [LanguageFault.Problem] = []
        for category in categories where !known.used.contains(where: { $0.rawValue == category }) {
            problems.append(.unknownCategory(category, value: value))
        }
        for category in known.needed where !categories.contains(category.rawValue) {
            problems.append(
                category == .other
                    ? .noOther(value: value) : .missingCategory(category.rawValue, value: value))
        }
        return problems
    }

    /// The keys that a language lacks: they appear in English.
    public static func missing(in file: LanguageFile, against english: LanguageFile) -> [String] {
        let keys = Set(file.messages.map(\.key))
        return english.messages.map(\.key).filter { !keys.contains($0) }
    }

    /// The keys whose English has changed since they were translated, or that do not say what they translate.
    public static func stale(in file: LanguageFile, against english: LanguageFile) -> [String] {
        let originals = Dictionary(english.messages.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
        return file.messages.compactMap { entry in
            guard let text = originals[entry.key], entry.of != LanguageEntry.fingerprint(of: text) else { return nil }
            return entry.key
        }
    }
}

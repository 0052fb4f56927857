import SafeText

/// What is wrong in the files of the languages, as sentences for translators.
public enum LanguageCheck {
    /// Faults that keep the program from being built: a wrong key, a value that is missing or unknown, a form without
    /// `other`, a character that must not reach a terminal.
    public static func faults(in file: LanguageFile, against english: LanguageFile) -> [String] {
        var faults: [String] = []
        let originals = Dictionary(english.messages.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        for entry in file.messages {
            let place = "\(file.language).json, \(entry.key): "
            if !seen.insert(entry.key).inserted { faults.append(place + "this key stands twice.") }
            guard let original = originals[entry.key] else {
                faults.append(place + "the English file has no such key.")
                continue
            }
            faults += faultsOfText(entry).map { place + $0 }
            let (own, expected) = (Set(entry.arguments), Set(original.arguments))
            for name in expected.subtracting(own).sorted() { faults.append(place + "{\(name)} is missing.") }
            for name in own.subtracting(expected).sorted() { faults.append(place + "there is no value {\(name)}.") }
        }
        return faults
    }

    /// The keys that a language lacks: they appear in English.
    public static func missing(in file: LanguageFile, against english: LanguageFile) -> [String] {
        let keys = Set(file.messages.map(\.key))
        return english.messages.map(\.key).filter { !keys.contains($0) }
    }

    /// The keys whose English has changed since they were translated.
    public static func stale(in file: LanguageFile, against english: LanguageFile) -> [String] {
        let originals = Dictionary(english.messages.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
        return file.messages.compactMap { entry in
            guard let text = originals[entry.key], entry.of != LanguageEntry.fingerprint(of: text) else { return nil }
            return entry.key
        }
    }

    private static let categories: Set<String> = ["zero", "one", "two", "few", "many", "other"]

    private static func faultsOfText(_ entry: LanguageEntry) -> [String] {
        var faults: [String] = []
        if entry.text.isEmpty { faults.append("the text is empty.") }
        if !entry.text.isShowable {
            faults.append("a line break, a control character, or another character that may not be shown.")
        }
        if entry.text.count(where: { $0 == "{" }) != entry.text.count(where: { $0 == "}" }) {
            faults.append("a brace without its partner.")
        }
        for mark in entry.marks where !mark.categories.isEmpty {
            for category in mark.categories where !categories.contains(category) {
                faults.append("{\(mark.name)}: \"\(category)\" is no plural category.")
            }
            if !mark.categories.contains("other") { faults.append("{\(mark.name)}: the form \"other\" is missing.") }
        }
        return faults
    }
}

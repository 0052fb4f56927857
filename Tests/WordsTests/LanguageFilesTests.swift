import Testing

@testable import WordsGeneration

/// What `make words` says of the files of the languages, and what it makes of them.
struct LanguageFilesTests {
    private func entry(_ key: String, _ text: String, numbers: [String] = [], of english: String? = nil)
        -> LanguageEntry
    {
        LanguageEntry(
            key: key, text: text, seen: "Here", note: nil, cells: nil, numbers: numbers,
            of: english.map(LanguageEntry.fingerprint))
    }

    private func file(_ language: String, _ entries: LanguageEntry...) -> LanguageFile {
        LanguageFile(language: language, name: language, messages: entries)
    }

    private var english: LanguageFile {
        file("en", entry("jobs", "{count} {count:one=job|other=jobs}", numbers: ["count"]), entry("leave", "Leave"))
    }

    @Test func aFileWithoutFaultsIsAccepted() {
        let spanish = file("es", entry("jobs", "{count} {count:one=trabajo|other=trabajos}"))
        #expect(LanguageCheck.faults(in: english, against: english).isEmpty)
        #expect(LanguageCheck.faults(in: spanish, against: english).isEmpty)
        #expect(LanguageCheck.missing(in: spanish, against: english) == ["leave"])
    }

    @Test(arguments: [
        (LanguageEntry(key: "jobs", text: "trabajos"), "{count} is missing"),
        (LanguageEntry(key: "leave", text: "Salir {now}"), "no value {now}"),
        (LanguageEntry(key: "leave", text: ""), "empty"),
        (LanguageEntry(key: "leave", text: "Salir\u{1B}[2J"), "control character"),
        (LanguageEntry(key: "leave", text: "Salir }"), "brace"),
        (LanguageEntry(key: "left", text: "Izquierda"), "no such key"),
        (LanguageEntry(key: "jobs", text: "{count:one=trabajo}"), "\"other\" is missing"),
        (LanguageEntry(key: "jobs", text: "{count:single=trabajo|other=trabajos}"), "no plural category"),
    ])
    func eachFaultIsNamed(entry: LanguageEntry, words: String) {
        let faults = LanguageCheck.faults(in: file("es", entry), against: english)
        #expect(faults.contains { $0.contains(words) && $0.contains("es.json, \(entry.key)") }, "\(faults)")
    }

    @Test func aKeyThatStandsTwiceIsAFault() {
        let twice = file("es", entry("leave", "Salir"), entry("leave", "Irse"))
        #expect(LanguageCheck.faults(in: twice, against: english) == ["es.json, leave: this key stands twice."])
    }

    @Test func aTranslationIsStaleWhenItsEnglishHasChanged() {
        let spanish = file(
            "es", entry("leave", "Salir", of: "Quit"), entry("jobs", "{count}", of: english.messages[0].text))
        #expect(LanguageCheck.stale(in: spanish, against: english) == ["leave"])
    }

    @Test func aMessageWithValuesIsAFunctionOfThem() throws {
        let files = WordsSource(english: english, others: []).files
        let messages = try #require(files.first { $0.name == "Message+Generated.swift" }).text
        #expect(messages.contains("public static func jobs(count: Int) -> Message {"))
        #expect(messages.contains("public static var leave: Message { Message(1) }"))
    }

    /// What a language lacks appears in English.
    @Test func aMissingTextIsTheEnglishOne() throws {
        let spanish = file("es", entry("jobs", "{count} trabajos"))
        let files = WordsSource(english: english, others: [spanish]).files
        let texts = try #require(files.first { $0.name == "MessageTexts+Generated.swift" }).text
        let block = try #require(texts.range(of: "static let spanish"))
        #expect(texts[block.upperBound...].contains("        {count} trabajos\n        Leave\n"))
    }
}

extension LanguageEntry {
    fileprivate init(key: String, text: String) {
        self.init(key: key, text: text, seen: nil, note: nil, cells: nil, numbers: nil, of: nil)
    }
}

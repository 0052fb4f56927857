import CareerGraph
import Testing
import WordsGeneration

@testable import LanguageFiles

/// What `make words` says of the files of the languages, and what it makes of them.
struct LanguageFilesTests {
    private func entry(_ key: String, _ text: String, of english: String? = nil) -> LanguageEntry {
        var entry = LanguageEntry(key: key, text: text)
        entry.of = english.map { LanguageEntry.fingerprint(of: $0) }
        return entry
    }

    private func file(_ language: TextLanguage, _ entries: LanguageEntry...) -> LanguageFile {
        LanguageFile(language: language, name: language.code, messages: entries)
    }

    private var english: LanguageFile {
        var jobs = entry("jobs", "{count} {count:one=job|other=jobs}")
        jobs.numbers = ["count"]
        return file(.english, jobs, entry("leave", "Leave"))
    }

    @Test func aFileWithoutFaultsIsAccepted() {
        let spanish = file(.spanish, entry("jobs", "{count} {count:one=trabajo|other=trabajos}"))
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
        let faults = LanguageCheck.faults(in: file(.spanish, entry), against: english)
        #expect(faults.contains { $0.problem.sentence.contains(words) && $0.key == entry.key }, "\(faults)")
    }

    @Test func aKeyThatStandsTwiceIsAFault() {
        let twice = file(.spanish, entry("leave", "Salir"), entry("leave", "Irse"))
        #expect(LanguageCheck.faults(in: twice, against: english) == [LanguageFault(key: "leave", problem: .repeated)])
    }

    @Test func aTranslationIsStaleWhenItsEnglishHasChanged() {
        let spanish = file(
            .spanish, entry("leave", "Salir", of: "Quit"), entry("jobs", "{count}", of: english.messages[0].text))
        #expect(LanguageCheck.stale(in: spanish, against: english) == ["leave"])
    }

    @Test func aMessageWithValuesIsAFunctionOfThem() throws {
        let files = WordsSource(english: english).files
        let messages = try #require(files.first { $0.name == "Message+Generated.swift" }).text
        #expect(messages.contains("public static func jobs(count: Int) -> Message {"))
        #expect(messages.contains("public static var leave: Message { Message(1) }"))
    }

    /// The names of the other languages are the program's affair: no text has to have them, and none is asked for them.
    @Test func theNamesOfTheOtherLanguagesAreNoValueOfTheCaller() throws {
        let english = file(.english, entry("hint", "{otherLanguages}"))
        let text = try #require(WordsSource(english: english).files.first).text
        #expect(text.contains("public static var hint: Message { Message(0) }"))
        #expect(LanguageCheck.faults(in: file(.spanish, entry("hint", "Idioma")), against: english).isEmpty)
    }
}

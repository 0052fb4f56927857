import LanguageFiles
import TestSupport
import Testing

@testable import CareerGraph
@testable import Words

/// Files of languages that anybody may have written: read with care, and English for whatever cannot be used.
struct LanguageReadingTests {
    private static let head = "{\n \"schema\": 1,\n \"language\": \"fr\",\n \"name\": \"Français\",\n \"messages\": [\n"

    private func read(_ text: String) throws(BundleError) -> LanguageFile {
        try LanguageFile(Array(text.utf8), file: "interface/fr.json", language: .known("fr"))
    }

    private func words(_ messages: String...) throws -> MessageCatalog {
        MessageCatalog(try read(LanguageReadingTests.head + messages.joined(separator: ",\n") + "\n]}"))
    }

    @Test func whatAFileLacksIsInEnglish() throws {
        let words = try words(#"{"key": "same", "text": "pareil", "of": "b6e8b143"}"#)
        #expect(words(.same) == "pareil" && words(.keySpace) == "Space")
        #expect(words.languageName == "Français" && words.language.code == "fr")
    }

    /// A message that cannot be used is in English; those beside it are not touched.
    @Test(arguments: [
        #"{"key": "spanMonths", "text": "mois"}"#, #"{"key": "spanMonths", "text": "{months} {mois}"}"#,
        #"{"key": "spanMonths", "text": "{months} {months:few=x|other=mois}"}"#, #"{"key": "spanMonths", "text": ""}"#,
        #"{"key": "spanMonths", "text": "{months} } mois"}"#, #"{"key": "nothing", "text": "rien"}"#,
        #"{"key": "spanMonths", "text": "{months} \#(String(repeating: "m", count: 3_000))"}"#,
    ])
    func aFaultyMessageIsInEnglish(message: String) throws {
        let words = try words(message, #"{"key": "same", "text": "pareil"}"#)
        #expect(words(.spanMonths(months: "2")) == MessageCatalog()(.spanMonths(months: "2")))
        #expect(words(.same) == "pareil")
    }

    @Test func ofTwoTextsForAKeyTheFirstStands() throws {
        let words = try words(#"{"key": "same", "text": "pareil"}"#, #"{"key": "same", "text": "autre"}"#)
        #expect(words(.same) == "pareil")
    }

    /// Whatever is wrong with the file as a whole is one clear fault.
    @Test func aFileThatIsNoneIsRefused() throws {
        let whole = LanguageReadingTests.head + #"{"key": "same", "text": "pareil"}"# + "\n]}"
        #expect(throws: Never.self) { try read(whole) }
        for (old, new) in [
            ("\"fr\"", "\"es\""), ("\"schema\": 1", "\"schema\": 2"), (" \"schema\": 1,\n", ""), ("Français", ""),
            ("Français", String(repeating: "F", count: 61)), ("\"name\"", "\"nom\""), ("pareil", "par\u{1B}[2Jeil"),
            ("pareil", "par\u{202E}eil"), ("pareil", #"par\u001beil"#), ("pareil", #"par\ud800eil"#),
            ("\"text\"", "\"txt\""),
            ("\"text\": \"pareil\"", "\"text\": 1"), ("pareil\"", "pareil\", \"text\": \"autre\""), ("]}", "]"),
            ("]}", "]} x"), ("[\n", "[" + String(repeating: "[", count: 100_000)),
        ] {
            let range = try #require(whole.firstRange(of: old))
            let damaged = whole[..<range.lowerBound] + new + whole[range.upperBound...]
            #expect(throws: BundleError.self, "\(old) \(new.prefix(20))") { try read(String(damaged)) }
        }
        #expect(throws: BundleError.self) { try read(whole + String(repeating: " ", count: 1 << 20)) }
        #expect(throws: BundleError.self) { try read("") }
    }

    @Test func noDamageCrashes() throws {
        let whole = Array(try SourceTree.text("Data/interface/es.json").utf8)
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            var bytes = whole
            for _ in 0..<5 {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
            if let file = try? LanguageFile(bytes, file: "es.json", language: .spanish) { _ = MessageCatalog(file) }
            let length = whole.count / 7 * Int.random(in: 0..<7, using: &generator)
            _ = try? LanguageFile(Array(whole[..<length]), file: "es.json", language: .spanish)
        }
    }

    @Test func aFolderNamesItsLanguages() throws {
        let folder = try TemporaryFolder()
        for (name, text) in [
            ("es", "{\"schema\": 1, \"language\": \"es\", \"name\": \"Español\", \"messages\": []}"),
            ("zh-Hant", "{ \"name\" : \"繁體中文\""), ("fr", "no JSON"), ("pl", "{\"name\": \"Pol\\u0007ski\""),
            ("EN", "{\"name\": \"x\""), ("longer", "{\"name\": \"x\""),
        ] { try folder.write(Array(text.utf8), to: "interface/\(name).json") }
        #expect(
            LanguageName.all(in: folder.path).map { $0.language.code + " " + $0.name } == [
                "en English", "es Español", "fr fr", "pl pl", "zh-Hant 繁體中文",
            ])
        #expect(LanguageName.all(in: folder.path + "/nowhere").map(\.name) == ["English"])
    }
}

/// Codes of languages, and which language a locale asks for.
struct LanguageCodeTests {
    @Test func codesAreChecked() {
        for (code, expected) in [
            ("es", "es"), ("ES", "es"), ("fil", "fil"), ("zh-hant", "zh-Hant"), ("PT-br", "pt-BR"),
            ("es-419", "es-419"), ("zh-Hant-TW", "zh-Hant-TW"),
        ] { #expect(TextLanguage(code: code)?.code == expected) }
        for code in [
            "", "e", "espa", "es-", "-es", "es_MX", "es-M", "es-12", "../e", "es/x", "zh-Hant-TW-x", "és", "e\u{0}",
        ] { #expect(TextLanguage(code: code) == nil, "\(code)") }
    }

    @Test func aLocaleFindsTheNearestLanguage() throws {
        let available = try ["en", "es", "pt-BR", "zh-Hant"].map { try #require(TextLanguage(code: $0)) }
        for (locale, expected) in [
            ("es_MX.UTF-8", "es"), ("ES-us", "es"), ("es@euro", "es"), ("en_US.UTF-8", "en"), ("pt_PT", "pt-BR"),
            ("zh_TW.UTF-8", "zh-Hant"), ("zh", "zh-Hant"),
        ] { #expect(TextLanguage.of(locale: locale, among: available)?.code == expected, "\(locale)") }
        for locale in ["", "C", "C.UTF-8", "POSIX", "fr_FR", "est_EE", "e"] {
            #expect(TextLanguage.of(locale: locale, among: available) == nil, "\(locale)")
        }
    }
}

import CareerGraph
import Glibc
import LanguageFiles
import SystemFiles
import Words

/// Which language the program speaks: the one that the arguments name, else that of the locale, else English.
///
/// A language is there where its file is. English always is, and nothing is read for it.
struct LanguageChoice {
    /// The folder of the bundle that the person named, if they did.
    let bundle: String?

    /// The folder that the languages are read from: the bundle where it has languages, else the program's own one. Nil where
    /// there is none, and English is all there is.
    private var folder: String? {
        ((bundle.map { [$0] } ?? []) + BundlePlace.usual)
            .first { FileStatus.of($0 + "/" + Language.interfaceFolder)?.kind == .folder }
    }

    /// The languages that are there, English first.
    private var available: [Language] {
        Set((folder.map(BundleLanguages.ofInterface) ?? []) + [.english]).sorted()
    }

    /// The same by their own names.
    var names: [LanguageName] {
        folder.map(LanguageName.all) ?? [LanguageName(language: .english, name: MessageCatalog().languageName)]
    }

    /// The words of a language.
    ///
    /// - Throws: what keeps its file from being used.
    func words(of language: Language) throws(BundleError) -> MessageCatalog {
        guard language != .english else { return MessageCatalog() }
        guard let folder else { throw BundleError(file: language.interfaceFile, problem: .missing) }
        return MessageCatalog(try LanguageFile.read(language, in: folder))
    }

    /// The language of the locale where it is there: the first of the variables that is set decides, as POSIX has it (Base
    /// Definitions, 8.2).
    private var ofLocale: Language {
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(variable), value.pointee != 0 else { continue }
            let locale = String(cString: value)
            // Nothing has to be looked for where English is asked for, or no language at all.
            let isEnglish = ["C", "POSIX"].contains(locale) || locale.hasPrefix("C.") || locale.hasPrefix("en_")
            if isEnglish { return .english }
            return Language.of(locale: locale, among: available) ?? .english
        }
        return .english
    }
}

// MARK: - The arguments

extension LanguageChoice {
    /// The words that all of an answer is in, failures of the parser and its help among them: they are wanted before the
    /// arguments are parsed.
    ///
    /// A language of the locale whose file cannot be used gives way to English, with a note on standard error.
    ///
    /// - Returns: the words, nil for English, whose texts are taken apart only when the first one is said; and the arguments
    ///   without the language.
    /// - Throws: where the arguments name a language that is not there, or whose file cannot be used.
    static func separated(_ arguments: [String]) throws(Failure) -> (words: MessageCatalog?, others: [String]) {
        let (code, others) = value(of: LanguageOptions.option, in: arguments)
        let choice = LanguageChoice(bundle: value(of: "--data", in: others).value ?? BundlePlace.ofEnvironment)
        guard let code else { return (choice.wordsOfLocale, others) }
        return (try choice.words(named: code), others)
    }

    private func words(named code: String) throws(Failure) -> MessageCatalog? {
        if code == Language.english.code { return nil }
        guard let language = Language(code: code).flatMap({ Language.of($0, among: available) }) else {
            throw .unknownLanguage(code, available: names)
        }
        if language == .english { return nil }
        do throws(BundleError) {
            return try words(of: language)
        } catch {
            throw .language(error)
        }
    }

    /// The words of the locale's language, for whoever names none; nil for English.
    var wordsOfLocale: MessageCatalog? {
        let language = ofLocale
        guard language != .english else { return nil }
        do throws(BundleError) {
            return try words(of: language)
        } catch {
            StandardError.write(Wording.Failures.prefix + Wording.Bundle.languageNote(error) + "\n")
            return nil
        }
    }

    /// The last value of an option, as `--name value` or `--name=value`; and the arguments without it. After `--` everything is
    /// text.
    private static func value(of option: String, in arguments: [String]) -> (value: String?, others: [String]) {
        var value: String?
        var others: [String] = []
        let text = arguments.firstIndex(of: "--") ?? arguments.endIndex
        var rest = arguments[..<text]
        while let argument = rest.popFirst() {
            if argument == option, let next = rest.first {
                value = next
                rest.removeFirst()
            } else if argument.hasPrefix(option + "=") {
                value = String(argument.dropFirst(option.count + 1))
            } else {
                others.append(argument)
            }
        }
        return (value, others + arguments[text...])
    }
}

import CareerGraph
import Glibc
import LanguageFiles
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
            .first { access($0 + "/" + TextLanguage.interfaceFolder, X_OK) == 0 }
    }

    /// The languages that are there, English first.
    var available: [Language] {
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
}

extension LanguageChoice {
    /// The language that all of an answer is in, failures of the parser among them: it is wanted before they are parsed.
    ///
    /// What builds and checks data speaks English alone.
    ///
    /// - Throws: ``Failure/unknownLanguage(_:available:)`` where the arguments name one that is not there.
    static func language(of arguments: [String]) throws(Failure) -> Language {
        let command = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
        guard !["data", "words", "evaluate", "import"].contains(command) else { return .english }
        let choice = LanguageChoice(bundle: value(of: "--data", in: arguments) ?? BundlePlace.ofEnvironment)
        guard let code = value(of: LanguageOptions.option, in: arguments) else { return choice.ofLocale }
        if code == Language.english.code { return .english }
        let available = choice.available
        guard let language = Language(code: code).flatMap({ Language.of($0, among: available) }) else {
            throw .unknownLanguage(code, available: choice.names)
        }
        return language
    }

    /// The value of an option, as `--name value` or `--name=value`.
    private static func value(of option: String, in arguments: [String]) -> String? {
        if let named = zip(arguments, arguments.dropFirst()).first(where: { $0.0 == option }) { return named.1 }
        return arguments.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
    }

    /// The language of the locale where it is there: the first of the variables that is set decides, as POSIX has it (Base
    /// Definitions, 8.2).
    var ofLocale: Language {
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(variable), value.pointee != 0 else { continue }
            let locale = String(cString: value)
            // Nothing has to be looked for where English is asked for, or no language at all.
            let isEnglish = ["C", "POSIX"].contains(locale) || locale.hasPrefix("C.") || locale.hasPrefix("en")
            if isEnglish { return .english }
            return Language.of(locale: locale, among: available) ?? .english
        }
        return .english
    }
}

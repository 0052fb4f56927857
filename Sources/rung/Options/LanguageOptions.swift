import ArgumentParser
import CareerGraph
import Glibc

/// The language of texts and titles.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: Wording.WordsHelp.languageOption)
    var language: TextLanguage?

    /// The language named by the option, else the locale's, else English.
    var chosen: TextLanguage { language ?? LanguageOptions.ofLocale }

    /// The first of the variables that is set decides, as POSIX has it (Base Definitions, 8.2).
    static var ofLocale: TextLanguage {
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(variable), value.pointee != 0 else { continue }
            return TextLanguage(locale: String(cString: value)) ?? .english
        }
        return .english
    }

    /// Rung's texts in the chosen language, or the English ones; nil where the bundle has none. What is wrong with a
    /// file is said on standard error: an answer without texts is better than none.
    func texts(in bundle: BundleOptions, for graph: CareerGraph) throws(Failure) -> PlainTexts? {
        let directory = try bundle.place()
        let (texts, faults) = PlainTexts.loadOrFallBack(directory: directory, language: chosen, for: graph)
        for fault in faults {
            StandardError.write(Wording.Failures.prefix + Wording.Words.note(fault, directory: directory) + "\n")
        }
        return texts
    }
}

extension TextLanguage: ExpressibleByArgument {}

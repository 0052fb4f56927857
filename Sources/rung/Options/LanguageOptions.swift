import ArgumentParser
import CareerGraph
import Glibc

/// The language in which things are named and explained.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: Wording.Help.languageOption)
    var explicit: TextLanguage?

    /// The language asked for, else that of the locale, else English.
    var language: TextLanguage { explicit ?? LanguageOptions.ofLocale }

    /// The language of messages by the environment, in POSIX's order; English where no texts are in it.
    static var ofLocale: TextLanguage {
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(variable), value.pointee != 0 else { continue }
            return TextLanguage(locale: String(cString: value)) ?? .english
        }
        return .english
    }
}

extension TextLanguage: ExpressibleByArgument {}

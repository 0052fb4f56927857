import ArgumentParser
import CareerGraph
import Glibc
import Words

/// The language of texts and titles.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: .message(.optionLanguage))
    var explicit: TextLanguage?

    /// The language asked for, else that of the locale, else English.
    var language: TextLanguage { explicit ?? LanguageOptions.ofLocale }

    /// The language that all of an answer is in, failures of the parser among them: it is wanted before they are parsed.
    static func language(of arguments: [String]) -> TextLanguage {
        let named = zip(arguments, arguments.dropFirst()).first { $0.0 == option }?.1
        let joined = arguments.first { $0.hasPrefix(option + "=") }?.dropFirst(option.count + 1)
        return (named ?? joined.map(String.init)).flatMap(TextLanguage.init(rawValue:)) ?? ofLocale
    }

    private static let option = "--lang"

    /// What the parser is to be given: of `rung --help --lang es` no language, with which it would explain the explorer,
    /// and of `rung help moves --lang es` none that it does not know there.
    static func parsable(_ arguments: [String]) -> [String] {
        var others = arguments
        if let index = arguments.firstIndex(of: option), let value = arguments[(index + 1)...].first {
            guard TextLanguage(rawValue: value) != nil else { return arguments }
            others.removeSubrange(index...(index + 1))
        } else if let index = arguments.firstIndex(where: { $0.hasPrefix(option + "=") }) {
            guard TextLanguage(rawValue: String(arguments[index].dropFirst(option.count + 1))) != nil else {
                return arguments
            }
            others.remove(at: index)
        }
        let isHelp = others == ["--help"] || others == ["-h"] || others.first == "help"
        return isHelp ? others : arguments
    }

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
        try LanguageOptions.texts(in: language, directory: try bundle.place(), for: graph)
    }

    /// The same for commands that are started without the parser.
    static func texts(
        in language: TextLanguage, directory: String, for graph: CareerGraph
    ) throws(Failure) -> PlainTexts? {
        let (texts, faults) = PlainTexts.loadOrFallBack(directory: directory, language: language, for: graph)
        note(faults, directory: directory)
        return texts
    }

    /// The same of occupations alone, for commands that do not load the map.
    static func occupationTexts(in language: TextLanguage, directory: String) -> OccupationTexts? {
        let (texts, faults) = OccupationTexts.loadOrFallBack(directory: directory, language: language)
        note(faults, directory: directory)
        return texts
    }

    private static func note(_ faults: [BundleError], directory: String) {
        for fault in faults {
            StandardError.write(Wording.Failures.prefix + Wording.Bundle.note(fault, directory: directory) + "\n")
        }
    }
}

extension TextLanguage: ExpressibleByArgument {}

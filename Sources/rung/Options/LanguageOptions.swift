import ArgumentParser
import CareerGraph
import Glibc
import Words

/// The language of texts and titles.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: .message(.optionLanguage))
    var explicit: TextLanguage?

    /// The language that is spoken: ``separated(_:)`` has found it before.
    var language: TextLanguage { explicit ?? Wording.words.language }

    private static let option = "--lang"

    /// The language that all of an answer is in, failures of the parser and its help among them: it is wanted before the
    /// arguments are parsed.
    ///
    /// - Returns: the language asked for, else that of the locale, else English; and the arguments without it. One that
    ///   nobody knows stays among them for the parser to object to.
    static func separated(_ arguments: [String]) -> (language: TextLanguage, others: [String]) {
        var language: TextLanguage?
        var others: [String] = []
        // After "--" everything is text.
        let text = arguments.firstIndex(of: "--") ?? arguments.endIndex
        var rest = arguments[..<text]
        while let argument = rest.popFirst() {
            if argument == option, let named = rest.first.flatMap(TextLanguage.init(rawValue:)) {
                language = named
                rest.removeFirst()
            } else if let named = value(of: argument).flatMap(TextLanguage.init(rawValue:)) {
                language = named
            } else {
                others.append(argument)
            }
        }
        return (language ?? ofLocale, others + arguments[text...])
    }

    /// What stands behind `--lang=`.
    private static func value(of argument: String) -> String? {
        argument.hasPrefix(option + "=") ? String(argument.dropFirst(option.count + 1)) : nil
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
        let directory = try bundle.place()
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

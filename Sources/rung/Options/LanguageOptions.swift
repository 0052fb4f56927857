import ArgumentParser
import CareerGraph
import Words

/// The language of texts and titles.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: .message(.optionLanguage))
    var explicit: TextLanguage?

    /// The language that is spoken: ``LanguageChoice`` has found it before the arguments are parsed.
    var language: TextLanguage { Wording.words.language }

    static let option = "--lang"

    /// What the parser is to be given: of `rung --help --lang es` no language, with which it would explain the explorer,
    /// and of `rung help moves --lang es` none that it does not know there.
    static func parsable(_ arguments: [String]) -> [String] {
        var others = arguments
        if let index = arguments.firstIndex(of: option), let value = arguments[(index + 1)...].first {
            guard TextLanguage(code: value) != nil else { return arguments }
            others.removeSubrange(index...(index + 1))
        } else if let index = arguments.firstIndex(where: { $0.hasPrefix(option + "=") }) {
            guard TextLanguage(code: arguments[index].dropFirst(option.count + 1)) != nil else { return arguments }
            others.remove(at: index)
        }
        let isHelp = others == ["--help"] || others == ["-h"] || others.first == "help"
        return isHelp ? others : arguments
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
        for fault in faults {
            StandardError.write(Wording.Failures.prefix + Wording.Bundle.note(fault, directory: directory) + "\n")
        }
        return texts
    }
}

extension TextLanguage: ExpressibleByArgument {
    public init?(argument: String) { self.init(code: argument) }
}

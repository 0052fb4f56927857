import ArgumentParser
import CareerGraph
import Words

/// The language of texts and titles.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: .message(.optionLanguage, value: "code"))
    var explicit: TextLanguage?

    /// The language that is spoken: ``LanguageChoice`` has found it before the arguments are parsed.
    var language: TextLanguage { Wording.words.language }

    static let option = "--lang"

    /// Rung's texts in the chosen language, or the English ones; nil where the bundle has none. What is wrong with a
    /// file is said on standard error: an answer without texts is better than none.
    func texts(in bundle: BundleOptions, for graph: CareerGraph) throws(Failure) -> PlainTexts? {
        let directory = try bundle.place()
        let (texts, faults) = PlainTexts.loadOrFallBack(directory: directory, language: language, for: graph)
        LanguageOptions.note(faults, directory: directory)
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

extension TextLanguage: ExpressibleByArgument {
    public init?(argument: String) { self.init(code: argument) }
}

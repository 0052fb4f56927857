import CareerGraph
import Explorer
import Words

/// The explorer's plain texts: read from the bundle's folder when the explorer asks for them.
enum TextLoading {
    /// The words of the interface in a language.
    static func words(of language: Language, from languages: LanguageChoice) -> EffectResult {
        do throws(BundleError) {
            return .words(try languages.words(of: language))
        } catch {
            return .noWords(language, Wording.Bundle.fault(error))
        }
    }

    static func load(_ language: Language, from directory: String, for graph: CareerGraph) -> EffectResult {
        let (texts, faults) = PlainTexts.loadOrFallBack(directory: directory, language: language, for: graph)
        if let texts, texts.language == language { return .texts(language, texts) }
        // The explorer asks for the English ones itself.
        return .noTexts(language, faults.first.map(Wording.Bundle.fault))
    }
}

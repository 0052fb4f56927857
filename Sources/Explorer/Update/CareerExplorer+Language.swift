import CareerGraph
import Words

/// The language of the interface, and the plain texts in it.
extension CareerExplorer {
    /// What is to be done once the first screen is on the terminal: it does not wait for texts.
    public func begin() -> [Effect] { requestedTexts.map(Effect.loadTexts) }

    /// Of two languages the other one at once; of more, a menu of them by their own names.
    mutating func changeLanguage() -> [Effect] {
        let others = surroundings.otherLanguages
        if others.count == 1 { return speak(others[0].language) }
        if !others.isEmpty {
            overlay = .choices(ChoicesOverlay(.language(surroundings.words.language), in: surroundings))
        }
        return []
    }

    /// Speaks another language from now on: at once, on the same screen, with the same things chosen.
    mutating func speak(_ language: Language) -> [Effect] {
        guard let words = knownWords.first(where: { $0.language == language }) else { return [.loadWords(language)] }
        take(words)
        return []
    }

    mutating func take(_ words: MessageCatalog) {
        for words in [surroundings.words, words] where !knownWords.contains(where: { $0.language == words.language }) {
            knownWords.append(words)
        }
        changeWords { $0.set(words) }
    }

    /// Says that a language cannot be spoken; the one that is spoken stays.
    mutating func takeNoWords(_ language: Language, because reason: String) {
        let name = surroundings.languages.first { $0.language == language }?.name ?? language.code
        notice = surroundings.words(.languageFailed(language: name, reason: reason))
    }

    mutating func take(_ texts: PlainTexts, in language: Language) {
        changeWords { $0.texts[language] = texts }
        forgetIndex()
    }

    /// Says once that texts are missing; the bundle's own titles stand in their place, and the English texts.
    mutating func takeNoTexts(in language: Language, because reason: String?) {
        if !missingTexts.contains(language) { missingTexts.append(language) }
        if let reason { notice = surroundings.words(.textsFailed(reason: reason)) }
    }

    /// The texts that are needed by now and have not been asked for: those of the language, the English ones where
    /// they are missing, and the titles of all languages where somebody searches.
    mutating func textsToLoad() -> [Effect] {
        var needed: [Language] = [surroundings.words.language]
        if missingTexts.contains(surroundings.words.language) { needed.append(.english) }
        if case .search = overlay { needed += surroundings.languages.map(\.language).filter(\.hasTitles) }
        var effects: [Effect] = []
        for language in needed where !requestedTexts.contains(language) {
            requestedTexts.append(language)
            effects.append(.loadTexts(language))
        }
        return effects
    }

    private mutating func changeWords(_ change: (inout Surroundings) -> Void) {
        let before = surroundings
        change(&surroundings)
        guard !surroundings.isTooSmall else { return }
        place.screen.changeWords(from: before, to: surroundings)
        history.changeWords(from: before, to: surroundings)
        if case .help(var help) = overlay {
            help.changeWords(from: before, to: surroundings)
            overlay = .help(help)
        }
    }
}

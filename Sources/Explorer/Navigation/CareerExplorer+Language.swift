import CareerGraph
import Words

/// The language of the interface, and the plain texts in it.
extension CareerExplorer {
    /// What is to be done once the first screen is on the terminal: it does not wait for texts.
    public func begin() -> [EffectRequest] { requestedTexts.map { EffectRequest(.loadTexts($0)) } }

    /// Of two languages the other one at once; of more, a menu of them by their own names.
    mutating func changeLanguage() -> [EffectRequest] {
        let others = environment.otherLanguages
        if others.count == 1 { return speak(others[0].language) }
        current.present(LanguageOverlay(in: environment), leadingTo: nil)
        return []
    }

    /// Speaks another language from now on: at once, on the same screen, with the same things chosen.
    mutating func speak(_ language: Language) -> [EffectRequest] {
        guard let words = knownWords.first(where: { $0.language == language }) else {
            return [EffectRequest(.loadWords(language))]
        }
        speak(words)
        return []
    }

    mutating func speak(_ words: MessageCatalog) {
        for spoken in [environment.words, words]
        where !knownWords.contains(where: { $0.language == spoken.language }) { knownWords.append(spoken) }
        changeWords { $0.speak(words) }
    }

    /// Says that a language cannot be spoken; the one that is spoken stays.
    mutating func objectToLanguage(_ language: Language, because reason: String) {
        let name = environment.languages.first { $0.language == language }?.name ?? language.code
        notice = environment.words(.languageFailed(language: name, reason: reason))
    }

    /// The texts that are needed by now and have not been asked for: those of the language, the English ones where
    /// they are missing, and where somebody searches the index of all titles, or without one the titles themselves.
    mutating func textsToLoad() -> [EffectRequest] {
        var needed: [Language] = [language]
        if missingTexts.contains(language) { needed.append(.english) }
        var requests: [EffectRequest] = []
        if current.overlay?.needsEveryTitle == true {
            if isTitleIndexMissing { needed += environment.languages.map(\.language).filter(\.hasTitles) }
            if !isTitleIndexRequested { requests.append(EffectRequest(.readTitleIndex)) }
            isTitleIndexRequested = true
        }
        for language in needed where !requestedTexts.contains(language) {
            requestedTexts.append(language)
            requests.append(EffectRequest(.loadTexts(language)))
        }
        return requests
    }

    mutating func changeWords(_ change: (inout Environment) -> Void) {
        let before = environment
        change(&environment)
        guard !environment.isTooSmall else { return }
        current.changeWords(from: before, to: environment, session)
        history.changeWords(from: before, to: environment, session)
    }
}

import CareerGraph
import Words

/// The language of the interface, and the plain texts in it.
extension CareerExplorer {
    /// What is to be done once the first screen is on the terminal: it does not wait for texts.
    public func begin() -> [EffectRequest] { requestedTexts.map { EffectRequest(.loadTexts($0)) } }

    /// Speaks another language from now on: at once, on the same screen, with the same things chosen.
    mutating func speak(_ language: Language) {
        changeWords { $0.words = MessageCatalog(language) }
    }

    /// The texts that are needed by now and have not been asked for: those of the language, the English ones where
    /// they are missing, and where somebody searches the index of all titles, or without one the titles themselves.
    mutating func textsToLoad() -> [EffectRequest] {
        var needed: [Language] = [language]
        if missingTexts.contains(language) { needed.append(.english) }
        var requests: [EffectRequest] = []
        if current.overlay?.needsEveryTitle == true {
            if isTitleIndexMissing { needed += Language.allCases.filter(\.hasTitles) }
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

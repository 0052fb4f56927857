import CareerGraph

/// Results of effects.
extension CareerExplorer {
    /// Receives the result of an effect.
    ///
    /// - Parameter owner: who asked for the effect.
    /// - Returns: further effects that follow from the result.
    @discardableResult
    public mutating func receive(_ result: EffectResult, for owner: EffectOwner = .explorer) -> [EffectRequest] {
        shownHits = nil
        switch result {
        case .words(let words): speak(words)
        case .noWords(let language, let reason): objectToLanguage(language, because: reason)
        case .texts(let language, let texts): changeWords { $0.texts[language] = texts }
        case .titleIndex(let index):
            environment.readTitleIndex = index
            isTitleIndexMissing = index == nil
        case .noTexts(let language, let reason):
            // The bundle's own titles stand in their place, and the English texts.
            if !missingTexts.contains(language) { missingTexts.append(language) }
            if let reason { notice = environment.words(.textsFailed(reason: reason)) }
        default:
            if let said = session.receive(result, environment.words) { notice = said }
            let requests = hand(result, to: owner)
            fitCurrent()
            return requests + outstanding()
        }
        return outstanding()
    }

    /// Gives a result to the screen that asked for it; where the person has left it, what is said of it is said all the
    /// same.
    private mutating func hand(_ result: EffectResult, to owner: EffectOwner) -> [EffectRequest] {
        if owner == .screen(current.number) { return carryOut(current.receive(result, in: environment, &session)) }
        switch result {
        case .failed(let sentence): notice = sentence
        case .exists(let path): notice = environment.words(.entryExists(path: path))
        default: break
        }
        return []
    }
}

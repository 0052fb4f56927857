import CareerGraph
import CareerGuidance
import TerminalUI

/// What the outside answers to effects.
extension CareerExplorer {
    /// Takes in what the outside answered to an effect.
    ///
    /// - Returns: what the outside has to do about the answer in its turn.
    @discardableResult
    public mutating func take(_ answer: Answer) -> [Effect] {
        let words = surroundings.words
        switch answer {
        case .saved(let path):
            overlay = nil
            notice = words(.profileSaved(path: path))
        case .exists(let path): object(words(.entryExists(path: path)), canInsist: true)
        case .read(let profile, let notes):
            overlay = nil
            set(profile)
            notice =
                notes.isEmpty
                ? words(.profileReadWhole) : words(.profileReadPartly(count: notes.count, first: notes[0]))
        case .ladders(let ladders): shelve(.read(ladders))
        case .noLadders(let sentence): shelve(.unreadable(sentence))
        case .words(let words): take(words)
        case .noWords(let language, let reason): takeNoWords(language, because: reason)
        case .texts(let language, let texts): take(texts, in: language)
        case .noTexts(let language, let reason): takeNoTexts(in: language, because: reason)
        case .failed(let sentence): object(sentence, canInsist: false)
        case .levelErrors(let errors): set(.known(errors))
        case .noLevelErrors(let sentence): set(.unreadable(sentence))
        case .drafts, .draftKept, .draftNotKept, .ladderSaved, .ladderRead: takeOfBuilding(answer)
        }
        return draftToKeep() + textsToLoad()
    }

    /// Says at the field what stands in the way; without a field, above the footer.
    private mutating func object(_ sentence: String, canInsist: Bool) {
        guard case .entry(var entry) = overlay else {
            notice = sentence
            return
        }
        entry.object(sentence, canInsist: canInsist)
        overlay = .entry(entry)
    }

    private mutating func shelve(_ shelf: LadderShelf) {
        surroundings.shelf = shelf
        place.screen.fit(to: surroundings)
    }
}

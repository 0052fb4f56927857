import CareerGraph
import CareerGuidance
import TerminalUI

/// What a person says of themselves, and keeping it.
extension CareerExplorer {
    /// Takes in what the outside answered to an effect.
    ///
    /// - Returns: what the outside has to do about the answer in its turn.
    @discardableResult
    public mutating func take(_ answer: Answer) -> [Effect] {
        let words = surroundings.catalogue
        switch answer {
        case .saved(let path):
            overlay = nil
            notice = words(.profileSaved, path)
        case .exists(let path): object(words(.entryExists, path), canInsist: true)
        case .read(let profile, let notes):
            overlay = nil
            set(profile)
            notice =
                notes.isEmpty ? words(.profileReadWhole) : words(.profileReadPartly, words.count(notes.count), notes[0])
        case .ladders(let ladders): shelve(.read(ladders))
        case .noLadders(let sentence): shelve(.unreadable(sentence))
        case .texts(let language, let texts): take(texts, in: language)
        case .noTexts(let language, let reason): takeNoTexts(in: language, because: reason)
        case .failed(let sentence): object(sentence, canInsist: false)
        case .levelErrors(let errors): set(.known(errors))
        case .noLevelErrors(let sentence): set(.unreadable(sentence))
        }
        return textsToLoad()
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

    private mutating func set(_ profile: PersonProfile) {
        surroundings.profile = profile
        guard case .profile(var screen) = place else { return }
        screen.profile = profile
        screen.go(to: .done, in: surroundings)
        screen.fit(to: surroundings)
        place = .profile(screen)
    }

    /// Keeps what was said on the profile's screen for all others.
    mutating func keepProfile() {
        if case .profile(let screen) = place { surroundings.profile = screen.profile }
    }

    /// A job that was found for the profile.
    mutating func add(job occupation: OccupationID) {
        guard case .profile(var screen) = place else { return }
        screen.profile.add(job: occupation)
        screen.fit(to: surroundings)
        place = .profile(screen)
    }

    /// Enter in a field.
    mutating func enter(_ entry: TextEntryOverlay) -> [Effect] {
        switch entry.purpose {
        case .credential:
            overlay = nil
            guard case .profile(var screen) = place else { return [] }
            screen.profile.add(credential: entry.text)
            screen.fit(to: surroundings)
            place = .profile(screen)
            return []
        case .findJob:
            overlay = nil
            findInLattice(entry.text)
            return []
        case .saveProfile:
            guard !entry.text.isEmpty else { return [] }
            return [.save(surroundings.profile, path: entry.text, replacing: entry.isConfirmed)]
        case .readProfile:
            return entry.text.isEmpty ? [] : [.read(path: entry.text)]
        }
    }

    /// Whether the focus is on something that can be taken away.
    var canRemove: Bool {
        guard case .profile(let screen) = place else { return false }
        return screen.canRemove(in: surroundings)
    }

    /// Takes away what is in focus.
    mutating func remove() {
        guard case .profile(var screen) = place else { return }
        screen.remove(in: surroundings)
        place = .profile(screen)
    }
}

import CareerGraph
import CareerGuidance
import TerminalUI

/// What a person says of themselves, and keeping it.
extension CareerExplorer {
    mutating func set(_ profile: PersonProfile) {
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
        case .ladder(let field):
            overlay = nil
            if let edit = edit(of: field, entry.text) { change(edit) }
            return []
        case .saveLadder:
            guard !entry.text.isEmpty, let ladder = surroundings.building.draft?.ladder else { return [] }
            return [.saveLadder(ladder, path: entry.text, replacing: entry.isConfirmed)]
        case .readLadder:
            return entry.text.isEmpty ? [] : [.readLadder(path: entry.text)]
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

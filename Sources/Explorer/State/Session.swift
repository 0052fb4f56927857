import CareerGraph
import CareerGuidance
import Words

/// What a person has said and gathered so far, for all screens, and what was read for them.
struct Session: Sendable {
    /// What the person said of themselves; kept in memory alone until they ask for more.
    var profile = PersonProfile()
    /// The jobs that the person wants to see side by side.
    var compared = ComparisonList()
    /// How sure the levels are that jobs ask for.
    var certainty = LevelCertainty.notRequested
    /// The ladders that people wrote.
    var ladderLibrary = LadderLibraryState.notRequested
    /// The ladder that the person builds.
    var building = LadderWork()
    /// What the person is asked to confirm by doing the same once more.
    var confirmations = Confirmations()
}

/// What is asked of the person by a notice, and answered by doing the same once more.
enum Confirmation: Hashable, Sendable {
    case leave
    case giveUp(BuilderAction)
}

/// A question counts as confirmed only by the very next key or click.
struct Confirmations: Sendable {
    /// Asked by the key or click before.
    private var asked: Confirmation?
    /// Asked by this one.
    private var pending: Confirmation?

    /// The next key or click.
    mutating func next() {
        asked = pending
        pending = nil
    }

    /// Whether the person does this a second time in a row; if not, it counts as asked now.
    mutating func isConfirmed(_ confirmation: Confirmation) -> Bool {
        if asked == confirmation { return true }
        pending = confirmation
        return false
    }
}

/// Something that is read from the bundle or the disk when a screen first needs it.
enum SessionNeed: Sendable {
    /// How sure the levels are.
    case levelErrors
    /// The ladders that people wrote.
    case ladders
    /// What earlier sessions left of ladders.
    case drafts
}

extension Session {
    /// Effects that read what a screen needs; each is requested once.
    mutating func request(_ needs: [SessionNeed]) -> [Effect] { needs.compactMap { request($0) } }

    private mutating func request(_ need: SessionNeed) -> Effect? {
        switch need {
        case .levelErrors:
            guard certainty.isNotRequested else { return nil }
            certainty = .requested
            return .readLevelErrors
        case .ladders:
            guard ladderLibrary.isNotRequested else { return nil }
            ladderLibrary = .requested
            return .readLadders
        case .drafts:
            guard !building.hasRequestedDrafts else { return nil }
            building.hasRequestedDrafts = true
            return .findDrafts
        }
    }

    /// Receives the result of an effect, no matter which screen requested it.
    ///
    /// - Returns: what is to be said of it.
    mutating func receive(_ result: EffectResult, _ words: MessageCatalog) -> String? {
        switch result {
        case .levelErrors(let errors): certainty = .known(errors)
        case .noLevelErrors(let sentence): certainty = .unreadable(sentence)
        case .ladders(let ladders): ladderLibrary = .read(ladders)
        case .noLadders(let sentence): ladderLibrary = .unreadable(sentence)
        case .profileSaved(let path): return words(.profileSaved(path: path))
        case .profileRead(let read, let notes):
            profile = read
            return notes.isEmpty
                ? words(.profileReadWhole) : words(.profileReadPartly(count: notes.count, first: notes[0]))
        case .drafts, .draftKept, .draftNotKept, .ladderSaved, .ladderRead: return building.receive(result, words)
        case .exists, .failed, .words, .noWords, .texts, .noTexts, .titleIndex: break
        }
        return nil
    }

    /// What the advice takes as its origin.
    func origin(_ start: Start) -> Origin {
        switch start {
        case .job(let occupation): .occupation(occupation)
        case .you: .profile(profile)
        }
    }

    /// The lattice of a subject; nil for a ladder that is not there.
    func lattice(of subject: LatticeSubject, in environment: Environment) -> Lattice? {
        switch subject {
        case .ladder(let index):
            ladderLibrary.ladders.indices.contains(index)
                ? Lattice(ladderLibrary.ladders[index], in: environment.graph) : nil
        case .draft: building.draft.map { Lattice($0.ladder, in: environment.graph) }
        case .pathway(let pathway): environment.lattices.lattice(of: pathway)
        case .cluster(let cluster): environment.lattices.lattice(of: cluster)
        case .around(let occupation, let moves, let isBackwards):
            environment.lattices.lattice(around: occupation, moves: moves, isBackwards: isBackwards)
        }
    }
}

import CareerGraph
import CareerGuidance
import Words

/// What the program asks its host to do. Results are given to ``CareerExplorer/receive(_:for:)``.
public enum Effect: Hashable, Sendable {
    /// Leave the program.
    case leave
    /// Stop until the shell brings the program back (Ctrl-Z).
    case suspend
    /// Write the profile to a file.
    ///
    /// - Parameter replacing: whether a file that is there may be replaced: the person has been asked.
    case saveProfile(PersonProfile, path: String, replacing: Bool)
    /// Read a profile from a file.
    case readProfile(path: String)
    /// Read the ladders of the bundle.
    case readLadders
    /// Read the standard errors of the levels from the bundle.
    case readLevelErrors
    /// Read the words of the interface in a language.
    case loadWords(Language)
    /// Load the plain texts of a language.
    case loadTexts(Language)
    /// Read the search index of the bundle, over the titles of all languages.
    case readTitleIndex
    /// Look for drafts of ladders that earlier sessions left.
    case findDrafts
    /// Go on with such a draft: from now on it is the one that is kept.
    case resumeDraft(slot: Int)
    /// Throw such a draft away.
    case discardDraft(slot: Int)
    /// Keep the ladder that is built, so that nothing is lost whatever happens.
    case keepDraft(Ladder, path: String?)
    /// The draft is not needed any more.
    case dropDraft
    /// Write the ladder to a file of the person's.
    ///
    /// - Parameter replacing: whether a file that is there may be replaced: the person has been asked.
    case saveLadder(Ladder, path: String, replacing: Bool)
    /// Read a ladder from a file of the person's.
    case readLadder(path: String)
}

/// Who asked for an effect, and gets its result.
public enum EffectOwner: Hashable, Sendable {
    /// The explorer itself, for all screens.
    case explorer
    /// A screen, by its number in the history.
    case screen(Int)
}

/// An effect and who asked for it.
public struct EffectRequest: Hashable, Sendable {
    public let effect: Effect
    public let owner: EffectOwner

    public init(_ effect: Effect, for owner: EffectOwner = .explorer) {
        self.effect = effect
        self.owner = owner
    }
}

/// The result of an ``Effect``.
public enum EffectResult: Sendable {
    /// The profile is on the disk.
    case profileSaved(path: String)
    /// There is a file of this name already: it was left alone.
    case exists(path: String)
    /// The profile was read.
    ///
    /// - Parameter notes: what could not be used, as sentences; empty if all was.
    case profileRead(PersonProfile, notes: [String])
    /// The words of the interface in a language: to be spoken from now on.
    case words(MessageCatalog)
    /// The words of a language cannot be read: why, as a sentence for people.
    case noWords(Language, String)
    /// The plain texts of a language.
    case texts(Language, PlainTexts)
    /// The texts of a language cannot be had: why, as a sentence for people; nil if the bundle has none at all.
    case noTexts(Language, String?)
    /// The search index; nil where it cannot be read. Then one is made of the titles that are loaded.
    case titleIndex(TitleIndex?)
    /// It did not work: why, as a sentence for people.
    case failed(String)
    /// The ladders that people wrote, in the order of their titles.
    case ladders([Ladder])
    /// They could not be read: why, as a sentence for people.
    case noLadders(String)
    /// How sure the levels are.
    case levelErrors(LevelErrors)
    /// The standard errors could not be read: why, as a sentence for people.
    case noLevelErrors(String)
    /// What earlier sessions left, newest first.
    case drafts([OfferedDraft])
    /// The draft is on the disk.
    case draftKept
    /// It is in memory alone: why, as a sentence for people.
    case draftNotKept(String)
    /// The ladder, as it was written, is in the person's file.
    case ladderSaved(Ladder, path: String)
    /// A ladder of the person's.
    ///
    /// - Parameter notes: what could not be used, as sentences; empty if all was.
    case ladderRead(Ladder, path: String, notes: [String])
}

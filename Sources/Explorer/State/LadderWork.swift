import CareerGuidance
import Words

/// The work on a ladder, kept for all screens.
struct LadderWork: Sendable {
    /// What is built; nil if nothing is.
    var draft: LadderDraft?
    /// What earlier sessions left, once it has been read.
    private(set) var offered: [OfferedDraft] = []
    /// Whether they have been requested.
    var hasRequestedDrafts = false
    /// Why the draft is in memory alone, as a sentence for people; nil if it is on the disk too.
    private(set) var whyNotKept: String?
    /// The ladder as it was last sent to be kept as a draft; nil if none was sent, or it was dropped.
    private var lastSentDraft: Ladder?

    /// Whether there is work that leaving would lose, were it not for the draft on the disk.
    var isUnsaved: Bool { draft?.isUnsaved == true }

    /// Nothing to draw.
    var whyNotDrawn: Message? { draft.map { $0.ladder.jobs.isEmpty } == false ? nil : .faultNoJobs }

    /// Effects that bring the draft on the disk up to date with the ladder in memory; none if it is.
    mutating func draftEffects() -> [Effect] {
        guard let draft, draft.isUnsaved else {
            guard lastSentDraft != nil else { return [] }
            lastSentDraft = nil
            return [.dropDraft]
        }
        guard draft.ladder != lastSentDraft else { return [] }
        lastSentDraft = draft.ladder
        return [.keepDraft(draft.ladder, path: draft.path)]
    }

    /// Goes on with what an earlier session left; nil if there is no such draft.
    mutating func resume(slot: Int) -> [Effect]? {
        guard let offer = offered.first(where: { $0.slot == slot }) else { return nil }
        let before: [Effect] = lastSentDraft == nil ? [] : [.dropDraft]
        withdraw(slot: slot)
        lastSentDraft = offer.ladder
        draft = .unsaved(offer.ladder, path: offer.path)
        return before + [.resumeDraft(slot: slot)]
    }

    /// Offers a draft no longer.
    mutating func withdraw(slot: Int) { offered.removeAll { $0.slot == slot } }

    /// Receives results about drafts and files of ladders.
    ///
    /// - Returns: what is to be said of it.
    mutating func receive(_ result: EffectResult, _ words: MessageCatalog) -> String? {
        switch result {
        case .drafts(let offers): offered = offers
        case .draftKept: whyNotKept = nil
        case .draftNotKept(let sentence):
            let isNew = whyNotKept != sentence
            whyNotKept = sentence
            return isNew ? words(.builderNotKept(reason: sentence)) : nil
        case .ladderSaved(let written, let path):
            draft?.markSaved(written, path: path)
            return words(.builderSaved(path: path))
        case .ladderRead(let ladder, let path, let notes):
            draft = LadderDraft(ladder, path: path)
            return notes.first.map { words(.builderReadPartly(count: notes.count, first: $0)) }
        default: break
        }
        return nil
    }
}

/// A draft that an earlier session left.
public struct OfferedDraft: Sendable, Equatable {
    /// Identifies it to the host program.
    public let slot: Int
    public let ladder: Ladder
    /// The person's own file that it belongs to; nil if there is none.
    public let path: String?

    public init(slot: Int, ladder: Ladder, path: String?) {
        self.slot = slot
        self.ladder = ladder
        self.path = path
    }
}

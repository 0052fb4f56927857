import CareerGuidance
import JSON
import SystemFiles

/// An unfinished ladder as it is kept while somebody builds it.
public struct KeptLadder: Sendable, Equatable {
    /// A draft holds what a ladder's file can hold (docs/lattices.md): texts come back made safe, and a job without a
    /// title comes back with its id for one.
    public var ladder: Ladder
    /// The person's own file that it was read from or last saved to; nil where there is none yet.
    public var path: String?

    public init(ladder: Ladder, path: String? = nil) {
        self.ladder = ladder
        self.path = path
    }
}

/// A draft that an earlier session left.
public struct FoundDraft: Sendable, Equatable {
    /// Which of the places for drafts it is in.
    public let slot: Int
    public let kept: KeptLadder
    /// Something changed the file from outside: only what stands before the damage could be read. Then it also says of
    /// no file to save to, so that nobody's whole ladder is replaced by a part of one.
    public let isDamaged: Bool

    public init(slot: Int, kept: KeptLadder, isDamaged: Bool = false) {
        self.slot = slot
        self.kept = kept
        self.isDamaged = isDamaged
    }
}

/// A draft's file: a ladder's file that also says where the person's own file of the ladder is.
enum LadderDraftFile {
    static func bytes(_ kept: KeptLadder) -> [UInt8] {
        Array(LadderDocument.node(kept.ladder, savedAs: kept.path).text(.file).utf8)
    }

    /// Nil where nothing of a ladder can be read.
    static func read(_ path: String, slot: Int) -> FoundDraft? {
        // Without a path: a ladder that has no name yet is not to be called after the draft.
        guard let bytes = try? WholeFile.read(path, atMost: LadderFile.largestBytes, followsLinks: false),
            let parsed = try? LadderFile.parse(bytes, path: "")
        else { return nil }
        guard !parsed.isDamaged || parsed.ladder != Ladder(name: "") else { return nil }
        var kept = KeptLadder(ladder: parsed.ladder)
        if case .string(let text)? = parsed.node[LadderDocument.savedAs], !text.isEmpty, !parsed.isDamaged {
            kept.path = text
        }
        return FoundDraft(slot: slot, kept: kept, isDamaged: parsed.isDamaged)
    }
}

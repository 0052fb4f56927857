import CareerGraph
import CareerGuidance
import Explorer
import Glibc
import Workspace

/// The ladder that a person builds, on the disk: a draft as it is built, so that nothing is lost, and their own file when
/// they ask for it.
struct LadderKeeping {
    private let graph: CareerGraph
    /// Nil where no drafts are kept.
    private let drafts: LadderDraftKeeper?
    /// Whether drafts may stay on the computer.
    private let keepsDrafts: Bool

    /// - Parameter keepsDrafts: false where nothing may stay on the computer.
    init(for graph: CareerGraph, keepsDrafts: Bool) {
        self.graph = graph
        let folder = keepsDrafts ? LadderDraftKeeper.usualFolder() : nil
        drafts = folder.map { LadderDraftKeeper(folder: $0) }
        self.keepsDrafts = keepsDrafts
    }

    /// Why no drafts are kept.
    private var reason: String { keepsDrafts ? Wording.Ladders.noDraftFolder : Wording.Ladders.noDraftsWanted }

    /// What earlier sessions left.
    func found() -> [EffectResult] {
        guard let drafts else { return [.drafts([]), .draftNotKept(reason)] }
        var offers: [OfferedDraft] = []
        for draft in drafts.found() {
            if isSaved(draft.kept) {
                // The program was ended between saving and letting go of the draft.
                drafts.discard(draft.slot)
            } else {
                offers.append(OfferedDraft(slot: draft.slot, ladder: draft.kept.ladder, path: draft.kept.path))
            }
        }
        return [.drafts(offers)]
    }

    /// Whether the person's file holds the same ladder, but for its name, which is the file's.
    private func isSaved(_ kept: KeptLadder) -> Bool {
        guard let path = kept.path, var saved = try? LadderFile.read(path, for: graph).ladder else { return false }
        saved.name = kept.ladder.name
        return saved == kept.ladder
    }

    func resume(_ slot: Int) -> [EffectResult] {
        guard let drafts, drafts.resume(slot) else { return [.draftNotKept(Wording.Ladders.draftTaken)] }
        return []
    }

    func keep(_ ladder: Ladder, path: String?) -> [EffectResult] {
        guard let drafts else { return [.draftNotKept(reason)] }
        do throws(LadderFileError) {
            try drafts.keep(KeptLadder(ladder: ladder, path: path))
            return [.draftKept]
        } catch {
            return [.draftNotKept(Wording.Ladders.writingFailure(error))]
        }
    }

    func drop() { drafts?.drop() }

    func discard(_ slot: Int) { drafts?.discard(slot) }

    /// Writes the person's file; one that is there is left alone unless the person has said that it may be replaced.
    func save(_ ladder: Ladder, to path: String, replacing: Bool) -> EffectResult {
        var ladder = ladder
        ladder.name = LadderFile.name(ofFile: path)
        do throws(LadderFileError) {
            if replacing { try LadderFile.write(ladder, to: path) } else { try LadderFile.create(ladder, at: path) }
            return .ladderSaved(ladder, path: path)
        } catch {
            if error.problem == .exists { return .exists(path: path) }
            return .failed(Wording.Ladders.writingFailure(error))
        }
    }

    func read(_ path: String) -> EffectResult {
        do throws(LadderFileError) {
            let reading = try LadderFile.read(path, for: graph)
            // What is odd about the ladder, the builder's own check says; here it is what reading left out.
            let lost = reading.faults.filter { $0.severity == .error || $0.problem.isLoss }
            return .ladderRead(reading.ladder, path: path, notes: lost.map(Wording.Ladders.fault))
        } catch {
            return .failed(Wording.Ladders.failure(error))
        }
    }
}

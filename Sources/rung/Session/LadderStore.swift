import CareerGraph
import CareerGuidance
import Explorer
import SystemFiles
import Words
import Workspace

/// The ladder that a person builds, on the disk: a draft as it is built, so that nothing is lost, and their own file when
/// they ask for it.
struct LadderStore {
    private let graph: CareerGraph
    /// Nil where no drafts are kept.
    private let drafts: LadderDraftStore?
    /// Whether drafts may stay on the computer.
    private let keepsDrafts: Bool

    /// - Parameter keepsDrafts: false where nothing may stay on the computer.
    init(for graph: CareerGraph, keepsDrafts: Bool) {
        self.graph = graph
        let folder = keepsDrafts ? LadderDraftStore.usualFolder() : nil
        drafts = folder.map { LadderDraftStore(folder: $0) }
        self.keepsDrafts = keepsDrafts
    }

    /// Why no drafts are kept.
    private var reason: String { Wording.text(keepsDrafts ? .ladderNoDraftFolder : .ladderNoDraftsWanted) }

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
        guard let drafts, drafts.resume(slot) else { return [.draftNotKept(Wording.text(.ladderDraftTaken))] }
        return []
    }

    func keep(_ ladder: Ladder, path: String?) -> [EffectResult] {
        guard let drafts else { return [.draftNotKept(reason)] }
        do throws(LadderFileError) {
            try drafts.keep(KeptLadder(ladder: ladder, path: path))
            return [.draftKept]
        } catch {
            return [.draftNotKept(Wording.Files.writing(error))]
        }
    }

    func drop() { drafts?.drop() }

    func discard(_ slot: Int) { drafts?.discard(slot) }

    /// Writes the person's file, in which the ladder has the file's name; one that is there is left alone unless the
    /// person has said that it may be replaced.
    ///
    /// - Parameter typed: the path as the person typed it.
    func save(_ ladder: Ladder, to typed: String, replacing: Bool) -> EffectResult {
        let path = SystemPath.typed(typed)
        var written = ladder
        written.name = LadderFile.name(ofFile: path)
        do throws(LadderFileError) {
            if replacing { try LadderFile.write(written, to: path) } else { try LadderFile.create(written, at: path) }
            return .ladderSaved(written, path: path)
        } catch {
            if case .file(.exists(let found)) = error.problem { return .exists(path: found) }
            return .failed(Wording.Files.writing(error))
        }
    }

    func read(_ typed: String) -> EffectResult {
        let path = SystemPath.typed(typed)
        do throws(LadderFileError) {
            let reading = try LadderFile.read(path, for: graph)
            // What is odd about the ladder, the builder's own check says; here it is what reading left out.
            let lost = reading.faults.filter { $0.severity == .error || $0.problem.isLoss }
            return .ladderRead(reading.ladder, path: path, notes: lost.map(Wording.Ladders.fault))
        } catch {
            return .failed(Wording.Files.reading(error))
        }
    }
}

import CareerGuidance
import Glibc
import Synchronization
import SystemFiles

/// Where a session keeps the draft of the ladder that somebody builds: one of 99 numbered files in a folder, each held by
/// one session at a time.
///
/// At every moment the old draft or the new one is on the disk, whole, whatever ends the process. Sessions of several
/// programs may share a folder: each place has a lock file (`flock`), which the kernel frees when its holder ends, even by
/// SIGKILL. A place with a draft in it is only ever taken by ``resume(_:)``, so that no draft is lost to another's.
///
/// ``keep(_:)`` waits for the disk; it may be called from any thread, one call after the other.
public final class LadderDraftStore: Sendable {
    private struct Held: Sendable {
        let slot: Int
        let lock: LockFile
    }

    private let folder: LadderDraftFolder
    private let held = Mutex<Held?>(nil)

    /// - Parameter folder: where all drafts of the person are; made when the first is kept.
    public init(folder: String) { self.folder = LadderDraftFolder(path: folder) }

    /// `$XDG_STATE_HOME/rung`, and where that is not set or not absolute, `$HOME/.local/state/rung`; nil where neither
    /// variable names a folder.
    ///
    /// - Parameter variable: the value of a variable of the environment.
    public static func usualFolder(
        environment variable: (_ name: String) -> String? = { getenv($0).flatMap { String(validatingCString: $0) } }
    ) -> String? {
        if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/rung" }
        guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
        return home + "/.local/state/rung"
    }

    /// The drafts that no living session holds, the last written first.
    ///
    /// Of a damaged one what can be read; one of which nothing can be read is not listed, but stays where it is. Also
    /// clears away what writes left that were cut off.
    public func found() -> [FoundDraft] {
        let own = held.withLock { $0?.slot }
        var drafts: [(draft: FoundDraft, seconds: Int, nanoseconds: Int)] = []
        let places = folder.places().filter { $0.key != own }
        for (slot, place) in places { folder.tidy(slot, place) }
        for slot in free(places.filter(\.value.hasDraft).map(\.key)) {
            guard case .file(let seconds, let nanoseconds) = folder.occupant(slot),
                let draft = LadderDraftFile.read(folder.draft(slot), slot: slot)
            else { continue }
            drafts.append((draft, seconds, nanoseconds))
        }
        return drafts.sorted {
            ($1.seconds, $1.nanoseconds, $0.draft.slot) < ($0.seconds, $0.nanoseconds, $1.draft.slot)
        }
        .map(\.draft)
    }

    /// Goes on with a found draft: from now on ``keep(_:)`` writes to its place. A draft that this session kept before
    /// stays, to be found another time.
    ///
    /// - Returns: false where another session has taken it or it is gone; then nothing has changed.
    public func resume(_ slot: Int) -> Bool {
        held.withLock { held in
            if held?.slot == slot { return true }
            guard let lock = lockOfDraft(slot) else { return false }
            guard folder.hasFile(slot) else {
                folder.clear(slot, [], lock)
                return false
            }
            held = Held(slot: slot, lock: lock)
            return true
        }
    }

    /// Writes the draft, so that at every moment the old one or the new one is there whole, on the disk. The first time it
    /// takes a place in which no draft is. Makes the folder where it is missing; only its owner may read what is in it.
    ///
    /// - Throws: ``LadderFileError``; the old draft, if there was one, is then as it was.
    public func keep(_ kept: KeptLadder) throws(LadderFileError) {
        let bytes = LadderDraftFile.bytes(kept)
        try held.withLock { held throws(LadderFileError) in
            // Where somebody took the folder or the lock away, or put something else there, the place is not ours any more.
            if let place = held, !place.lock.isNamed(folder.lock(place.slot)) || folder.occupant(place.slot) == .other {
                held = nil
            }
            let place: Held
            if let held { place = held } else { place = try takePlace() }
            do throws(LadderFileError) {
                try write(bytes, to: folder.draft(place.slot))
            } catch {
                if held == nil { folder.clear(place.slot, [], place.lock) }
                throw error
            }
            held = place
        }
    }

    /// The work is saved elsewhere or thrown away: removes the draft of this session. A later ``keep(_:)`` takes a place
    /// again.
    public func drop() {
        held.withLock { held in
            guard let place = held else { return }
            if place.lock.isNamed(folder.lock(place.slot)) { folder.remove(place.slot, place.lock) }
            held = nil
        }
    }

    /// Throws away a found draft of an earlier session. One that a living session holds stays.
    public func discard(_ slot: Int) {
        guard held.withLock({ $0?.slot }) != slot, let lock = lockOfDraft(slot) else { return }
        folder.remove(slot, lock)
    }

    private func takePlace() throws(LadderFileError) -> Held {
        let (slot, lock) = try folder.takeFreeSlot()
        return Held(slot: slot, lock: lock)
    }

    private func write(_ bytes: [UInt8], to path: String) throws(LadderFileError) {
        // What could not be read again must not take the place of what can.
        guard bytes.count <= LadderFile.largestBytes else {
            let problem = FileProblem.tooLarge(bytes: bytes.count, limit: LadderFile.largestBytes)
            throw LadderFileError(path: path, problem: .file(problem))
        }
        do throws(FileProblem) {
            try SavedFile.replace(path, with: bytes, for: .owner, followsLinks: false)
        } catch {
            throw LadderFileError(path: path, problem: .file(error))
        }
    }

    /// The lock of a place with a draft, held alone; nil where another session has it or there is no draft.
    private func lockOfDraft(_ slot: Int) -> LockFile? {
        guard LadderDraftFolder.slots.contains(slot), folder.hasFile(slot) else { return nil }
        return try? LockFile.take(folder.lock(slot), with: .none, patience: LockFile.patience)
    }

    /// Those of the places with drafts that no living session holds.
    private func free(_ slots: [Int]) -> [Int] {
        var held = slots
        for pass in 0...LockFile.patience where !held.isEmpty {
            // One wait for all: somebody may have many sessions.
            if pass > 0 { poll(nil, 0, 1) }
            // Together with others that look: two sessions that begin at once both find the draft.
            held.removeAll { (try? LockFile.take(folder.lock($0), with: .lookers)) != nil }
        }
        return slots.filter { !held.contains($0) }
    }
}

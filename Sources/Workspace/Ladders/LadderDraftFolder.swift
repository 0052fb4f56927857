import SystemFiles

/// The folder with the places for drafts: `ladder-draft-1.json` with `ladder-draft-1.lock` beside it, and so on.
struct LadderDraftFolder: Sendable {
    /// The places.
    static let slots = 1...99

    let path: String

    func draft(_ slot: Int) -> String { "\(path)/ladder-draft-\(slot).json" }

    func lock(_ slot: Int) -> String { "\(path)/ladder-draft-\(slot).lock" }

    /// What has a draft's name.
    enum Occupant: Equatable {
        case nothing
        /// A file, and when it was last written.
        case file(seconds: Int, nanoseconds: Int)
        /// A folder, a link or the like, or something that cannot be looked at. None of ours.
        case other
    }

    func occupant(_ slot: Int) -> Occupant {
        guard let status = FileStatus.ofLink(draft(slot)) else {
            return FileStatus.isVacant(draft(slot)) ? .nothing : .other
        }
        guard status.kind == .file else { return .other }
        return .file(seconds: status.seconds, nanoseconds: status.nanoseconds)
    }

    func hasFile(_ slot: Int) -> Bool {
        if case .file = occupant(slot) { true } else { false }
    }

    /// What is found of one place.
    struct Place: Equatable {
        var hasDraft = false
        var hasLock = false
        /// The paths of files of writes that were cut off, or that go on.
        var unfinished: [String] = []
    }

    /// The places of which anything is there. None where the folder is missing or may not be read.
    func places() -> [Int: Place] {
        var places: [Int: Place] = [:]
        for name in Folder.readableNames(in: path) {
            guard let (slot, ending) = LadderDraftFolder.parts(of: name) else { continue }
            switch ending {
            case "json": places[slot, default: Place()].hasDraft = true
            case "lock": places[slot, default: Place()].hasLock = true
            case let ending where LadderDraftFolder.isUnfinished(ending):
                places[slot, default: Place()].unfinished.append("\(path)/\(name)")
            default: break
            }
        }
        return places
    }

    /// `(7, "json")` for `ladder-draft-7.json`.
    private static func parts(of name: String) -> (slot: Int, ending: Substring)? {
        let start = "ladder-draft-"
        guard name.hasPrefix(start), let dot = name.firstIndex(of: ".") else { return nil }
        let digits = name[..<dot].dropFirst(start.count)
        // Not `07` nor `+7`: we never write those.
        guard let slot = Int(digits), slots.contains(slot), String(slot) == digits else { return nil }
        return (slot, name[name.index(after: dot)...])
    }

    /// The ending that ``SavedFile`` gives to a file until it is whole.
    private static func isUnfinished(_ ending: Substring) -> Bool {
        let start = "json" + SavedFile.unfinishedMark
        return ending.hasPrefix(start) && ending.utf8.count == start.utf8.count + 6
            && ending.dropFirst(start.count).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// Makes the folder, and those above it that are missing, for their owner alone.
    func make() throws(LadderFileError) {
        do throws(FileError) {
            try Folder.makePath(path)
        } catch {
            throw LadderFileError(path: error.path, problem: .file(error.problem))
        }
    }

    /// Takes a place in which no draft is.
    func takeFreeSlot() throws(LadderFileError) -> (slot: Int, lock: LockFile) {
        try make()
        var problem: LadderFileError?
        for slot in LadderDraftFolder.slots where occupant(slot) == .nothing {
            do throws(LockFile.Obstacle) {
                let held = try LockFile.take(lock(slot), with: .none)
                // Another session may have left a draft there since we looked.
                if occupant(slot) == .nothing { return (slot, held) }
            } catch {
                guard case .failed(let obstacle) = error else { continue }
                problem = problem ?? LadderFileError(path: path, problem: .file(obstacle))
            }
        }
        throw problem
            ?? LadderFileError(path: path, problem: .noPlaceForDraft(limit: LadderDraftFolder.slots.upperBound))
    }

    /// Clears away what sessions left that ended in the middle: unfinished files, and locks without a draft. Leaves a place
    /// alone that somebody holds.
    func tidy(_ slot: Int, _ place: Place) {
        guard !place.unfinished.isEmpty || !place.hasDraft,
            let held = try? LockFile.take(lock(slot), with: .none)
        else { return }
        clear(slot, place.unfinished, held)
    }

    /// Removes the draft of a place that is held, and what is left of writing it.
    func remove(_ slot: Int, _ held: LockFile) {
        Folder.removeFile(draft(slot))
        clear(slot, places()[slot]?.unfinished ?? [], held)
    }

    /// Removes unfinished files of a place that is held, and its lock where nothing is left to lock.
    func clear(_ slot: Int, _ unfinished: [String], _ held: LockFile) {
        for path in unfinished { Folder.removeFile(path) }
        guard occupant(slot) == .nothing, held.isNamed(lock(slot)) else { return }
        Folder.removeFile(lock(slot))
    }
}

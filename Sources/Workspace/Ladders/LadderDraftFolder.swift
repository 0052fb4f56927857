import Glibc

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
        var status = stat()
        guard lstat(draft(slot), &status) == 0 else { return errno == ENOENT ? .nothing : .other }
        guard status.st_mode & S_IFMT == S_IFREG else { return .other }
        return .file(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
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
        guard let stream = opendir(path) else { return [:] }
        defer { closedir(stream) }
        var places: [Int: Place] = [:]
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
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

    /// The ending that ``PrivateFile`` gives to a file until it is whole.
    private static func isUnfinished(_ ending: Substring) -> Bool {
        let start = "json" + PrivateFile.unfinishedMark
        return ending.hasPrefix(start) && ending.utf8.count == start.utf8.count + 6
            && ending.dropFirst(start.count).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// Makes the folder, and those above it that are missing, for their owner alone.
    func make() throws(LadderFileError) { try LadderDraftFolder.make(path) }

    private static func make(_ path: String) throws(LadderFileError) {
        var status = stat()
        if stat(path, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFDIR { return }
            throw LadderFileError(path: path, problem: .failed(reason: String(cString: strerror(ENOTDIR))))
        }
        let code = errno
        let above = path[..<(path.lastIndex { $0 != "/" } ?? path.startIndex)]
        if code == ENOENT, let slash = above.lastIndex(of: "/"), slash != path.startIndex {
            try make(String(path[..<slash]))
        }
        // Another session may have made it meanwhile.
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw LadderFileError(PrivateFile.error(path)) }
    }

    /// Takes a place in which no draft is.
    func takeFreeSlot() throws(LadderFileError) -> (slot: Int, lock: LadderDraftLock) {
        try make()
        var problem: LadderFileError?
        for slot in LadderDraftFolder.slots where occupant(slot) == .nothing {
            do throws(LadderDraftLock.Obstacle) {
                let held = try LadderDraftLock.take(lock(slot), with: .none)
                // Another session may have left a draft there since we looked.
                if occupant(slot) == .nothing { return (slot, held) }
            } catch {
                guard case .failed(let code) = error else { continue }
                problem = problem ?? LadderFileError(PrivateFile.error(path, code))
            }
        }
        throw problem
            ?? LadderFileError(path: path, problem: .noPlaceForDraft(limit: LadderDraftFolder.slots.upperBound))
    }

    /// Clears away what sessions left that ended in the middle: unfinished files, and locks without a draft. Leaves a place
    /// alone that somebody holds.
    func tidy(_ slot: Int, _ place: Place) {
        guard !place.unfinished.isEmpty || !place.hasDraft,
            let held = try? LadderDraftLock.take(lock(slot), with: .none)
        else { return }
        clear(slot, place.unfinished, held)
    }

    /// Removes the draft of a place that is held, and what is left of writing it.
    func remove(_ slot: Int, _ held: LadderDraftLock) {
        if hasFile(slot) { unlink(draft(slot)) }
        clear(slot, places()[slot]?.unfinished ?? [], held)
    }

    /// Removes unfinished files of a place that is held, and its lock where nothing is left to lock.
    func clear(_ slot: Int, _ unfinished: [String], _ held: LadderDraftLock) {
        for path in unfinished {
            var status = stat()
            if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG { unlink(path) }
        }
        guard occupant(slot) == .nothing, held.isNamed(lock(slot)) else { return }
        unlink(lock(slot))
    }
}

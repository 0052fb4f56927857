import CFileSystem
import Glibc
import SystemPackage

/// Files that people save: at every moment the old file or the new one is there, whole, whatever ends the process.
///
/// Written beside the file, onto the disk, and put in its place in one step. Devices, pipes and sockets are never
/// replaced; of a link, the file that it leads to.
public enum SavedFile {
    /// Who may look into a new file.
    public enum Audience: Sendable {
        /// Its owner alone, and nobody else later either.
        case owner
        /// Whoever the process's `umask` lets.
        case everybody
    }

    /// What stands between a file's name and six letters or digits while it is written: nobody names a file so by hand,
    /// so that what a killed program left can be told from what is somebody's.
    public static let unfinishedMark = ".rung-"

    /// Writes a file, in the place of one that is there: its permissions stay, but for what an owner alone may see.
    ///
    /// - Parameter followsLinks: whether the last part of the path may be a link to the file that is meant.
    /// - Throws: what prevents it; the old file is then as it was.
    public static func replace(
        _ path: String, with bytes: [UInt8], for audience: Audience, followsLinks: Bool = true
    ) throws(FileProblem) {
        let target = try SaveTarget(path, followsLinks: followsLinks)
        let unfinished = try UnfinishedFile(beside: target, bytes, for: audience)
        do throws(Errno) {
            try SystemCall.check { rename(unfinished.path.string, target.path.string) }
        } catch {
            unfinished.remove()
            throw FileProblem.writing(error)
        }
        Folder.trySync(target.path.removingLastComponent())
    }

    /// Writes a new file.
    ///
    /// - Throws: ``FileProblem/exists(at:)`` where there is one of this name, also when it has just come: it stays.
    public static func create(_ path: String, with bytes: [UInt8], for audience: Audience) throws(FileProblem) {
        try create(path, with: bytes, for: audience, by: [.renaming, .reserving])
    }

    /// The ways to take a name that nobody has, best first; not every file system can do all of them.
    enum Claim {
        /// One step that fails where the name is taken.
        case renaming
        /// An empty file takes the name, and the whole one its place.
        case reserving
    }

    static func create(
        _ path: String, with bytes: [UInt8], for audience: Audience, by claims: [Claim]
    ) throws(FileProblem) {
        let target = try SaveTarget(path)
        if target.old != nil { throw .exists(at: target.path.string) }
        let unfinished = try UnfinishedFile(beside: target, bytes, for: audience)
        do throws(Errno) {
            try claim(target.path.string, for: unfinished, by: claims)
        } catch {
            unfinished.remove()
            guard error == .fileExists else { throw FileProblem.writing(error) }
            // Somebody was faster: what is it that stands there now?
            let found = try SaveTarget(path)
            throw .exists(at: found.path.string)
        }
        Folder.trySync(target.path.removingLastComponent())
    }

    private static func claim(_ name: String, for unfinished: UnfinishedFile, by claims: [Claim]) throws(Errno) {
        var failure = Errno.notSupported
        for claim in claims {
            do throws(Errno) {
                switch claim {
                case .renaming: try SystemCall.check { rung_rename_to_new_name(unfinished.path.string, name) }
                case .reserving: try reserve(name, for: unfinished)
                }
                return
            } catch {
                // Memory sticks and network disks: not there, or not to be done in one step.
                guard [.invalidArgument, .noFunction, .notSupported, .notSupportedOnSocket].contains(error) else {
                    throw error
                }
                failure = error
            }
        }
        throw failure
    }

    private static func reserve(_ name: String, for unfinished: UnfinishedFile) throws(Errno) {
        let empty = try SystemCall.run {
            try FileDescriptor.open(
                FilePath(name), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: .ownerReadWrite)
        }
        try? empty.close()
        do throws(Errno) {
            try SystemCall.check { rename(unfinished.path.string, name) }
        } catch {
            unlink(name)
            throw error
        }
    }
}

/// Where a file is to be saved, with what is there.
struct SaveTarget {
    /// The file itself: behind a link, where it leads.
    let path: FilePath
    /// The regular file that is there now; nil where nothing is.
    let old: Stat?

    /// - Throws: where something is there that is not to be replaced.
    init(_ text: String, followsLinks: Bool = true) throws(FileProblem) {
        let named = FilePath(text)
        let isFolderName = text.hasSuffix("/")
        let own: Stat
        do throws(Errno) {
            own = try Stat(named, followTargetSymlink: false)
        } catch .noSuchFileOrDirectory {
            if isFolderName || text.isEmpty { throw .folderMissing }
            path = named
            old = nil
            return
        } catch {
            throw FileProblem.writing(error)
        }
        guard !isFolderName else { throw .notAFile }
        guard own.type == .symbolicLink, followsLinks else {
            guard own.type == .regular else { throw .notAFile }
            path = named
            old = own
            return
        }
        do throws(Errno) {
            let target = try Stat(named)
            guard target.type == .regular else { throw .isDirectory }
            path = try SystemPath.resolved(named)
            old = target
        } catch {
            let problem = FileProblem(error)
            throw problem == .missing || error == .tooManySymbolicLinkLevels ? .danglingLink : problem
        }
    }
}

/// A file beside the one that is saved, whole and on the disk.
private struct UnfinishedFile {
    let path: FilePath

    init(beside target: SaveTarget, _ bytes: [UInt8], for audience: SavedFile.Audience) throws(FileProblem) {
        // What is there already may be for few: nobody else looks into the new one meanwhile.
        let isPrivate = audience == .owner || target.old != nil
        do throws(Errno) {
            let (path, file) = try UnfinishedFile.make(beside: target.path, isPrivate: isPrivate)
            self.path = path
            do throws(Errno) {
                try DescriptorWriting.write(bytes, to: file)
                if let old = target.old { try UnfinishedFile.takeOver(old, for: audience, on: file) }
                try DescriptorWriting.sync(file)
                // A full network disk may report itself only now.
                try SystemCall.run { try file.close() }
            } catch {
                try? file.close()
                remove()
                throw error
            }
        } catch {
            throw FileProblem.writing(error)
        }
    }

    func remove() { unlink(path.string) }

    private static func make(beside target: FilePath, isPrivate: Bool) throws(Errno) -> (FilePath, FileDescriptor) {
        // The mark must not make a name too long that is just short enough.
        let longest = Int(NAME_MAX) - SavedFile.unfinishedMark.utf8.count - 6
        var name = target.lastComponent?.string ?? ""
        while name.utf8.count > longest { name.removeLast() }
        var tries = 0
        while true {
            let letters = String((0..<6).map { _ in alphabet[Int.random(in: 0..<alphabet.count)] })
            let path = target.removingLastComponent().appending(name + SavedFile.unfinishedMark + letters)
            do throws(Errno) {
                let file = try SystemCall.run {
                    try FileDescriptor.open(
                        path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
                        permissions: FilePermissions(rawValue: isPrivate ? 0o600 : 0o666))
                }
                return (path, file)
            } catch .fileExists where tries < 100 {
                tries += 1
            }
        }
    }

    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789")

    /// Gives the new file the owner and the permissions of the old one, as far as this person may; where somebody cannot
    /// be given it, less is allowed and never more.
    private static func takeOver(_ old: Stat, for audience: SavedFile.Audience, on file: FileDescriptor) throws(Errno) {
        var permissions = old.permissions.rawValue & (audience == .owner ? 0o600 : 0o777)
        let new = try Stat(file)
        if new.userID != old.userID { _ = fchown(file.rawValue, old.userID.rawValue, gid_t.max) }
        if new.groupID != old.groupID, fchown(file.rawValue, uid_t.max, old.groupID.rawValue) != 0 {
            permissions &= 0o707 | (permissions & 0o007) << 3
        }
        // Where the file system has no permissions, there is nothing to keep.
        _ = fchmod(file.rawValue, permissions)
    }
}

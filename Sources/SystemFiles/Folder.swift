import CFileSystem
import Glibc
import SystemPackage

/// Folders, and what is done to what is in them.
public enum Folder {
    /// Makes a folder, for whomever the process's `umask` lets, or for its owner alone.
    ///
    /// - Throws: with ``FileProblem/exists(at:)`` where anything of this name is there.
    public static func make(_ path: String, isPrivate: Bool = false) throws(FileError) {
        do throws(Errno) {
            try SystemCall.check { mkdir(path, isPrivate ? 0o700 : 0o777) }
        } catch {
            throw FileError(path: path, problem: error == .fileExists ? .exists(at: path) : .writing(error))
        }
    }

    /// Makes a folder, and those above it that are missing, for their owner alone. One that is there is left as it is.
    public static func makePath(_ path: String) throws(FileError) {
        switch FileStatus.of(path)?.kind {
        case .folder: return
        case nil: break
        default: throw FileError(path: path, problem: .notAFolder)
        }
        let above = FilePath(path).removingLastComponent()
        if !above.isEmpty, FileStatus.of(above.string) == nil { try makePath(above.string) }
        do throws(FileError) {
            try make(path, isPrivate: true)
        } catch {
            // Another session may have made it meanwhile.
            guard case .exists = error.problem, FileStatus.of(path)?.kind == .folder else { throw error }
        }
    }

    /// The names in a folder, in order.
    ///
    /// - Throws: with ``FileProblem/undecodableName`` where one of them is not UTF-8.
    public static func names(in path: String) throws(FileError) -> [String] {
        let names = try allNames(in: path)
        let decoded = names.compactMap(\.self)
        guard decoded.count == names.count else { throw FileError(path: path, problem: .undecodableName) }
        return decoded
    }

    /// The names in a folder that are UTF-8, in order; none where it cannot be read.
    public static func readableNames(in path: String) -> [String] {
        ((try? allNames(in: path)) ?? []).compactMap(\.self)
    }

    /// Nil for names that are not UTF-8.
    private static func allNames(in path: String) throws(FileError) -> [String?] {
        guard let folder = opendir(path) else {
            let code = SystemCall.error
            throw FileError(path: path, problem: code == .notDirectory ? .notAFolder : FileProblem(code))
        }
        defer { closedir(folder) }
        var names: [String?] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { buffer in
                String(validating: buffer.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { ($0 ?? "") < ($1 ?? "") }
    }

    /// Removes a folder and what is in it; what cannot be removed stays. Links are removed, not followed.
    public static func remove(_ path: String) {
        for name in readableNames(in: path) {
            let inner = path + "/" + name
            if FileStatus.ofLink(inner)?.kind == .folder { remove(inner) } else { unlink(inner) }
        }
        rmdir(path)
    }

    /// Removes a file, if it is one.
    public static func removeFile(_ path: String) {
        if FileStatus.ofLink(path)?.kind == .file { unlink(path) }
    }

    /// Gives a file or a folder another name; what is there gives way.
    public static func rename(_ path: String, to other: String) throws(FileError) {
        do throws(Errno) {
            try SystemCall.check { Glibc.rename(path, other) }
        } catch {
            throw FileError(path: other, problem: .writing(error))
        }
    }

    /// Gives two folders each other's name at once. Returns whether the file system can do that.
    public static func exchange(_ first: String, _ second: String) throws(FileError) -> Bool {
        do throws(Errno) {
            try SystemCall.check { rung_exchange_names(first, second) }
            return true
        } catch {
            if error == .invalidArgument || error == .noFunction { return false }
            throw FileError(path: second, problem: .writing(error))
        }
    }

    /// Makes sure that a folder's list of names is on the disk.
    public static func sync(_ path: String) throws(FileError) {
        do throws(Errno) {
            try synced(FilePath(path))
        } catch {
            throw FileError(path: path, problem: FileProblem(error))
        }
    }

    /// The same for a file whose bytes are on the disk already, and which is whole in any case.
    static func trySync(_ path: FilePath) { try? synced(path.isEmpty ? "." : path) }

    private static func synced(_ path: FilePath) throws(Errno) {
        let folder = try SystemCall.run {
            try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec])
        }
        defer { try? folder.close() }
        try DescriptorWriting.sync(folder)
    }

    /// Makes sure that this person may make and remove files in a folder.
    public static func checkMayChange(_ path: String) throws(FileError) {
        do throws(Errno) {
            try SystemCall.check { access(path, W_OK | X_OK) }
        } catch {
            throw FileError(path: path, problem: FileProblem(error))
        }
    }
}

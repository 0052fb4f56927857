import Glibc
import SystemPackage

/// What is at a path, and when it was last written.
public struct FileStatus: Sendable, Equatable {
    /// What kind of thing it is.
    public enum Kind: Sendable {
        case file, folder, link
        /// A device, a pipe or a socket.
        case other
    }

    public let kind: Kind
    /// When it was last written, in seconds since 1970 and nanoseconds beyond.
    public let seconds: Int
    public let nanoseconds: Int

    private init(_ status: Stat) {
        switch status.type {
        case .regular: kind = .file
        case .directory: kind = .folder
        case .symbolicLink: kind = .link
        default: kind = .other
        }
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }

    /// What a path leads to; nil where nothing is there, or it cannot be looked at.
    public static func of(_ path: String) -> FileStatus? { (try? Stat(FilePath(path))).map(FileStatus.init) }

    /// What has this very name, which may be a link; nil where nothing is there, or it cannot be looked at.
    public static func ofLink(_ path: String) -> FileStatus? {
        (try? Stat(FilePath(path), followTargetSymlink: false)).map(FileStatus.init)
    }

    /// Whether nothing has this name. Where that cannot be told, something may.
    public static func isVacant(_ path: String) -> Bool {
        do throws(Errno) {
            _ = try Stat(FilePath(path), followTargetSymlink: false)
            return false
        } catch {
            return error == .noSuchFileOrDirectory
        }
    }
}

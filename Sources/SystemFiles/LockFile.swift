import Glibc
import SystemPackage

/// A lock file that is held. The kernel frees it however the process ends, so that a killed session holds nothing.
///
/// Only who holds a lock file alone removes it, and a lock counts only while its file still has the name: of two sessions
/// that open a lock file just as it is removed, none believes that it holds it.
public final class LockFile: Sendable {
    /// Who else may hold it.
    public enum Company: Sendable {
        /// Nobody: to write what it guards, or to remove it.
        case none
        /// Others that only look, too.
        case lookers
    }

    /// Why it is not held.
    public enum Obstacle: Error, Equatable {
        case heldByAnother
        case failed(FileProblem)
    }

    /// Another session may be looking, or clearing up, for a moment: so many milliseconds are given to it.
    public static let patience = 20

    private let file: FileDescriptor

    private init(file: FileDescriptor) { self.file = file }

    deinit { try? file.close() }

    /// Takes the lock, and makes its file where there is none, for its owner alone.
    ///
    /// - Parameter patience: how many milliseconds to wait for another to let go of it.
    public static func take(
        _ path: String, with company: Company, patience: Int = 0
    ) throws(Obstacle) -> LockFile {
        var passes = 0
        while true {
            let lock = LockFile(file: try opened(path))
            if flock(lock.file.rawValue, (company == .none ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 {
                if lock.isNamed(path) { return lock }
            } else if ![.wouldBlock, .interrupted].contains(SystemCall.error) {
                throw .failed(FileProblem(SystemCall.error))
            }
            guard passes < patience else { throw .heldByAnother }
            passes += 1
            poll(nil, 0, 1)
        }
    }

    /// Whether the file that is held is still the one of this name.
    public func isNamed(_ path: String) -> Bool {
        guard let own = try? Stat(file), let named = try? Stat(FilePath(path), followTargetSymlink: false) else {
            return false
        }
        return own.inode == named.inode && own.deviceID == named.deviceID
    }

    private static func opened(_ path: String) throws(Obstacle) -> FileDescriptor {
        do throws(Errno) {
            // Not through a link to another's file, and not to wait for what is no file.
            let file = try SystemCall.run {
                try FileDescriptor.open(
                    FilePath(path), .readWrite, options: [.create, .noFollow, .closeOnExec, .nonBlocking],
                    permissions: .ownerReadWrite)
            }
            guard try Stat(file).type == .regular else {
                try? file.close()
                throw .isDirectory
            }
            return file
        } catch {
            throw .failed(FileProblem.writing(error))
        }
    }
}

import Glibc

/// A lock file that is held. The kernel frees it however the process ends, so that a killed session holds nothing.
///
/// Only who holds a lock file alone removes it, and a lock counts only while its file still has the name: of two sessions
/// that open a lock file just as it is removed, none believes that it holds the place.
final class LadderDraftLock: Sendable {
    /// Who else may hold it.
    enum Company {
        /// Nobody: to write to a place, or to remove what is in it.
        case none
        /// Others that only look, too.
        case lookers
    }

    /// Why it is not held.
    enum Obstacle: Error {
        case heldByAnother
        /// The system's error number.
        case failed(code: Int32)
    }

    /// Another session may be looking at a place, or clearing it up, for a moment: so many milliseconds are given to it.
    static let patience = 20

    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// - Parameter patience: how many milliseconds to wait for another to let go of it.
    static func take(
        _ path: String, with company: Company, patience: Int = 0
    ) throws(Obstacle) -> LadderDraftLock {
        var passes = 0
        while true {
            let lock = LadderDraftLock(descriptor: try opened(path))
            if flock(lock.descriptor, (company == .none ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 {
                if lock.isNamed(path) { return lock }
            } else if errno != EWOULDBLOCK && errno != EINTR {
                throw .failed(code: errno)
            }
            guard passes < patience else { throw .heldByAnother }
            passes += 1
            poll(nil, 0, 1)
        }
    }

    /// Whether the file that is held is still the one of this name.
    func isNamed(_ path: String) -> Bool {
        var own = stat()
        var named = stat()
        return fstat(descriptor, &own) == 0 && lstat(path, &named) == 0 && own.st_ino == named.st_ino
            && own.st_dev == named.st_dev
    }

    private static func opened(_ path: String) throws(Obstacle) -> Int32 {
        // Not through a link to another's file, and not to wait for what is no file.
        let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw .failed(code: errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .failed(code: EISDIR)
        }
        return descriptor
    }
}

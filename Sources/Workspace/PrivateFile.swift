import Glibc

/// Files of a person, read with a limit and replaced as a whole.
enum PrivateFile {
    /// What a new file's owner and others may do with it.
    enum Access: mode_t {
        case ownerOnly = 0o600
        case readableByAll = 0o644
    }

    /// - Parameter followsLinks: whether the last part of the path may be a link to a file elsewhere.
    static func read(
        _ path: String, atMost limit: Int, followsLinks: Bool = true
    ) throws(ProfileFileError) -> [UInt8] {
        // Not to wait for a pipe that nobody writes to.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw error(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw error(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw ProfileFileError(path: path, problem: .notAFile) }
        guard Int(status.st_size) <= limit else {
            throw ProfileFileError(path: path, problem: .tooLarge(bytes: Int(status.st_size), limit: limit))
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw error(path) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            // It may grow while it is read.
            guard bytes.count <= limit else {
                throw ProfileFileError(path: path, problem: .tooLarge(bytes: bytes.count, limit: limit))
            }
        }
    }

    /// Writes beside the file, makes sure that it is on the disk, and puts it in the file's place.
    static func replace(
        _ path: String, with bytes: [UInt8], access: Access = .ownerOnly
    ) throws(ProfileFileError) {
        let name = try draft(beside: path, bytes, access)
        guard rename(name, path) == 0 else {
            let problem = error(path)
            unlink(name)
            throw problem
        }
        syncFolder(of: path)
    }

    /// The same for a file that must not be there yet: what is there stays, and `false` is returned.
    static func create(_ path: String, with bytes: [UInt8], access: Access) throws(ProfileFileError) -> Bool {
        let name = try draft(beside: path, bytes, access)
        defer { unlink(name) }
        // Unlike a renaming, a link never takes another file's place.
        guard link(name, path) == 0 else {
            guard errno != EEXIST else { return false }
            throw error(path)
        }
        syncFolder(of: path)
        return true
    }

    /// What stands between a file's name and six letters or digits while it is written: nobody names a file so by hand,
    /// so that what a killed program left can be told from what is somebody's.
    static let unfinishedMark = ".rung-"

    /// A new file in the same folder, whole and on the disk. Returns its name.
    private static func draft(
        beside path: String, _ bytes: [UInt8], _ access: Access
    ) throws(ProfileFileError) -> [CChar] {
        var name = Array((path + unfinishedMark + "XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw error(path) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        if let problem = fill(descriptor, with: bytes, at: path, access) {
            unlink(name)
            throw problem
        }
        return name
    }

    /// Nil where all is on the disk. Closes the descriptor in any case.
    private static func fill(
        _ descriptor: Int32, with bytes: [UInt8], at path: String, _ access: Access
    ) -> ProfileFileError? {
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                let problem = error(path)
                close(descriptor)
                return problem
            }
            done += written
        }
        let isSafe = fchmod(descriptor, access.rawValue) == 0 && fsync(descriptor) == 0
        let problem = isSafe ? nil : error(path)
        // A full network disk may report itself only now.
        guard close(descriptor) == 0 else { return problem ?? error(path) }
        return problem
    }

    /// The new name is on the disk too, where the file system can say so; the file is whole in any case.
    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// What an error of the system, the last one unless another is given, means for a file.
    static func error(_ path: String, _ code: Int32 = errno) -> ProfileFileError {
        let problem: ProfileFileError.Problem
        switch code {
        case ENOENT, ENOTDIR: problem = .missing
        case EACCES, EPERM, EROFS: problem = .notPermitted
        case EISDIR: problem = .notAFile
        case ENOSPC, EDQUOT: problem = .diskFull
        default: problem = .failed(reason: String(cString: strerror(code)))
        }
        return ProfileFileError(path: path, problem: problem)
    }
}

import CFileSystem
import Glibc

/// The few calls on files and folders that writing a bundle needs, with typed errors.
enum FolderFiles {
    static func makeFolder(_ path: String) throws(BundleWriteError) {
        guard mkdir(path, 0o755) == 0 else { throw error(path) }
    }

    /// Writes a new file and makes sure that it is on the disk.
    static func write(_ bytes: [UInt8], to path: String) throws(BundleWriteError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw error(path) }
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                let failure = error(path)
                close(descriptor)
                throw failure
            }
            done += written
        }
        let isSynced = fsync(descriptor) == 0
        let failure = error(path)
        // A full network disk may report itself only now.
        guard close(descriptor) == 0, isSynced else { throw failure }
    }

    /// Makes sure that a folder's list of names is on the disk.
    static func sync(folder path: String) throws(BundleWriteError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw error(path) }
        defer { close(descriptor) }
        // Some file systems cannot sync a folder and say so with EINVAL: nothing is lost by going on.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw error(path) }
    }

    /// The names in a folder, in order.
    static func names(in path: String) throws(BundleWriteError) -> [String] {
        guard let folder = opendir(path) else { throw error(path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { buffer in
                String(validating: buffer.prefix { $0 != 0 }, as: UTF8.self)
            }
            // A name that cannot be told exactly cannot be carried over exactly either.
            guard let name else {
                throw BundleWriteError(path: path, problem: .failed(reason: "a file's name in it is not UTF-8"))
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// What kind of thing is at a path, without following a link.
    enum Kind {
        case nothing, file, folder, link, other
    }

    static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Removes a folder and what is in it; what cannot be removed stays.
    static func removeFolder(_ path: String) {
        for name in (try? names(in: path)) ?? [] {
            let inner = path + "/" + name
            if kind(of: inner) == .folder { removeFolder(inner) } else { unlink(inner) }
        }
        rmdir(path)
    }

    /// Copies a file, a link, or a folder with what is in it.
    static func copy(_ source: String, to target: String) throws(BundleWriteError) {
        switch kind(of: source) {
        case .folder:
            try makeFolder(target)
            for name in try names(in: source) { try copy(source + "/" + name, to: target + "/" + name) }
            try sync(folder: target)
        case .link:
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
            guard readlink(source, &buffer, Int(PATH_MAX)) >= 0, symlink(buffer, target) == 0 else {
                throw error(source)
            }
        case .file: try write(contents(of: source), to: target)
        case .nothing: throw BundleWriteError(path: source, problem: .missing)
        case .other:
            throw BundleWriteError(
                path: source, problem: .failed(reason: "it is neither a file nor a folder, and cannot be kept"))
        }
    }

    /// Gives two folders each other's name at once. Returns whether the file system can do that.
    static func exchange(_ first: String, _ second: String) throws(BundleWriteError) -> Bool {
        if rung_exchange_names(first, second) == 0 { return true }
        guard errno == EINVAL || errno == ENOSYS else { throw error(second) }
        return false
    }

    private static func contents(of path: String) throws(BundleWriteError) -> [UInt8] {
        do throws(ReleaseError) {
            return try ReleaseFile.read(path)
        } catch {
            throw BundleWriteError(path: path, problem: .failed(reason: "it cannot be read"))
        }
    }

    /// The error for what a call has just reported.
    static func error(_ path: String) -> BundleWriteError {
        let problem: BundleWriteError.Problem
        switch errno {
        case ENOSPC, EDQUOT: problem = .diskFull
        case EACCES, EPERM, EROFS: problem = .notPermitted
        case ENOTDIR: problem = .notAFolder
        case ENOENT: problem = .missing
        case let code: problem = .failed(reason: String(cString: strerror(code)))
        }
        return BundleWriteError(path: path, problem: problem)
    }
}

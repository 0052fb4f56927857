import Glibc

/// Reading the files of a release, which come from outside.
enum ReleaseFile {
    /// The largest official file is some 20 MB.
    static let largest = 256 << 20

    /// All bytes of a plain file of acceptable size.
    static func read(_ path: String) throws(ReleaseError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw ReleaseError(file: path, problem: problem(of: errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw ReleaseError(file: path, problem: problem(of: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ReleaseError(file: path, problem: .unreadable(reason: "it is not a plain file"))
        }
        let size = Int(status.st_size)
        guard size <= largest else { throw ReleaseError(file: path, problem: .tooLarge(bytes: size, limit: largest)) }
        return try contents(of: descriptor, size: size, path: path)
    }

    private static func contents(of descriptor: Int32, size: Int, path: String) throws(ReleaseError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got > 0 {
                    count += got
                } else if got == 0 {
                    break
                } else if errno != EINTR {
                    failure = errno
                    break
                }
            }
        }
        guard failure == 0 else { throw ReleaseError(file: path, problem: problem(of: failure)) }
        return bytes
    }

    private static func problem(of code: Int32) -> ReleaseError.Problem {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EACCES, EPERM: .notPermitted
        default: .unreadable(reason: String(cString: strerror(code)))
        }
    }
}

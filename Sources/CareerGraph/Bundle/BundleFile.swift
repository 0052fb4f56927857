import Glibc

/// Reading the files of a bundle, whose folder may hold anything.
package enum BundleFile {
    /// All bytes of a file, if it is a plain file of acceptable size.
    package static func read(directory: String, file: String) throws(BundleError) -> [UInt8] {
        let path = directory + "/" + file
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw BundleError(file: file, problem: problem(of: errno)) }
        defer { close(descriptor) }
        let size = try plainFileSize(descriptor, file: file)
        return try contents(of: descriptor, size: size, file: file)
    }

    /// The first bytes of a file, at most so many: for what stands at its head.
    package static func head(directory: String, file: String, bytes limit: Int) throws(BundleError) -> [UInt8] {
        let descriptor = open(directory + "/" + file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw BundleError(file: file, problem: problem(of: errno)) }
        defer { close(descriptor) }
        return try contents(of: descriptor, size: min(limit, plainFileSize(descriptor, file: file)), file: file)
    }

    private static func plainFileSize(_ descriptor: Int32, file: String) throws(BundleError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw BundleError(file: file, problem: problem(of: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw BundleError(file: file, problem: .unreadable(reason: "it is not a plain file"))
        }
        let size = Int(status.st_size)
        guard size <= BundleSchema.largestFile else {
            throw BundleError(file: file, problem: .tooLarge(bytes: size, limit: BundleSchema.largestFile))
        }
        return size
    }

    /// Reads up to the size seen first: a file that grows meanwhile is cut there and found malformed later.
    private static func contents(of descriptor: Int32, size: Int, file: String) throws(BundleError) -> [UInt8] {
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
        guard failure == 0 else { throw BundleError(file: file, problem: problem(of: failure)) }
        return bytes
    }

    private static func problem(of code: Int32) -> BundleError.Problem {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EACCES, EPERM: .notPermitted
        default: .unreadable(reason: String(cString: strerror(code)))
        }
    }
}

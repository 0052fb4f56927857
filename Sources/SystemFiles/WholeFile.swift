import SystemPackage

/// Files that are read as a whole, within bounds: their names come from people, and may lead to anything.
public enum WholeFile {
    /// All bytes of a regular file, up to its end.
    ///
    /// - Parameters:
    ///   - limit: a larger file is refused, also where it grows while it is read, bytes.
    ///   - followsLinks: whether the last part of the path may be a link to a file elsewhere.
    public static func read(
        _ path: String, atMost limit: Int, followsLinks: Bool = true
    ) throws(FileProblem) -> [UInt8] {
        let file = try opened(path, followsLinks: followsLinks)
        defer { try? file.close() }
        let size: Int
        do throws(Errno) {
            let status = try Stat(file)
            guard status.type == .regular else { throw .isDirectory }
            size = Int(status.size)
        } catch {
            throw FileProblem(error)
        }
        guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
        let bytes = try contents(of: file, expected: size, atMost: limit)
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
        return bytes
    }

    static func opened(_ path: String, followsLinks: Bool) throws(FileProblem) -> FileDescriptor {
        // Not to wait for a pipe that nobody writes to.
        var options: FileDescriptor.OpenOptions = [.closeOnExec, .nonBlocking]
        if !followsLinks { options.insert(.noFollow) }
        do throws(Errno) {
            return try SystemCall.run { try FileDescriptor.open(FilePath(path), .readOnly, options: options) }
        } catch {
            throw FileProblem(error)
        }
    }

    /// Reads to the end, or one byte beyond the limit.
    ///
    /// - Parameter expected: the size that the file had a moment ago; it may have grown.
    private static func contents(
        of file: FileDescriptor, expected: Int, atMost limit: Int
    ) throws(FileProblem) -> [UInt8] {
        // One byte more than there should be, so that the end is found without room for a second piece.
        var bytes = try piece(of: file, atMost: expected + 1)
        guard bytes.count > expected else { return bytes }
        while bytes.count <= limit {
            let more = try piece(of: file, atMost: min(1 << 16, limit + 1 - bytes.count))
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }

    /// As many bytes as there are, up to a number.
    static func piece(of file: FileDescriptor, atMost most: Int) throws(FileProblem) -> [UInt8] {
        var failure: Errno?
        let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            while count < most, failure == nil {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                do throws(Errno) {
                    let got = try SystemCall.run { try file.read(into: rest) }
                    if got == 0 { break }
                    count += got
                } catch {
                    failure = error
                }
            }
        }
        if let failure { throw FileProblem(failure) }
        return bytes
    }
}

import SystemPackage

/// A part of a file, for who knows where it is.
public enum FileSlice {
    /// The bytes of a regular file between two places.
    ///
    /// - Parameter range: from the file's beginning.
    /// - Returns: exactly as many bytes as the range has, or those up to the end of a file that is shorter.
    public static func read(_ path: String, _ range: Range<Int>) throws(FileProblem) -> [UInt8] {
        let file = try WholeFile.opened(path, followsLinks: true)
        defer { try? file.close() }
        do throws(Errno) {
            guard try Stat(file).type == .regular else { throw .isDirectory }
            try SystemCall.run { _ = try file.seek(offset: Int64(range.lowerBound), from: .start) }
        } catch {
            throw FileProblem(error)
        }
        return try WholeFile.piece(of: file, atMost: range.count)
    }
}

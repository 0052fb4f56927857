import SystemFiles

/// Reading the files of a release, which come from outside.
enum ReleaseFile {
    /// The largest official file is some 20 MB.
    static let largest = 256 << 20

    /// All bytes of a regular file of acceptable size.
    static func read(_ path: String) throws(ReleaseError) -> [UInt8] {
        do throws(FileProblem) {
            return try WholeFile.read(path, atMost: largest)
        } catch {
            throw ReleaseError(file: path, problem: .file(error))
        }
    }
}

import SystemFiles

/// Why a bundle could not be written. The old bundle, if there was one, is still whole.
public struct BundleWriteError: Error, Sendable, Equatable {
    /// The file or folder that it failed on.
    public let path: String
    public let problem: Problem

    public enum Problem: Sendable, Equatable {
        /// What is written or kept cannot be.
        case file(FileProblem)
        /// The target is a folder that holds other things and no bundle: replacing it would move what is not ours.
        case notABundle
        /// A bundle is there, which is no place for a release's own texts.
        case insideBundle
    }

    /// Creates an error from what it failed on and why.
    public init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }

    init(_ error: FileError) { self.init(path: error.path, problem: .file(error.problem)) }
}

/// Why a bundle could not be written. The old bundle, if there was one, is still whole.
public struct BundleWriteError: Error, Sendable, Equatable {
    /// The file or folder that it failed on.
    public let path: String
    public let problem: Problem

    public enum Problem: Sendable, Equatable {
        /// No room is left on the disk.
        case diskFull
        /// This person may not write there.
        case notPermitted
        /// The target is there, but is no folder.
        case notAFolder
        /// The target is a folder that holds other things and no bundle: replacing it would move what is not ours.
        case notABundle
        /// The folder that is to hold the bundle is not there.
        case missing
        /// A bundle is there, which is no place for a release's own texts.
        case insideBundle
        /// Anything else: the system's reason.
        case failed(reason: String)
    }

    /// Creates an error from what it failed on and why.
    public init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }
}

import SystemPackage

/// Why something cannot be done to a file or a folder: one list of facts for everybody who touches the disk. How it is
/// said to people, the command line knows.
public enum FileProblem: Error, Sendable, Equatable {
    /// It is not there.
    case missing
    /// The folder that is to hold it is not there.
    case folderMissing
    /// This person may not do that to it.
    case notPermitted
    /// It is on a disk that takes no changes.
    case readOnly
    /// A folder, a device, a pipe or a socket, or a name that can only be a folder's.
    case notAFile
    /// It is there, but is no folder.
    case notAFolder
    /// A new file was asked for, and this one is in its place: it has the name itself, or a link of the name leads to it.
    case exists(at: String)
    /// The name is a link to something that is not there: what would come to be there is not for us to say.
    case danglingLink
    /// Larger than is taken, in bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// The disk is full, or this person's share of it.
    case noSpace
    /// Longer than the system lets names be.
    case nameTooLong
    /// A name that is not UTF-8, and so can be neither shown nor carried over exactly.
    case undecodableName
    /// Anything else, by the system's own number.
    case system(Errno)

    /// What an error of the system means for a file that is read, or for a folder.
    init(_ code: Errno) {
        self =
            switch code {
            case .noSuchFileOrDirectory, .notDirectory: .missing
            case .permissionDenied, .notPermitted: .notPermitted
            case .readOnlyFileSystem: .readOnly
            // A socket, a device without a driver, links that lead round in a circle.
            case .isDirectory, .noSuchAddressOrDevice, .operationNotSupportedByDevice, .tooManySymbolicLinkLevels:
                .notAFile
            case .noSpace, .diskQuotaExceeded: .noSpace
            case .fileNameTooLong: .nameTooLong
            default: .system(code)
            }
    }

    /// What an error of the system means for a file that is made: only its folder can be what is missing.
    static func writing(_ code: Errno) -> FileProblem {
        let problem = FileProblem(code)
        return problem == .missing ? .folderMissing : problem
    }
}

/// A ``FileProblem`` and where it is, for work on many files at once.
public struct FileError: Error, Sendable, Equatable {
    public let path: String
    public let problem: FileProblem

    public init(path: String, problem: FileProblem) {
        self.path = path
        self.problem = problem
    }
}

/// Calls of the system that say what went wrong by a number.
enum SystemCall {
    /// The number that the last call left.
    static var error: Errno { Errno(rawValue: lastError()) }

    /// Does what swift-system throws for, with the number that it throws.
    static func run<Value>(_ work: () throws -> Value) throws(Errno) -> Value {
        do {
            return try work()
        } catch {
            // It throws nothing else.
            throw error as? Errno ?? .ioError
        }
    }

    /// Runs a call that answers 0, or -1 with a number; again where a signal came between.
    static func check(_ call: () -> Int32) throws(Errno) {
        while call() != 0 {
            let code = error
            guard code == .interrupted else { throw code }
        }
    }
}

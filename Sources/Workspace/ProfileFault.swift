import SystemFiles

/// Why a profile's file cannot be read or written at all.
public struct ProfileFileError: Error, Equatable {
    public let path: String
    public let problem: Problem

    public init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }

    /// What is wrong.
    public enum Problem: Equatable, Sendable {
        /// The file itself, whatever is in it.
        case file(FileProblem)
        /// There is nothing in it that looks like a profile.
        case notAProfile
    }
}

/// Something in a profile's file that could not be used. The rest was.
public struct ProfileFault: Sendable, Equatable {
    /// Where: `jobs[2].occupation`, counted from 1; empty for the file as a whole.
    public let field: String
    public let problem: Problem

    public init(field: String, problem: Problem) {
        self.field = field
        self.problem = problem
    }

    /// What is wrong.
    public enum Problem: Equatable, Sendable {
        /// From this line on the text makes no sense; what stands before was read.
        case damaged(line: Int)
        /// Written by a newer version; what this one knows was read.
        case newerSchema(found: Int, known: Int)
        /// No occupation, pathway, cluster or competency of the bundle has this code or title.
        case unknownCode(String)
        /// Not what is expected there.
        case invalid(expected: ProfileExpectation)
        /// More entries than a profile may have; the first were read.
        case tooMany(limit: Int)
        /// This version does not know the field.
        case unknownField
    }
}

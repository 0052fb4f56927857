import CareerGraph
import CareerGuidance
import SystemFiles

/// Why a release could not be read, and where.
public struct ReleaseError: Error, Sendable, Equatable {
    /// The file's path as given.
    public let file: String
    /// The line of the file, from 1, where it is known.
    public let line: Int?
    public let problem: Problem

    public enum Problem: Sendable, Equatable {
        /// The file or folder cannot be read, whatever is in it.
        case file(FileProblem)
        /// No header line.
        case empty
        /// Not well-formed UTF-8.
        case encoding
        /// A quoted field that never ends, or text behind its closing quote.
        case quoting
        /// A row with more or fewer fields than the header.
        case ragged(found: Int, expected: Int)
        /// A ladder that cannot be drawn: what is wrong, in which record and field.
        case ladder(LadderFault)
        /// The header lacks a column.
        case missingColumn(String)
        /// The header names a column twice.
        case duplicateColumn(String)
        /// A value that cannot be.
        case invalidValue(String, expected: DataExpectation)
        /// Nothing says which edition of a release this is: it would go by a wrong name on every screen.
        case unknownEdition(ReleaseMark)
        /// A code that O*NET's occupation list does not hold.
        case unknownOccupation(String)

        /// The file or folder is not there.
        public static var missing: Problem { .file(.missing) }
    }

    /// Where a release says which edition it is.
    public enum ReleaseMark: Sendable, Equatable {
        /// The first two lines of O*NET's `Read Me.txt`: its version, and the month of the release.
        case database
        /// The year in the name of the wages' file, as BLS names it.
        case wages
        /// The years in the headings of the projections.
        case projections
        /// The year of the classification of programs, in a heading of the crosswalk.
        case programs
        /// The years of the classification of occupations, in the headings of the crosswalks.
        case taxonomy
    }

    public init(file: String, line: Int? = nil, problem: Problem) {
        self.file = file
        self.line = line
        self.problem = problem
    }
}

/// What a build read and wrote, and what it had to skip, merge, repair or fill from a broader figure.
public struct BuildReport: Sendable, Equatable {
    /// How many rows came in from each release file, in the order of reading.
    public private(set) var rowsRead: [Count] = []
    /// How many records each bundle file got, in the order of the files.
    public internal(set) var rowsWritten: [Count] = []
    /// Every single decision, in the order in which it was taken.
    public private(set) var notes: [Note] = []

    /// A file and its number of rows.
    public struct Count: Sendable, Equatable {
        public let file: String
        public let rows: Int
    }

    /// One decision.
    public struct Note: Sendable, Equatable {
        public let kind: Kind
        /// The release file's name, without its folder.
        public let file: String
        /// The line of that file, where one line is meant.
        public let line: Int?
        /// What was found and what was done.
        public let fact: BuildFact
    }

    /// What was decided.
    public enum Kind: Sendable, CaseIterable {
        case skipped, merged, repaired, placed
        /// A broader group's figures were taken.
        case fallback
    }

    /// How many decisions of a kind there are.
    public func count(_ kind: Kind) -> Int { notes.count { $0.kind == kind } }

    mutating func read(_ file: String, rows: Int) {
        rowsRead.append(Count(file: BuildReport.name(of: file), rows: rows))
    }

    mutating func note(_ kind: Kind, _ file: String, line: Int? = nil, _ fact: BuildFact) {
        notes.append(Note(kind: kind, file: BuildReport.name(of: file), line: line, fact: fact))
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}

/// A step of a build, for showing progress.
public struct BuildStep: Sendable, Equatable {
    /// From 1.
    public let number: Int
    public let total: Int
    /// What is being done.
    public let work: Work

    /// What is read, and at the end the putting together.
    public enum Work: Sendable {
        case occupations, relations, ratings, profiles, preparation, titles, equipment, wages, projections, pathways
        case programs, apprenticeships, assembling
    }
}

/// Something wrong with a ladder: where, how bad, and what.
public struct LadderFault: Sendable, Equatable {
    public let severity: Severity
    /// The line of the file, from 1, where it is known.
    public let line: Int?
    /// Which job or move; nil for the ladder as a whole.
    public let record: Record?
    /// The field of the record (`occupation`); nil for the record as a whole.
    public let field: String?
    public let problem: Problem

    /// How bad it is.
    public enum Severity: String, Sendable, Comparable {
        /// Worth a look; the ladder is drawn as it is.
        case warning
        /// The ladder cannot be drawn.
        case error
        public static func < (left: Self, right: Self) -> Bool { left == .warning && right == .error }
    }

    /// A part of a ladder.
    public enum Record: Sendable, Hashable {
        /// By its position in ``Ladder/jobs`` of the file, from 0, and its id where it has one.
        case job(Int, id: String?)
        /// By its position among the moves of the file, from 0, and the ids of its ends where it has them.
        case move(Int, from: String?, to: String?)
    }

    /// What is wrong.
    public enum Problem: Sendable, Equatable {
        /// From this line on the text makes no sense; what stands before was read.
        case damaged(line: Int)
        /// Written for a newer version; what this one knows was read.
        case newerSchema(found: Int, known: Int)
        /// Not what is expected there; left out.
        case invalid(expected: LadderExpectation)
        /// This version does not know the field.
        case unknownField
        /// Too long: cut to this many characters.
        case tooLong(limit: Int)
        /// A title that is shown cut.
        case longTitle(limit: Int)
        /// Control characters or marks of direction were taken out.
        case unsafeText
        /// The ladder has no title.
        case untitled
        /// There is no job at all.
        case noJobs
        case tooManyJobs(count: Int, limit: Int)
        case tooManyMoves(count: Int, limit: Int)
        /// Two jobs have this id.
        case duplicateID(String)
        /// Another job, of this id, has the same title.
        case duplicateTitle(otherID: String)
        /// A move names a job that the ladder does not have.
        case noSuchJob(String)
        /// A move leads from a job to itself.
        case selfReference
        /// The same move stands there before.
        case duplicateMove
        /// No move leads to the job nor away from it.
        case unlinked
        /// A move without critical developmental experiences.
        case noExperiences
        /// The bundle has no such occupation.
        case unknownOccupation(String)
        /// There is no such career cluster.
        case unknownCluster(String)
        /// The level is none of the ladder's.
        case unknownLevel(String)
        /// An advancement to an occupation that pays clearly less (a tenth or more), dollars a year.
        case advancementPaysLess(from: Int, to: Int)
        /// An advancement to an occupation of a lower job zone.
        case advancementToLowerZone(from: Int, to: Int)
        /// An advancement that does not lead to a higher rung.
        case advancementNotUp
        /// A lateral move between rungs.
        case lateralBetweenRungs
        /// An advancement both ways.
        case advancementBothWays
    }

    public init(
        _ severity: Severity, line: Int? = nil, record: Record? = nil, field: String? = nil, problem: Problem
    ) {
        self.severity = severity
        self.line = line
        self.record = record
        self.field = field
        self.problem = problem
    }
}

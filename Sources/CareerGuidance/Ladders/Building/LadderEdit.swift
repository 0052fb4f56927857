import CareerGraph

/// One change of a ladder while somebody builds it.
///
/// A change that names a job or a move that is not there, or that changes nothing, is no change: see
/// ``Ladder/apply(_:)``. Texts are made safe (``LadderText/safe(_:)``) and cut to what a file may hold.
public enum LadderEdit: Sendable, Hashable {
    /// Something that the ladder says of itself.
    case write(LadderHeadField, String)
    /// One more job. It gets an id of its own where it has none, or one that is taken.
    case addJob(LadderJob)
    /// A job, and every move that leads to it or away from it.
    case removeJob(id: String)
    /// A text of a job. A job keeps its title: an empty one changes nothing.
    case writeJob(id: String, LadderJobField, String)
    /// The lines of one of a job's lists; empty lines are left out.
    case listInJob(id: String, LadderJobList, [String])
    /// The rung, 1 the lowest; nil if the moves are to say.
    case place(id: String, rung: Int?)
    /// A move between two jobs, or another kind for the one that is there; its experiences stay.
    case link(LadderEnds, LadderMove.Kind, isBothWays: Bool)
    case unlink(LadderEnds)
    /// What makes a move possible, in order.
    case experiences(LadderEnds, [LadderExperience])
}

/// Between which jobs a move leads, by their ids.
public struct LadderEnds: Sendable, Hashable {
    public let from: String
    public let to: String

    public init(from: String, to: String) {
        self.from = from
        self.to = to
    }

    public init(_ move: LadderMove) { self.init(from: move.from, to: move.to) }
}

/// What a ladder says of itself.
public enum LadderHeadField: Sendable, Hashable, CaseIterable {
    case title, industry, cluster, author, source, date, note

    var path: WritableKeyPath<Ladder, String> {
        switch self {
        case .title: \.title
        case .industry: \.industry
        case .cluster: \.cluster
        case .author: \.author
        case .source: \.source
        case .date: \.date
        case .note: \.note
        }
    }
}

/// What a job says in one text.
public enum LadderJobField: Sendable, Hashable, CaseIterable {
    case title, summary, education, experience, training

    var path: WritableKeyPath<LadderJob, String> {
        switch self {
        case .title: \.title
        case .summary: \.summary
        case .education: \.education
        case .experience: \.experience
        case .training: \.training
        }
    }
}

/// What a job says in several lines.
public enum LadderJobList: Sendable, Hashable, CaseIterable {
    case credentials
    /// `Title: level`, or a title alone.
    case competencies
}

extension Ladder {
    /// What a field says now.
    public subscript(field: LadderHeadField) -> String { self[keyPath: field.path] }

    /// The move between two jobs in this direction.
    public func move(_ ends: LadderEnds) -> LadderMove? { moves.first { LadderEnds($0) == ends } }
}

extension LadderJob {
    /// What a field says now.
    public subscript(field: LadderJobField) -> String { self[keyPath: field.path] }

    /// The lines of a list, as ``LadderEdit/listInJob(id:_:_:)`` takes them.
    public subscript(list: LadderJobList) -> [String] {
        switch list {
        case .credentials: credentials
        case .competencies: competencies.map { $0.level == nil ? $0.title : "\($0.title): \($0.level ?? "")" }
        }
    }
}

extension LadderCompetency {
    /// A line that a person wrote: what follows the last colon is the level.
    init(line: String) {
        guard let colon = line.lastIndex(of: ":") else {
            self.init(title: line)
            return
        }
        let title = line[..<colon].trimmed
        let level = line[line.index(after: colon)...].trimmed
        self.init(title: title.isEmpty ? line : title, level: title.isEmpty || level.isEmpty ? nil : level)
    }
}

extension StringProtocol {
    /// Without the blanks at both ends.
    var trimmed: String {
        let start = drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
        return String(start[...last])
    }
}

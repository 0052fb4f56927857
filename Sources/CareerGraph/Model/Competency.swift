/// The four parts of the O*NET content model whose elements carry an importance and a level.
public enum CompetencyDomain: Int, Sendable, CaseIterable, Comparable {
    case skill, knowledge, ability, workActivity
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One of the 161 rated elements of the O*NET content model: 35 skills, 33 knowledge areas, 52 abilities, 41 activities.
public struct Competency: Sendable, Equatable {
    /// The content model's element id, such as `2.A.1.a`.
    public let element: String
    public let title: String
    public let domain: CompetencyDomain

    public init(element: String, title: String, domain: CompetencyDomain) {
        self.element = element
        self.title = title
        self.domain = domain
    }
}

/// What one occupation asks of one competency.
public struct Rating: Sendable, Equatable {
    /// 1.00 (not important) to 5.00 (extremely important), in hundredths.
    public let importanceHundredths: Int
    /// 0.00 to 7.00 on the competency's own level scale, in hundredths.
    public let levelHundredths: Int
    /// O*NET advises caution (a small sample or a wide spread) with this rating.
    public let isUncertain: Bool

    public init(importanceHundredths: Int, levelHundredths: Int, isUncertain: Bool = false) {
        self.importanceHundredths = importanceHundredths
        self.levelHundredths = levelHundredths
        self.isUncertain = isUncertain
    }

    public var importance: Double { Double(importanceHundredths) / 100 }
    public var level: Double { Double(levelHundredths) / 100 }
    /// O*NET's convention: importance 3.0 and up.
    public var isImportant: Bool { importanceHundredths >= 300 }
}

/// The ratings of all occupations as flat tables: row by rated occupation, column by ``CompetencyID``.
///
/// Flat so that a sweep over every occupation reads memory in order.
public struct RatingTable: Sendable {
    /// Columns in each row: the number of competencies.
    public let width: Int
    /// Row of each occupation, by ``OccupationID/index``; -1 where it is not rated.
    public let rows: [Int32]
    /// Occupations of the rows, in order of row.
    public let occupations: [OccupationID]
    /// Importance in hundredths (100-500), row after row.
    public let importance: [UInt16]
    /// Level in hundredths (0-700), row after row.
    public let level: [UInt16]
    /// 1 where O*NET advises caution, row after row.
    public let uncertain: [UInt8]

    public init(
        width: Int, rows: [Int32], occupations: [OccupationID], importance: [UInt16], level: [UInt16],
        uncertain: [UInt8]
    ) {
        precondition(importance.count == width * occupations.count && level.count == importance.count)
        precondition(uncertain.count == importance.count)
        self.width = width
        self.rows = rows
        self.occupations = occupations
        self.importance = importance
        self.level = level
        self.uncertain = uncertain
    }

    /// The row of an occupation, or nil where it is not rated.
    public func row(of occupation: OccupationID) -> Int? {
        let row = rows[occupation.index]
        return row < 0 ? nil : Int(row)
    }

    /// What an occupation asks of a competency, or nil where it is not rated.
    public func rating(_ occupation: OccupationID, _ competency: CompetencyID) -> Rating? {
        guard let row = row(of: occupation) else { return nil }
        let cell = row * width + competency.index
        return Rating(
            importanceHundredths: Int(importance[cell]), levelHundredths: Int(level[cell]),
            isUncertain: uncertain[cell] != 0)
    }
}

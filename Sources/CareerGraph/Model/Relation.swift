/// How close O*NET's experts hold two occupations. Raw values are those of the bundle.
public enum RelationTier: Int, Sendable, CaseIterable, Comparable {
    /// Ranks 1-5.
    case primaryShort = 1
    /// Ranks 6-10.
    case primaryLong = 2
    /// Ranks 11-20.
    case supplemental = 3
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A directed expert relation: to whom, how close, and at which rank (1 is the closest of 20).
public struct Relation: Sendable, Equatable {
    public let occupation: OccupationID
    public let tier: RelationTier
    public let rank: Int

    public init(occupation: OccupationID, tier: RelationTier, rank: Int) {
        self.occupation = occupation
        self.tier = tier
        self.rank = rank
    }
}

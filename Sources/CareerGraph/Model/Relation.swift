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
    /// Eight bytes in all: the map holds 36,000 relations, and memory that the start does not touch costs nothing.
    private let position: Int32
    private let shortRank: UInt16
    public let tier: RelationTier

    public var occupation: OccupationID { OccupationID(Int(position)) }
    public var rank: Int { Int(shortRank) }

    /// A rank beyond 65,535 is held as that.
    public init(occupation: OccupationID, tier: RelationTier, rank: Int) {
        position = Int32(occupation.index)
        shortRank = UInt16(clamping: rank)
        self.tier = tier
    }
}

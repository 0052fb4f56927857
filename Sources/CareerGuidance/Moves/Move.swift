import CareerGraph

/// A directed step from one occupation to another, with what speaks for it.
public struct Move: Sendable, Equatable {
    public let origin: OccupationID
    public let destination: OccupationID
    public let kind: MoveKind
    /// The two stand in no common career cluster: the move leads into another field, up, across or down.
    public let isNewDirection: Bool
    /// The share of what the destination asks that the origin brings, 0-1 (``Gap/coverage``); nil if either of the
    /// two is not rated.
    public let coverage: Double?
    /// How alike the two kinds of work are, -1 to 1: the cosine of the importance and level of all competencies, each
    /// taken as the distance from the average occupation; nil if either of the two is not rated.
    public let similarity: Double?
    /// The change of the middle yearly pay; nil if it is not known.
    public let payChange: PayChange?
    /// Job zones up (positive) or down; nil if either of the two has none.
    public let jobZoneChange: Int?
    /// Openings a year at the destination; nil if not published.
    public let annualOpenings: AnnualOpenings?
    /// What O*NET's experts say of the destination, seen from the origin; nil if they do not name it.
    public let relation: ExpertRelation?
    /// What speaks for and against the move, the most telling first.
    public let reasons: [MoveReason]
    /// The ranking's own figure, higher is better; minus infinity for a move that would not be suggested. It orders
    /// the moves of one origin and means nothing else.
    public let score: Double
}

/// The direction of a move.
///
/// The rule, where *clearly* more or less pay is a tenth or more (the threshold of the Federal Reserve Banks'
/// Occupational Mobility Explorer), measured from the smaller of the two middle yearly pays, so that the way back is
/// always the reverse:
/// - a higher job zone is an **advancement**, unless the pay is clearly less: then it is lateral;
/// - a lower job zone is a **step down**, unless the pay is clearly more: then it is lateral;
/// - within a job zone, or where a zone is not known, clearly more pay is an **advancement**, clearly less a
///   **step down**;
/// - everything else is **lateral**; where the pay is not known, the zone alone decides.
public enum MoveKind: String, Sendable, CaseIterable {
    case advancement
    case lateral
    case stepDown

    /// Applies the rule to a change of job zone and of pay.
    public init(jobZoneChange: Int?, payChange: PayChange?) {
        let pay = payChange?.direction ?? 0
        let zone = (jobZoneChange ?? 0).signum()
        switch zone + pay {
        case 1...: self = .advancement
        case 0: self = .lateral
        default: self = .stepDown
        }
    }
}

/// How the middle yearly pay changes with a move.
public struct PayChange: Sendable, Equatable {
    /// Dollars a year.
    public let origin: Amount
    /// Dollars a year.
    public let destination: Amount
    /// Either figure was published for a broader group only.
    public let isFallback: Bool

    /// Nil if either pay is unknown or zero, where both are "or more" amounts, and where both are one and the same
    /// published figure (a specialty has that of its whole occupation): then there is nothing to compare.
    public init?(from origin: Occupation, to destination: Occupation) {
        guard let wages = origin.wages, let otherWages = destination.wages, let before = wages.yearlyMedian,
            let after = otherWages.yearlyMedian, before.value > 0, after.value > 0,
            !(before.isOrMore && after.isOrMore),
            PayChange.publishedCode(of: origin, wages) != PayChange.publishedCode(of: destination, otherWages)
        else { return nil }
        self.origin = before
        self.destination = after
        isFallback = wages.source.isFallback || otherWages.source.isFallback
    }

    /// The code that the figure was published for.
    private static func publishedCode(of occupation: Occupation, _ wages: Wages) -> String {
        switch wages.source {
        case .own: String(occupation.code.soc)
        case .wholeOccupation(let code), .broadGroup(let code), .minorGroup(let code): code
        }
    }

    /// Dollars a year more (positive) or less.
    public var dollars: Int { destination.value - origin.value }

    /// The change as a share of the origin's pay: 0.52 is 52% more.
    public var fraction: Double { Double(dollars) / Double(origin.value) }

    /// The change in whole percent of the origin's pay, rounded.
    public var percent: Int { Int((fraction * 100).rounded()) }

    /// One of the amounts is "this much or more": the true change, up or down, is at least as great as given.
    public var isBound: Bool { origin.isOrMore || destination.isOrMore }

    /// 1 for clearly more, -1 for clearly less (a tenth or more of the smaller pay), 0 for about the same.
    var direction: Int {
        if destination.value * 10 >= origin.value * 11 { return 1 }
        if origin.value * 10 >= destination.value * 11 { return -1 }
        return 0
    }
}

/// Job openings a year, growth and replacement together, and whether the figure is a broader group's.
public struct AnnualOpenings: Sendable, Equatable {
    public let count: Int
    public let isFallback: Bool

    /// Nil if no openings are published.
    public init?(_ outlook: Outlook?) {
        guard let outlook, let count = outlook.annualOpenings else { return nil }
        self.count = count
        isFallback = outlook.source.isFallback
    }

    init(count: Int, isFallback: Bool) {
        self.count = count
        self.isFallback = isFallback
    }
}

/// Who of two occupations names the other as related in O*NET's expert-reviewed lists.
public struct ExpertRelation: Sendable, Equatable {
    public let tier: RelationTier
    /// 1 is the closest of 20.
    public let rank: Int
    /// Only the destination's list names the origin, not the other way round.
    public let isReverse: Bool
}

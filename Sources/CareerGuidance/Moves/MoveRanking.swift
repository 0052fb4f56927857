import CareerGraph

/// How the ranking weighs what speaks for a move: one place to judge it, to tune it and to replace it.
///
/// Each signal alone misleads: coverage ranks the least demanding work first, since anyone covers it; similarity ranks
/// tiny occupations that nobody can get into; openings rank cashiers. So they are blended, each on a scale of about
/// 0 to 1, and none can outvote closeness and the experts together.
public struct MoveRanking: Sendable, Equatable {
    /// Similarity of the two kinds of work, 0-1.
    public var similarity = 0.34
    /// Coverage, stretched so that 0.5 counts as nothing and 1 as everything.
    public var coverage = 0.18
    /// The experts' tier.
    public var relation = 0.22
    /// The change of pay: half as much again counts as 1, half as much less as -1.
    public var pay = 0.14
    /// Openings a year on a log scale, from 64 (0) to 131,072 (1).
    public var demand = 0.14
    /// 1 for a common pathway, a half for a common cluster.
    public var pathway = 0.06
    /// Taken off for each job zone of difference beyond the first, and a half of it for the first one down.
    public var zoneDistance = 0.12
    /// Below this similarity a move is not suggested, unless the experts relate the two.
    public var leastSimilarity = 0.30
    /// Below this coverage a move is not suggested, unless the experts relate the two.
    public var leastCoverage = 0.60

    /// The weights of the first version.
    public init() {}
}

/// What is known of one candidate, before anything is made of it.
struct MoveSignals {
    var similarity: Double?
    var coverage: Double?
    /// 0-1, where nothing is rated: how near the two codes stand in the Standard Occupational Classification.
    var family = 0.0
    var relation: ExpertRelation?
    var payChange: PayChange?
    var jobZoneChange: Int?
    var openings: AnnualOpenings?
    var sharedPathway: PathwayID?
    var sharedCluster: ClusterID?
}

extension MoveRanking {
    /// Whether a candidate is worth ranking at all.
    ///
    /// The experts' word is enough. Otherwise the work must be close, mostly covered, and at most one job zone away.
    func admits(_ signals: MoveSignals) -> Bool {
        guard mayAdmit(signals) else { return false }
        if signals.relation != nil { return true }
        guard let coverage = signals.coverage else { return signals.family > 0 }
        return coverage >= leastCoverage
    }

    /// What can be said before coverage is reckoned.
    func mayAdmit(_ signals: MoveSignals) -> Bool {
        if signals.relation != nil { return true }
        if let zones = signals.jobZoneChange, abs(zones) > 1 { return false }
        guard let similarity = signals.similarity else { return true }
        return similarity >= leastSimilarity
    }

    func score(_ signals: MoveSignals) -> Double {
        var score = closeness(signals)
        score += relation * MoveRanking.strength(of: signals.relation)
        if let change = signals.payChange {
            // A broader group's pay says half as much of the occupation itself.
            let trust = change.isFallback ? 0.5 : 1
            score += pay * trust * min(1, max(-1, change.fraction * 2))
        }
        score += demand * MoveRanking.demandScale(signals.openings)
        if signals.sharedPathway != nil {
            score += pathway
        } else if signals.sharedCluster != nil {
            score += pathway / 2
        }
        if let zones = signals.jobZoneChange {
            score -= zoneDistance * Double(max(0, abs(zones) - 1))
            if zones < 0 { score -= zoneDistance / 2 }
        }
        return score
    }

    private func closeness(_ signals: MoveSignals) -> Double {
        guard let alike = signals.similarity, let covered = signals.coverage else {
            return (similarity + coverage) * signals.family
        }
        return similarity * max(0, alike) + coverage * max(0, covered * 2 - 1)
    }

    /// 1 for the closest five, down to a half for the supplemental ones; half of that where only the destination's
    /// list names the origin.
    private static func strength(of relation: ExpertRelation?) -> Double {
        guard let relation else { return 0 }
        let strength =
            switch relation.tier {
            case .primaryShort: 1.0
            case .primaryLong: 0.8
            case .supplemental: 0.5
            }
        return relation.isReverse ? strength / 2 : strength
    }

    /// 0 for 64 openings a year or fewer, 1 for 131,072 or more. A broader group's figure counts as a quarter of
    /// itself: the occupation is only a part of that group.
    static func demandScale(_ openings: AnnualOpenings?) -> Double {
        guard let openings else { return 0 }
        let count = openings.isFallback ? openings.count / 4 : openings.count
        return min(1, max(0, (binaryLogarithm(count) - 6) / 11))
    }

    /// The logarithm to base 2, straight between the powers of two: exact enough for a scale, and the same on every
    /// machine. 0 for counts below 2.
    static func binaryLogarithm(_ count: Int) -> Double {
        guard count > 1 else { return 0 }
        let value = Double(count)
        return Double(value.exponent) + value.significand - 1
    }
}

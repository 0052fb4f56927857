import CareerGraph

/// A route before its details are computed: the jobs in order, and what it is judged by.
struct RouteCandidate: Equatable {
    /// Backwards, the job it starts from; then the jobs entered.
    let start: OccupationID?
    let way: [OccupationID]
    /// The middle of the whole time in half months: less is better.
    let halfMonths: Int
    /// Pay over ten years, dollars a year; backwards, openings a year of the job it starts from: more is better. -1
    /// where not known.
    let pay: Int
    /// The lowest coverage of its steps: more is better. 0 where not known.
    let lowestCoverage: Double
    /// How likely people are to take all of its steps, 0-1.
    let likelihood: Double
    /// That of its least likely step.
    let leastLikelihood: Double
    /// Why it is shown.
    var labels: [RouteLabel] = []

    /// What all of it costs, as ``RoutePlanner/rarity(_:)`` counts each step.
    var rarity: Int { RoutePlanner.rarity(likelihood) + RoutePlanner.stepCost * (way.count - 1) }

    /// No worse in anything, and better in something.
    func dominates(_ other: Self) -> Bool {
        guard halfMonths <= other.halfMonths, pay >= other.pay, lowestCoverage >= other.lowestCoverage else {
            return false
        }
        return halfMonths < other.halfMonths || pay > other.pay || lowestCoverage > other.lowestCoverage
    }
}

/// Chooses the routes to show, clearly different from one another: between two jobs the usual way first, elsewhere those of
/// which none is worse than another in everything.
enum RouteChoice {
    /// Without ways that take more than twice the quickest, or four years more where that is longer. Measured for
    /// each start and end by itself.
    static func withoutDetours(_ candidates: [RouteCandidate]) -> [RouteCandidate] {
        var quickest: [[OccupationID?]: Int] = [:]
        for candidate in candidates {
            let ends = [candidate.start, candidate.way.last]
            quickest[ends] = min(quickest[ends] ?? .max, candidate.halfMonths)
        }
        return candidates.filter { candidate in
            let best = quickest[[candidate.start, candidate.way.last]] ?? 0
            return candidate.halfMonths <= max(best * 2, best + 2 * 48)
        }
    }

    /// The candidates that no other dominates; of equal ones the first in order of their jobs.
    static func front(_ candidates: [RouteCandidate]) -> [RouteCandidate] {
        let sorted = candidates.sorted(by: comesFirst)
        var front: [RouteCandidate] = []
        for candidate in sorted
        where !front.contains(where: { $0.dominates(candidate) || isEqual($0, candidate) }) { front.append(candidate) }
        return front
    }

    /// Up to `limit` of a front: the best compromise, then the quickest, the best paid and the gentlest, then the next
    /// best compromises; each clearly different from those before. In order of compromise.
    static func choose(_ front: [RouteCandidate], limit: Int, sharedEnd: OccupationID?) -> [RouteCandidate] {
        let scores = compromises(front)
        let order = front.indices.sorted { scores[$0] != scores[$1] ? scores[$0] < scores[$1] : $0 < $1 }
        let extremes = [
            order.min { front[$0].halfMonths < front[$1].halfMonths },
            order.min { front[$0].pay > front[$1].pay },
            order.min { front[$0].lowestCoverage > front[$1].lowestCoverage },
        ].compactMap { $0 }
        var chosen: [Int] = []
        for index in order.prefix(1) + extremes + order where chosen.count < limit && !chosen.contains(index) {
            let isDifferent = chosen.allSatisfy { areDifferent(front[$0], front[index], sharedEnd: sharedEnd) }
            if isDifferent { chosen.append(index) }
        }
        return order.filter(chosen.contains).map { front[$0] }
    }

    /// The usual way, then those that are good ways too and clearly different: the straight one, the quickest, the best
    /// paid, and the one with the smallest steps. The rules are ours (docs/routes.md).
    static func usualFirst(_ candidates: [RouteCandidate], limit: Int) -> [RouteCandidate] {
        let taken = candidates.filter { $0.way.count == 1 || $0.leastLikelihood >= RoutePlanner.leastLikelihood }
        let order = withoutDetours(taken).sorted {
            $0.rarity != $1.rarity ? $0.rarity < $1.rarity : comesFirst($0, $1)
        }
        guard var usual = order.first else { return [] }
        let good = order.filter {
            $0.rarity <= usual.rarity + mostRarity && $0.leastLikelihood >= leastLikelihood
        }
        usual.labels = [.usual]
        var chosen = [usual]
        for (label, candidate) in others(good, than: usual, straight: candidates.first { $0.way.count == 1 }) {
            if let place = chosen.firstIndex(where: { $0.way == candidate.way }) {
                chosen[place].labels.append(label)
            } else if chosen.count < limit,
                chosen.allSatisfy({ areDifferent($0, candidate, sharedEnd: usual.way.last) })
            {
                var candidate = candidate
                candidate.labels = [label]
                chosen.append(candidate)
            }
        }
        return chosen
    }

    /// What is worth showing beside the usual way: better than it in something by a fifth of the time, a twentieth of the
    /// pay, or five hundredths of coverage.
    private static func others(
        _ good: [RouteCandidate], than usual: RouteCandidate, straight: RouteCandidate?
    ) -> [(RouteLabel, RouteCandidate)] {
        var others: [(RouteLabel, RouteCandidate)] = []
        let common = good.first {
            $0.rarity <= usual.rarity + nearlyAsCommon && $0.way != usual.way
                && areDifferent($0, usual, sharedEnd: usual.way.last)
        }
        if let common, common.way.count > 1 { others.append((.common, common)) }
        if let straight { others.append((.straight, straight)) }
        if let quickest = good.min(by: { $0.halfMonths < $1.halfMonths }),
            quickest.halfMonths * 5 <= usual.halfMonths * 4
        {
            others.append((.quickest, quickest))
        }
        if let richest = good.max(by: { $0.pay < $1.pay }), usual.pay >= 0, richest.pay * 20 >= usual.pay * 21 {
            others.append((.bestPaid, richest))
        }
        if let gentlest = good.max(by: { $0.lowestCoverage < $1.lowestCoverage }),
            gentlest.lowestCoverage >= usual.lowestCoverage + 0.05
        {
            others.append((.smallestSteps, gentlest))
        }
        return others
    }

    /// The same for a way that nearly as many take.
    static let nearlyAsCommon = 700

    /// Nor has another way a step less likely than this.
    static let leastLikelihood = 0.5

    /// How much rarer than the usual way another one may be, as ``RoutePlanner/rarity(_:)`` counts.
    static let mostRarity = 900

    /// At most half of the jobs of the shorter one are shared, not counting those that both must have. The straight
    /// move is unlike every other.
    static func areDifferent(_ left: RouteCandidate, _ right: RouteCandidate, sharedEnd: OccupationID?) -> Bool {
        let first = own(left, sharedEnd: sharedEnd)
        let second = own(right, sharedEnd: sharedEnd)
        if first.isEmpty || second.isEmpty { return first != second }
        return first.count(where: second.contains) * 2 <= min(first.count, second.count)
    }

    private static func own(_ candidate: RouteCandidate, sharedEnd: OccupationID?) -> [OccupationID] {
        ((candidate.start.map { [$0] } ?? []) + candidate.way).filter { $0 != sharedEnd }
    }

    /// How far each stands from the best in time, pay and gap, each 0-1 over the front, added up: less is better.
    private static func compromises(_ front: [RouteCandidate]) -> [Double] {
        let times = front.map { Double($0.halfMonths) }
        let pays = front.map { -Double($0.pay) }
        let gaps = front.map { -$0.lowestCoverage }
        return zip(scaled(times), zip(scaled(pays), scaled(gaps))).map { $0 + $1.0 + $1.1 }
    }

    private static func scaled(_ values: [Double]) -> [Double] {
        guard let least = values.min(), let most = values.max(), most > least else { return values.map { _ in 0 } }
        return values.map { ($0 - least) / (most - least) }
    }

    private static func isEqual(_ left: RouteCandidate, _ right: RouteCandidate) -> Bool {
        left.halfMonths == right.halfMonths && left.pay == right.pay && left.lowestCoverage == right.lowestCoverage
            && left.way.last == right.way.last && left.start == right.start
    }

    private static func comesFirst(_ left: RouteCandidate, _ right: RouteCandidate) -> Bool {
        if left.halfMonths != right.halfMonths { return left.halfMonths < right.halfMonths }
        if left.pay != right.pay { return left.pay > right.pay }
        if left.lowestCoverage != right.lowestCoverage { return left.lowestCoverage > right.lowestCoverage }
        if left.way.count != right.way.count { return left.way.count < right.way.count }
        let first = [left.start ?? OccupationID(-1)] + left.way
        let second = [right.start ?? OccupationID(-1)] + right.way
        return first.lexicographicallyPrecedes(second)
    }
}

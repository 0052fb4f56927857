import CareerGraph

/// How well an order of destinations agrees with the lists of O*NET's experts, which the order was not told of.
///
/// - **Recall@10**: of the experts' primary occupations (the closest ten), the share among the first ten suggested.
/// - **nDCG@10**: the discounted gain of the first ten over that of the best possible ten, gain 2^g - 1 with g = 3 for
///   the closest five, 2 for the next five, 1 for the supplemental ones, discount log2(place + 1): Järvelin and
///   Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20 (2002), with the exponential gain of
///   Burges et al., "Learning to rank using gradient descent" (2005).
///
/// Means over all origins that are rated and have relations to rated occupations; only these are ranked.
struct RelatedOccupationsCheck {
    /// 0-1 each.
    struct Agreement: Sendable, Equatable {
        let recall: Double
        let gain: Double
    }

    static let depth = 10

    let graph: CareerGraph
    /// By row of rated origin and row of rated destination: 0, or 3 for the closest tier down to 1.
    let grades: [[UInt8]]

    init(_ graph: CareerGraph) {
        self.graph = graph
        grades = graph.ratings.occupations.map { origin in
            var grades = [UInt8](repeating: 0, count: graph.ratings.occupations.count)
            for relation in graph.related(to: origin) {
                if let row = graph.ratings.row(of: relation.occupation) {
                    grades[row] = UInt8(4 - relation.tier.rawValue)
                }
            }
            return grades
        }
    }

    /// - Parameter scores: for a row of rated origin, the score of each row of destination, higher is better. Ties go
    ///   to the first in order of code; the origin itself is left out.
    /// - Parameter origins: the rows of origins to look at; all by default.
    func agreement(over origins: [Int]? = nil, _ scores: (_ origin: Int) -> [Double]) -> Agreement {
        var recalls: [Double] = []
        var gains: [Double] = []
        for origin in origins ?? Array(grades.indices) {
            let grades = grades[origin]
            let primary = grades.count { $0 >= 2 }
            guard primary > 0 else { continue }
            let first = RelatedOccupationsCheck.first(scores(origin), excluding: origin)
            let found = first.count { grades[$0] >= 2 }
            recalls.append(Double(found) / Double(min(RelatedOccupationsCheck.depth, primary)))
            let best = grades.sorted(by: >).prefix(RelatedOccupationsCheck.depth)
            gains.append(
                RelatedOccupationsCheck.gain(first.map { grades[$0] }) / RelatedOccupationsCheck.gain(Array(best)))
        }
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }
        return Agreement(recall: mean(recalls), gain: mean(gains))
    }

    /// The places of the highest scores, best first.
    static func first(_ scores: [Double], excluding origin: Int) -> [Int] {
        var first: [Int] = []
        for place in scores.indices where place != origin {
            let isFull = first.count == depth
            if isFull, let last = first.last, scores[place] <= scores[last] { continue }
            if isFull { first.removeLast() }
            first.insert(place, at: first.firstIndex { scores[$0] < scores[place] } ?? first.count)
        }
        return first
    }

    static func gain(_ grades: [UInt8]) -> Double {
        zip(grades, discounts).reduce(0) { $0 + Double(1 << Int($1.0) - 1) * $1.1 }
    }

    /// 1 / log2(place + 1) for the places 1 to 10.
    private static let discounts: [Double] = [
        1, 0.6309297535714575, 0.5, 0.43067655807339306, 0.38685280723454163, 0.3562071871080222, 0.3333333333333333,
        0.31546487678572877, 0.3010299956639812, 0.2890648263178879,
    ]
}

import CareerGraph

/// From whom an occupation that O*NET does not rate borrows ratings.
///
/// The nearest relative with ratings, by the first of these rules that finds one: the same six digits of the Standard
/// Occupational Classification, the same broad group, the experts' closest relation, the same minor group. Among
/// several of a group, the one whose titles share most words; then the first in order of code.
struct RatingProxies {
    /// By ``OccupationID/index``; nil for rated occupations and where there is no relative.
    let proxies: [OccupationID?]

    init(_ graph: CareerGraph, titles: SharedTerms) {
        let numbers = graph.occupations.map(\.code.number)
        proxies = graph.occupationIDs.map { id in
            guard graph.ratings.row(of: id) == nil else { return nil }
            var likeness = [Float](repeating: 0, count: graph.occupations.count)
            likeness.withUnsafeMutableBufferPointer { titles.addLikeness(to: id.index, into: $0) }
            func nearest(_ divisor: Int) -> OccupationID? {
                var best: OccupationID?
                for other in graph.ratings.occupations
                where numbers[other.index] / divisor == numbers[id.index] / divisor {
                    if best.map({ likeness[other.index] > likeness[$0.index] }) ?? true { best = other }
                }
                return best
            }
            return nearest(100) ?? nearest(1_000)
                ?? graph.related(to: id).first { graph.ratings.row(of: $0.occupation) != nil }?.occupation
                ?? nearest(100_000)
        }
    }
}

extension OccupationCode {
    /// The digits as one number: 29_1141_00 for 29-1141.00.
    var number: Int {
        text.utf8.reduce(0) { sum, byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? sum * 10 + Int(byte - UInt8(ascii: "0")) : sum
        }
    }
}

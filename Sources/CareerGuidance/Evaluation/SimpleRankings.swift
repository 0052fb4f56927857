import CareerGraph
import Glibc

/// Rankings that a good one has to beat: each from one idea alone.
struct SimpleRankings {
    private let graph: CareerGraph
    private let profiles: RatingProfiles

    init(_ graph: CareerGraph, profiles: RatingProfiles) {
        self.graph = graph
        self.profiles = profiles
    }

    /// No idea at all: a fixed shuffle of the destinations for each origin.
    func shuffled(from origin: Int) -> [Double] {
        (0..<profiles.rowCount).map { row in
            var mixed = UInt64(origin) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(row) &* 0xD1B5_4A32_D192_ED03
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Double((mixed ^ (mixed >> 31)) >> 11)
        }
    }

    /// The most openings a year, wherever one comes from.
    func size(from origin: Int) -> [Double] {
        graph.ratings.occupations.map { Double(graph[$0].outlook?.annualOpenings ?? 0) }
    }

    /// The cosine of all ratings, each as the distance from the average occupation.
    func cosine(from origin: Int) -> [Double] {
        (0..<profiles.rowCount).map { Double(profiles.similarity(origin, $0)) }
    }

    /// The share of what the destination asks that the origin brings.
    func coverage(from origin: Int) -> [Double] {
        (0..<profiles.rowCount).map { profiles.coverage(from: origin, to: $0) }
    }

    /// Nesta's Career Causeways (2020): each competency that the destination needs is matched to the origin's best;
    /// a match of cosine x scores 1 / (1 + e^(43.5 - 50 x)); the mean over what the destination needs is the score.
    ///
    /// Nesta compares skills by the embeddings of their descriptions. The bundle holds no descriptions, so that x is
    /// the cosine of the two competencies' importance over all occupations, each less its mean.
    func nesta() -> (_ origin: Int) -> [Double] {
        let table = graph.ratings
        let width = table.width
        let rows = table.occupations.count
        let cosines = SimpleRankings.competencyCosines(table)
        let needed = (0..<rows).map { row in (0..<width).filter { table.importance[row * width + $0] >= 300 } }
        return { origin in
            var matches = [Double](repeating: 0, count: width)
            for competency in 0..<width {
                let best = needed[origin].map { cosines[competency * width + $0] }.max() ?? 0
                matches[competency] = 1 / (1 + exp(43.5 - 50 * best))
            }
            return needed.map { required in
                required.isEmpty ? 0 : required.reduce(0) { $0 + matches[$1] } / Double(required.count)
            }
        }
    }

    private static func competencyCosines(_ table: RatingTable) -> [Double] {
        let width = table.width
        let rows = table.occupations.count
        let columns = (0..<width).map { column in
            let values = (0..<rows).map { Double(table.importance[$0 * width + column]) }
            let mean = values.reduce(0, +) / Double(max(1, rows))
            let distances = values.map { $0 - mean }
            let length = distances.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return distances.map { length > 0 ? $0 / length : 0 }
        }
        var cosines = [Double](repeating: 1, count: width * width)
        for first in 0..<width {
            for second in 0..<first {
                let cosine = zip(columns[first], columns[second]).reduce(0) { $0 + $1.0 * $1.1 }
                cosines[first * width + second] = cosine
                cosines[second * width + first] = cosine
            }
        }
        return cosines
    }
}

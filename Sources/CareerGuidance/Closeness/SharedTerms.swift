import Glibc

/// How alike occupations are by the terms they share: the cosine of their weighted terms, rare terms counting more.
///
/// The weight of a term is (1 + ln of how often the occupation has it) · ln(occupations / occupations that have it):
/// term frequency and inverse document frequency, Salton and Buckley, "Term-weighting approaches in automatic text
/// retrieval", Information Processing & Management 24 (1988).
struct SharedTerms: Sendable {
    /// A term that an occupation has, and how often.
    struct Term {
        let number: Int32
        let count: Int32
    }

    /// Each occupation's terms lie at `starts[occupation]..<starts[occupation + 1]`.
    private let starts: [Int32]
    private let terms: [Int32]
    private let weights: [Float]
    /// Each term's occupations lie at `holderStarts[term]..<holderStarts[term + 1]`.
    private let holderStarts: [Int32]
    private let holders: [Int32]
    private let holderWeights: [Float]

    /// - Parameter rows: the terms of each occupation; no term twice in a row.
    /// - Parameter termCount: terms are numbered from 0 up to this.
    init(_ rows: [[Term]], termCount: Int) {
        var holderCounts = [Int32](repeating: 0, count: termCount)
        for row in rows { for term in row { holderCounts[Int(term.number)] += 1 } }
        let rarities = holderCounts.map { $0 == 0 ? 0 : Float(log(Double(rows.count) / Double($0))) }
        var starts: [Int32] = [0]
        var terms: [Int32] = []
        var weights: [Float] = []
        for row in rows {
            let first = weights.count
            var squares: Float = 0
            for term in row {
                let often = term.count <= 1 ? 1 : Float(1 + log(Double(term.count)))
                let weight = often * rarities[Int(term.number)]
                terms.append(term.number)
                weights.append(weight)
                squares += weight * weight
            }
            let scale = squares > 0 ? 1 / squares.squareRoot() : 0
            for position in first..<weights.count { weights[position] *= scale }
            starts.append(Int32(terms.count))
        }
        (holderStarts, holders, holderWeights) = SharedTerms.turned(starts, terms, weights, holderCounts)
        self.starts = starts
        self.terms = terms
        self.weights = weights
    }

    /// Adds each occupation's likeness to the origin, 0-1, to its cell.
    func addLikeness(to origin: Int, into cells: UnsafeMutableBufferPointer<Float>) {
        holders.withUnsafeBufferPointer { holders in
            holderWeights.withUnsafeBufferPointer { holderWeights in
                for position in Int(starts[origin])..<Int(starts[origin + 1]) {
                    let weight = weights[position]
                    let term = Int(terms[position])
                    for place in Int(holderStarts[term])..<Int(holderStarts[term + 1]) {
                        cells[Int(holders[place])] += weight * holderWeights[place]
                    }
                }
            }
        }
    }

    /// The same table by term, occupations in order.
    private static func turned(
        _ starts: [Int32], _ terms: [Int32], _ weights: [Float], _ counts: [Int32]
    ) -> (starts: [Int32], holders: [Int32], weights: [Float]) {
        var holderStarts: [Int32] = [0]
        for count in counts { holderStarts.append(holderStarts[holderStarts.count - 1] + count) }
        var next = holderStarts
        var holders = [Int32](repeating: 0, count: terms.count)
        var holderWeights = [Float](repeating: 0, count: terms.count)
        for row in 0..<(starts.count - 1) {
            for position in Int(starts[row])..<Int(starts[row + 1]) {
                let term = Int(terms[position])
                holders[Int(next[term])] = Int32(row)
                holderWeights[Int(next[term])] = weights[position]
                next[term] += 1
            }
        }
        return (holderStarts, holders, holderWeights)
    }
}

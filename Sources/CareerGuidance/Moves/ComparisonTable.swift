import CareerGraph

/// The ratings once more, shaped for comparing one occupation with all others in one pass over memory.
///
/// Sixteen-bit whole numbers, because products of them are added up eight at a time by every processor, and exactly:
/// the sums do not depend on the order of adding.
struct ComparisonTable: Sendable {
    let width: Int
    let occupations: [OccupationID]
    /// Importance where the destination asks for the competency (3.0 and up), otherwise 0.
    private let asked: [Int16]
    private let level: [Int16]
    /// Importance less the competency's mean over all rated occupations, in hundredths.
    private let centred: [Int16]
    /// The length of each centred row.
    private let norms: [Double]
    /// The sum of importance times level over what each row asks.
    private let askedTotals: [Int32]

    init(_ ratings: RatingTable) {
        width = ratings.width
        occupations = ratings.occupations
        asked = ratings.importance.map { $0 >= 300 ? Int16(truncatingIfNeeded: $0) : 0 }
        level = ratings.level.map { Int16(truncatingIfNeeded: $0) }
        centred = ComparisonTable.centred(ratings)
        let rows = ratings.occupations.indices
        norms = [Double](unsafeUninitializedCapacity: rows.count) { [centred, width] buffer, count in
            for row in rows {
                buffer[row] = Double(ComparisonTable.dot(centred, row, row, width: width)).squareRoot()
            }
            count = rows.count
        }
        askedTotals = rows.map { [asked, level, width] row in
            ComparisonTable.brought(asked: asked, level: level, from: row, to: row, width: width)
        }
    }

    /// The share of what the destination's row asks that the origin's row brings: ``Gap/coverage``, to the bit.
    func coverage(from origin: Int, to destination: Int) -> Double {
        guard askedTotals[destination] > 0 else { return 1 }
        let brought = ComparisonTable.brought(asked: asked, level: level, from: origin, to: destination, width: width)
        return Double(brought) / Double(askedTotals[destination])
    }

    /// The cosine of two centred rows, -1 to 1; 0 where a row is the average itself.
    func similarity(_ first: Int, _ second: Int) -> Double {
        let length = norms[first] * norms[second]
        guard length > 0 else { return 0 }
        let cosine = Double(ComparisonTable.dot(centred, first, second, width: width)) / length
        return min(1, max(-1, cosine))
    }

    private static func centred(_ ratings: RatingTable) -> [Int16] {
        let width = ratings.width
        let rows = ratings.occupations.count
        guard rows > 0 else { return [] }
        var sums = [Int32](repeating: 0, count: width)
        for row in 0..<rows {
            for column in 0..<width { sums[column] &+= Int32(ratings.importance[row * width + column]) }
        }
        let means = sums.map { Int16(truncatingIfNeeded: (Int($0) + rows / 2) / rows) }
        var result = [Int16]()
        result.reserveCapacity(rows * width)
        for row in 0..<rows {
            for column in 0..<width {
                result.append(Int16(truncatingIfNeeded: ratings.importance[row * width + column]) &- means[column])
            }
        }
        return result
    }

    /// At most 161 products of 400 times 400: far from overflowing, whatever the table's width up to ten thousand.
    private static func dot(_ table: [Int16], _ first: Int, _ second: Int, width: Int) -> Int32 {
        table.withUnsafeBufferPointer { cells in
            let left = UnsafeBufferPointer(rebasing: cells[first * width..<(first + 1) * width])
            let right = UnsafeBufferPointer(rebasing: cells[second * width..<(second + 1) * width])
            var sum: Int32 = 0
            for column in 0..<width { sum &+= Int32(left[column]) &* Int32(right[column]) }
            return sum
        }
    }

    private static func brought(
        asked: [Int16], level: [Int16], from origin: Int, to destination: Int, width: Int
    ) -> Int32 {
        asked.withUnsafeBufferPointer { asked in
            level.withUnsafeBufferPointer { level in
                let weights = UnsafeBufferPointer(rebasing: asked[destination * width..<(destination + 1) * width])
                let ceiling = UnsafeBufferPointer(rebasing: level[destination * width..<(destination + 1) * width])
                let own = UnsafeBufferPointer(rebasing: level[origin * width..<(origin + 1) * width])
                var sum: Int32 = 0
                for column in 0..<width {
                    sum &+= Int32(weights[column]) &* Int32(min(own[column], ceiling[column]))
                }
                return sum
            }
        }
    }
}

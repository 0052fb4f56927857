import CareerGraph

/// The ratings, laid out for computing the coverage of many pairs: sixteen-bit whole numbers in rows.
struct CoverageTable: Sendable {
    private let width: Int
    private let rows: [Int32]
    /// Importance where a destination asks for the competency (3.0 and up), otherwise 0.
    private let required: [Int16]
    private let level: [Int16]
    private let totals: [Int32]

    init(_ ratings: RatingTable) {
        width = ratings.width
        rows = ratings.rows
        required = ratings.importance.map { $0 >= 300 ? Int16(truncatingIfNeeded: $0) : 0 }
        level = ratings.level.map { Int16(truncatingIfNeeded: $0) }
        totals = ratings.occupations.indices.map { [required, level, width] row in
            let cells = row * width..<(row + 1) * width
            return CoverageTable.sum(required[cells], level[cells], level[cells])
        }
    }

    /// ``Gap/coverage`` of a pair, to the bit; nil if one of the two is not rated.
    func coverage(from origin: OccupationID, to destination: OccupationID) -> Double? {
        let row = Int(rows[origin.index])
        guard row >= 0 else { return nil }
        return coverage(levels: level[row * width..<(row + 1) * width], to: destination)
    }

    /// The same for levels of one's own, in hundredths, by ``CompetencyID/index``.
    func coverage(levels: ArraySlice<Int16>, to destination: OccupationID) -> Double? {
        let row = Int(rows[destination.index])
        guard row >= 0 else { return nil }
        guard totals[row] > 0 else { return 1 }
        let cells = row * width..<(row + 1) * width
        return Double(CoverageTable.sum(required[cells], level[cells], levels)) / Double(totals[row])
    }

    /// At most 161 products of 500 times 700: far from overflowing.
    private static func sum(_ required: ArraySlice<Int16>, _ ceiling: ArraySlice<Int16>, _ own: ArraySlice<Int16>)
        -> Int32
    {
        required.withUnsafeBufferPointer { required in
            ceiling.withUnsafeBufferPointer { ceiling in
                own.withUnsafeBufferPointer { own in
                    var sum: Int32 = 0
                    for column in 0..<min(required.count, own.count) {
                        sum &+= Int32(required[column]) &* Int32(min(own[column], ceiling[column]))
                    }
                    return sum
                }
            }
        }
    }
}

import CareerGraph

/// The ratings once more, shaped for comparing one occupation with all others in one pass over memory.
///
/// Sixteen-bit whole numbers in rows of full vectors: eight products are added up at a time by every processor, and
/// exactly, so that the sums do not depend on the order of adding.
struct RatingProfiles: Sendable {
    let rowCount: Int
    /// Cells of a row of `asked` and `level`: the competencies and zeros up to a full vector.
    private let width: Int
    /// Importance where the destination asks for the competency (3.0 and up), otherwise 0.
    private let required: [Int16]
    private let level: [Int16]
    /// The sum of importance times level over what each row asks.
    private let requiredTotals: [Int32]
    /// Importance and level of each competency as distances from their means over all rated occupations, in units of
    /// 1/256 of the spread of all importances or of all levels.
    private let special: [Int16]
    /// The length of each row of `special`.
    private let lengths: [Float]

    /// Cells in one vector of the smallest processor we run on (128 bits).
    private static let lanes = 8
    /// Units in one standard deviation. A rating lies within six of them, so that 900 products fit 32 bits.
    private static let unitsOfSpread = 256.0

    init(_ ratings: RatingTable) {
        rowCount = ratings.occupations.count
        let width = (ratings.width + RatingProfiles.lanes - 1) / RatingProfiles.lanes * RatingProfiles.lanes
        self.width = width
        let importance = RatingProfiles.padded(ratings.importance, from: ratings.width, to: width)
        let required: [Int16] = importance.map { $0 >= 300 ? $0 : 0 }
        let level = RatingProfiles.padded(ratings.level, from: ratings.width, to: width)
        let first = RatingProfiles.distances(ratings.importance, width: ratings.width)
        let second = RatingProfiles.distances(ratings.level, width: ratings.width)
        let special = RatingProfiles.sideBySide(first, second, from: ratings.width, to: width)
        let rows = 0..<ratings.occupations.count
        requiredTotals = required.withUnsafeBufferPointer { required in
            level.withUnsafeBufferPointer { level in
                rows.map { row in
                    let levels = RatingProfiles.row(level, row, width)
                    return RatingProfiles.brought(RatingProfiles.row(required, row, width), levels, levels)
                }
            }
        }
        lengths = special.withUnsafeBufferPointer { special in
            rows.map { row in
                let cells = RatingProfiles.row(special, row, 2 * width)
                return Float(RatingProfiles.dot(cells, cells)).squareRoot()
            }
        }
        self.required = required
        self.level = level
        self.special = special
    }

    /// The share of what the destination's row asks that the origin's row brings: ``Gap/coverage``, to the bit.
    func coverage(from origin: Int, to destination: Int) -> Double {
        guard requiredTotals[destination] > 0 else { return 1 }
        return Double(brought(from: origin, to: destination)) / Double(requiredTotals[destination])
    }

    /// The cosine of the two rows' distances from the average occupation, -1 to 1; 0 where a row is the average itself.
    func similarity(_ first: Int, _ second: Int) -> Float {
        special.withUnsafeBufferPointer { cells in
            let product = RatingProfiles.dot(
                RatingProfiles.row(cells, first, 2 * width), RatingProfiles.row(cells, second, 2 * width))
            return cosine(product, first, second)
        }
    }

    /// Compares one row with every row, in order of row.
    ///
    /// - Parameter take: row, similarity, coverage there, and coverage of the way back: the share of what the origin
    ///   asks that the destination would use.
    func compare(_ origin: Int, _ take: (_ row: Int, Float, Float, Float) -> Void) {
        required.withUnsafeBufferPointer { required in
            level.withUnsafeBufferPointer { level in
                special.withUnsafeBufferPointer { special in
                    let ownLevel = RatingProfiles.row(level, origin, width)
                    let ownRequired = RatingProfiles.row(required, origin, width)
                    let ownSpecial = RatingProfiles.row(special, origin, 2 * width)
                    for row in 0..<rowCount {
                        let there = RatingProfiles.row(level, row, width)
                        let forth = RatingProfiles.brought(RatingProfiles.row(required, row, width), ownLevel, there)
                        let back = RatingProfiles.brought(ownRequired, ownLevel, there)
                        let product = RatingProfiles.dot(ownSpecial, RatingProfiles.row(special, row, 2 * width))
                        take(row, cosine(product, origin, row), share(forth, of: row), share(back, of: origin))
                    }
                }
            }
        }
    }

    private func brought(from origin: Int, to destination: Int) -> Int32 {
        required.withUnsafeBufferPointer { required in
            level.withUnsafeBufferPointer { level in
                RatingProfiles.brought(
                    RatingProfiles.row(required, destination, width), RatingProfiles.row(level, origin, width),
                    RatingProfiles.row(level, destination, width))
            }
        }
    }

    private func share(_ brought: Int32, of row: Int) -> Float {
        let total = requiredTotals[row]
        return total > 0 ? Float(brought) / Float(total) : 1
    }

    private func cosine(_ product: Int32, _ first: Int, _ second: Int) -> Float {
        let length = lengths[first] * lengths[second]
        return length > 0 ? min(1, max(-1, Float(product) / length)) : 0
    }
}

// MARK: - Rows of whole numbers

extension RatingProfiles {
    private typealias Cells = UnsafeBufferPointer<Int16>

    @inline(__always)
    private static func row(_ cells: Cells, _ row: Int, _ width: Int) -> Cells {
        UnsafeBufferPointer(rebasing: cells[row * width..<(row + 1) * width])
    }

    /// The sum of importance times the smaller of both levels. At most 500 times 700 for each competency: far from
    /// overflowing, whatever the table's width up to six thousand.
    @inline(__always)
    private static func brought(_ required: Cells, _ own: Cells, _ there: Cells) -> Int32 {
        var sum: Int32 = 0
        for column in 0..<required.count { sum &+= Int32(required[column]) &* Int32(min(own[column], there[column])) }
        return sum
    }

    @inline(__always)
    private static func dot(_ left: Cells, _ right: Cells) -> Int32 {
        var sum: Int32 = 0
        for column in 0..<left.count { sum &+= Int32(left[column]) &* Int32(right[column]) }
        return sum
    }

    private static func padded(_ cells: [UInt16], from width: Int, to padded: Int) -> [Int16] {
        guard width > 0 else { return [] }
        let rows = cells.count / width
        var result = [Int16](repeating: 0, count: rows * padded)
        for row in 0..<rows {
            for column in 0..<width {
                result[row * padded + column] = Int16(truncatingIfNeeded: cells[row * width + column])
            }
        }
        return result
    }

    /// Each cell less its column's mean, in units of the spread of the whole table.
    private static func distances(_ cells: [UInt16], width: Int) -> [Int16] {
        guard width > 0, !cells.isEmpty else { return [] }
        let rows = cells.count / width
        var means = [Double](repeating: 0, count: width)
        for row in 0..<rows { for column in 0..<width { means[column] += Double(cells[row * width + column]) } }
        for column in 0..<width { means[column] /= Double(rows) }
        var squares = 0.0
        for row in 0..<rows {
            for column in 0..<width {
                let distance = Double(cells[row * width + column]) - means[column]
                squares += distance * distance
            }
        }
        let spread = (squares / Double(cells.count)).squareRoot()
        let scale = spread > 0 ? unitsOfSpread / spread : 0
        var result = [Int16](repeating: 0, count: cells.count)
        for row in 0..<rows {
            for column in 0..<width {
                let units = ((Double(cells[row * width + column]) - means[column]) * scale).rounded()
                result[row * width + column] = Int16(min(6 * unitsOfSpread, max(-6 * unitsOfSpread, units)))
            }
        }
        return result
    }

    private static func sideBySide(_ first: [Int16], _ second: [Int16], from width: Int, to padded: Int) -> [Int16] {
        guard width > 0 else { return [] }
        let rows = first.count / width
        var result = [Int16](repeating: 0, count: rows * padded * 2)
        for row in 0..<rows {
            for column in 0..<width {
                result[row * padded * 2 + column] = first[row * width + column]
                result[row * padded * 2 + padded + column] = second[row * width + column]
            }
        }
        return result
    }
}

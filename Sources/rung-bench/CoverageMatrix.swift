import CareerGraph

/// The coverage of all moves at once, in 16-bit fixed point: how fast this can be, beside numpy. The program computes one
/// move at a time.
///
/// Column by column: a competency that a destination does not ask for costs nothing, and the smaller level is taken,
/// weighed and added up for eight origins at a time: three instructions of 128 bits, which is what the smallest
/// processor we run on has.
///
/// The columns stand in slabs of 64 origins. A slab with all its columns stays in the nearest cache while all
/// destinations pass over it, and its sums stay in registers while one destination does.
///
/// A level in hundredths is stored times 46, at most 32,200, because the smaller of two signed numbers is one
/// instruction. A destination's weights are such that what it asks adds up to 65,000; each product is cut to its upper
/// 16 bits, half a unit less on the average, which is added back at the end. The error left is about the root of a
/// twelfth of the competencies asked: two or three units, 0.004%.
struct CoverageMatrix {
    private typealias Levels = SIMD8<Int16>

    private let width: Int
    private let rowCount: Int
    /// All rows, and zeros up to a full slab.
    private let slabCount: Int
    private let importance: [UInt16]
    private let level: [UInt16]
    /// Slab after slab, in it column after column: each origin's level in units of 1/46 of a hundredth.
    private let columns: [Levels]

    /// Vectors in a column of a slab: 161 columns of them are 20 KiB.
    private static let slabHeight = 8
    private static let slabRows = slabHeight * Levels.scalarCount
    private static let unitsOfHundredth = 46
    private static let whole = Double(CoverageShares.whole)

    init(_ ratings: RatingTable) {
        width = ratings.width
        rowCount = ratings.occupations.count
        slabCount = (rowCount + CoverageMatrix.slabRows - 1) / CoverageMatrix.slabRows
        importance = ratings.importance
        level = ratings.level
        columns = CoverageMatrix.columns(of: ratings, slabs: slabCount)
    }

    private static func columns(of ratings: RatingTable, slabs: Int) -> [Levels] {
        let width = ratings.width
        var columns = [Levels](repeating: .zero, count: slabs * width * slabHeight)
        let level = ratings.level
        columns.withUnsafeMutableBytes { bytes in
            let units = bytes.bindMemory(to: Int16.self)
            for row in 0..<ratings.occupations.count {
                let (slab, place) = row.quotientAndRemainder(dividingBy: slabRows)
                for column in 0..<width {
                    // Vectors of a column follow each other, and so do their lanes.
                    units[(slab * width + column) * slabRows + place] = inUnits(level[row * width + column])
                }
            }
        }
        return columns
    }

    /// Levels end at 7.00; what is beyond what 16 bits hold would be cut.
    private static func inUnits(_ hundredths: UInt16) -> Int16 { Int16(clamping: Int(hundredths) * unitsOfHundredth) }

    /// Each origin's coverage of each destination.
    func shares() -> CoverageShares {
        let demands = (0..<rowCount).map { demand(of: $0) }
        let cells = [UInt16](unsafeUninitializedCapacity: rowCount * rowCount) { cells, count in
            columns.withUnsafeBufferPointer { columns in
                for slab in 0..<slabCount {
                    let first = slab * width * CoverageMatrix.slabHeight
                    let slabColumns = UnsafeBufferPointer(
                        rebasing: columns[first..<first + width * CoverageMatrix.slabHeight])
                    let origins = slab * CoverageMatrix.slabRows..<min(rowCount, (slab + 1) * CoverageMatrix.slabRows)
                    for destination in 0..<rowCount {
                        let row = destination * rowCount
                        let target = UnsafeMutableBufferPointer(
                            rebasing: cells[row + origins.lowerBound..<row + origins.upperBound])
                        demands[destination].write(over: slabColumns, to: target)
                    }
                }
            }
            for destination in 0..<rowCount { cells[destination * rowCount + destination] = CoverageShares.whole }
            count = rowCount * rowCount
        }
        return CoverageShares(count: rowCount, cells: cells)
    }

    private func demand(of destination: Int) -> Demand {
        let cells = destination * width..<(destination + 1) * width
        let total = cells.reduce(0) { $0 + (importance[$1] >= 300 ? Int(importance[$1]) * Int(level[$1]) : 0) }
        guard total > 0 else { return Demand(required: []) }
        let scale = CoverageMatrix.whole * 65_536 / Double(CoverageMatrix.unitsOfHundredth * total)
        let required = (0..<width).compactMap { column -> Demand.Required? in
            let cell = destination * width + column
            guard importance[cell] >= 300, level[cell] > 0 else { return nil }
            return Demand.Required(
                column: column, ceiling: CoverageMatrix.inUnits(level[cell]),
                weight: UInt32((Double(importance[cell]) * scale).rounded()))
        }
        return Demand(required: required)
    }

    /// What a destination asks for.
    private struct Demand {
        /// One competency that a destination asks for.
        struct Required {
            let column: Int
            let ceiling: Int16
            let weight: UInt32
        }

        let required: [Required]
        /// Where little is asked, a weight may be more than 16 bits hold.
        let isNarrow: Bool

        init(required: [Required]) {
            self.required = required
            isNarrow = required.allSatisfy { $0.weight <= UInt16.max }
        }

        /// Writes the shares that the origins of a slab bring; all of it where nothing is asked.
        func write(over columns: UnsafeBufferPointer<Levels>, to row: UnsafeMutableBufferPointer<UInt16>) {
            guard !required.isEmpty else { return row.update(repeating: CoverageShares.whole) }
            let sums = isNarrow ? narrowSums(columns) : wideSums(columns)
            let half = UInt16(clamping: required.count / 2)
            let most = CoverageShares.whole - half
            withUnsafeBytes(of: sums) { bytes in
                let sums = bytes.bindMemory(to: UInt16.self)
                for origin in 0..<row.count { row[origin] = min(sums[origin], most) &+ half }
            }
        }

        private func narrowSums(_ columns: UnsafeBufferPointer<Levels>) -> Sums {
            var sums = Sums()
            for one in required {
                let first = one.column * slabHeight
                let column = UnsafeBufferPointer(rebasing: columns[first..<first + slabHeight])
                sums.add(
                    column, ceiling: Levels(repeating: one.ceiling),
                    weight: SIMD8(repeating: UInt16(truncatingIfNeeded: one.weight)))
            }
            return sums
        }

        private func wideSums(_ columns: UnsafeBufferPointer<Levels>) -> Sums {
            var sums = Sums()
            withUnsafeMutableBytes(of: &sums) { bytes in
                let sums = bytes.bindMemory(to: UInt16.self)
                for one in required {
                    for place in 0..<sums.count {
                        let (vector, lane) = place.quotientAndRemainder(dividingBy: Levels.scalarCount)
                        let level = columns[one.column * slabHeight + vector][lane]
                        let product = (UInt64(UInt16(clamping: min(level, one.ceiling))) * UInt64(one.weight)) >> 16
                        sums[place] = UInt16(clamping: UInt64(sums[place]) + product)
                    }
                }
            }
            return sums
        }
    }

    /// The sums of a slab's 64 origins. Each by its name: so they stay in registers while a destination is added up.
    private struct Sums {
        private var first, second, third, fourth, fifth, sixth, seventh, eighth: SIMD8<UInt16>

        init() {
            (first, second, third, fourth) = (.zero, .zero, .zero, .zero)
            (fifth, sixth, seventh, eighth) = (.zero, .zero, .zero, .zero)
        }

        /// Adds what the origins bring of one competency.
        @inline(__always)
        mutating func add(_ column: UnsafeBufferPointer<Levels>, ceiling: Levels, weight: SIMD8<UInt16>) {
            first &+= Sums.share(column[0], ceiling, weight)
            second &+= Sums.share(column[1], ceiling, weight)
            third &+= Sums.share(column[2], ceiling, weight)
            fourth &+= Sums.share(column[3], ceiling, weight)
            fifth &+= Sums.share(column[4], ceiling, weight)
            sixth &+= Sums.share(column[5], ceiling, weight)
            seventh &+= Sums.share(column[6], ceiling, weight)
            eighth &+= Sums.share(column[7], ceiling, weight)
        }

        /// The smaller level, weighed: the upper 16 bits of each product.
        @inline(__always)
        private static func share(_ level: Levels, _ ceiling: Levels, _ weight: SIMD8<UInt16>) -> SIMD8<UInt16> {
            let brought = SIMD8<UInt32>(
                truncatingIfNeeded: SIMD8<UInt16>(truncatingIfNeeded: pointwiseMin(level, ceiling)))
            return SIMD8<UInt16>(truncatingIfNeeded: (brought &* SIMD8<UInt32>(truncatingIfNeeded: weight)) &>> 16)
        }
    }
}

/// The coverage of every move between rated occupations.
struct CoverageShares: Sendable {
    /// How many occupations there are: the rows of the map's ratings, in their order.
    let count: Int
    /// Destination by destination, in units of 1/65,000.
    let cells: [UInt16]

    static let whole: UInt16 = 65_000

    /// The share of what the destination asks that the origin brings, 0-1, within 0.0005 of ``Gap/coverage``: less than
    /// is ever shown. 1 from an occupation to itself.
    subscript(origin origin: Int, destination destination: Int) -> Float {
        Float(cells[destination * count + origin]) / Float(CoverageShares.whole)
    }
}

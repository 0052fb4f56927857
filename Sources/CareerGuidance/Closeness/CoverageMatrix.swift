import CareerGraph

/// The coverage of all moves at once, in 16-bit fixed point.
///
/// Column by column: a competency that a destination does not ask for costs nothing, and the smaller level is taken,
/// weighed and added up for eight origins at a time (128-bit vectors, as the smallest processor we run on has them).
///
/// A level in hundredths is stored times 92 (up to 64,400). A destination's weights are such that what it asks adds up
/// to 65,000; each product is cut to its upper 16 bits, half a unit less on the average, which is added back at the end.
/// The error left is about the root of a twelfth of the competencies asked: two or three units, 0.004%.
struct CoverageMatrix {
    private typealias Lanes = SIMD8<UInt16>

    private let width: Int
    private let rowCount: Int
    /// Vectors in a column: all rows, and zeros up to a full vector.
    private let height: Int
    private let importance: [UInt16]
    private let level: [UInt16]
    /// Column after column: each origin's level in units of 1/92 of a hundredth.
    private let columns: [Lanes]

    private static let unitsOfHundredth = 92
    private static let whole = Double(CoverageShares.whole)

    init(_ ratings: RatingTable) {
        width = ratings.width
        rowCount = ratings.occupations.count
        height = (rowCount + Lanes.scalarCount - 1) / Lanes.scalarCount
        importance = ratings.importance
        level = ratings.level
        var columns = [Lanes](repeating: .zero, count: width * height)
        for row in 0..<rowCount {
            let (vector, lane) = row.quotientAndRemainder(dividingBy: Lanes.scalarCount)
            for column in 0..<width {
                let units = Int(ratings.level[row * width + column]) * CoverageMatrix.unitsOfHundredth
                columns[column * height + vector][lane] = UInt16(clamping: units)
            }
        }
        self.columns = columns
    }

    /// Each origin's coverage of each destination.
    func shares() -> CoverageShares {
        let cells = [UInt16](unsafeUninitializedCapacity: rowCount * rowCount) { cells, count in
            var sums = [Lanes](repeating: .zero, count: height)
            for destination in 0..<rowCount {
                let asked = asked(of: destination)
                let row = UnsafeMutableBufferPointer(
                    rebasing: cells[destination * rowCount..<(destination + 1) * rowCount])
                guard !asked.isEmpty else {
                    row.initialize(repeating: CoverageShares.whole)
                    continue
                }
                for vector in sums.indices { sums[vector] = .zero }
                for one in asked { add(one, to: &sums) }
                CoverageMatrix.write(sums, addingHalfOf: asked.count, to: row)
                row[destination] = CoverageShares.whole
            }
            count = rowCount * rowCount
        }
        return CoverageShares(count: rowCount, cells: cells)
    }

    private static func write(_ sums: [Lanes], addingHalfOf count: Int, to row: UnsafeMutableBufferPointer<UInt16>) {
        let half = UInt16(clamping: count / 2)
        let most = CoverageShares.whole - half
        sums.withUnsafeBytes { bytes in
            let sums = bytes.bindMemory(to: UInt16.self)
            for origin in 0..<row.count { row[origin] = min(sums[origin], most) &+ half }
        }
    }

    /// One competency that a destination asks for.
    private struct Asked {
        let column: Int
        let ceiling: UInt16
        let weight: UInt32
    }

    private func asked(of destination: Int) -> [Asked] {
        let cells = destination * width..<(destination + 1) * width
        let total = cells.reduce(0) { $0 + (importance[$1] >= 300 ? Int(importance[$1]) * Int(level[$1]) : 0) }
        guard total > 0 else { return [] }
        let scale = CoverageMatrix.whole * 65_536 / Double(CoverageMatrix.unitsOfHundredth * total)
        return (0..<width).compactMap { column in
            let cell = destination * width + column
            guard importance[cell] >= 300, level[cell] > 0 else { return nil }
            return Asked(
                column: column, ceiling: UInt16(clamping: Int(level[cell]) * CoverageMatrix.unitsOfHundredth),
                weight: UInt32((Double(importance[cell]) * scale).rounded()))
        }
    }

    private func add(_ asked: Asked, to sums: inout [Lanes]) {
        let ceiling = Lanes(repeating: asked.ceiling)
        let first = asked.column * height
        columns.withUnsafeBufferPointer { columns in
            sums.withUnsafeMutableBufferPointer { sums in
                if asked.weight <= UInt16.max {
                    let weight = SIMD8<UInt32>(repeating: asked.weight)
                    for vector in 0..<sums.count {
                        let brought = pointwiseMin(columns[first + vector], ceiling)
                        let product = SIMD8<UInt32>(truncatingIfNeeded: brought) &* weight
                        sums[vector] &+= Lanes(truncatingIfNeeded: product &>> 16)
                    }
                } else {
                    // Where little is asked, one weight may be more than 16 bits hold.
                    for vector in 0..<sums.count {
                        let brought = pointwiseMin(columns[first + vector], ceiling)
                        for lane in brought.indices {
                            let product = (UInt64(brought[lane]) * UInt64(asked.weight)) >> 16
                            sums[vector][lane] = UInt16(clamping: UInt64(sums[vector][lane]) + product)
                        }
                    }
                }
            }
        }
    }
}

/// The coverage of every move between rated occupations.
public struct CoverageShares: Sendable {
    /// How many occupations there are: the rows of the map's ratings, in their order.
    public let count: Int
    /// Destination by destination, in units of 1/65,000.
    let cells: [UInt16]

    static let whole: UInt16 = 65_000

    /// The share of what the destination asks that the origin brings, 0-1, within 0.0005 of ``Gap/coverage``: less than
    /// is ever shown. 1 from an occupation to itself.
    public subscript(origin origin: Int, destination destination: Int) -> Float {
        Float(cells[destination * count + origin]) / Float(CoverageShares.whole)
    }
}

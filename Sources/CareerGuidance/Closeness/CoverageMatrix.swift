import CareerGraph

/// The coverage of all moves at once, in 16-bit fixed point.
///
/// Column by column: a competency that a destination does not ask for costs nothing, and the smaller level is taken,
/// weighed and added up for eight origins at a time (128-bit vectors, as the smallest processor we run on has them).
///
/// The columns stand in slabs of 64 origins, so that a slab with all its columns stays in the nearest cache while all
/// destinations pass over it.
///
/// A level in hundredths is stored times 92 (up to 64,400). A destination's weights are such that what it asks adds up
/// to 65,000; each product is cut to its upper 16 bits, half a unit less on the average, which is added back at the end.
/// The error left is about the root of a twelfth of the competencies asked: two or three units, 0.004%.
struct CoverageMatrix {
    private typealias Lanes = SIMD8<UInt16>

    private let width: Int
    private let rowCount: Int
    /// All rows, and zeros up to a full slab.
    private let slabCount: Int
    private let importance: [UInt16]
    private let level: [UInt16]
    /// Slab after slab, in it column after column: each origin's level in units of 1/92 of a hundredth.
    private let columns: [Lanes]

    /// Vectors in a column of a slab: 161 columns of them are 20 KiB.
    private static let slabHeight = 8
    private static let unitsOfHundredth = 92
    private static let whole = Double(CoverageShares.whole)

    init(_ ratings: RatingTable) {
        width = ratings.width
        rowCount = ratings.occupations.count
        let slabRows = CoverageMatrix.slabHeight * Lanes.scalarCount
        slabCount = (rowCount + slabRows - 1) / slabRows
        importance = ratings.importance
        level = ratings.level
        let slabSize = width * CoverageMatrix.slabHeight
        var columns = [Lanes](repeating: .zero, count: slabCount * slabSize)
        for row in 0..<rowCount {
            let (slab, place) = row.quotientAndRemainder(dividingBy: slabRows)
            let (vector, lane) = place.quotientAndRemainder(dividingBy: Lanes.scalarCount)
            for column in 0..<width {
                let units = Int(ratings.level[row * width + column]) * CoverageMatrix.unitsOfHundredth
                let cell = slab * slabSize + column * CoverageMatrix.slabHeight + vector
                columns[cell][lane] = UInt16(clamping: units)
            }
        }
        self.columns = columns
    }

    /// Each origin's coverage of each destination.
    func shares() -> CoverageShares {
        let asked = (0..<rowCount).map { self.asked(of: $0) }
        let slabRows = CoverageMatrix.slabHeight * Lanes.scalarCount
        var sums = [Lanes](repeating: .zero, count: CoverageMatrix.slabHeight)
        let cells = [UInt16](unsafeUninitializedCapacity: rowCount * rowCount) { cells, count in
            for slab in 0..<slabCount {
                let origins = slab * slabRows..<min(rowCount, (slab + 1) * slabRows)
                for destination in 0..<rowCount {
                    let row = destination * rowCount
                    let target = UnsafeMutableBufferPointer(
                        rebasing: cells[row + origins.lowerBound..<row + origins.upperBound])
                    add(asked[destination], slab: slab, to: &sums)
                    CoverageMatrix.write(sums, addingHalfOf: asked[destination].count, to: target)
                }
            }
            for destination in 0..<rowCount {
                cells[destination * rowCount + destination] = CoverageShares.whole
                guard asked[destination].isEmpty else { continue }
                for origin in 0..<rowCount { cells[destination * rowCount + origin] = CoverageShares.whole }
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

    /// What the origins of a slab bring of everything that a destination asks.
    private func add(_ asked: [Asked], slab: Int, to sums: inout [Lanes]) {
        columns.withUnsafeBufferPointer { columns in
            sums.withUnsafeMutableBufferPointer { sums in
                for vector in 0..<sums.count { sums[vector] = .zero }
                for one in asked {
                    let first = (slab * width + one.column) * CoverageMatrix.slabHeight
                    let column = UnsafeBufferPointer(rebasing: columns[first..<first + CoverageMatrix.slabHeight])
                    if one.weight <= UInt16.max {
                        CoverageMatrix.add(one, column, to: sums)
                    } else {
                        CoverageMatrix.addWidely(one, column, to: sums)
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func add(
        _ asked: Asked, _ column: UnsafeBufferPointer<Lanes>, to sums: UnsafeMutableBufferPointer<Lanes>
    ) {
        let ceiling = Lanes(repeating: asked.ceiling)
        let weight = SIMD8<UInt32>(repeating: asked.weight)
        for vector in 0..<slabHeight {
            let product = SIMD8<UInt32>(truncatingIfNeeded: pointwiseMin(column[vector], ceiling)) &* weight
            sums[vector] &+= Lanes(truncatingIfNeeded: product &>> 16)
        }
    }

    /// Where little is asked, one weight may be more than 16 bits hold.
    private static func addWidely(
        _ asked: Asked, _ column: UnsafeBufferPointer<Lanes>, to sums: UnsafeMutableBufferPointer<Lanes>
    ) {
        for vector in 0..<slabHeight {
            for lane in 0..<Lanes.scalarCount {
                let product = (UInt64(min(column[vector][lane], asked.ceiling)) * UInt64(asked.weight)) >> 16
                sums[vector][lane] = UInt16(clamping: UInt64(sums[vector][lane]) + product)
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

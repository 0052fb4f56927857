/// The ratings of all rows while they are read.
struct RatingCells {
    let width: Int
    let rows: Int
    private(set) var importance: [UInt16]
    private(set) var level: [UInt16]
    private(set) var uncertain: [UInt8]

    init(width: Int, rows: Int) {
        self.width = width
        self.rows = rows
        importance = [UInt16](repeating: 0, count: width * rows)
        level = [UInt16](repeating: 0, count: width * rows)
        uncertain = [UInt8](repeating: 0, count: width * rows)
    }

    /// The rating of a cell.
    func rating(_ cell: Int) -> Rating {
        Rating(
            importanceHundredths: Int(importance[cell]), levelHundredths: Int(level[cell]),
            isUncertain: uncertain[cell] != 0)
    }

    /// Reads a row's cells from a text that holds them all.
    ///
    /// - Returns: the first cell that is not seven bytes of the right form and range; nil where all are well.
    mutating func fill(row: Int, from text: Span<UInt8>, at start: Int) -> Int? {
        let cells = row * width..<(row + 1) * width
        return RatingCells.read(text, at: start, cells, &importance, &level, &uncertain)
    }

    /// A function of its own, since spans into several arrays of one value would overlap in the compiler's eyes.
    private static func read(
        _ text: Span<UInt8>, at start: Int, _ cells: Range<Int>, _ importance: inout [UInt16],
        _ level: inout [UInt16], _ uncertain: inout [UInt8]
    ) -> Int? {
        var importance = importance.mutableSpan
        var level = level.mutableSpan
        var uncertain = uncertain.mutableSpan
        let bytes = text.bytes
        var place = start
        for cell in cells {
            // The eighth byte is the next cell's, or the quote behind the text: a table always goes on after a text.
            guard place + 8 <= bytes.byteCount,
                let rating = RatingCell(bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
            else { return cell - cells.lowerBound }
            importance[cell] = rating.importance
            level[cell] = rating.level
            uncertain[cell] = rating.isUncertain
            place += RatingsRecord.cellWidth
        }
        return nil
    }
}

/// One rating as the bundle writes it: `412462!` for importance 4.12 and level 4.62, with caution.
package struct RatingCell {
    /// Importance in hundredths.
    package static let importances = 100...500
    /// Level in hundredths.
    package static let levels = 0...700

    let importance: UInt16
    let level: UInt16
    let isUncertain: UInt8

    /// Reads the lower seven bytes of a word at once, since there are 144,000 cells; nil where they are not of the
    /// right form and range.
    @inline(__always)
    init?(_ word: UInt64) {
        let word = UInt64(littleEndian: word)
        // Each digit becomes its value; anything else has its high bit set, now or after adding 0x76.
        let digits = (word & 0xFFFF_FFFF_FFFF) ^ 0x3030_3030_3030
        let odd = (digits | (digits &+ 0x7676_7676_7676)) & 0x8080_8080_8080
        let mark = UInt8(truncatingIfNeeded: word >> 48)
        importance = RatingCell.number(digits)
        level = RatingCell.number(digits >> 24)
        isUncertain = mark & 1
        // A blank or an exclamation mark, which differ in the lowest bit.
        guard odd == 0, mark & 0xFE == UInt8(ascii: " "), RatingCell.importances.contains(Int(importance)),
            RatingCell.levels.contains(Int(level))
        else { return nil }
    }

    @inline(__always)
    private static func number(_ digits: UInt64) -> UInt16 {
        let bytes = UInt32(truncatingIfNeeded: digits)
        return UInt16(truncatingIfNeeded: (bytes & 0xFF) * 100 + (bytes >> 8 & 0xFF) * 10 + (bytes >> 16 & 0xFF))
    }

    /// A number of hundredths with leading zeros.
    static func digits(_ value: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, 3 - text.count)) + text
    }
}

extension ClosedRange<Int> {
    /// `000 to 700`: the bounds as a cell would have them.
    var words: String { RatingCell.digits(lowerBound) + " to " + RatingCell.digits(upperBound) }
}

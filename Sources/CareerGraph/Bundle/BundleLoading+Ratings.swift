extension BundleReader {
    /// Each cell is seven bytes: three digits of importance, three of level, and ` ` or `!` (O*NET advises caution).
    static let cellWidth = 7

    mutating func ratings(_ index: OccupationIndex, _ competencies: [Competency]) -> RatingTable? {
        var cells = RatingCells(width: competencies.count, rows: tables[.ratings]?.rows.count ?? 0)
        var rows = [Int32](repeating: -1, count: index.count)
        var occupations: [OccupationID] = []
        occupations.reserveCapacity(cells.rows)
        forEachOccupation(in: .ratings, index, fields: 2...2) { reader, table, row, fields, occupation in
            let text = fields.range(1)
            guard text.count == cells.width * BundleReader.cellWidth else {
                let expected = "\(cells.width) ratings of \(BundleReader.cellWidth) bytes"
                let problem = BundleError.Problem.invalidValue("\(text.count) bytes", expected: expected)
                return reader.report(table.fault(row, field: "ratings", problem))
            }
            if let badCell = cells.fill(row: occupations.count, from: fields.bytes.span, at: text.lowerBound) {
                let start = text.lowerBound + badCell * BundleReader.cellWidth
                let found = String(decoding: fields.bytes[start..<start + BundleReader.cellWidth], as: UTF8.self)
                let expected = "importance 100 to 500, level 000 to 700"
                let problem = BundleError.Problem.invalidValue(found, expected: expected)
                return reader.report(table.fault(row, field: competencies[badCell].element, problem))
            }
            rows[occupation] = Int32(occupations.count)
            occupations.append(OccupationID(occupation))
        }
        guard faults.isEmpty, occupations.count == cells.rows else { return nil }
        return RatingTable(
            width: cells.width, rows: rows, occupations: occupations, importance: cells.importance,
            level: cells.level, uncertain: cells.uncertain)
    }

    mutating func relations(_ index: OccupationIndex) -> AdjacencyList<Relation> {
        // The space between two codes.
        let step = OccupationCode.length + 1
        var result = AdjacencyList<Relation>(reservingRows: index.count, elements: index.count * 20)
        // The occupation that named each one last: a repeat shows without a search.
        var namedBy = [Int32](repeating: -1, count: index.count)
        forEachOccupation(in: .related, index, fields: 4...4) { reader, table, row, fields, occupation in
            result.startRow(occupation)
            namedBy[occupation] = Int32(occupation)
            var rank = 0
            for tier in RelationTier.allCases {
                let range = fields.range(tier.rawValue)
                for start in stride(from: range.lowerBound, to: range.upperBound, by: step) {
                    let code = start..<min(start + OccupationCode.length, range.upperBound)
                    let isWhole = code.upperBound == range.upperBound || fields.bytes[code.upperBound] == 0x20
                    guard isWhole, let target = index.index(of: code, in: fields.bytes.span) else {
                        let text = String(decoding: fields.bytes[code], as: UTF8.self)
                        reader.report(table.fault(row, field: "related", .danglingReference(text)))
                        continue
                    }
                    if namedBy[target] == occupation {
                        let text = String(decoding: fields.bytes[code], as: UTF8.self)
                        reader.report(table.fault(row, field: "related", .duplicate(text)))
                    }
                    namedBy[target] = Int32(occupation)
                    rank += 1
                    result.append(Relation(occupation: OccupationID(target), tier: tier, rank: rank))
                }
            }
        }
        result.finish(rows: index.count)
        return result
    }
}

/// The ratings of all rows while they are read.
private struct RatingCells {
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
            place += BundleReader.cellWidth
        }
        return nil
    }
}

/// One rating as the bundle writes it: `412462!` for importance 4.12 and level 4.62, with caution.
private struct RatingCell {
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
        guard odd == 0, mark & 0xFE == UInt8(ascii: " "), importance >= 100, importance <= 500, level <= 700 else {
            return nil
        }
    }

    @inline(__always)
    private static func number(_ digits: UInt64) -> UInt16 {
        let bytes = UInt32(truncatingIfNeeded: digits)
        return UInt16(truncatingIfNeeded: (bytes & 0xFF) * 100 + (bytes >> 8 & 0xFF) * 10 + (bytes >> 16 & 0xFF))
    }
}

extension BundleReader {
    /// Each cell is seven bytes: three digits of importance, three of level, and ` ` or `!` (O*NET advises caution).
    static let cellWidth = 7

    mutating func ratings(_ index: OccupationIndex, _ competencies: [Competency]) -> RatingTable? {
        let width = competencies.count
        var rows = [Int32](repeating: -1, count: index.count)
        var occupations: [OccupationID] = []
        var importance: [UInt16] = []
        var level: [UInt16] = []
        var uncertain: [UInt8] = []
        let cells = (tables[.ratings]?.rows.count ?? 0) * width
        importance.reserveCapacity(cells)
        level.reserveCapacity(cells)
        uncertain.reserveCapacity(cells)
        forEachOccupation(in: .ratings, index, fields: 2...2) { reader, table, row, fields, occupation in
            let text = fields[1]
            guard text.count == width * BundleReader.cellWidth else {
                let expected = "\(width) ratings of \(BundleReader.cellWidth) bytes"
                let problem = BundleError.Problem.invalidValue("\(text.count) bytes", expected: expected)
                return reader.report(table.fault(row, field: "ratings", problem))
            }
            rows[occupation] = Int32(occupations.count)
            occupations.append(OccupationID(occupation))
            var badCell: Int?
            text.withUnsafeBufferPointer { buffer in
                for column in 0..<width {
                    guard let cell = RatingCell(buffer, at: column * BundleReader.cellWidth) else {
                        badCell = badCell ?? column
                        break
                    }
                    importance.append(cell.importance)
                    level.append(cell.level)
                    uncertain.append(cell.isUncertain)
                }
            }
            guard let badCell else { return }
            let start = text.startIndex + badCell * BundleReader.cellWidth
            let found = String(decoding: text[start..<start + BundleReader.cellWidth], as: UTF8.self)
            let problem = BundleError.Problem.invalidValue(found, expected: "importance 100 to 500, level 000 to 700")
            reader.report(table.fault(row, field: competencies[badCell].element, problem))
        }
        guard faults.isEmpty else { return nil }
        return RatingTable(
            width: width, rows: rows, occupations: occupations, importance: importance, level: level,
            uncertain: uncertain)
    }

    mutating func relations(_ index: OccupationIndex) -> [[Relation]] {
        var result = [[Relation]](repeating: [], count: index.count)
        forEachOccupation(in: .related, index, fields: 4...4) { reader, table, row, fields, occupation in
            var relations: [Relation] = []
            relations.reserveCapacity(20)
            for tier in RelationTier.allCases {
                for code in fields[tier.rawValue].split(separator: UInt8(ascii: " ")) {
                    guard let target = index.index(of: code) else {
                        let text = String(decoding: code.prefix(40), as: UTF8.self)
                        reader.report(table.fault(row, field: "related", .danglingReference(text)))
                        continue
                    }
                    let id = OccupationID(target)
                    if target == occupation || relations.contains(where: { $0.occupation == id }) {
                        let text = String(decoding: code, as: UTF8.self)
                        reader.report(table.fault(row, field: "related", .duplicate(text)))
                    }
                    relations.append(Relation(occupation: id, tier: tier, rank: relations.count + 1))
                }
            }
            result[occupation] = relations
        }
        return result
    }
}

/// One rating as the bundle writes it.
private struct RatingCell {
    let importance: UInt16
    let level: UInt16
    let isUncertain: UInt8

    /// nil where it is not seven bytes of the right form and range.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        guard let importance = RatingCell.number(bytes, at: start), (100...500).contains(importance),
            let level = RatingCell.number(bytes, at: start + 3), level <= 700
        else { return nil }
        switch bytes[start + 6] {
        case UInt8(ascii: " "): isUncertain = 0
        case UInt8(ascii: "!"): isUncertain = 1
        default: return nil
        }
        self.importance = importance
        self.level = level
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt16? {
        let hundreds = bytes[start] &- 0x30
        let tens = bytes[start + 1] &- 0x30
        let ones = bytes[start + 2] &- 0x30
        guard hundreds <= 9, tens <= 9, ones <= 9 else { return nil }
        return UInt16(hundreds) * 100 + UInt16(tens) * 10 + UInt16(ones)
    }
}

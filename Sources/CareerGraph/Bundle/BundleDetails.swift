/// The longer tables of a bundle, taken apart one occupation at a time and only when somebody asks.
///
/// What a record cannot give (a number out of range, say) is left out: `rung data check` reports it.
struct BundleDetails: OccupationDetailSource {
    /// The tables that hold the details.
    static let tableNames: [BundleTableName] = [
        .interests, .workValues, .styleRatings, .preparation, .titles, .technologies, .tools, .occupationPrograms,
        .apprenticeships,
    ]

    private var tables: [KeyedTable?]
    private let programTable: BundleTable
    private let programs: [ProgramRow]
    private let styleCount: Int

    /// Finds each occupation's records; nil where there are no programs of study to refer to.
    init?(reading reader: inout BundleReader, index: OccupationIndex, styles: Int) {
        tables = Array(repeating: nil, count: BundleTableName.allCases.count)
        styleCount = styles
        for name in BundleDetails.tableNames {
            // The others are still looked at, so that a check finds all faults.
            guard let table = reader.tables[name] else { continue }
            tables[BundleDetails.position(of: name)] = KeyedTable(table, index: index, reporting: &reader)
        }
        guard let programTable = reader.tables[.programs] else { return nil }
        self.programTable = programTable
        programs = ProgramRow.rows(of: programTable, reporting: &reader)
    }

    private static func position(of name: BundleTableName) -> Int { tableNames.firstIndex(of: name) ?? 0 }

    /// The fields of an occupation's record in a table, if it has one.
    private func fields(_ name: BundleTableName, _ occupation: OccupationID) -> RowFields? {
        tables[BundleDetails.position(of: name)]?.fields(of: occupation.index)
    }

    /// The table that holds a kind of detail, with the record of each occupation.
    func keyed(_ name: BundleTableName) -> KeyedTable? { tables[BundleDetails.position(of: name)] }

    func interests(of occupation: OccupationID) -> InterestProfile? {
        fields(.interests, occupation).flatMap { DetailRecord.interests($0) { _, _ in } }
    }

    func workValues(of occupation: OccupationID) -> WorkValueProfile? {
        fields(.workValues, occupation).flatMap { DetailRecord.workValues($0) { _, _ in } }
    }

    func workStyles(of occupation: OccupationID) -> [WorkStyleRating] {
        fields(.styleRatings, occupation).map { DetailRecord.styleRatings($0, count: styleCount) { _, _ in } } ?? []
    }

    func preparation(of occupation: OccupationID) -> PreparationShares? {
        fields(.preparation, occupation).map { DetailRecord.preparation($0) { _, _ in } }
    }

    func alternateTitles(of occupation: OccupationID) -> [AlternateTitle] {
        fields(.titles, occupation).map { DetailRecord.titles($0) { _, _ in } } ?? []
    }

    func technologies(of occupation: OccupationID) -> [Technology] {
        let found = fields(.technologies, occupation).map { DetailRecord.technologies($0) { _, _ in } } ?? []
        return found.sorted { left, right in
            (left.isInDemand ? 0 : 1, left.isHot ? 0 : 1, left.title.lowercased(), left.title, left.category)
                < (right.isInDemand ? 0 : 1, right.isHot ? 0 : 1, right.title.lowercased(), right.title, right.category)
        }
    }

    func tools(of occupation: OccupationID) -> [Tool] {
        let found = fields(.tools, occupation).map { DetailRecord.tools($0) { _, _ in } } ?? []
        return found.sorted {
            ($0.title.lowercased(), $0.title, $0.category) < ($1.title.lowercased(), $1.title, $1.category)
        }
    }

    func programs(of occupation: OccupationID) -> [ProgramOfStudy] {
        guard let fields = fields(.occupationPrograms, occupation) else { return [] }
        return DetailRecord.programCodes(fields).compactMap { code in
            ProgramRow.find(code, in: programs).map { row in
                ProgramOfStudy(
                    code: String(decoding: code, as: UTF8.self), title: programTable.fields(row).text(1))
            }
        }
    }

    func apprenticeships(of occupation: OccupationID) -> [Apprenticeship] {
        fields(.apprenticeships, occupation).map { DetailRecord.apprenticeships($0) { _, _ in } } ?? []
    }
}

extension BundleDetails {
    /// Takes every record apart and reports what is wrong with it: the checker's part.
    func audit(_ reader: inout BundleReader) {
        for case let keyed? in tables {
            let table = keyed.table
            for row in table.rows.indices {
                let fields = table.fields(row)
                audit(table.name, fields) { field, problem in
                    reader.report(table.fault(row, field: field, problem))
                }
            }
        }
    }

    private func audit(_ name: BundleTableName, _ fields: RowFields, _ report: DetailRecord.Report) {
        switch name {
        case .interests: _ = DetailRecord.interests(fields, report)
        case .workValues: _ = DetailRecord.workValues(fields, report)
        case .styleRatings: _ = DetailRecord.styleRatings(fields, count: styleCount, report)
        case .preparation: _ = DetailRecord.preparation(fields, report)
        case .titles: reportRepeats(in: DetailRecord.titles(fields, report).map(\.title), "title", report)
        case .technologies:
            reportRepeats(in: DetailRecord.technologies(fields, report), "technology", report) { $0.title }
        case .tools: reportRepeats(in: DetailRecord.tools(fields, report), "tool", report) { $0.title }
        case .apprenticeships:
            reportRepeats(in: DetailRecord.apprenticeships(fields, report), "apprenticeship", report) { $0.title }
        case .occupationPrograms:
            let codes = DetailRecord.programCodes(fields)
            for code in codes where ProgramRow.find(code, in: programs) == nil {
                report("programs", .danglingReference(String(decoding: code.prefix(40), as: UTF8.self)))
            }
            reportRepeats(in: codes.map { String(decoding: $0, as: UTF8.self) }, "programs", report)
        default: break
        }
    }

    private func reportRepeats(in items: [String], _ field: String, _ report: DetailRecord.Report) {
        reportRepeats(in: items, field, report) { $0 }
    }

    private func reportRepeats<Item: Hashable>(
        in items: [Item], _ field: String, _ report: DetailRecord.Report, name: (Item) -> String
    ) {
        var seen: Set<Item> = []
        for item in items where !seen.insert(item).inserted { report(field, .duplicate(name(item))) }
    }
}

/// A table whose records are found by occupation.
struct KeyedTable: Sendable {
    let table: BundleTable
    /// The record of each occupation, -1 where it has none.
    private var rows: [Int32]

    init(_ table: BundleTable, index: OccupationIndex, reporting reader: inout BundleReader) {
        self.table = table
        rows = Array(repeating: -1, count: index.count)
        let text = table.bytes.span
        var last = -1
        for (row, range) in table.rows.enumerated() {
            let code = range.lowerBound..<min(range.lowerBound + OccupationCode.length, range.upperBound)
            let endsThere = code.upperBound < range.upperBound && text[code.upperBound] == BundleSchema.fieldSeparator
            guard endsThere, let occupation = index.index(of: code, in: text) else {
                let found = String(decoding: table.bytes[code], as: UTF8.self)
                reader.report(table.fault(row, field: "occupation", .danglingReference(found)))
                continue
            }
            guard occupation > last else {
                let found = String(decoding: table.bytes[code], as: UTF8.self)
                let problem: BundleError.Problem =
                    occupation == last
                    ? .duplicate(found) : .invalidValue(found, expected: "occupations in order of code")
                reader.report(table.fault(row, field: "occupation", problem))
                continue
            }
            last = occupation
            rows[occupation] = Int32(row)
        }
    }

    /// The bytes of an occupation's record within the table's, if it has one.
    func range(of occupation: Int) -> Range<Int>? {
        guard rows.indices.contains(occupation), rows[occupation] >= 0 else { return nil }
        return table.rows[Int(rows[occupation])]
    }

    func fields(of occupation: Int) -> RowFields? {
        guard rows.indices.contains(occupation), rows[occupation] >= 0 else { return nil }
        return table.fields(Int(rows[occupation]))
    }
}

/// A program's code as a number (`51.3801` is 513801), in the order of the table's records.
private struct ProgramRow: Sendable {
    let key: Int32

    static func rows(of table: BundleTable, reporting reader: inout BundleReader) -> [ProgramRow] {
        var rows: [ProgramRow] = []
        rows.reserveCapacity(table.rows.count)
        var last: Int32 = -1
        for row in table.rows.indices {
            let key = key(table.bytes[table.rows[row].prefix(7)])
            if key == nil || (key ?? 0) <= last {
                let text = String(table.fields(row).text(0).prefix(40))
                let problem: BundleError.Problem =
                    key == last ? .duplicate(text) : .invalidValue(text, expected: "programs in order of code, dd.dddd")
                reader.report(table.fault(row, field: "program", problem))
            }
            last = key ?? last
            rows.append(ProgramRow(key: last))
        }
        return rows
    }

    static func find(_ code: ArraySlice<UInt8>, in rows: [ProgramRow]) -> Int? {
        guard let key = key(code) else { return nil }
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].key == key ? low : nil
    }

    private static func key(_ code: ArraySlice<UInt8>) -> Int32? {
        guard code.count == 7, code[code.startIndex + 2] == UInt8(ascii: ".") else { return nil }
        var key: Int32 = 0
        for (offset, byte) in code.enumerated() where offset != 2 {
            guard (0x30...0x39).contains(byte) else { return nil }
            key = key * 10 + Int32(byte - 0x30)
        }
        return key
    }
}

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
    private let programs: ProgramTable
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
        guard let table = reader.tables[.programs] else { return nil }
        programs = ProgramTable(table, reporting: &reader)
    }

    private static func position(of name: BundleTableName) -> Int { tableNames.firstIndex(of: name) ?? 0 }

    /// The fields of an occupation's row in a table, if it has one.
    private func fields(_ name: BundleTableName, _ occupation: OccupationID) -> RowFields? {
        keyed(name)?.fields(of: occupation.index)
    }

    /// An occupation's record in a table, if it has one that can be read.
    private func record<Record: BundleRecord>(_ type: Record.Type, _ occupation: OccupationID) -> Record? {
        fields(type.table, occupation).flatMap { Record($0) { _, _ in } }
    }

    /// The table that holds a kind of detail, with the row of each occupation.
    func keyed(_ name: BundleTableName) -> KeyedTable? { tables[BundleDetails.position(of: name)] }

    func interests(of occupation: OccupationID) -> InterestProfile? { record(InterestProfile.self, occupation) }
    func workValues(of occupation: OccupationID) -> WorkValueProfile? { record(WorkValueProfile.self, occupation) }
    func preparation(of occupation: OccupationID) -> PreparationShares? { record(PreparationShares.self, occupation) }

    func workStyles(of occupation: OccupationID) -> [WorkStyleRating] {
        let record = record(StyleRatingsRecord.self, occupation)
        return record.flatMap { $0.isComplete(count: styleCount) { _, _ in } ? $0.ratings : nil } ?? []
    }

    func alternateTitles(of occupation: OccupationID) -> [AlternateTitle] {
        record(TitlesRecord.self, occupation)?.titles ?? []
    }

    func technologies(of occupation: OccupationID) -> [Technology] {
        let found = record(TechnologiesRecord.self, occupation)?.technologies ?? []
        return found.sorted { left, right in
            (left.isInDemand ? 0 : 1, left.isHot ? 0 : 1, left.title.lowercased(), left.title, left.category)
                < (right.isInDemand ? 0 : 1, right.isHot ? 0 : 1, right.title.lowercased(), right.title, right.category)
        }
    }

    func tools(of occupation: OccupationID) -> [Tool] {
        let found = record(ToolsRecord.self, occupation)?.tools ?? []
        return found.sorted {
            ($0.title.lowercased(), $0.title, $0.category) < ($1.title.lowercased(), $1.title, $1.category)
        }
    }

    func programs(of occupation: OccupationID) -> [ProgramOfStudy] {
        guard let fields = fields(.occupationPrograms, occupation) else { return [] }
        return OccupationProgramsRecord.codes(fields).compactMap { code in
            programs.row(of: code).flatMap { ProgramOfStudy(programs.table.fields($0)) { _, _ in } }
        }
    }

    func apprenticeships(of occupation: OccupationID) -> [Apprenticeship] {
        record(ApprenticeshipsRecord.self, occupation)?.apprenticeships ?? []
    }
}

extension BundleDetails {
    /// Takes every record apart and reports what is wrong with it: the checker's part.
    func audit(_ reader: inout BundleReader) {
        for name in BundleDetails.tableNames + [.programs] {
            reader.forEachRow(of: name) { reader, place, fields in
                audit(fields, of: name) { reader.report(place, $0, $1) }
            }
        }
    }

    private func audit(_ fields: RowFields, of name: BundleTableName, _ report: FieldReport) {
        guard let record = name.record.init(fields, report) else { return }
        record.reportRepeats(report)
        if let styles = record as? StyleRatingsRecord { _ = styles.isComplete(count: styleCount, report) }
        guard name == .occupationPrograms else { return }
        for code in OccupationProgramsRecord.codes(fields) where programs.row(of: code) == nil {
            report("programs", .danglingReference(String(decoding: code.prefix(40), as: UTF8.self)))
        }
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
        let bytes = table.bytes
        let text = bytes.span
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
                    ? .duplicate(found) : .invalidValue(found, expected: .order(.occupations))
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

/// The programs of study, found by code.
private struct ProgramTable: Sendable {
    let table: BundleTable
    /// The digits of each row's code, in order; the last one's again where a row has none.
    private var keys: [Int32] = []

    init(_ table: BundleTable, reporting reader: inout BundleReader) {
        self.table = table
        let bytes = table.bytes
        keys.reserveCapacity(table.rows.count)
        var last: Int32 = -1
        for (row, range) in table.rows.enumerated() {
            let key = ProgramCode.number(bytes[range.prefix(7)])
            if key == nil || (key ?? 0) <= last {
                let text = String(table.fields(row).text(0).prefix(40))
                let problem: BundleError.Problem =
                    key == last ? .duplicate(text) : .invalidValue(text, expected: .order(.programs))
                reader.report(table.fault(row, field: "program", problem))
            }
            last = key ?? last
            keys.append(last)
        }
    }

    /// The row of a code, if there is one.
    func row(of code: ArraySlice<UInt8>) -> Int? {
        guard let key = ProgramCode.number(code) else { return nil }
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? low : nil
    }
}

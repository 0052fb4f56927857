/// The files of a bundle in memory, and what was found wrong with them so far.
///
/// The loader stops at the first fault; the checker goes on and collects them all. Both walk the same code, so
/// that a bundle which passes the check also loads.
package struct BundleReader: Sendable {
    package let manifest: BundleManifest?
    package private(set) var tables = BundleTables()
    /// In the order in which they were found; bounded, since a hostile bundle may have one in every record.
    package private(set) var faults: [BundleError] = []
    private let mostFaults = 10_000

    /// Reads the manifest and the given tables.
    package init(directory: String, tables names: [BundleTableName]) {
        do throws(BundleError) {
            manifest = try BundleManifest.load(directory: directory)
        } catch {
            manifest = nil
            faults.append(error)
            // Without a manifest there is no bundle, and nothing more to say.
            if error.problem == .missing { return }
        }
        for name in names {
            do throws(BundleError) {
                tables.append(try BundleTable.load(name, directory: directory))
            } catch {
                faults.append(error)
            }
        }
        checkCounts()
    }

    /// Tables that are in memory already.
    package init(manifest: BundleManifest, tables: BundleTables) {
        self.manifest = manifest
        self.tables = tables
    }

    private mutating func checkCounts() {
        guard let manifest else { return }
        for name in BundleTableName.allCases {
            guard let table = tables[name] else { continue }
            let expected = manifest.files.first { $0.name == name.file }?.rows
            if let expected, expected != table.rows.count {
                report(BundleError(file: name.file, problem: .count(found: table.rows.count, expected: expected)))
            } else if expected == nil {
                report(BundleError(file: BundleSchema.manifest, field: name.file, problem: .missing))
            }
        }
    }

    /// Keeps a fault.
    package mutating func report(_ fault: BundleError) {
        if faults.count < mostFaults { faults.append(fault) }
    }
}

/// Where a row stands, to report what is wrong with it: names alone, since there is one for each row.
struct RowPlace {
    let table: BundleTableName
    let row: Int
}

extension BundleReader {
    /// Keeps a fault of a row, or of one of its fields.
    mutating func report(_ place: RowPlace, _ field: String?, _ problem: BundleError.Problem) {
        if let table = tables[place.table] { report(table.fault(place.row, field: field, problem)) }
    }
}

extension BundleReader {
    /// Runs `body` for each row of a table that has the right number of fields.
    mutating func forEachRow(
        of name: BundleTableName, _ body: (inout BundleReader, _ place: RowPlace, _ fields: RowFields) -> Void
    ) {
        guard let table = tables[name] else { return }
        let counts = name.record.fieldCounts
        let bytes = table.bytes
        for (row, range) in table.rows.enumerated() {
            let fields = RowFields(bytes: bytes, range: range)
            let place = RowPlace(table: name, row: row)
            guard counts.contains(fields.count) else {
                report(place, nil, .fieldCount(fields.count, expected: counts))
                continue
            }
            body(&self, place, fields)
        }
    }

    /// Runs `body` for each row about a known occupation that no earlier row of the table was about.
    mutating func forEachOccupation(
        in name: BundleTableName, _ index: OccupationIndex,
        _ body: (inout BundleReader, _ place: RowPlace, _ fields: RowFields, _ occupation: Int) -> Void
    ) {
        var last = -1
        forEachRow(of: name) { reader, place, fields in
            guard let occupation = index.index(of: fields.range(0), in: fields.bytes.span) else {
                let found = String(fields.text(0).prefix(40))
                return reader.report(place, "occupation", .danglingReference(found))
            }
            guard occupation > last else {
                let problem: BundleError.Problem =
                    occupation == last
                    ? .duplicate(fields.text(0))
                    : .invalidValue(fields.text(0), expected: .order(.occupations))
                return reader.report(place, "occupation", problem)
            }
            last = occupation
            body(&reader, place, fields, occupation)
        }
    }

    /// The record of each occupation, nil where the table has none or none that can be read.
    mutating func records<Record: BundleRecord>(_ type: Record.Type, _ index: OccupationIndex) -> [Record?] {
        var records = [Record?](repeating: nil, count: index.count)
        forEachOccupation(in: type.table, index) { reader, place, fields, occupation in
            records[occupation] = Record(fields) { reader.report(place, $0, $1) }
        }
        return records
    }

    /// Runs `body` for each record of a table that can be read.
    mutating func forEachRecord<Record: BundleRecord>(
        _ type: Record.Type, _ body: (inout BundleReader, _ place: RowPlace, Record) -> Void
    ) {
        forEachRow(of: type.table) { reader, place, fields in
            if let record = Record(fields, { reader.report(place, $0, $1) }) { body(&reader, place, record) }
        }
    }
}

extension BundleError.Problem {
    /// A row with more or fewer fields than its table has columns.
    static func fieldCount(_ count: Int, expected: ClosedRange<Int>) -> Self {
        .invalidValue(String(count), expected: .fields(expected))
    }
}

/// The tables that could be read, by name.
///
/// A short list and no dictionary: the runtime takes as long to make the type of one as to read a small table.
package struct BundleTables: Sendable {
    private var list: [BundleTable] = []

    package init() {}

    /// Adds a table of a name that is not there yet.
    package mutating func append(_ table: BundleTable) { list.append(table) }

    /// The table of a name, if it could be read.
    package subscript(name: BundleTableName) -> BundleTable? { list.first { $0.name == name } }
}

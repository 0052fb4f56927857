/// The files of a bundle in memory, and what was found wrong with them so far.
///
/// The loader stops at the first fault; the checker goes on and collects them all. Both walk the same code, so
/// that a bundle which passes the check also loads.
package struct BundleReader: Sendable {
    package let manifest: BundleManifest?
    package let tables: BundleTables
    /// In the order in which they were found; bounded, since a hostile bundle may have one in every record.
    package private(set) var faults: [BundleError] = []
    private let mostFaults = 10_000

    /// Reads the manifest and the given tables.
    package init(directory: String, tables names: [BundleTableName]) {
        let order = names.filter(\.isLarge) + names.filter { !$0.isLarge }
        let reading = SharedWork(count: order.count) { place -> Result<BundleTable, BundleError> in
            do throws(BundleError) {
                return .success(try BundleTable.load(order[place], directory: directory))
            } catch {
                return .failure(error)
            }
        }
        var faults: [BundleError] = []
        do throws(BundleError) {
            manifest = try BundleManifest.load(directory: directory)
        } catch {
            manifest = nil
            faults.append(error)
        }
        let outcomes = reading.answers()
        var tables = BundleTables()
        // Without a manifest there is no bundle, and nothing more to say. Else in the order that was asked for, so that
        // the first fault is always the same.
        if manifest != nil || faults.first?.problem != .missing {
            for name in names {
                guard let place = order.firstIndex(of: name) else { continue }
                switch outcomes[place] {
                case .success(let table): tables.append(table)
                case .failure(let error): faults.append(error)
                }
            }
        }
        self.tables = tables
        self.faults = faults
        checkCounts()
    }

    /// Tables that are in memory already.
    init(manifest: BundleManifest, tables: BundleTables) {
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

    /// What a part of the work makes of the files, with the faults that it found.
    func part<Answer>(_ work: (inout BundleReader) -> Answer) -> (answer: Answer, faults: [BundleError]) {
        var reader = self
        reader.faults = []
        let answer = work(&reader)
        return (answer, reader.faults)
    }

    /// Keeps a fault.
    package mutating func report(_ fault: BundleError) {
        if faults.count < mostFaults { faults.append(fault) }
    }

    /// Runs `body` for each record of a table that has the right number of fields.
    mutating func forEachRow(
        of name: BundleTableName, fields expected: ClosedRange<Int>,
        _ body: (inout BundleReader, _ table: BundleTable, _ row: Int, _ fields: RowFields) -> Void
    ) {
        guard let table = tables[name] else { return }
        for row in table.rows.indices {
            let fields = table.fields(row)
            guard expected.contains(fields.count) else {
                let columns = "\(expected.lowerBound) or more fields"
                report(table.fault(row, .invalidValue("\(fields.count) fields", expected: columns)))
                continue
            }
            body(&self, table, row, fields)
        }
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

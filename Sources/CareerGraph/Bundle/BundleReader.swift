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
        var faults: [BundleError] = []
        let manifest: BundleManifest?
        do throws(BundleError) {
            manifest = try BundleManifest.load(directory: directory)
        } catch {
            manifest = nil
            faults.append(error)
        }
        var tables = BundleTables()
        if manifest != nil || faults.first?.problem != .missing {
            for outcome in BundleReader.read(names, directory: directory) {
                switch outcome {
                case .success(let table): tables.append(table)
                case .failure(let error): faults.append(error)
                }
            }
        }
        self.manifest = manifest
        self.tables = tables
        self.faults = faults
        checkCounts()
    }

    /// Reads tables, the larger ones on a thread of their own where there are any: two thirds of the bytes.
    private static func read(
        _ names: [BundleTableName], directory: String
    ) -> [Result<BundleTable, BundleError>] {
        let large = names.filter(\.isLarge)
        guard !large.isEmpty else { return names.map { load($0, directory: directory) } }
        let side = SideWork { large.map { load($0, directory: directory) } }
        let small = names.filter { !$0.isLarge }.map { load($0, directory: directory) }
        var (smallRest, largeRest) = (small[...], side.answer()[...])
        // In the order that was asked for, so that the first fault is always the same.
        return names.compactMap { $0.isLarge ? largeRest.popFirst() : smallRest.popFirst() }
    }

    private static func load(_ name: BundleTableName, directory: String) -> Result<BundleTable, BundleError> {
        do throws(BundleError) {
            return .success(try BundleTable.load(name, directory: directory))
        } catch {
            return .failure(error)
        }
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

    /// The same files, for a part of the work that keeps its own faults.
    func withoutFaults() -> BundleReader {
        var reader = self
        reader.faults = []
        return reader
    }

    /// Keeps the faults that another part of the work has found.
    mutating func reportAll(of other: BundleReader) {
        for fault in other.faults { report(fault) }
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
    mutating func append(_ table: BundleTable) { list.append(table) }

    /// The table of a name, if it could be read.
    package subscript(name: BundleTableName) -> BundleTable? { list.first { $0.name == name } }
}

/// The files of a bundle in memory, and what was found wrong with them so far.
///
/// The loader stops at the first fault; the checker goes on and collects them all. Both walk the same code, so
/// that a bundle which passes the check also loads.
package struct BundleReader: Sendable {
    package let manifest: BundleManifest?
    package let tables: [BundleTableName: BundleTable]
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
        var tables: [BundleTableName: BundleTable] = [:]
        if manifest != nil || faults.first?.problem != .missing {
            for outcome in BundleReader.read(names, directory: directory) {
                switch outcome {
                case .success(let table): tables[table.name] = table
                case .failure(let error): faults.append(error)
                }
            }
        }
        self.manifest = manifest
        self.tables = tables
        self.faults = faults
        checkCounts()
    }

    private static func read(
        _ names: [BundleTableName], directory: String
    ) -> [Result<BundleTable, BundleError>] {
        names.map { name in
            do throws(BundleError) {
                return .success(try BundleTable.load(name, directory: directory))
            } catch {
                return .failure(error)
            }
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

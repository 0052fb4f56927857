/// One file of the bundle in memory: its bytes, and where each record is.
///
/// Records stay bytes until somebody asks for one; the text of the file was checked as a whole (``BundleText``).
package struct BundleTable: Sendable {
    package let name: BundleTableName
    private let file: RecordFile

    package var bytes: [UInt8] { file.bytes }
    /// The bytes of each record, in order.
    package var rows: [Range<Int>] { file.rows }

    /// Reads and checks a table's file.
    package static func load(_ name: BundleTableName, directory: String) throws(BundleError) -> BundleTable {
        try BundleTable(BundleFile.read(directory: directory, file: name.file), as: name)
    }

    /// Takes a table's bytes apart.
    package init(_ bytes: consuming [UInt8], as name: BundleTableName) throws(BundleError) {
        file = try RecordFile(bytes, file: name.file, header: BundleTable.header(of: name))
        self.name = name
    }

    /// A table's file with these rows.
    package static func text(of name: BundleTableName, rows: [String]) -> [UInt8] {
        RecordFile.text(header: header(of: name), rows: rows)
    }

    private static func header(of name: BundleTableName) -> [RecordFile.Member] {
        [("table", name.rawValue), ("columns", name.record.header)]
    }

    /// The fields of a record.
    package func fields(_ row: Int) -> RowFields { RowFields(bytes: file.bytes, range: file.rows[row]) }

    /// A fault in a record.
    package func fault(_ row: Int, field: String? = nil, _ problem: BundleError.Problem) -> BundleError {
        let first = file.bytes[file.rows[row]].split(separator: BundleSchema.fieldSeparator, maxSplits: 1).first
        let record = first.map { String(decoding: $0.prefix(60), as: UTF8.self) }
        return file.fault(row, record: record, field: field, problem)
    }
}

/// One file of the bundle in memory: its bytes, and where each record is.
///
/// Records stay bytes until somebody asks for one; the text of the file was checked as a whole (``BundleText``).
package struct BundleTable: Sendable {
    package let name: BundleTableName
    package let bytes: [UInt8]
    /// The bytes of each record, in order.
    package let rows: [Range<Int>]
    /// The line of the first record in the file, from 1.
    private let firstLine: Int

    /// Reads and checks a table's file.
    package static func load(_ name: BundleTableName, directory: String) throws(BundleError) -> BundleTable {
        try parse(BundleFile.read(directory: directory, file: name.file), as: name)
    }

    /// Takes a table's bytes apart: `{"schema": 1, "table": ..., "columns": ..., "rows": ["...", ...]}`.
    package static func parse(_ bytes: [UInt8], as name: BundleTableName) throws(BundleError) -> BundleTable {
        if let fault = bytes.withUnsafeBufferPointer({ BundleText.firstFault(in: $0) }) {
            let line = bytes.prefix(fault.offset).count { $0 == 0x0A } + 1
            throw BundleError(file: name.file, line: line, problem: fault.problem)
        }
        var cursor = JSONCursor(bytes, file: name.file)
        var rows: [Range<Int>] = []
        var firstLine = 1
        var seen: Set<String> = []
        try cursor.object { (key, cursor) throws(BundleError) in
            seen.insert(key)
            switch key {
            case "schema":
                let version = try cursor.wholeNumber()
                guard version == BundleSchema.version else {
                    throw cursor.fault(.schema(found: version, expected: BundleSchema.version))
                }
            case "table": try expectText(name.rawValue, at: &cursor)
            case "columns": try expectText(name.columns, at: &cursor)
            case "rows":
                firstLine = cursor.fault(.missing).line.map { $0 + 1 } ?? 1
                rows.reserveCapacity(1_100)
                try cursor.list { (cursor) throws(BundleError) in rows.append(try cursor.string()) }
            default: throw cursor.fault(.malformed(reason: "an unknown key \"\(key.prefix(40))\""))
            }
        }
        try cursor.end()
        for key in ["schema", "table", "columns", "rows"] where !seen.contains(key) {
            throw BundleError(file: name.file, problem: .malformed(reason: "the key \"\(key)\" is missing"))
        }
        return BundleTable(name: name, bytes: cursor.takeBytes(), rows: rows, firstLine: firstLine)
    }

    private static func expectText(_ expected: String, at cursor: inout JSONCursor) throws(BundleError) {
        let found = try cursor.text()
        guard found == expected else {
            throw cursor.fault(.invalidValue(String(found.prefix(80)), expected: expected))
        }
    }

    /// The fields of a record.
    package func fields(_ row: Int) -> RowFields { RowFields(bytes: bytes, range: rows[row]) }

    /// A fault in a record. The line is right for files as the builder writes them: one record a line.
    package func fault(_ row: Int, field: String? = nil, _ problem: BundleError.Problem) -> BundleError {
        let first = bytes[rows[row]].split(separator: BundleSchema.fieldSeparator, maxSplits: 1).first
        let record = first.map { String(decoding: $0.prefix(60), as: UTF8.self) }
        return BundleError(file: name.file, line: firstLine + row, record: record, field: field, problem: problem)
    }
}

/// The fields of one record, by position, as bytes.
package struct RowFields: Sendable {
    private let bytes: [UInt8]
    private var ranges: [Range<Int>] = []

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        ranges.reserveCapacity(16)
        var start = range.lowerBound
        for position in range where bytes[position] == BundleSchema.fieldSeparator {
            ranges.append(start..<position)
            start = position + 1
        }
        ranges.append(start..<range.upperBound)
    }

    package var count: Int { ranges.count }
    /// A field's bytes; empty where the record has fewer fields.
    package subscript(field: Int) -> ArraySlice<UInt8> { field < ranges.count ? bytes[ranges[field]] : [] }
    /// A field as text.
    package func text(_ field: Int) -> String { String(decoding: self[field], as: UTF8.self) }
    /// A field as a whole number; nil where it is anything else.
    package func number(_ field: Int) -> Int? { WholeNumber.parse(self[field]) }
}

/// Whole numbers in plain digits, scanned on bytes.
package enum WholeNumber {
    /// Digits with an optional minus sign, at most 12 of them; nil for anything else.
    package static func parse(_ bytes: ArraySlice<UInt8>) -> Int? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = isNegative ? bytes.dropFirst() : bytes
        guard !digits.isEmpty, digits.count <= 12 else { return nil }
        var value = 0
        for byte in digits {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return isNegative ? -value : value
    }
}

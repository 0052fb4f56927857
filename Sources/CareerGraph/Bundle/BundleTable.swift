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
    package static func parse(_ bytes: consuming [UInt8], as name: BundleTableName) throws(BundleError) -> BundleTable {
        let survey = bytes.withUnsafeBufferPointer { BundleText.survey($0) }
        if let fault = survey.fault {
            let line = bytes.prefix(fault.offset).count { $0 == 0x0A } + 1
            throw BundleError(file: name.file, line: line, problem: fault.problem)
        }
        var cursor = JSONCursor(bytes, file: name.file)
        var rows: [Range<Int>] = []
        var firstLine = 1
        var seen: [String] = []
        try cursor.object { (key, cursor) throws(BundleError) in
            seen.append(key)
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
                rows = try cursor.texts(reserving: survey.lineFeeds, hasBackslash: survey.hasBackslash)
            default: throw cursor.fault(.malformed(reason: "an unknown key \"\(key.prefix(40))\""))
            }
        }
        try cursor.end()
        guard cursor.lineFeeds == survey.lineFeeds else { throw brokenText(in: cursor, rows: rows, name) }
        for key in ["schema", "table", "columns", "rows"] where !seen.contains(key) {
            throw BundleError(file: name.file, problem: .malformed(reason: "the key \"\(key)\" is missing"))
        }
        return BundleTable(name: name, bytes: cursor.takeBytes(), rows: rows, firstLine: firstLine)
    }

    /// The fault of the first record that a line feed stands in.
    private static func brokenText(
        in cursor: borrowing JSONCursor, rows: [Range<Int>], _ name: BundleTableName
    ) -> BundleError {
        let row = rows.first { cursor.bytes[$0].contains(0x0A) }
        let line = cursor.bytes.prefix(row?.lowerBound ?? 0).count { $0 == 0x0A } + 1
        return BundleError(
            file: name.file, line: line, problem: .malformed(reason: "a text does not end on its line"))
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
///
/// The first places lie in the value itself: 7,000 records are taken apart while the map loads, and an array for each
/// would cost more than reading it.
package struct RowFields: Sendable {
    private static let inlineLimit = 16

    /// The whole table's bytes.
    let bytes: [UInt8]
    private let start: Int
    package private(set) var count = 0
    /// Where each of the first fields ends.
    private var firstEnds = InlineArray<16, Int32>(repeating: 0)
    /// Where the fields beyond those end.
    private var furtherEnds: [Int32] = []

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        start = range.lowerBound
        var place = range.lowerBound
        while let separator = bytes.firstPlace(of: BundleSchema.fieldSeparator, in: place..<range.upperBound) {
            append(end: separator)
            place = separator + 1
        }
        append(end: range.upperBound)
    }

    private mutating func append(end: Int) {
        if count < RowFields.inlineLimit {
            firstEnds[count] = Int32(truncatingIfNeeded: end)
        } else {
            furtherEnds.append(Int32(truncatingIfNeeded: end))
        }
        count += 1
    }

    private func end(_ field: Int) -> Int {
        Int(field < RowFields.inlineLimit ? firstEnds[field] : furtherEnds[field - RowFields.inlineLimit])
    }

    /// Where a field stands within ``bytes``; empty where the record has fewer fields.
    package func range(_ field: Int) -> Range<Int> {
        guard field < count else { return start..<start }
        return (field == 0 ? start : end(field - 1) + 1)..<end(field)
    }
    /// Whether a field holds nothing, or the record has fewer fields.
    package func isEmpty(_ field: Int) -> Bool { range(field).isEmpty }
    /// A field's bytes; empty where the record has fewer fields.
    package subscript(field: Int) -> ArraySlice<UInt8> { bytes[range(field)] }
    /// A field as text.
    package func text(_ field: Int) -> String { String(decoding: self[field], as: UTF8.self) }
    /// A field as a whole number; nil where it is anything else.
    package func number(_ field: Int) -> Int? { WholeNumber.parse(bytes.span, range(field)) }
}

/// Whole numbers in plain digits, scanned on bytes.
package enum WholeNumber {
    /// Digits with an optional minus sign, at most 12 of them; nil for anything else.
    package static func parse(_ bytes: ArraySlice<UInt8>) -> Int? { parse(bytes.span, 0..<bytes.count) }

    /// The same for a part of a text.
    static func parse(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        let isNegative = !range.isEmpty && text[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        guard position < range.upperBound, range.upperBound - position <= 12 else { return nil }
        var value = 0
        while position < range.upperBound {
            let digit = text[position] &- 0x30
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
            position += 1
        }
        return isNegative ? -value : value
    }
}

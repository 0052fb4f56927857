import JSON

/// A file of one-line records with a header of texts, in memory: `{"schema": 1, HEADER..., "rows": ["...", ...]}`.
///
/// The tables of a bundle, Rung's own texts and those of a person's own download have this form.
package struct RecordFile: Sendable {
    /// A key of the header with the text that stands there.
    package typealias Member = (key: String, text: String)

    package let bytes: [UInt8]
    /// The bytes of each record, in order.
    package let rows: [Range<Int>]
    /// Its name, for faults.
    private let file: String
    /// The line of the first record in the file, from 1.
    private let firstLine: Int

    /// Checks a file's text as a whole and finds its records.
    ///
    /// - Parameters:
    ///   - file: its name, for faults.
    ///   - header: the keys beside `schema` and `rows`, each with the text that has to stand there.
    package init(_ text: consuming [UInt8], file: String, header: [Member]) throws(BundleError) {
        let survey = text.withUnsafeBufferPointer { BundleText.survey($0) }
        if let fault = survey.fault {
            let line = text.prefix(fault.offset).count { $0 == 0x0A } + 1
            throw BundleError(file: file, line: line, problem: fault.problem)
        }
        var cursor = JSONCursor(text, file: file)
        var rows: [Range<Int>] = []
        var firstLine = 1
        var seen: [String] = []
        try cursor.object { (key, cursor) throws(BundleError) in
            seen.append(key)
            switch key {
            case "schema": try cursor.schema(BundleSchema.version)
            case "rows":
                firstLine = cursor.fault(.missing).line.map { $0 + 1 } ?? 1
                rows = try cursor.texts(reserving: survey.lineFeeds, hasBackslash: survey.hasBackslash)
            default:
                guard let expected = header.first(where: { $0.key == key })?.text else {
                    throw cursor.fault(.malformed(.unknownKey(String(key.prefix(40)))))
                }
                let found = try cursor.text()
                guard found == expected else {
                    throw cursor.fault(.invalidValue(String(found.prefix(80)), expected: .notation(expected)))
                }
            }
        }
        try cursor.end()
        guard cursor.lineFeeds == survey.lineFeeds else {
            throw RecordFile.brokenText(in: cursor, rows: rows, file: file)
        }
        for key in ["schema"] + header.map(\.key) + ["rows"] where !seen.contains(key) {
            throw BundleError(file: file, problem: .malformed(.missingKey(key)))
        }
        self.file = file
        self.rows = rows
        self.firstLine = firstLine
        bytes = cursor.takeBytes()
    }

    /// The fault of the first record that a line feed stands in.
    private static func brokenText(
        in cursor: borrowing JSONCursor, rows: [Range<Int>], file: String
    ) -> BundleError {
        let row = rows.first { cursor.bytes[$0].contains(0x0A) }
        let line = cursor.bytes.prefix(row?.lowerBound ?? 0).count { $0 == 0x0A } + 1
        return BundleError(file: file, line: line, problem: .malformed(.textAcrossLines))
    }

    /// A fault in a record. The line is right for files as the builder writes them: one record a line.
    func fault(_ row: Int, record: String?, field: String?, _ problem: BundleError.Problem) -> BundleError {
        BundleError(file: file, line: firstLine + row, record: record, field: field, problem: problem)
    }
}

extension RecordFile {
    /// A file of this form, one record a line, so that a change of a release reads well in a diff.
    package static func text(header: [Member], rows: [String]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(rows.reduce(400) { $0 + $1.utf8.count + 4 })
        text += Array("{\n\"schema\": \(BundleSchema.version),\n".utf8)
        for member in header {
            text += Array("\(JSONText.quoted(member.key)): \(JSONText.quoted(member.text)),\n".utf8)
        }
        text += Array("\"rows\": [\n".utf8)
        for (position, row) in rows.enumerated() {
            text += Array(JSONText.quoted(row).utf8)
            text += Array((position + 1 < rows.count ? ",\n" : "\n").utf8)
        }
        text += Array("]\n}\n".utf8)
        return text
    }
}

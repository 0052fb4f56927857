/// A file of one-line records with a header of texts, in memory: `{"schema": 1, HEADER..., "rows": ["...", ...]}`.
struct RecordFile {
    private(set) var bytes: [UInt8] = []
    /// The bytes of each record, in order.
    private(set) var rows: [Range<Int>] = []
    /// The line of the first record in the file, from 1.
    private(set) var firstLine = 1

    /// Checks a file's text as a whole and finds its records.
    ///
    /// - Parameters:
    ///   - file: its name, for faults.
    ///   - header: the keys beside `schema` and `rows`, each with the text that has to stand there.
    init(
        _ text: consuming [UInt8], file: String, header: KeyValuePairs<String, String>
    ) throws(BundleError) {
        let survey = text.withUnsafeBufferPointer { BundleText.survey($0) }
        if let fault = survey.fault {
            let line = text.prefix(fault.offset).count { $0 == 0x0A } + 1
            throw BundleError(file: file, line: line, problem: fault.problem)
        }
        var cursor = JSONCursor(text, file: file)
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
            case "rows":
                firstLine = cursor.fault(.missing).line.map { $0 + 1 } ?? 1
                rows = try cursor.texts(reserving: survey.lineFeeds, hasBackslash: survey.hasBackslash)
            default:
                guard let expected = header.first(where: { $0.key == key })?.value else {
                    throw cursor.fault(.malformed(reason: "an unknown key \"\(key.prefix(40))\""))
                }
                let found = try cursor.text()
                guard found == expected else {
                    throw cursor.fault(.invalidValue(String(found.prefix(80)), expected: expected))
                }
            }
        }
        try cursor.end()
        guard cursor.lineFeeds == survey.lineFeeds else {
            throw BundleError(file: file, problem: .malformed(reason: "a text does not end on its line"))
        }
        for key in ["schema"] + header.map(\.key) + ["rows"] where !seen.contains(key) {
            throw BundleError(file: file, problem: .malformed(reason: "the key \"\(key)\" is missing"))
        }
        self.rows = rows
        self.firstLine = firstLine
        bytes = cursor.takeBytes()
    }
}

/// A file of the search index: the titles of one language, taken apart into numbered words (docs/data.md).
///
/// `data build` writes it and a search reads it: so nothing but the words that were typed is looked up when somebody
/// searches.
struct SearchIndexFile {
    /// The titles; their occupations are those of the map.
    private(set) var titles = IndexedTitles()
    /// How much each occupation is preferred, by its position; only in the file of the map's own titles.
    private(set) var preferences: [UInt8] = []
    /// Where each occupation's record is in the file of titles, from its quotation mark on; only in the file of the map's own.
    private(set) var places: [Range<Int>] = []

    static let table = "search"
    static let columns =
        "made from|file sha256... words|all words occupation|preference|titles in digits...|start|bytes"
    /// Leads the record of the files that the index was made from, and that of all words.
    static let sourcesKey = "made from"
    static let wordsKey = "words"
    /// The records before those of the occupations.
    static let leadingRows = 2

    /// Reads a file and checks all that memory safety rests on: every number, every length, the order of the words.
    ///
    /// - Parameters:
    ///   - sources: the files that it has to be made from, as its record names them.
    ///   - codes: the map's occupations.
    init(
        _ bytes: consuming [UInt8], language: TextLanguage, sources: String, codes: [OccupationCode]
    ) throws(BundleError) {
        let file = try RecordFile(
            bytes, file: language.searchFile,
            header: [
                ("table", SearchIndexFile.table), ("language", language.code), ("columns", SearchIndexFile.columns),
            ])
        let expected = codes.count + SearchIndexFile.leadingRows
        guard file.rows.count == expected else {
            throw BundleError(file: language.searchFile, problem: .count(found: file.rows.count, expected: expected))
        }
        guard file.bytes[file.rows[0]].elementsEqual((SearchIndexFile.sourcesKey + "|" + sources).utf8) else {
            throw file.fault(0, record: SearchIndexFile.sourcesKey, field: nil, .outdated)
        }
        let second = RowFields(bytes: file.bytes, range: file.rows[1])
        guard second.count == 2, second.text(0) == SearchIndexFile.wordsKey,
            let words = SortedWords(text: Array(second[1])), words.count <= IndexDigits.wordLimit
        else {
            throw file.fault(1, record: SearchIndexFile.wordsKey, field: nil, .malformed(.senseless))
        }
        titles.words = words
        let rows = try occupationRows(file, codes: codes)
        try readTitles(file, rows)
    }

    /// Checks the order of the occupations, reads their preferences, and finds the digits of each.
    private mutating func occupationRows(
        _ file: RecordFile, codes: [OccupationCode]
    ) throws(BundleError) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        rows.reserveCapacity(codes.count)
        preferences.reserveCapacity(codes.count)
        for (position, code) in codes.enumerated() {
            let row = position + SearchIndexFile.leadingRows
            let fields = RowFields(bytes: file.bytes, range: file.rows[row])
            guard fields.count == 5, Self.isCode(code, file.bytes.span.extracting(fields.range(0))) else {
                let found = String(fields.text(0).prefix(40))
                let problem = BundleError.Problem.invalidValue(found, expected: .notation(code.text))
                throw file.fault(row, record: found, field: nil, problem)
            }
            let preference = fields.isEmpty(1) ? 0 : fields.number(1) ?? -1
            guard (0...TitleIndex.highestPreference).contains(preference) else {
                let problem = BundleError.Problem.invalidValue(
                    String(fields.text(1).prefix(40)), expected: .number(0...TitleIndex.highestPreference))
                throw file.fault(row, record: code.text, field: "preference", problem)
            }
            preferences.append(UInt8(preference))
            places.append(try Self.place(fields, file, row, code))
            rows.append(fields.range(2))
        }
        return rows
    }

    /// - Returns: an empty range for an occupation without titles of this kind.
    private static func place(
        _ fields: RowFields, _ file: RecordFile, _ row: Int, _ code: OccupationCode
    ) throws(BundleError) -> Range<Int> {
        if fields.isEmpty(3), fields.isEmpty(4) { return 0..<0 }
        guard let start = fields.number(3), let length = fields.number(4), length <= TitleRows.longestRecord else {
            throw file.fault(row, record: code.text, field: "start", .malformed(.senseless))
        }
        return start..<start + length
    }

    private static func isCode(_ code: OccupationCode, _ text: Span<UInt8>) -> Bool {
        let wanted = code.text.utf8.span
        return text.count == wanted.count && text.indices.allSatisfy { text[$0] == wanted[$0] }
    }

    private mutating func readTitles(_ file: RecordFile, _ rows: [Range<Int>]) throws(BundleError) {
        func fault(_ position: Int) -> BundleError {
            file.fault(
                position + SearchIndexFile.leadingRows, record: nil, field: "titles", .malformed(.senseless))
        }
        var total = IndexDigits.Count()
        for (position, row) in rows.enumerated() {
            guard let count = IndexDigits.count(file.bytes.span, row) else { throw fault(position) }
            total.add(count)
        }
        var bad = 0
        let reading = IndexedTitlesReading(total, words: titles.words)
        guard let titles = reading.read(file.bytes.span, rows, bad: &bad) else { throw fault(bad) }
        self.titles = titles
    }
}

extension TextLanguage {
    /// The folder within a bundle that the search indexes of all languages lie in.
    package static let searchFolder = "search"

    /// The name of the file of the search index within a bundle; in English it holds the map's own titles.
    package var searchFile: String { TextLanguage.searchFolder + "/" + code + ".json" }

    /// The language of a file of the search index, by its name within the bundle; nil for other files.
    package init?(searchFile name: String) { self.init(file: name, in: TextLanguage.searchFolder) }

    /// The files of the bundle that the index is made from, as it names them: each with its checksum.
    ///
    /// - Throws: where the manifest lacks one of them.
    func searchSources(_ manifest: BundleManifest) throws(BundleError) -> String {
        let occupations = BundleTableName.occupations.file
        let names =
            hasTitles ? [occupations, file] : [occupations, BundleTableName.titles.file, BundleTableName.wages.file]
        var sources: [String] = []
        for name in names {
            guard let file = manifest.files.first(where: { $0.name == name }) else {
                throw BundleError(file: BundleSchema.manifest, field: name, problem: .missing)
            }
            sources.append(name + " " + file.sha256)
        }
        return sources.joined(separator: "|")
    }
}

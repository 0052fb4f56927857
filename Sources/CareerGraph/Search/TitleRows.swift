import SystemFiles

/// The records of the map's alternate titles, each read from its place in the table's file when somebody wants it: a search
/// shows titles of twenty occupations of a thousand.
struct TitleRows: Sendable {
    let directory: String
    /// The places of the records in the file, by position of the occupation (``SearchIndexFile/places``).
    let places: [Range<Int>]

    /// The longest record of our own has 6,000 bytes.
    static let longestRecord = 1 << 16

    /// The record of an occupation as text; nil where it has none, and where the file is not the one that was indexed.
    func record(of occupation: OccupationID, code: OccupationCode) -> [UInt8]? {
        let place = places[occupation.index]
        let file = BundleTableName.titles.file
        guard !place.isEmpty, let bytes = try? FileSlice.read(directory + "/" + file, place),
            (try? BundleText.check(bytes, file: file)) != nil
        else { return nil }
        var cursor = JSONCursor(bytes, file: file)
        guard let text = try? cursor.text(), text.hasPrefix(code.text) else { return nil }
        return Array(text.utf8)
    }

    /// Where the records of a table are: from the quotation mark of each to that of the next, or to the end.
    static func places(in keyed: KeyedTable, occupations: Int) -> [Range<Int>] {
        let rows = keyed.table.rows
        let ends = rows.dropFirst().map { $0.lowerBound - 1 } + [keyed.table.bytes.count]
        let places = Dictionary(zip(rows, ends).map { ($0.lowerBound, $0.lowerBound - 1..<$1) }) { first, _ in first }
        return (0..<occupations).map { keyed.range(of: $0).flatMap { places[$0.lowerBound] } ?? 0..<0 }
    }
}

import CareerGraph
import SafeText

/// What a build knows so far: the records of each table, and the report.
///
/// One extension per release fills it; nothing here touches the target folder.
struct BuildContext {
    let sources: ReleaseSources
    var report = BuildReport()
    var records = BundleRecords()
    /// What the releases say of their editions, as they are read.
    var marks = EditionMarks()
    /// The position of each occupation by code.
    var positions: [String: Int] = [:]

    /// How many occupations there are.
    var occupationCount: Int { records.codes.count }

    init(sources: ReleaseSources) { self.sources = sources }

    /// Reads one of O*NET's files.
    mutating func onet(_ title: String) throws(ReleaseError) -> DelimitedTable {
        let table = try DelimitedTable.read(sources.onet + "/" + title + ".txt", .tabs)
        report.read(table.file, rows: table.count)
        return table
    }

    /// Reads a comma-separated file.
    mutating func commaSeparated(_ path: String) throws(ReleaseError) -> DelimitedTable {
        let table = try DelimitedTable.read(path, .commas)
        report.read(table.file, rows: table.count)
        return table
    }

    /// The position of a row's occupation; nil, with a note, where O*NET's occupation list does not hold it.
    mutating func occupation(_ table: DelimitedTable, _ row: Int, _ column: Int) -> Int? {
        let code = table.trimmed(row, column)
        if let position = positions[code] { return position }
        if let normalized = OccupationCode(code)?.text, let position = positions[normalized] { return position }
        report.note(.skipped, table.file, line: table.line(of: row), .noOccupation(printable(code)))
        return nil
    }

    /// A name made fit for a record: no separators, no control characters, single spaces.
    mutating func name(_ table: DelimitedTable, _ row: Int, _ column: Int) -> String {
        let raw = table.text(row, column)
        let clean = BuildContext.cleaned(raw)
        if clean != raw {
            report.note(
                .repaired, table.file, line: table.line(of: row), .cleaned(clean))
        }
        return clean
    }

    static func cleaned(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && byte != BundleSchema.fieldSeparator && byte != BundleSchema.itemSeparator
                && byte != BundleSchema.partSeparator
        }
        if isPlain { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isReserved = scalar == "|" || scalar == "^" || scalar == "~"
            if isReserved || ScalarSafety(scalar) != .plain {
                scalars.append(" ")
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars).collapsingBlanks
    }

    /// A value as a message may show it.
    func printable(_ text: String) -> String { BuildContext.cleaned(String(text.prefix(60))) }

    /// An occupation as a message names it.
    func named(_ occupation: Int) -> String {
        "\(records.codes[occupation]) \(records.occupations[occupation].title)"
    }
}

extension [String] {
    /// In alphabetical order as people read it: case does not matter unless nothing else differs.
    func sortedAlphabetically() -> [String] {
        map { (key: $0.lowercased(), text: $0) }.sorted { ($0.key, $0.text) < ($1.key, $1.text) }.map(\.text)
    }
}

import CareerGraph

/// A release's table as text: a header line and rows of as many fields, separated by commas or tabs.
///
/// Comma-separated text follows RFC 4180 (quoted fields, doubled quotes, line breaks within quotes); tab-delimited
/// text knows no quotes, as O*NET publishes it. A byte order mark and CRLF line ends are accepted in both.
struct DelimitedTable {
    /// What separates the fields of a row.
    enum Format {
        case commas, tabs
    }

    /// The path it was read from, for messages.
    let file: String
    private let bytes: [UInt8]
    private let cells: [Range<Int>]
    private let lines: [Int]
    private let columns: [String]

    /// The number of rows below the header.
    var count: Int { lines.count }

    /// Reads a file.
    static func read(_ path: String, _ format: Format) throws(ReleaseError) -> DelimitedTable {
        try DelimitedTable(ReleaseFile.read(path), format, file: path)
    }

    /// Takes text apart.
    init(_ bytes: [UInt8], _ format: Format, file: String) throws(ReleaseError) {
        if String(validating: bytes, as: UTF8.self) == nil {
            throw ReleaseError(file: file, line: DelimitedTable.lineOfBadText(bytes), problem: .encoding)
        }
        var splitter = DelimitedSplitter(bytes, format, file: file)
        let header = try splitter.nextRow()?.map { splitter.text($0) }
        guard let header, header != [""] else { throw ReleaseError(file: file, problem: .empty) }
        for (position, name) in header.enumerated() where header[..<position].contains(name) && !name.isEmpty {
            throw ReleaseError(file: file, line: 1, problem: .duplicateColumn(name))
        }
        var cells: [Range<Int>] = []
        var lines: [Int] = []
        while true {
            let line = splitter.line
            guard let row = try splitter.nextRow() else { break }
            if row.count == 1, row[0].isEmpty { continue }
            guard row.count == header.count else {
                throw ReleaseError(file: file, line: line, problem: .ragged(found: row.count, expected: header.count))
            }
            cells += row
            lines.append(line)
        }
        self.file = file
        self.bytes = splitter.bytes
        self.cells = cells
        self.lines = lines
        columns = header
    }

    private static func lineOfBadText(_ bytes: [UInt8]) -> Int {
        for (line, text) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where String(validating: text, as: UTF8.self) == nil {
            return line + 1
        }
        return 1
    }

    /// The position of a column; the first of the given names that the header has.
    func column(_ names: String...) throws(ReleaseError) -> Int {
        for name in names {
            if let position = column(ifPresent: name) { return position }
        }
        throw ReleaseError(file: file, line: 1, problem: .missingColumn(names.first ?? ""))
    }

    /// The position of a column that a variant of the release may lack.
    func column(ifPresent name: String) -> Int? { columns.firstIndex { $0 == name } }

    /// The position of the column whose name starts so (BLS adds years and footnote marks).
    func column(startingWith prefix: String) throws(ReleaseError) -> Int {
        guard let position = columns.firstIndex(where: { $0.hasPrefix(prefix) }) else {
            throw ReleaseError(file: file, line: 1, problem: .missingColumn(prefix))
        }
        return position
    }

    /// The columns whose name is a year between these two texts, in order of year (BLS and NCES name years).
    func columns(yearAfter prefix: String, before suffix: String = "") -> [(year: Int, column: Int)] {
        columns.enumerated().compactMap { position, name in
            guard name.hasPrefix(prefix), name.hasSuffix(suffix),
                name.utf8.count == prefix.utf8.count + 4 + suffix.utf8.count
            else { return nil }
            let digits = name.dropFirst(prefix.count).dropLast(suffix.count)
            return ReleaseEditions.year(digits).map { ($0, position) }
        }.sorted { $0.year < $1.year }
    }

    /// A cell's bytes.
    func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> { bytes[cells[row * columns.count + column]] }
    /// A cell's text.
    func text(_ row: Int, _ column: Int) -> String { String(decoding: bytes(row, column), as: UTF8.self) }
    /// A cell's text without blanks around it.
    func trimmed(_ row: Int, _ column: Int) -> String { text(row, column).trimmingBlanks }

    /// A fault in a row.
    func fault(_ row: Int, _ problem: ReleaseError.Problem) -> ReleaseError {
        ReleaseError(file: file, line: lines[row], problem: problem)
    }

    /// The line of a row in the file, from 1.
    func line(of row: Int) -> Int { lines[row] }
}

/// Walks over delimited text, field by field.
private struct DelimitedSplitter {
    /// Quoted fields are decoded in place: they only get shorter.
    private(set) var bytes: [UInt8]
    /// The line at which the next row begins.
    private(set) var line = 1
    private var position = 0
    private let separator: UInt8
    private let knowsQuotes: Bool
    private let file: String

    init(_ bytes: [UInt8], _ format: DelimitedTable.Format, file: String) {
        self.bytes = bytes
        self.file = file
        separator = format == .commas ? UInt8(ascii: ",") : UInt8(ascii: "\t")
        knowsQuotes = format == .commas
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The fields of the next row, or nil at the end.
    mutating func nextRow() throws(ReleaseError) -> [Range<Int>]? {
        guard position < bytes.count else { return nil }
        var fields: [Range<Int>] = []
        fields.reserveCapacity(16)
        while true {
            fields.append(try nextField())
            guard position < bytes.count else { return fields }
            let ending = bytes[position]
            position += 1
            if ending == separator { continue }
            if ending == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
            line += 1
            return fields
        }
    }

    /// The field at the cursor, which then stands at what ended it: a separator, a line end or the end.
    private mutating func nextField() throws(ReleaseError) -> Range<Int> {
        if knowsQuotes, position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try quotedField() }
        let start = position
        while position < bytes.count, bytes[position] != separator, !endsLine(at: position) { position += 1 }
        return start..<position
    }

    private mutating func quotedField() throws(ReleaseError) -> Range<Int> {
        let firstLine = line
        let start = position + 1
        var target = start
        position = start
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else { break }
                position += 1
            }
            if byte == 0x0A { line += 1 }
            bytes[target] = byte
            target += 1
            position += 1
        }
        guard position < bytes.count else { throw ReleaseError(file: file, line: firstLine, problem: .quoting) }
        position += 1
        guard position == bytes.count || bytes[position] == separator || endsLine(at: position) else {
            throw ReleaseError(file: file, line: line, problem: .quoting)
        }
        return start..<target
    }

    private func endsLine(at position: Int) -> Bool {
        bytes[position] == 0x0A
            || (bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A)
            || (bytes[position] == 0x0D && position + 1 == bytes.count)
    }
}

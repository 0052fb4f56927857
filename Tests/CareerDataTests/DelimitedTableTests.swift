import TestSupport
import Testing

@testable import CareerData

@Suite("Delimited text")
struct DelimitedTableTests {
    private func table(_ text: String, _ format: DelimitedTable.Format = .commas) throws -> DelimitedTable {
        try DelimitedTable(Array(text.utf8), format, file: "t.csv")
    }

    private func rows(_ table: DelimitedTable, columns: Int) -> [[String]] {
        (0..<table.count).map { row in (0..<columns).map { table.text(row, $0) } }
    }

    @Test("Quotes, doubled quotes, commas and line breaks within quotes, a byte order mark and CRLF")
    func commas() throws {
        let table = try table("\u{FEFF}a,b\r\n\"x, \"\"y\"\"\",2\r\n\"two\nlines\",\r\nlast,3")
        #expect(rows(table, columns: 2) == [["x, \"y\"", "2"], ["two\nlines", ""], ["last", "3"]])
        #expect(table.line(of: 2) == 5)
        #expect(try table.column("none", "b") == 1)
    }

    @Test("Tab-delimited text knows no quotes")
    func tabs() throws {
        let table = try table("a\tb\n1/2\" drill\t\"x\n", .tabs)
        #expect(rows(table, columns: 2) == [["1/2\" drill", "\"x"]])
    }

    @Test("Hostile text is refused with its line")
    func hostile() {
        let cases: [(String, Int?, ReleaseError.Problem)] = [
            ("", nil, .empty), ("\n", nil, .empty), ("a,b\n1,2\n3\n", 3, .ragged(found: 1, expected: 2)),
            ("a,b\n1,2,3\n", 2, .ragged(found: 3, expected: 2)), ("a,b\n1,\"2\n3,4\n", 2, .quoting),
            ("a,b\n1,\"2\"x\n", 2, .quoting), ("a,a\n1,2\n", 1, .duplicateColumn("a")),
        ]
        for (text, line, problem) in cases {
            #expect(throws: ReleaseError(file: "t.csv", line: line, problem: problem)) { try table(text) }
        }
        #expect(throws: ReleaseError(file: "t.csv", line: 2, problem: .encoding)) {
            try DelimitedTable(Array("a\n".utf8) + [0xC3, 0x28, 0x0A], .tabs, file: "t.csv")
        }
        #expect(throws: ReleaseError(file: "t.csv", line: 1, problem: .missingColumn("z"))) {
            try table("a\n1\n").column("z")
        }
    }

    @Test("Whatever was quoted comes back")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 7)
        let alphabet = Array("ab ,\"\n\r\té—")
        for _ in 0..<500 {
            let cells = (0..<6).map { _ in
                String(
                    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                    })
            }
            let quoted = cells.map { cell in
                "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            }
            let text =
                "x,y\n"
                + stride(from: 0, to: 6, by: 2).map { quoted[$0] + "," + quoted[$0 + 1] }.joined(separator: "\r\n")
            #expect(rows(try table(text), columns: 2).flatMap { $0 } == cells)
        }
    }

    @Test("Figures are scaled on their digits")
    func figures() {
        let cases: [(String, Int, Int?)] = [
            ("4.785", 2, 479), ("4.784", 2, 478), ("-1.5", 2, -150), ("3,379,720", 0, 3_379_720), ("12", 2, 1_200),
            ("0.05", 1, 1), ("", 2, nil), ("-", 2, nil), (".", 2, nil), ("1e5", 2, nil), ("1.2.3", 2, nil),
            ("9999999999999999999999", 2, nil), ("3444.5", 0, 3_445), ("0.049", 1, 0),
        ]
        for (text, places, expected) in cases {
            #expect(Figure.scaled(Array(text.utf8)[...], places: places) == expected, "\(text)")
        }
    }
}

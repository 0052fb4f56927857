import TerminalUI
import Testing

@testable import rung

@Suite("Tables of text")
struct TextTableTests {
    private func table() -> TextTable {
        var table = TextTable([
            .init(title: "Title", givesWay: true), .init(title: "Pay", isNumber: true), .init(title: "Note"),
        ])
        table.append(["Nurse", "$1", "a"])
        table.append(["看護師の仕事をする人", "$22,000", "b"])
        table.append(["Cafe\u{301} managers", "$3", "c"])
        return table
    }

    /// The cells that a line takes up to its last column.
    private func offset(_ line: String) -> Int { TextFitting.width(line.dropLast()) }

    @Test("Columns line up by the cells that a text takes, not by its characters")
    func wide() {
        let lines = table().lines(width: nil)
        #expect(Set(lines.dropFirst().map(offset)).count == 1, "\(lines)")
        #expect(lines[1].hasSuffix("$1  a") && lines[2].hasPrefix("看護師の仕事をする人  $22,000  b"))
    }

    @Test("Where the terminal is narrow, the widest column gives way, and no line is wider", arguments: 27...40)
    func narrow(width: Int) {
        let lines = table().lines(width: width)
        #expect(lines.allSatisfy { TextFitting.width($0) <= width }, "\(lines)")
        #expect(Set(lines.dropFirst().map(offset)).count == 1, "\(lines)")
        #expect(width >= 32 || lines[2].contains("..."))
    }

    @Test("Paragraphs break at blanks and keep their indent")
    func paragraphs() {
        #expect(Paragraph.lines("one two three", indent: "  ", width: 9) == ["  one two", "  three"])
        #expect(Paragraph.lines("one two three", indent: "  ", width: nil) == ["  one two three"])
    }
}

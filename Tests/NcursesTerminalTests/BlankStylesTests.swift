import TerminalUI
import TestSupport
import Testing

@testable import NcursesTerminal

@Suite("Blanks in the style of what follows")
struct BlankStylesTests {
    private let size = Size(columns: 12, rows: 1)

    private func canvas(_ pieces: [(text: String, style: Style)]) -> Canvas {
        var canvas = Canvas(size: size)
        var column = 0
        for (text, style) in pieces { column += canvas.write(text, at: Point(column: column, row: 0), style: style) }
        return canvas
    }

    @Test("a bar, a blank and a figure cost one switch")
    func between() {
        let drawn = canvas([("□", .accent), (" ", .text), ("6.6", .strong)])
        let expected = [
            CellRun(row: 0, columns: 0..<1, style: .accent), CellRun(row: 0, columns: 1..<5, style: .strong),
            CellRun(row: 0, columns: 5..<12, style: .text),
        ]
        #expect(CanvasDifference.runs(from: nil, to: drawn.sparingBlanks()) == expected)
        #expect(CanvasDifference.runs(from: nil, to: drawn).count == 4)
    }

    @Test("the beginning and the end of a row, and wide gaps, stay plain")
    func plain() {
        for pieces in [
            [(" a", Style.strong)], [("a", .strong), ("  ", .text)], [("a", .text), ("     ", .text), ("b", .strong)],
        ] {
            let drawn = canvas([(" ", .text)] + pieces)
            #expect(drawn.sparingBlanks() == drawn)
        }
    }

    @Test("what is seen stays the same: characters, and all that is reversed or underlined", arguments: 0..<100)
    func seen(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var drawn = Canvas(size: size)
        let styles: [Style] = [.text, .strong, .focus, .muted, Style(.text, underlined: true), .accent]
        for _ in 0..<6 {
            drawn.write(
                ["a", " ", "b c", "漢", "   "].randomElement(using: &random) ?? "",
                at: Point(column: Int.random(in: 0..<12, using: &random), row: 0),
                style: styles.randomElement(using: &random) ?? .text)
        }
        for (before, after) in zip(drawn.cells, drawn.sparingBlanks().cells) {
            #expect(before.character == after.character && before.isContinuation == after.isContinuation)
            #expect(before.style.isReversed == after.style.isReversed)
            #expect(before.style.isUnderlined == after.style.isUnderlined)
            if before.character != " " || before.isContinuation { #expect(before == after) }
        }
    }
}

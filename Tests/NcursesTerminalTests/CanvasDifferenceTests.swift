import TerminalUI
import TestSupport
import Testing

@testable import NcursesTerminal

@Suite("Only what differs is written")
struct CanvasDifferenceTests {
    private let size = Size(columns: 12, rows: 2)

    private func canvas(_ text: String, at column: Int = 0, style: Style = .text) -> Canvas {
        var canvas = Canvas(size: size)
        canvas.write(text, at: Point(column: column, row: 1), style: style)
        return canvas
    }

    @Test("nothing, when nothing changed, or only what a blank is not seen to have")
    func same() {
        #expect(CanvasDifference.ranges(from: canvas("nurse"), to: canvas("nurse")).isEmpty)
        #expect(CanvasDifference.ranges(from: canvas("  ", style: .muted), to: canvas("")).isEmpty)
        let reversed = canvas("  ", style: Style(.text, reversed: true))
        #expect(CanvasDifference.ranges(from: reversed, to: canvas("")) == [CellRange(row: 1, columns: 0..<2)])
    }

    @Test("ranges of neighbors, joined over a short gap in one style")
    func ranges() {
        var new = canvas("nurse")
        new.write("X", at: Point(column: 1, row: 1))
        new.write("Z", at: Point(column: 4, row: 1), style: .muted)
        #expect(CanvasDifference.ranges(from: canvas("nurse"), to: new) == [CellRange(row: 1, columns: 1..<5)])
        var far = canvas("nurses aide")
        far.write("X", at: Point(column: 0, row: 1))
        far.write("Z", at: Point(column: 6, row: 1))
        #expect(
            CanvasDifference.ranges(from: canvas("nurses aide"), to: far)
                == [CellRange(row: 1, columns: 0..<1), CellRange(row: 1, columns: 6..<7)])
        var otherStyle = canvas("nurse", style: .accent)
        let old = otherStyle
        otherStyle.write("X", at: Point(column: 0, row: 1))
        otherStyle.write("Z", at: Point(column: 3, row: 1))
        #expect(
            CanvasDifference.ranges(from: old, to: otherStyle)
                == [CellRange(row: 1, columns: 0..<1), CellRange(row: 1, columns: 3..<4)])
    }

    @Test("a wide character is written whole, also over half of another")
    func wide() {
        #expect(
            CanvasDifference.ranges(from: canvas("漢字", at: 1), to: canvas("漢字", at: 2))
                == [CellRange(row: 1, columns: 1..<6)])
        #expect(
            CanvasDifference.ranges(from: canvas("漢", at: 1), to: canvas("ab", at: 1))
                == [CellRange(row: 1, columns: 1..<3)])
    }
}

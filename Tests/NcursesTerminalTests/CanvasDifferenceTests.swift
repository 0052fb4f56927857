import TerminalUI
import TestSupport
import Testing

@testable import NcursesTerminal

@Suite("Only what differs is written")
struct CanvasDifferenceTests {
    private let size = Size(columns: 10, rows: 2)

    private func canvas(_ text: String, at column: Int = 0, style: Style = .text) -> Canvas {
        var canvas = Canvas(size: size)
        canvas.write(text, at: Point(column: column, row: 1), style: style)
        return canvas
    }

    @Test("nothing, when nothing changed")
    func same() { #expect(CanvasDifference.runs(from: canvas("nurse"), to: canvas("nurse")).isEmpty) }

    @Test("everything, when nothing is known of the screen or it has another size")
    func all() {
        let expected = [
            CellRun(row: 0, columns: 0..<10, style: .text), CellRun(row: 1, columns: 0..<10, style: .text),
        ]
        #expect(CanvasDifference.runs(from: nil, to: canvas("nurse")) == expected)
        let small = Canvas(size: Size(columns: 9, rows: 2))
        #expect(CanvasDifference.runs(from: small, to: canvas("nurse")) == expected)
    }

    @Test("runs of neighbours, cut where the style changes")
    func runs() {
        var new = canvas("nurse")
        new.write("XY", at: Point(column: 1, row: 1))
        new.write("Z", at: Point(column: 3, row: 1), style: .muted)
        #expect(
            CanvasDifference.runs(from: canvas("nurse"), to: new) == [
                CellRun(row: 1, columns: 1..<3, style: .text), CellRun(row: 1, columns: 3..<4, style: .muted),
            ])
    }

    @Test("a wide character is written whole, also over half of another")
    func wide() {
        #expect(
            CanvasDifference.runs(from: canvas("漢字", at: 1), to: canvas("漢字", at: 2)) == [
                CellRun(row: 1, columns: 1..<6, style: .text)
            ])
        #expect(
            CanvasDifference.runs(from: canvas("漢", at: 1), to: canvas("ab", at: 1)) == [
                CellRun(row: 1, columns: 1..<3, style: .text)
            ])
    }

    @Test("writing the runs makes the new canvas of the old one", arguments: 0..<100)
    func complete(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func scribble() -> Canvas {
            var canvas = Canvas(size: size)
            for _ in 0..<6 {
                let texts = ["漢", "a", "é", "字字", "bc"]
                canvas.write(
                    texts[Int(random.next() % 5)],
                    at: Point(column: Int(random.next() % 10), row: Int(random.next() % 2)),
                    style: random.next() % 2 == 0 ? .text : .accent)
            }
            return canvas
        }
        let (old, new) = (scribble(), scribble())
        var cells = old.cells
        for run in CanvasDifference.runs(from: old, to: new) {
            for column in run.columns {
                let index = run.row * size.columns + column
                #expect(new.cells[index].style == run.style)
                cells[index] = new.cells[index]
            }
            #expect(!new[Point(column: run.columns.lowerBound, row: run.row)].isContinuation)
            if run.columns.upperBound < size.columns {
                #expect(!new[Point(column: run.columns.upperBound, row: run.row)].isContinuation)
            }
        }
        #expect(cells == new.cells)
    }
}

import Testing

@testable import TerminalUI

struct DivergingBarTests {
    private func bar(_ share: Double, columns: Int = 9, glyphs: GlyphSet = .unicode) -> String {
        var canvas = Canvas(size: Size(columns: columns + 2, rows: 1), glyphs: glyphs)
        canvas.divergingBar(share, at: Point(column: 1, row: 0), columns: columns)
        return canvas.lines[0]
    }

    @Test func barsLeaveTheMiddleToEitherSide() {
        #expect(bar(0) == " ····│····")
        #expect(bar(1) == " ····│■■■■")
        #expect(bar(-1) == " ■■■■│····")
        #expect(bar(0.5) == " ····│■■··")
        #expect(bar(-0.25) == " ···■│····")
        #expect(bar(7) == bar(1), "no bar leaves its room")
    }

    @Test func anEvenWidthLeavesItsLastColumnFree() { #expect(bar(1, columns: 8) == " ···│■■■") }

    @Test func inASCIIBothSidesCanBeTold() { #expect(bar(-0.5, glyphs: .ascii) == " ..##|....") }

    @Test func noRoomIsNoCrash() {
        #expect(bar(1, columns: 0) == "")
        #expect(bar(-1, columns: 1) == " │")
    }

    @Test func wrappedTextEndsWithAnEllipsisWhereItGoesOn() {
        let title = "Licensed Practical and Licensed Vocational Nurses"
        #expect(TextFitting.wrapped(title, to: 20, lines: 2) == ["Licensed Practical", "and Licensed Vocati…"])
        #expect(TextFitting.wrapped("Nurses", to: 20, lines: 2) == ["Nurses"])
        #expect(TextFitting.wrapped(title, to: 20, lines: 0).isEmpty)
    }
}

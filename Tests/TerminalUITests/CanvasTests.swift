import TestSupport
import Testing

@testable import TerminalUI

struct CanvasTests {
    private func line(_ text: String, columns: Int = 10, glyphs: GlyphSet = .unicode, at column: Int = 0) -> String {
        var canvas = Canvas(size: Size(columns: columns, rows: 1), glyphs: glyphs)
        canvas.write(text, at: Point(column: column, row: 0))
        return canvas.lines[0]
    }

    @Test func writesWithinItsEdges() {
        #expect(line("abcdefghijkl") == "abcdefghij")
        #expect(line("abc", at: -2) == "c")
        #expect(line("abc", at: 12) == "")
    }

    @Test func wideCharactersTakeTwoCells() {
        #expect(line("漢字", columns: 3) == "漢")
        #expect(TextFitting.width("漢字é") == 5)
        #expect(TextFitting.width("e\u{301}") == 1)
        #expect(TextFitting.width("👩‍👧‍👦") == 2)
    }

    @Test func overwritingHalfOfAWideCharacterLeavesNoOtherHalf() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.write("漢字", at: Point(column: 0, row: 0))
        canvas.write("x", at: Point(column: 1, row: 0))
        canvas.write("y", at: Point(column: 2, row: 0))
        #expect(canvas.cells.map(\.character) == [" ", "x", "y", " "])
        #expect(canvas.cells.allSatisfy { !$0.isContinuation })
    }

    @Test(arguments: ["\u{1B}", "\u{7}", "\n", "\r\n", "\u{9B}", "\u{202E}", "\u{2066}", "\u{7F}"])
    func controlsAreShownNotObeyed(control: String) {
        #expect(line("a\(control)b") == "a\u{FFFD}b")
        #expect(line("a\(control)b", glyphs: .ascii) == "a?b")
    }

    @Test func asciiTerminalsGetASCII() {
        #expect(line("▲ Café – ½", glyphs: .ascii) == "^ Cafe - /")
        #expect(line("漢", glyphs: .ascii) == "?")
    }

    /// Whatever is written wherever, the cells stay well formed.
    @Test func randomWritingKeepsTheCellsWellFormed() {
        var generator = SeededGenerator(seed: 7)
        let texts = ["漢字漢字", "abc", "e\u{301}\u{301}", "👩‍👧", "\u{1B}[31m", "ﷺ", "", "日"]
        var canvas = Canvas(size: Size(columns: 12, rows: 4))
        for _ in 0..<5_000 {
            let point = Point(
                column: Int.random(in: -3...14, using: &generator), row: Int.random(in: -1...4, using: &generator))
            canvas.write(
                texts.randomElement(using: &generator) ?? "", at: point,
                limit: Int.random(in: 0...9, using: &generator))
            for row in 0..<4 {
                for column in 0..<12 {
                    let cell = canvas[Point(column: column, row: row)]
                    let width = CharacterWidth.of(cell.character)
                    if cell.isContinuation {
                        #expect(column > 0)
                        #expect(CharacterWidth.of(canvas[Point(column: column - 1, row: row)].character) == 2)
                    } else if width == 2 {
                        #expect(column < 11 && canvas[Point(column: column + 1, row: row)].isContinuation)
                    }
                }
            }
        }
    }
}

struct TextFittingTests {
    @Test func fittingEndsWithAnEllipsis() {
        #expect(TextFitting.fitted("Registered Nurses", to: 20) == "Registered Nurses")
        #expect(TextFitting.fitted("Registered Nurses", to: 11) == "Registered…")
        #expect(TextFitting.fitted("漢字漢字", to: 4) == "漢…")
        #expect(TextFitting.fitted("abc", to: 0) == "")
    }

    @Test func wrappingBreaksBetweenWords() {
        #expect(TextFitting.wrapped("one two three", to: 7) == ["one two", "three"])
        #expect(TextFitting.wrapped("abcdefgh ij", to: 3) == ["abc", "def", "gh", "ij"])
        #expect(TextFitting.wrapped("", to: 5) == [""])
        #expect(TextFitting.wrapped("a", to: 0) == [])
    }

    /// No line is too long, and no word is lost.
    @Test func wrappingKeepsEveryWord() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            let words = (0..<20).map { _ in
                String(repeating: "x", count: Int.random(in: 1...12, using: &generator))
            }
            let columns = Int.random(in: 1...30, using: &generator)
            let lines = TextFitting.wrapped(words.joined(separator: " "), to: columns)
            #expect(lines.allSatisfy { TextFitting.width($0) <= columns })
            #expect(lines.joined().count { $0 == "x" } == words.joined().count)
        }
    }

    /// What is taken for a character of one cell, shown as it is, is one.
    @Test func simpleCodePointsAreCharactersOfOneCell() throws {
        for value in 0x20...UInt32(0x2FFF) {
            guard let scalar = Unicode.Scalar(value), CharacterWidth.isSimple(scalar) else { continue }
            let character = Character(scalar)
            #expect(CharacterWidth.of(character) == 1 && GlyphSet.unicode.shown(character) == character, "\(value)")
            #expect(("x" + String(character) + "x").count == 3, "\(value) stands by itself")
        }
        for hidden in ["\u{AD}", "\u{301}", "\u{200B}", "\u{202E}", "\u{9F}", "漢"] {
            #expect(!CharacterWidth.isSimple(try #require(hidden.unicodeScalars.first)))
        }
    }

    /// Simple text goes a quicker way, which must lead to the same place as that of letters with a mark of their own.
    @Test func simpleTextIsFittedLikeAnyOther() {
        func accented(_ text: String) -> String { String(text.map { $0 == "x" ? "e\u{301}" : $0 }) }
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let text = String(
                (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                    "xxxx ,".randomElement(using: &generator) ?? "x"
                })
            let columns = Int.random(in: 0...25, using: &generator)
            #expect(TextFitting.width(text) == TextFitting.width(accented(text)))
            #expect(accented(TextFitting.fitted(text, to: columns)) == TextFitting.fitted(accented(text), to: columns))
            #expect(
                TextFitting.wrapped(text, to: columns).map(accented)
                    == TextFitting.wrapped(accented(text), to: columns), "\(text) to \(columns)")
            expectSameCells(text, accented(text), column: columns - 12)
        }
    }

    private func expectSameCells(_ text: String, _ other: String, column: Int) {
        var (canvas, expected) = (Canvas(size: Size(columns: 20, rows: 1)), Canvas(size: Size(columns: 20, rows: 1)))
        let used = canvas.write(text, at: Point(column: column, row: 0), limit: 15)
        #expect(used == expected.write(other, at: Point(column: column, row: 0), limit: 15))
        #expect(
            canvas.cells
                == expected.cells.map { Cell($0.character == "e\u{301}" ? "x" : $0.character, style: $0.style) })
    }
}

struct WidgetTests {
    @Test func listsScrollOnlyWhenTheChoiceWouldLeaveTheWindow() {
        var list = ListState()
        list.move(by: 8, count: 100, visible: 9)
        #expect(list.window(count: 100, visible: 9) == 0..<9)
        list.move(by: 1, count: 100, visible: 9)
        #expect(list.selected == 9)
        #expect(list.window(count: 100, visible: 9) == 3..<12)
    }

    @Test func pagesTurnWithTheChoice() {
        var list = ListState()
        list.page(by: 9, count: 100, visible: 10)
        #expect(list.selected == 9)
        #expect(list.window(count: 100, visible: 10) == 9..<19)
        list.page(by: 200, count: 100, visible: 10)
        #expect(list.selected == 99)
        #expect(list.window(count: 100, visible: 10) == 90..<100)
        list.page(by: -9, count: 100, visible: 10)
        #expect(list.selected == 90)
        #expect(list.window(count: 100, visible: 10) == 81..<91)
    }

    @Test func theChoiceIsAlwaysInTheWindow() {
        var generator = SeededGenerator(seed: 11)
        var list = ListState()
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...60, using: &generator)
            let visible = Int.random(in: 1...20, using: &generator)
            let step = Int.random(in: -70...70, using: &generator)
            if Bool.random(using: &generator) {
                list.move(by: step, count: count, visible: visible)
            } else {
                list.page(by: step, count: count, visible: visible)
            }
            let window = list.window(count: count, visible: visible)
            #expect(count == 0 || window.contains(list.selected))
            #expect(window.count == min(count, visible))
        }
    }

    @Test func textFieldEdits() {
        var field = TextField()
        for character in "nurse aide" { _ = field.apply(.character(character)) }
        _ = field.apply(.control("w"))
        #expect(field.string == "nurse ")
        _ = field.apply(.home)
        _ = field.apply(.delete)
        #expect(field.string == "urse ")
        let isTaken = field.apply(.up)
        #expect(!isTaken)
        field.insert(String(repeating: "a", count: 500) + "\u{1B}")
        #expect(field.string.count == TextField.limit)
    }

    @Test func barsNeverHideSomething() {
        var canvas = Canvas(size: Size(columns: 10, rows: 3))
        canvas.bar(0.001, at: Point(column: 0, row: 0), columns: 10)
        canvas.bar(0.999, at: Point(column: 0, row: 1), columns: 10)
        canvas.gapBar(has: 0.50, asks: 0.51, at: Point(column: 0, row: 2), columns: 10)
        #expect(canvas.lines == ["■·········", "■■■■■■■■■·", "■■■■■□····"])
    }

    @Test func theUppermostTargetIsHit() {
        var hits = HitMap<Int>()
        hits.add(Rect(column: 0, row: 0, columns: 5, rows: 5), 1)
        hits.add(Rect(column: 2, row: 2, columns: 1, rows: 1), 2)
        #expect(hits.action(at: Point(column: 2, row: 2)) == 2)
        #expect(hits.action(at: Point(column: 1, row: 1)) == 1)
        #expect(hits.action(at: Point(column: 5, row: 5)) == nil)
    }
}

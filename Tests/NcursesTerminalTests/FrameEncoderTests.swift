import Glibc
import TerminalUI
import TestSupport
import Testing

@testable import NcursesTerminal

/// The bytes of a frame, read back as a terminal would read them.
@MainActor
@Suite("From one canvas to the next")
struct FrameEncoderTests {
    private let size = Size(columns: 24, rows: 4)

    init() { setlocale(LC_CTYPE, "C.UTF-8") }

    private func encoder(_ type: String = "xterm-256color") throws -> FrameEncoder {
        FrameEncoder(terminfo: try #require(Terminfo(type: type)), wantsColor: true)
    }

    private func scribble(_ canvas: inout Canvas, _ random: inout SeededGenerator) {
        let styles: [Style] = [.text, .strong, .focus, .muted, Style(.worse, underlined: true), .accent, .heading]
        for _ in 0..<Int.random(in: 1..<8, using: &random) {
            let text = ["a", " ", "b c", "漢", "      ", "é字", "■□", "nurse"].randomElement(using: &random) ?? ""
            let place = Point(
                column: Int.random(in: 0..<size.columns, using: &random),
                row: Int.random(in: 0..<size.rows, using: &random))
            canvas.write(text, at: place, style: styles.randomElement(using: &random) ?? .text)
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            let row = Int.random(in: 0..<size.rows, using: &random)
            canvas.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1))
        }
    }

    @Test(
        "every frame shows its canvas, whatever was shown before",
        arguments: ["xterm-256color", "screen", "linux", "vt100"], 0..<40)
    func complete(type: String, seed: UInt64) throws {
        let terminfo = try #require(Terminfo(type: type))
        let styles = StyleSequences(terminfo: terminfo, wantsColor: true)
        var encoder = FrameEncoder(terminfo: terminfo, wantsColor: true)
        var random = SeededGenerator(seed: seed)
        var picture = TerminalPicture(size: size)
        var shown: Canvas?
        var canvas = Canvas(size: size)
        for _ in 0..<8 {
            scribble(&canvas, &random)
            let cursor = Point(
                column: Int.random(in: 0..<size.columns, using: &random),
                row: Int.random(in: 0..<size.rows, using: &random))
            picture.take(encoder.frame(from: shown, to: canvas, cursor: cursor))
            shown = canvas
            #expect(picture.faults == [])
            #expect(Point(column: picture.column, row: picture.row) == cursor)
            for (place, cell) in zip(picture.places, canvas.cells) {
                #expect(place.character == cell.character && place.isContinuation == cell.isContinuation)
                let isSame = place.attributes == attributes(of: cell.style, styles)
                // A blank is not seen to be bold or colored; reversed or underlined it is.
                #expect(isSame || cell.isUnseen && !place.attributes.contains { ["4", "7"].contains($0) })
            }
        }
    }

    private func attributes(of style: Style, _ styles: StyleSequences) -> [String] {
        var picture = TerminalPicture(size: size)
        picture.take(styles[style].fromAny)
        return picture.attributes
    }

    @Test("nothing is written where nothing changed, and only the cursor where only it moved")
    func nothing() throws {
        var encoder = try encoder()
        var canvas = Canvas(size: size)
        canvas.write("nurse", at: Point(column: 2, row: 1), style: .accent)
        _ = encoder.frame(from: nil, to: canvas, cursor: Point(column: 0, row: 0))
        #expect(encoder.frame(from: canvas, to: canvas, cursor: Point(column: 0, row: 0)).isEmpty)
        #expect(encoder.frame(from: canvas, to: canvas, cursor: Point(column: 4, row: 0)) == Array("\u{1B}[5G".utf8))
    }

    @Test("a bar, a blank and a figure cost one switch each for the bar and the figure")
    func switches() throws {
        var encoder = try encoder()
        let blank = Canvas(size: size)
        _ = encoder.frame(from: nil, to: blank, cursor: Point(column: 0, row: 0))
        var canvas = blank
        canvas.write("□", at: Point(column: 0, row: 0), style: .accent)
        canvas.write("6.6", at: Point(column: 2, row: 0), style: .strong)
        let bytes = encoder.frame(from: blank, to: canvas, cursor: Point(column: 0, row: 0))
        #expect(
            String(decoding: bytes, as: UTF8.self) == "\u{1B}[38;5;31m□ \u{1B}[0;1m6.6\u{1B}[1G")
    }

    @Test("the end of a row is erased, not written over")
    func erasing() throws {
        var encoder = try encoder()
        var full = Canvas(size: size)
        full.write("a nurse in a long row", at: Point(column: 0, row: 2), style: .focus)
        _ = encoder.frame(from: nil, to: full, cursor: Point(column: 0, row: 0))
        var short = Canvas(size: size)
        short.write("a nurse", at: Point(column: 0, row: 2), style: .focus)
        let bytes = encoder.frame(from: full, to: short, cursor: Point(column: 0, row: 0))
        #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[3;8H\u{1B}[m\u{1B}[K\u{1B}[1;1H")
    }

    @Test("where the last cell would make the screen scroll, it is left out")
    func lastCell() throws {
        var canvas = Canvas(size: size)
        for row in 0..<size.rows {
            canvas.write(String(repeating: "x", count: size.columns), at: Point(column: 0, row: row))
        }
        for (type, count) in [("ansi", 95), ("xterm-256color", 96)] {
            var encoder = try encoder(type)
            let bytes = encoder.frame(from: nil, to: canvas, cursor: Point(column: 0, row: 0))
            #expect(bytes.count { $0 == UInt8(ascii: "x") } == count, "\(type)")
        }
    }

    @Test(
        "changes of attributes go into one sequence where each is one of ECMA-48",
        arguments: [
            (["\u{1B}[m"], "\u{1B}[m"), (["\u{1B}[m", "\u{1B}[1m"], "\u{1B}[0;1m"),
            (["\u{1B}[m", "\u{1B}[38:2::0:126:189m", "\u{1B}[4m"], "\u{1B}[0;38:2::0:126:189;4m"),
            (["\u{1B}(0", "\u{1B}[1m"], "\u{1B}(0\u{1B}[1m"), ([], ""), (["", "\u{1B}[7m"], "\u{1B}[7m"),
        ])
    func joined(sequences: [String], expected: String) {
        #expect(AttributeSequence.joined(sequences.map { Array($0.utf8) }) == Array(expected.utf8))
    }

    @Test(
        "the way out of another character set is no part of a change",
        arguments: ["\u{1B}(B\u{1B}[m", "\u{1B}[m\u{0F}"])
    func characterSets(reset: String) {
        #expect(AttributeSequence.withoutCharacterSets(Array(reset.utf8)) == Array("\u{1B}[m".utf8))
    }
}

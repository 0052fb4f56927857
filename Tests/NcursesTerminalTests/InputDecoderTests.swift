import TerminalUI
import TestSupport
import Testing

@testable import NcursesTerminal

@Suite("Bytes become events")
struct InputDecoderTests {
    /// All events of some input, as if nothing came after it.
    private func events(_ text: String, keys: TerminfoKeys = TerminfoKeys()) -> [InputEvent] {
        events(Array(text.utf8), keys: keys)
    }

    private func events(_ bytes: [UInt8], keys: TerminfoKeys = TerminfoKeys()) -> [InputEvent] {
        var decoder = InputDecoder(keys: keys)
        decoder.append(bytes)
        return drained(&decoder)
    }

    private func drained(_ decoder: inout InputDecoder) -> [InputEvent] {
        var result: [InputEvent] = []
        repeat {
            while let event = decoder.next() { result.append(event) }
            guard decoder.patience != nil else { return result }
            decoder.giveUp()
        } while true
    }

    @Test(
        "keys, as the terminals in use send them",
        arguments: [
            ("a", Key.character("a")), ("é", .character("é")), ("漢", .character("漢")), ("😀", .character("😀")),
            ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
            ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\0", .control(" ")),
            ("\u{1B}", .escape), ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;2C", .right),
            ("\u{1B}[1;3D", .altLeft), ("\u{1B}[1;3C", .altRight), ("\u{1B}[1;9C", .altRight),
            ("\u{1B}O3D", .altLeft), ("\u{1B}[1;5D", .left), ("\u{1B}[Z", .backTab), ("\u{1B}[H", .home),
            ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[F", .end),
            ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
            ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}OP", .function(1)),
            ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}[11~", .function(1)),
            ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)),
            ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)), ("\u{1B}OM", .enter),
            ("\u{1B}Oq", .character("1")), ("\u{1B}[27;5;99~", .control("c")), ("\u{1B}[99;5u", .control("c")),
            ("\u{1B}[9;2u", .backTab), ("\u{1B}[27u", .escape),
        ])
    func key(_ input: String, _ key: Key) { #expect(events(input) == [.key(key)]) }

    @Test("the mouse, in both forms")
    func mouse() {
        func at(_ action: MouseEvent.Action) -> [InputEvent] {
            [.mouse(MouseEvent(action, at: Point(column: 199, row: 4)))]
        }
        #expect(events("\u{1B}[<0;200;5M") == at(.press))
        #expect(events("\u{1B}[<0;200;5m") == at(.release))
        #expect(events("\u{1B}[<4;200;5M") == at(.press), "with shift")
        #expect(events("\u{1B}[<32;200;5M") == at(.drag))
        #expect(events("\u{1B}[<2;200;5M") == at(.secondaryPress))
        #expect(events("\u{1B}[<64;200;5M") == at(.wheelUp))
        #expect(events("\u{1B}[<65;200;5M") == at(.wheelDown))
        #expect(events("\u{1B}[<1;200;5M") == [], "the middle button")
        #expect(events("\u{1B}[<0;0;5M") == [], "no such column")
        #expect(
            events([0x1B, 0x5B, 0x4D, 32, 33 + 2, 33 + 4]) == [.mouse(MouseEvent(.press, at: Point(column: 2, row: 4)))]
        )
        #expect(
            events([0x1B, 0x5B, 0x4D, 32 + 3, 33, 33]) == [.mouse(MouseEvent(.release, at: Point(column: 0, row: 0)))])
    }

    @Test("a paste is one piece and cannot act as keys")
    func paste() {
        #expect(
            events("\u{1B}[200~nur\u{1B}[Ase\r\nq\u{3}\u{1B}[201~x") == [.paste("nur[Ase\nq"), .key(.character("x"))])
        #expect(events("\u{1B}[200~never ends") == [.paste("never ends")])
        #expect(events("\u{1B}[201~") == [], "an end without a beginning")
    }

    @Test("a paste is held to its limit")
    func longPaste() throws {
        let bytes = Array("\u{1B}[200~".utf8) + [UInt8](repeating: 0x61, count: InputDecoder.pasteLimit + 5)
        let events = events(bytes + Array("\u{1B}[201~".utf8))
        guard case .paste(let text) = try #require(events.first) else {
            Issue.record("no paste: \(events)")
            return
        }
        #expect(text.utf8.count == InputDecoder.pasteLimit)
        #expect(events.count == 1)
    }

    @Test("Escape and a key in quick succession are both there")
    func escapeThenKey() {
        #expect(events("\u{1B}q") == [.key(.escape), .key(.character("q"))])
        #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
        #expect(events("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    }

    @Test("only an escape character, or what has begun, is waited for")
    func patience() {
        var decoder = InputDecoder()
        #expect(decoder.patience == nil)
        decoder.append([0x1B])
        #expect(decoder.next() == nil)
        #expect(decoder.patience == .escape)
        decoder.append([0x5B])
        #expect(decoder.next() == nil)
        #expect(decoder.patience == .sequence)
        decoder.append([0x41])
        #expect(decoder.next() == .key(.up))
        #expect(decoder.patience == nil)
    }

    @Test("invalid UTF-8 is dropped, and what follows is read")
    func invalidText() {
        #expect(
            events([0xFF, 0xC0, 0x80, 0xE2, 0x82, 0x61, 0xED, 0xA0, 0x80, 0x62]) == [
                .key(.character("a")), .key(.character("b")),
            ])
        #expect(events([0xC2, 0x9B, 0x41]) == [.key(.character("A"))], "a C1 control is no character")
        #expect(events([0xE2, 0x82]) == [], "half a character")
    }

    @Test("sequences that mean nothing disappear whole")
    func unknownSequences() {
        #expect(events("\u{1B}[?1;2cx\u{1B}[12;40Sy\u{1B}[I").contains(.key(.character("x"))))
        #expect(events("\u{1B}[?1;2cx") == [.key(.character("x"))])
        #expect(events("\u{1B}[99999999999999999999~x") == [.key(.character("x"))])
        #expect(events("\u{1B}[1;\u{1B}[B") == [.key(.down)], "one sequence breaks off another")
    }

    @Test("what the terminal's description says comes first")
    func terminfoKeys() {
        let keys = TerminfoKeys([(Array("\u{1B}A".utf8), .up), (Array("\u{1B}[V".utf8), .pageUp), ([0x71], .down)])
        #expect(events("\u{1B}A\u{1B}[V\u{1B}[B", keys: keys) == [.key(.up), .key(.pageUp), .key(.down)])
        #expect(events("q", keys: keys) == [.key(.character("q"))], "a letter stays a letter")
    }

    @Test("the way input is cut into reads changes nothing", arguments: 0..<200)
    func cuts(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "a", "é", "漢", "\u{1B}[A", "\u{1B}OB", "\u{1B}[1;3D", "\u{1B}[<0;12;3M", "\u{1B}[200~a\u{1B}b\u{1B}[201~",
            "\r",
            "\u{1B}[[B", "\u{1B}[24~",
        ]
        let bytes = (0..<30).flatMap { _ in Array(pieces[Int(random.next() % UInt64(pieces.count))].utf8) }
        var decoder = InputDecoder()
        var found: [InputEvent] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = 1 + Int(random.next() % 5)
            decoder.append(rest.prefix(count))
            rest = rest.dropFirst(count)
            while let event = decoder.next() { found.append(event) }
        }
        #expect(found == events(bytes))
        #expect(decoder.patience == nil)
    }

    @Test("random bytes never crash, and never stop the input", arguments: 0..<100)
    func randomBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let favoured: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3C, 0x3B, 0x30, 0x4D, 0x7E, 0xE2, 0x82]
        var decoder = InputDecoder()
        for _ in 0..<300 {
            let count = Int(random.next() % 20)
            decoder.append(
                (0..<count).map { _ in
                    random.next() % 2 == 0
                        ? favoured[Int(random.next() % UInt64(favoured.count))]
                        : UInt8(truncatingIfNeeded: random.next())
                })
            while decoder.next() != nil {}
        }
        _ = drained(&decoder)
        decoder.append(Array("q".utf8))
        #expect(drained(&decoder) == [.key(.character("q"))])
    }
}

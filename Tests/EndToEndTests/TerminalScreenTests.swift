import Glibc
import TerminalUI
import TestSupport
import Testing

/// The real program in a real terminal: what it writes, and what it makes of what comes in.
@Suite("The program on a real terminal", .serialized)
struct TerminalScreenTests {
    @Test("the cursor rests on the focus, unseen, and follows it")
    func cursor() throws {
        let session = try TmuxSession()
        try session.startProgram()
        #expect(try session.variable("cursor_flag") == "0")
        let before = try session.cursor
        let row = try session.lines[before.row]
        #expect(row.contains { $0 != " " && $0 != "─" }, "the cursor's row is blank")
        try session.press("Down")
        try session.wait(for: "the cursor to follow the focus") { try session.cursor != before }
        try session.press("Up")
        try session.wait(for: "the cursor to come back") { try session.cursor == before }
    }

    @Test("it shows the same in every kind of terminal", arguments: ["xterm-256color", "screen", "linux", "vt100"])
    func terminalTypes(term: String) throws {
        let standard = try TmuxSession()
        try standard.startProgram()
        let session = try TmuxSession(term: term)
        try session.startProgram()
        #expect(try session.lines == standard.lines)
        #expect(try session.cursor == standard.cursor)
    }

    @Test("another size, too small a size, and back: it goes on")
    func resize() throws {
        let session = try TmuxSession()
        try session.startProgram()
        let screen = try session.lines
        let process = try session.programIdentifier
        for (columns, rows) in [(120, 40), (200, 60), (20, 5), (1, 1), (59, 17), (80, 24)] {
            try session.resize(columns: columns, rows: rows)
        }
        try session.wait(for: "the first screen again") { try session.lines == screen && session.isProgramAtRest }
        #expect(try session.programIdentifier == process)
    }

    @Test("a key pressed before the first screen is answered as one pressed after it")
    func earlyKey() throws {
        let patient = try TmuxSession()
        try patient.startProgram()
        let home = try patient.lines
        try patient.press("Enter")
        try patient.wait(for: "the answer") { try patient.isProgramAtRest && patient.lines != home }
        let hasty = try TmuxSession()
        try hasty.type(TmuxSession.program)
        try hasty.press("Enter")
        try hasty.wait(for: "the answer") { try hasty.isProgramAtRest && hasty.lines == patient.lines }
    }

    @Test("a mouse click is no text, and the program goes on")
    func click() throws {
        let session = try TmuxSession()
        try session.startProgram()
        try session.click(Point(column: 0, row: 0))
        try session.wait(for: "rest") { try session.isProgramAtRest }
        #expect(!(try session.lines.contains { $0.contains("<0;") || $0.contains("1;1M") }))
    }

    @Test("random bytes as input do not end it", arguments: 0..<3)
    func randomInput(seed: UInt64) throws {
        let session = try TmuxSession()
        try session.startProgram()
        var random = SeededBytes(state: seed)
        // Without the keys that leave (Ctrl-C, Ctrl-Q, Ctrl-\\ and q) or stop (Ctrl-Z) it, and Enter, which may lead to leaving.
        let leaving: Set<UInt8> = [0x03, 0x11, 0x1C, 0x1A, 0x71, 0x51, 0x0D, 0x0A]
        let bytes = (0..<3000).map { _ in random.next() }.filter { !leaving.contains($0) }
        try session.send(bytes)
        try session.wait(for: "rest") { try session.isProgramAtRest }
        #expect(try session.lines.contains { !$0.isEmpty })
    }

    @Test("while nobody does anything, it does nothing: no timer, no thread, no limit to its waiting")
    func idle() throws {
        let session = try TmuxSession()
        try session.startProgram()
        try session.press("Down")
        try session.wait(for: "rest") { try session.isProgramAtRest }
        let process = try #require(try session.programIdentifier)
        #expect((Spawn.contents(of: "/proc/\(process)/timers") ?? []).isEmpty)
        let status = String(decoding: Spawn.contents(of: "/proc/\(process)/status") ?? [], as: UTF8.self)
        #expect(status.contains("Threads:\t1\n"))
    }

    private func sequences(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}[").dropFirst().compactMap { part in
            part.firstIndex(of: "m").map { part[..<$0] }.flatMap { code in
                code.allSatisfy { $0.isNumber || $0 == ";" } ? code : nil
            }
        }
    }

    /// Whether one of the numbers of a style sequence is a color (ECMA-48: 30 to 49, and aixterm's 90 to 107).
    private func hasColor(_ sequence: Substring) -> Bool {
        sequence.split(separator: ";").contains {
            (30...49).contains(Int($0) ?? 0) || (90...107).contains(Int($0) ?? 0)
        }
    }

    @Test("NO_COLOR means no colour at all", arguments: [true, false])
    func noColor(isSet: Bool) throws {
        let session = try TmuxSession(environment: isSet ? ["NO_COLOR": "1"] : [:])
        try session.record()
        try session.startProgram()
        try session.press("Down")
        try session.wait(for: "rest") { try session.isProgramAtRest }
        try session.wait(for: "the bytes of the screen") { session.recorded.contains(0x1B) }
        let colored = sequences(session.recorded).filter(hasColor)
        // With colors allowed the same search finds some: it can fail.
        #expect(colored.isEmpty == isSet, "\(colored)")
    }

    @Test("in an ASCII locale only ASCII is written", arguments: [true, false])
    func ascii(isASCII: Bool) throws {
        let session = try TmuxSession(locale: isASCII ? "C" : "C.UTF-8")
        try session.record()
        try session.startProgram()
        try session.press("Down")
        try session.wait(for: "rest") { try session.isProgramAtRest }
        try session.wait(for: "the bytes of the screen") { session.recorded.contains(0x1B) }
        #expect(session.recorded.allSatisfy { $0 < 0x80 } == isASCII)
    }

    @Test("a terminal that cannot show it gets a sentence and exit status 64", arguments: ["dumb", "nonesuch", ""])
    func unfit(term: String) throws {
        let session = try TmuxSession(term: term)
        try session.type("before=$(stty -g); clear; \(TmuxSession.program)")
        try session.wait(for: "the sentence") { try session.lines.contains { $0.contains("TERM") } }
        let end = try session.endOfProgram()
        #expect(end.status == 64)
        #expect(end.isLineSane)
        #expect(try session.variable("alternate_on") == "0")
    }

    @Test("without a terminal there is a sentence and exit status 64")
    func noTerminal() throws {
        let result = try Spawn.run([TmuxSession.program])
        #expect(result.status == 64)
        #expect(result.output.contains("terminal"))
        #expect(!result.output.contains("\u{1B}"))
    }
}

/// A linear congruential generator (Knuth's MMIX constants); its high bits are good enough for nonsense.
private struct SeededBytes {
    var state: UInt64

    mutating func next() -> UInt8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
    }
}

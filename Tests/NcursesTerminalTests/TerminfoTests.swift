import Testing

@testable import NcursesTerminal

@Suite("Sequences from terminal descriptions")
struct TerminfoTests {
    @Test("the pauses of printing terminals are no bytes")
    func padding() {
        func plain(_ text: String) -> String {
            String(decoding: Terminfo.withoutPadding(Array(text.utf8)), as: UTF8.self)
        }
        #expect(plain("\u{1B}[m$<2>") == "\u{1B}[m")
        #expect(plain("$<50/>a$<5*>b") == "ab")
        #expect(plain("a$<b") == "a$<b", "no end: it is text")
    }

    @Test("what is switched on is switched off again")
    func modes() {
        let modes = TerminalModes(knowsModes: true, usesMouse: true)
        func numbers(_ bytes: [UInt8], _ final: Character) -> [Substring] {
            String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}[?").map { part in
                #expect(part.last == final)
                return part.dropLast()
            }.sorted()
        }
        #expect(numbers(modes.enter, "h") == numbers(modes.leave, "l"))
        #expect(numbers(modes.enter, "h") == ["1000", "1002", "1006", "2004"])
        #expect(numbers(TerminalModes(knowsModes: true, usesMouse: false).enter, "h") == ["2004"])
        #expect(TerminalModes(knowsModes: false, usesMouse: true).enter.isEmpty)
    }
}

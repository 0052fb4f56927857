import Testing

@testable import NcursesTerminal

/// Scrolling by several lines, made line by line.
struct LineScrollsTests {
    private func singly(_ text: String) -> String {
        String(decoding: LineScrolls.singly(Array(text.utf8)), as: UTF8.self)
    }

    @Test func severalLinesBecomeSingleOnes() {
        #expect(
            singly("\u{1B}[15;22r\u{1B}[15;1H\u{1B}[2T\u{1B}[1;24rx")
                == "\u{1B}[15;22r\u{1B}[15;1H\u{1B}M\u{1B}M\u{1B}[1;24rx")
        #expect(singly("a\u{1B}[3Sb\u{1B}[Tc") == "a\n\n\nb\u{1B}Mc")
    }

    @Test func everythingElseStays() {
        for text in [
            "", "S", "[2S", "\u{1B}", "\u{1B}[", "\u{1B}[2", "\u{1B}[2;3S", "\u{1B}[?5S", "\u{1B}[99999T",
            "\u{1B}[1;31mTS",
        ] {
            #expect(singly(text) == text)
        }
    }
}

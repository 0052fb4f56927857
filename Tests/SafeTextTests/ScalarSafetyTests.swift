import SafeText
import Testing

@Suite("Which scalars may be shown")
struct ScalarSafetyTests {
    private static var all: some Sequence<Unicode.Scalar> {
        (UInt32(0)...0x10FFFF).lazy.compactMap { Unicode.Scalar($0) }
    }

    /// Format characters that Unicode says are seen (Prepended_Concatenation_Mark), and the controls of quadrats.
    private static let visibleFormats: Set<UInt32> = Set(
        [0x06DD, 0x070F, 0x08E2, 0x110BD, 0x110CD] + (0x0600...0x0605) + (0x0890...0x0891) + (0x13430...0x1343F))

    @Test("All scalars: none that steers, breaks, turns or hides text may be shown, and all that is seen may")
    func everyScalar() {
        var wrong: [String] = []
        for scalar in Self.all {
            let properties = scalar.properties
            let safety = ScalarSafety(scalar)
            let isRight =
                switch properties.generalCategory {
                case .control: safety == .control
                case .lineSeparator, .paragraphSeparator: safety == .lineBreak
                case .privateUse: safety == .privateUse
                case .surrogate: false
                case .unassigned: safety == .unassigned
                case .format:
                    Self.visibleFormats.contains(scalar.value)
                        ? safety == .plain
                        : properties.isBidiControl
                            ? safety == .direction
                            : properties.isJoinControl ? safety == .shaping : safety == .invisible
                default:
                    properties.isDefaultIgnorableCodePoint
                        ? safety == .invisible || safety == .shaping : safety == .plain
                }
            if !isRight { wrong.append("U+" + String(scalar.value, radix: 16) + " \(safety)") }
        }
        #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
    }

    @Test("What shapes other characters is as few as they are")
    func shaping() {
        let shaping = Self.all.filter { ScalarSafety($0) == .shaping }
        // 2 joiners, 1 grapheme joiner, 2 fillers, 4 Mongolian and 16 + 240 common selectors.
        #expect(shaping.count == 2 + 1 + 2 + 4 + 16 + 240)
        #expect(shaping.allSatisfy { $0.properties.isDefaultIgnorableCodePoint })
    }

    @Test(
        "Those that six rules once disagreed on",
        arguments: [
            ("\u{61C}", ScalarSafety.direction), ("\u{200B}", .invisible), ("\u{FEFF}", .invisible),
            ("\u{FFF9}", .invisible), ("\u{AD}", .invisible), ("\u{180E}", .invisible), ("\u{2060}", .invisible),
            ("\u{E0041}", .invisible), ("\u{202E}", .direction), ("\u{2028}", .lineBreak), ("\u{9B}", .control),
            ("\u{7F}", .control), ("\u{E000}", .privateUse), ("\u{FFFE}", .unassigned), ("\u{10FFFF}", .unassigned),
            ("\u{200D}", .shaping), ("\u{FE0F}", .shaping), ("\u{FFFD}", .plain), ("\u{A0}", .plain),
            ("\u{E9}", .plain),
        ] as [(Unicode.Scalar, ScalarSafety)])
    func disputed(scalar: Unicode.Scalar, safety: ScalarSafety) {
        #expect(ScalarSafety(scalar) == safety)
    }

    @Test("All scalars: what is cleaned or escaped may be shown, and says the same when it is done again")
    func renderings() {
        // By the hundred, since a text for each takes long.
        for first in stride(from: UInt32(0), to: 0x110000, by: 100) {
            let scalars = (first..<first + 100).compactMap { Unicode.Scalar($0) }
            let text = String(String.UnicodeScalarView(scalars))
            let cleaned = text.cleaned
            let escaped = text.escaped()
            let isShowable = scalars.allSatisfy { ScalarSafety($0).isShowable }
            guard cleaned.isShowable, escaped.isShowable, cleaned.cleaned == cleaned, escaped.escaped() == escaped,
                text.isShowable == isShowable, (cleaned == text) == isShowable, (escaped == text) == isShowable
            else {
                Issue.record("from U+\(String(first, radix: 16))")
                return
            }
        }
    }

    @Test("A line is made of what was several, and an escape is seen")
    func examples() {
        #expect("a\tb\r\nc\u{2028}d".cleaned == "a b  c d")
        #expect("a\u{202E}b\u{AD}c\u{E000}".cleaned == "abc\u{FFFD}")
        #expect("a\u{1B}[2J\n".escaped() == "a\\u{1b}[2J\\u{a}")
        #expect("a\nb\u{7}".escaped(keepsLineFeeds: true) == "a\nb\\u{7}")
        #expect("👩‍🚀 é 看護".cleaned == "👩‍🚀 é 看護")
    }
}

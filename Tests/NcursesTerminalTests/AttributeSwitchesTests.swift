import TestSupport
import Testing

@testable import NcursesTerminal

@Suite("Changes of attributes in one sequence")
struct AttributeSwitchesTests {
    private func condensed(_ text: String) -> String {
        String(decoding: AttributeSwitches.condensed(Array(text.utf8)[...]), as: UTF8.self)
    }

    @Test(
        "what stands before a reset is dropped, what follows is joined",
        arguments: [
            ("\u{1B}[39m\u{1B}(B\u{1B}[mnurse", "\u{1B}[mnurse"),
            ("\u{1B}[39m\u{1B}(B\u{1B}[0;1m 6.6", "\u{1B}[0;1m 6.6"),
            ("\u{1B}(B\u{1B}[0;1m\u{1B}[38;5;31mRung", "\u{1B}[0;1;38;5;31mRung"),
            ("\u{1B}(B\u{1B}[m\u{1B}[38;5;31mRung", "\u{1B}[0;38;5;31mRung"),
            ("\u{1B}[38:2::0:126:189m\u{1B}[1m■", "\u{1B}[38:2::0:126:189;1m■"),
        ])
    func joined(before: String, after: String) { #expect(condensed(before) == after) }

    @Test(
        "everything else stays: text, movements, modes, sequences that are cut short",
        arguments: [
            "nurse ■□…", "\u{1B}[3;45H\u{1B}[K\u{1B}[15X", "\u{1B}[?25l\u{1B}[>4;1m", "\u{1B}[38;5", "\u{1B}",
            "\u{1B}[",
        ])
    func untouched(text: String) { #expect(condensed(text) == text) }

    @Test("each character looks as before", arguments: 0..<200)
    func look(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "\u{1B}(B\u{1B}[m", "\u{1B}[39m", "\u{1B}[0;1m", "\u{1B}[38;5;31m", "\u{1B}[7m", "\u{1B}[0m", "\u{1B}[5;7H",
            "ab",
            "■", "\u{1B}[30m",
        ]
        let text = (0..<24).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        #expect(looks(of: condensed(text)) == looks(of: text))
        #expect(condensed(text).utf8.count <= text.utf8.count)
    }

    /// Each character and movement with the attributes it is written in.
    private func looks(of text: String) -> [String] {
        var result: [String] = []
        var attributes: [String] = []
        for part in text.replacing("\u{1B}(B", with: "").split(separator: "\u{1B}", omittingEmptySubsequences: false) {
            var rest = part
            if part.hasPrefix("["), let end = part.firstIndex(where: { $0.isLetter }) {
                rest = part[part.index(after: end)...]
                if part[end] == "m" {
                    apply(part[part.index(after: part.startIndex)..<end], to: &attributes)
                } else {
                    result.append(String(part[...end]) + attributes.joined(separator: ","))
                }
            }
            result += rest.map { String($0) + attributes.joined(separator: ",") }
        }
        return result
    }

    private func apply(_ parameters: Substring, to attributes: inout [String]) {
        var numbers = parameters.split(separator: ";").map(String.init)
        if numbers.isEmpty { numbers = ["0"] }
        while let first = numbers.first {
            let length = first == "38" ? 3 : 1
            let one = numbers.prefix(length).joined(separator: ";")
            numbers.removeFirst(min(length, numbers.count))
            switch one {
            case "0": attributes = []
            case "39": attributes.removeAll { $0.hasPrefix("3") }
            default:
                if one.hasPrefix("3") { attributes.removeAll { $0.hasPrefix("3") } }
                if !attributes.contains(one) { attributes.append(one) }
                attributes.sort()
            }
        }
    }
}

import JSON
import TestSupport
import Testing

@Suite("Reading JSON forgivingly")
struct ForgivingJSONReaderTests {
    private func read(_ text: String) -> (value: JSONValue?, fault: ForgivingJSONReader.Fault?) {
        ForgivingJSONReader.read(Array(text.utf8))
    }

    @Test(
        "What the grammar has for a number is one",
        arguments: [
            ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("0.5", 0.5), ("-0.25", -0.25), ("10.010", 10.01),
            ("1e3", 1000),
            ("1E+2", 100), ("25e-1", 2.5), ("0e0", 0), ("1.5e2", 150),
        ] as [(String, Double)])
    func numbers(text: String, value: Double) {
        #expect(read(text) == (.number(value), nil))
        #expect(read("[" + text + "]") == (.array([.number(value)]), nil))
    }

    @Test(
        "What begins as a number and is none is told",
        arguments: [
            "-01", "01", "00", "-00.5", "2.", "-2.", "0.e1", "1.e5", "-", "--1", "-.5", "1e", "1e+", "1E-", "1.2.3",
            "1e5.5",
            "1e5e5", "1-2", "1+1", "0x10", "1f", "1_000", "1e999", "-1e999", "0b1", "- 1", "1,5x", "-Infinity", "1.0.",
            "٣",
        ])
    func noNumbers(text: String) {
        for around in [("", ""), ("[", "]"), ("{\"a\": ", "}"), ("[1, ", ", 2]")] {
            let (_, fault) = read(around.0 + text + around.1)
            #expect(fault != nil, "\(around.0)\(text)\(around.1)")
        }
    }

    @Test("Random texts of a number's characters: those that the grammar has, and no others")
    func randomNumbers() throws {
        let grammar = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/
        var generator = SeededGenerator(seed: 9)
        var counts = (good: 0, bad: 0)
        for _ in 0..<20_000 {
            let text = String(
                (0..<Int.random(in: 1...6, using: &generator)).compactMap { _ in
                    "0012.-+eE".randomElement(using: &generator)
                })
            let isNumber = text.wholeMatch(of: grammar) != nil && (Double(text)?.isFinite ?? false)
            #expect((read(text).fault == nil) == isNumber, "\(text)")
            if isNumber { counts.good += 1 } else { counts.bad += 1 }
        }
        #expect(counts.good > 500 && counts.bad > 5_000, "the test sees both kinds: \(counts)")
    }

    @Test("What stands before the damage is kept, with the line of the damage")
    func damaged() {
        let (value, fault) = read("{\"a\": 1,\n \"b\": [true, null,\n -01], \"c\": 2}")
        #expect(value?["a"] == .number(1))
        #expect(value?["b"] == nil || value?["b"] == .array([.bool(true), .null]))
        #expect(value?["c"] == nil)
        #expect(fault?.line == 3 && fault?.reason == .number)
        #expect(read("{\"a\": 1").fault?.reason == .ends)
        #expect(read("{\"a\": 1} x").fault?.reason == .unexpected)
        #expect(read("{\"a\": \"\u{1}\"}").fault?.reason == .text)
        #expect(read(String(repeating: "[", count: 99)).fault?.reason == .tooDeep)
    }

    @Test("Cut anywhere, or with any byte changed, it never falls over")
    func hostile() {
        let bytes = Array("{\"a\": [1, -2.5e3, \"\\u00e9\\ud83d\\ude80\\n\"], \"b\": {\"c\": null}, \"d\": true}".utf8)
        for length in 0..<bytes.count { #expect(ForgivingJSONReader.read(Array(bytes[..<length])).fault != nil) }
        for place in bytes.indices {
            for byte in [UInt8(0), 0x22, 0x5C, 0x7B, 0x80, 0xFF] {
                var changed = bytes
                changed[place] = byte
                _ = ForgivingJSONReader.read(changed)
            }
        }
    }
}

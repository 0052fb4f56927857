import JSON
import SafeText
import TestSupport
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    @Test("A document has its keys in order, a member a line, and four decimals at most")
    func document() {
        let value = JSONValue.object([
            "b": .array([.integer(1), .number(0.123456)]), "a": .string("x"), "e": .object([:]), "d": .array([]),
            "c": .number(.infinity),
        ])
        #expect(
            value.text(.document)
                == "{\n  \"a\": \"x\",\n  \"b\": [\n    1,\n    0.1235\n  ],\n  \"c\": null,\n  \"d\": [],\n  \"e\": {}\n}\n"
        )
    }

    @Test("A file has its members as they come, and what is short on one line")
    func file() {
        let value = JSONValue.object([
            "schema": .integer(1), "list": .array([.string("a"), .bool(true), .null]),
            "pair": .object(["z": .integer(1), "a": .number(2.25)]),
            "jobs": .array([.object(["id": .string("x"), "t": .string("y"), "u": .string("z")])]),
        ])
        #expect(
            value.text(.file)
                == """
                {
                  "schema": 1,
                  "list": ["a", true, null],
                  "pair": {"z": 1, "a": 2.25},
                  "jobs": [
                    {
                      "id": "x",
                      "t": "y",
                      "u": "z"
                    }
                  ]
                }

                """)
    }

    @Test("Every scalar is written so that it may be shown, and is read again as it was")
    func everyScalar() {
        // By the hundred, since a text for each takes long.
        for first in stride(from: UInt32(0), to: 0x110000, by: 100) {
            let scalars = (first..<first + 100).compactMap { Unicode.Scalar($0) }
            let text = String(String.UnicodeScalarView(scalars))
            let written = JSONText.quoted(text)
            guard written.isShowable, ForgivingJSONReader.read(Array(written.utf8)) == (.string(text), nil) else {
                Issue.record("from U+\(String(first, radix: 16)): \(written)")
                return
            }
        }
        #expect(JSONText.quoted("a\u{1B}\"\\\n\t\r\u{202E}\u{E0041}é看") == #""a\u001b\"\\\n\t\r\u202e\udb40\udc41é看""#)
    }

    @Test("Random values come back as they were, in either layout", arguments: 0..<50)
    func roundTrip(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let value = Self.random(3, &generator)
        #expect(ForgivingJSONReader.read(Array(value.text(.file).utf8)).value.map(Self.withoutLines) == value)
        let document = ForgivingJSONReader.read(Array(value.text(.document).utf8))
        #expect(document.fault == nil && document.value?.text(.document) == value.text(.document))
    }

    @Test("Numbers that no whole number can hold are written all the same", arguments: [1e300, -1e18, 1e-300, 1e15])
    func numbers(number: Double) {
        #expect(ForgivingJSONReader.read(Array(JSONValue.number(number).text(.file).utf8)) == (.number(number), nil))
    }

    private static func random(_ depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 6 : 3), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .number(Double(Int.random(in: -9999...9999, using: &generator)) / 8)
        case 3: return .string(["", "a", "\u{7}", "é", "\"\\", "👩‍🚀"][Int.random(in: 0...5, using: &generator)])
        case 4, 5:
            return .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in random(depth - 1, &generator) })
        default:
            let members = (0..<Int.random(in: 0...4, using: &generator)).map { index in
                ("k\(index)", random(depth - 1, &generator))
            }
            return .object(JSONObject(members))
        }
    }

    private static func withoutLines(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): .array(elements.map(withoutLines))
        case .object(let object): .object(JSONObject(object.members.map { ($0.key, withoutLines($0.value)) }))
        default: value
        }
    }
}

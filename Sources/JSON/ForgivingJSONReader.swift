/// Reads JSON (RFC 8259) that people may have changed by hand, or that was cut short: what stands before the damage is
/// kept. What is no JSON is always told.
public struct ForgivingJSONReader {
    /// Where the text stops making sense, and why.
    public struct Fault: Sendable, Equatable {
        /// From 1.
        public let line: Int
        public let reason: Reason

        public enum Reason: Sendable, Equatable {
            /// The text ends in the middle.
            case ends
            /// Something else has to stand here.
            case unexpected
            /// Nested deeper than is read.
            case tooDeep
            /// A string that holds an unknown escape, a bare control character, or bytes that are not UTF-8.
            case text
            /// Something that begins as a number, and is none.
            case number
        }
    }

    /// Deeper nesting is refused: a profile has four levels.
    static let deepest = 16

    private let bytes: [UInt8]
    private var position = 0
    /// Line ends stand between values only: within strings they are refused.
    private var line = 1
    private var fault: Fault?

    /// The whole text. Nil with a fault where not even its beginning is a value.
    public static func read(_ bytes: [UInt8]) -> (value: JSONValue?, fault: Fault?) {
        var reader = ForgivingJSONReader(bytes: bytes)
        let value = reader.value(depth: 0)
        reader.skipBlanks()
        if reader.fault == nil, reader.position < bytes.count { reader.fail(.unexpected) }
        return (value, reader.fault)
    }

    private init(bytes: [UInt8]) {
        // A byte order mark is no part of the text.
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private mutating func value(depth: Int) -> JSONValue? {
        skipBlanks()
        guard depth < ForgivingJSONReader.deepest else { return failing(.tooDeep) }
        guard let first = peek else { return failing(.ends) }
        switch first {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return text().map { .string($0) }
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
        default: return failing(.unexpected)
        }
    }

    private mutating func object(depth: Int) -> JSONValue {
        var members: [JSONObject.Member] = []
        position += 1
        if isNext("}") { return .object(members) }
        while fault == nil {
            skipBlanks()
            let line = line
            guard peek == UInt8(ascii: "\""), let key = text() else {
                fail(.unexpected)
                break
            }
            guard isNext(":") else {
                fail(.unexpected)
                break
            }
            if let value = value(depth: depth + 1) {
                members.append(JSONObject.Member(key: key, value: value, line: line))
            }
            if fault != nil || isNext("}") { break }
            if !isNext(",") { fail(.unexpected) }
        }
        return .object(members)
    }

    private mutating func array(depth: Int) -> JSONValue {
        var elements: [JSONValue] = []
        position += 1
        if isNext("]") { return .array(elements) }
        while fault == nil {
            if let value = value(depth: depth + 1) { elements.append(value) }
            if fault != nil || isNext("]") { break }
            if !isNext(",") { fail(.unexpected) }
        }
        return .array(elements)
    }

    /// A string; nil with a fault where it does not end, holds an unknown escape, a bare control character, or is not
    /// UTF-8.
    private mutating func text() -> String? {
        position += 1
        var content: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: content, as: UTF8.self) else { return failing(.text) }
                return text
            case UInt8(ascii: "\\"):
                guard let scalar = escaped() else { return failing(.text) }
                content += Array(String(scalar).utf8)
            case 0..<0x20: return failing(.text)
            default: content.append(byte)
            }
        }
        return failing(.ends)
    }

    private mutating func escaped() -> Unicode.Scalar? {
        guard let byte = peek else { return nil }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return codePoint()
        default: return nil
        }
    }

    private mutating func codePoint() -> Unicode.Scalar? {
        guard let high = fourDigits() else { return nil }
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
        guard bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
        position += 2
        guard let low = fourDigits(), (0xDC00..<0xE000).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func fourDigits() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = bytes[position..<position + 4]
        position += 4
        var value: UInt32 = 0
        for byte in digits {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value * 16 + UInt32(digit)
        }
        return value
    }

    /// A number as the grammar has it; what a C library would take beyond that (`-01`, `2.`, `+1`) is none.
    private mutating func number() -> JSONValue? {
        let start = position
        _ = isAt("-")
        if !isAt("0") {
            guard skipDigits() else { return failing(.number) }
        }
        if isAt(".") {
            guard skipDigits() else { return failing(.number) }
        }
        if isAt("e") || isAt("E") {
            _ = isAt("+") || isAt("-")
            guard skipDigits() else { return failing(.number) }
        }
        // What belongs to no number ends none: `01`, `1.2.3`, `1x`.
        if let byte = peek, ForgivingJSONReader.isOfNumbers(byte) { return failing(.number) }
        guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite else {
            return failing(.number)
        }
        return .number(value)
    }

    /// Goes past a character, if it stands here.
    private mutating func isAt(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Goes past digits. Whether there is one at least.
    private mutating func skipDigits() -> Bool {
        let start = position
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position > start
    }

    private static func isOfNumbers(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue? {
        guard bytes[position...].starts(with: word.utf8) else { return failing(.unexpected) }
        position += word.utf8.count
        return value
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func isNext(_ character: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard let byte = peek, byte == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            if byte == 0x0A { line += 1 }
            position += 1
        }
    }

    private mutating func fail(_ reason: Fault.Reason) {
        guard fault == nil else { return }
        // A string is refused behind the line end that it may not hold.
        let line = 1 + bytes.prefix(min(position, bytes.count)).count { $0 == 0x0A }
        fault = Fault(line: line, reason: position >= bytes.count ? .ends : reason)
    }

    private mutating func failing<Value>(_ reason: Fault.Reason) -> Value? {
        fail(reason)
        return nil
    }
}

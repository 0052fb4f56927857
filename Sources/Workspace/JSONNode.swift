/// A value of a JSON text.
enum JSONNode: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONNode])
    /// Members in the order of the text.
    case object([Member])

    struct Member: Equatable {
        let key: String
        let value: JSONNode
        /// The line of the text on which the key stands, from 1; 0 where the node was not read.
        var line = 0
    }

    /// The line on which an object begins, or its first member; nil for other values.
    var line: Int? {
        guard case .object(let members) = self, let line = members.first?.line, line > 0 else { return nil }
        return line
    }

    /// The line of a member.
    func line(of key: String) -> Int? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.line
    }

    /// The member of an object; the last where a key is repeated, as most readers have it.
    subscript(key: String) -> JSONNode? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }
}

/// Reads JSON that may be damaged: what stands before the damage is kept.
struct DamagedJSONReader {
    /// Where the text stops making sense, and why.
    struct Fault: Equatable {
        let line: Int
        let reason: Reason

        enum Reason: Equatable {
            case ends, unexpected, tooDeep, text, number
        }
    }

    /// Deeper nesting is refused: a profile has four levels.
    static let deepest = 16

    private let bytes: [UInt8]
    private var position = 0
    /// Line ends stand between values only: within strings they are refused.
    private var line = 1
    private(set) var fault: Fault?

    /// The whole text. Nil with a fault where not even its beginning is a value.
    static func read(_ bytes: [UInt8]) -> (node: JSONNode?, fault: Fault?) {
        var reader = DamagedJSONReader(bytes: bytes)
        let node = reader.value(depth: 0)
        reader.skipBlanks()
        if reader.fault == nil, reader.position < bytes.count { reader.fail(.unexpected) }
        return (node, reader.fault)
    }

    private init(bytes: [UInt8]) {
        // A byte order mark is no part of the text.
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private mutating func value(depth: Int) -> JSONNode? {
        skipBlanks()
        guard depth < DamagedJSONReader.deepest else { return failing(.tooDeep) }
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

    private mutating func object(depth: Int) -> JSONNode {
        var members: [JSONNode.Member] = []
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
                members.append(JSONNode.Member(key: key, value: value, line: line))
            }
            if fault != nil || isNext("}") { break }
            if !isNext(",") { fail(.unexpected) }
        }
        return .object(members)
    }

    private mutating func array(depth: Int) -> JSONNode {
        var elements: [JSONNode] = []
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

    private mutating func number() -> JSONNode? {
        let start = position
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || ".-+eE".utf8.contains(byte) {
            position += 1
        }
        guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite else {
            return failing(.number)
        }
        return .number(value)
    }

    private mutating func word(_ word: String, _ node: JSONNode) -> JSONNode? {
        guard bytes[position...].starts(with: word.utf8) else { return failing(.unexpected) }
        position += word.utf8.count
        return node
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

import SafeText

extension JSONValue {
    /// How a value is laid out. The same value always gives the same text.
    public enum Layout: Sendable {
        /// For programs: keys in alphabetical order, each member on a line of its own, numbers with four decimals at most.
        case document
        /// For files that people keep, and may read: members in their order, and what is short on one line.
        case file
    }

    /// The value as text with a line end. Everything that may not be shown (``ScalarSafety``) is written as `\u001b`, so
    /// that a terminal is safe from it too.
    public func text(_ layout: Layout) -> String {
        var text = ""
        write(to: &text, layout, indent: "")
        return text + "\n"
    }

    private func write(to text: inout String, _ layout: Layout, indent: String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let value): text += JSONText.number(layout == .document ? value.rounded(decimals: 4) : value)
        case .string(let value): text += JSONText.quoted(value)
        case .array(let elements):
            if layout == .file, let line = JSONValue.line(of: elements, indent) { return text += line }
            JSONValue.write(elements, "[", "]", to: &text, indent) { element, text, inner in
                element.write(to: &text, layout, indent: inner)
            }
        case .object(let object):
            if layout == .file, let line = object.line(indent) { return text += line }
            let members = layout == .document ? object.members.sorted { $0.key < $1.key } : object.members
            JSONValue.write(members, "{", "}", to: &text, indent) { member, text, inner in
                text += JSONText.quoted(member.key) + ": "
                member.value.write(to: &text, layout, indent: inner)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], _ open: String, _ close: String, to text: inout String, _ indent: String,
        write: (Part, inout String, String) -> Void
    ) {
        guard !parts.isEmpty else { return text += open + close }
        let inner = indent + "  "
        text += open
        for (position, part) in parts.enumerated() {
            text += (position == 0 ? "\n" : ",\n") + inner
            write(part, &text, inner)
        }
        text += "\n" + indent + close
    }

    /// A list on one line; nil where it is too long, or holds more than plain values.
    private static func line(of elements: [JSONValue], _ indent: String) -> String? {
        guard elements.allSatisfy(\.isPlain) else { return nil }
        let line = "[" + elements.map(\.plainText).joined(separator: ", ") + "]"
        return indent.count + line.count <= 110 ? line : nil
    }

    /// Neither a list nor an object.
    fileprivate var isPlain: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }

    fileprivate var plainText: String {
        var text = ""
        write(to: &text, .file, indent: "")
        return text
    }
}

extension JSONObject {
    /// The object on one line; nil where it is too long, has more than two members, or holds more than plain values.
    fileprivate func line(_ indent: String) -> String? {
        guard members.count <= 2, members.allSatisfy(\.value.isPlain) else { return nil }
        let line =
            "{" + members.map { JSONText.quoted($0.key) + ": " + $0.value.plainText }.joined(separator: ", ") + "}"
        return indent.count + line.count <= 118 ? line : nil
    }
}

/// The parts that every JSON text is made of.
public enum JSONText {
    /// A string in quotation marks. Everything that may not be shown is escaped, beyond what JSON asks for.
    public static func quoted(_ text: String) -> String {
        // Nearly all texts are plain ASCII.
        let needsCare = text.utf8.contains { $0 < 0x20 || $0 > 0x7E || $0 == 0x22 || $0 == 0x5C }
        guard needsCare else { return "\"" + text + "\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                if ScalarSafety(scalar).isShowable {
                    result.unicodeScalars.append(scalar)
                } else {
                    for unit in String(scalar).utf16 { result += "\\u" + fourDigits(unit) }
                }
            }
        }
        return result + "\""
    }

    private static func fourDigits(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// Whole numbers without a point, others as short as they can be told apart; `null` for what JSON has no number for.
    fileprivate static func number(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    }
}

extension Double {
    fileprivate func rounded(decimals: Int) -> Double {
        let unit = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
        // Where there is no room for decimals, there are none to take away.
        return abs(self) < 1e11 ? (self * unit).rounded() / unit : self
    }
}

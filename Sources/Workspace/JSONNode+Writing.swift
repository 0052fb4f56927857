extension JSONNode {
    /// The node as indented text: what fits on a line of 120 characters and holds no object stands on one line.
    ///
    /// The same node always gives the same text. Characters that could disturb a terminal are written as `\u001b`.
    func text(indent: String = "") -> String {
        switch self {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .number(let value): return value == value.rounded() ? String(Int(value)) : "\(value)"
        case .string(let value): return JSONNode.quoted(value)
        case .array(let elements):
            guard !elements.isEmpty else { return "[]" }
            // What holds more is not put on one line, only to be thrown away: that would be done anew on every level.
            if elements.allSatisfy(\.isPlain) {
                let line = "[" + elements.map { $0.text() }.joined(separator: ", ") + "]"
                if indent.count + line.count <= 110 { return line }
            }
            return block("[", elements.map { $0.text(indent: indent + "  ") }, "]", indent)
        case .object(let members):
            guard !members.isEmpty else { return "{}" }
            if members.count <= 2, members.allSatisfy(\.value.isPlain) {
                let line =
                    "{" + members.map { JSONNode.quoted($0.key) + ": " + $0.value.text() }.joined(separator: ", ") + "}"
                if indent.count + line.count <= 118 { return line }
            }
            let written = members.map { JSONNode.quoted($0.key) + ": " + $0.value.text(indent: indent + "  ") }
            return block("{", written, "}", indent)
        }
    }

    private func block(_ open: String, _ lines: [String], _ close: String, _ indent: String) -> String {
        open + "\n" + lines.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n" + indent + close
    }

    /// Neither a list nor an object.
    private var isPlain: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }

    private static func quoted(_ text: String) -> String {
        // Nearly all texts are plain ASCII.
        let needsCare = text.utf8.contains { $0 < 0x20 || $0 > 0x7E || $0 == 0x22 || $0 == 0x5C }
        guard needsCare else { return "\"" + text + "\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            default:
                if isHarmful(scalar) {
                    for unit in String(scalar).utf16 {
                        let digits = String(unit, radix: 16)
                        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: scalar.value != 0x200C && scalar.value != 0x200D
        default: false
        }
    }
}

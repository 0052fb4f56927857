/// A JSON document, for answers that programs read.
///
/// Keys are written in alphabetical order and absent values as `null`, so that the same answer is the same text, and a
/// reader can count on every documented key.
enum JSONValue {
    case null
    case bool(Bool)
    case integer(Int)
    /// Written with at most four decimals.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    static func integer(optional value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }
    static func number(optional value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    static func string(optional value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

    /// Hundredths, as the ratings come, as a number with two decimals.
    static func hundredths(_ value: Int) -> JSONValue { .number(Double(value) / 100) }

    /// The document with indented lines and a line end.
    var document: String {
        var text = ""
        write(to: &text, indent: "")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += JSONValue.decimal(value)
        case .string(let value): JSONValue.quote(value, to: &text)
        case .array(let members):
            JSONValue.writeMembers(members, brackets: ("[", "]"), to: &text, indent: indent) { member, text, inner in
                member.write(to: &text, indent: inner)
            }
        case .object(let members):
            let sorted = members.sorted { $0.key < $1.key }
            JSONValue.writeMembers(sorted, brackets: ("{", "}"), to: &text, indent: indent) { member, text, inner in
                JSONValue.quote(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, indent: inner)
            }
        }
    }

    private static func writeMembers<Member>(
        _ members: [Member], brackets: (open: String, close: String), to text: inout String, indent: String,
        write: (Member, inout String, String) -> Void
    ) {
        guard !members.isEmpty else {
            text += brackets.open + brackets.close
            return
        }
        let inner = indent + "  "
        text += brackets.open
        for (position, member) in members.enumerated() {
            text += (position == 0 ? "\n" : ",\n") + inner
            write(member, &text, inner)
        }
        text += "\n" + indent + brackets.close
    }

    private static func decimal(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        let rounded = (value * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : "\(rounded)"
    }

    /// Beyond what JSON asks, everything that could disturb a terminal is written as `\u001b` too.
    private static func quote(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            default:
                if TerminalSafe.isHarmful(scalar) {
                    for unit in String(scalar).utf16 { text += "\\u" + fourDigits(unit) }
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }

    private static func fourDigits(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

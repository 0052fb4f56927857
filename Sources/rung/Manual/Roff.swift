import SafeText

/// Text as the macros of man(7) take it: the page is plain ASCII, and nothing in a text is taken for a request.
enum Roff {
    /// Running text. Hyphens stay hyphens, other characters than ASCII are named by their code point.
    static func text(_ text: String) -> String { guarded(escaped(text)) }

    /// What a person types: its dashes are the ones that can be copied.
    static func typed(_ text: String) -> String { guarded(escapedTyped(text)) }

    /// Bold, within a line.
    static func bold(_ typed: String) -> String { "\\fB" + escapedTyped(typed) + "\\fR" }

    /// Italic, within a line: what is to be replaced.
    static func italic(_ typed: String) -> String { "\\fI" + escapedTyped(typed) + "\\fR" }

    private static func escapedTyped(_ text: String) -> String {
        escaped(text).split(separator: "-", omittingEmptySubsequences: false).joined(separator: "\\-")
    }

    /// A line that begins with a dot or an apostrophe would be a request.
    private static func guarded(_ text: String) -> String {
        text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
    }

    private static func escaped(_ text: String) -> String {
        text.escaped().unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\": result += "\\e"
            case "\"": result += "\\(dq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case "'": result += "\\(aq"
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default:
                let code = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u" + String(repeating: "0", count: max(0, 4 - code.count)) + code + "]"
            }
        }
    }
}

/// Text from data or arguments, made safe to show: no byte of it can move the cursor, change colours or turn the
/// direction of writing.
enum TerminalSafe {
    /// How much of an argument or a name is repeated to the person.
    static let longestEcho = 200

    /// One line: control characters and line ends are written out as `\u{1b}`; cut after ``longestEcho`` characters.
    static func line(_ text: String) -> String {
        var result = escaped(text.prefix(longestEcho), keepsLineEnds: false)
        if text.dropFirst(longestEcho).first != nil { result += "..." }
        return result
    }

    /// Several lines: the same, except that line ends stay.
    static func lines(_ text: String) -> String { escaped(text[...], keepsLineEnds: true) }

    /// Whether a character must not reach a terminal or a log as it is.
    static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F: true  // C0, DEL and C1 control characters
        case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true  // direction, invisible, lines
        case 0xE0000...0xE007F: true  // tags
        default: false
        }
    }

    private static func escaped(_ text: Substring, keepsLineEnds: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if isHarmful(scalar), !(keepsLineEnds && scalar == "\n") {
                result += "\\u{" + String(scalar.value, radix: 16) + "}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

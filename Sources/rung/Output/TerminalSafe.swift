import SafeText

/// Text from data or arguments as the command line shows it: what may not be shown is written out, and it is cut.
enum TerminalSafe {
    /// How much of an argument or a name is repeated to the person.
    static let longestEcho = 200
    /// How long a line of the parser's may be, which repeats arguments whole, characters.
    static let longestLine = 500

    /// One line: control characters and line ends are written out as `\u{1b}`; cut after ``longestEcho`` characters.
    static func line(_ text: String) -> String {
        var result = text.prefix(longestEcho).escaped()
        if text.dropFirst(longestEcho).first != nil { result += "..." }
        return result
    }

    /// Several lines: the same, except that line ends stay, and no line is longer than ``longestLine``.
    static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.count > longestLine ? $0.prefix(longestLine) + "..." : $0 }
            .joined(separator: "\n").escaped(keepsLineFeeds: true)
    }
}

extension StringProtocol {
    /// Whether all of the text may be shown as it is (``ScalarSafety/isShowable``).
    @inlinable public var isShowable: Bool {
        // Nearly all texts are plain ASCII.
        utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } || unicodeScalars.allSatisfy { ScalarSafety($0).isShowable }
    }

    /// Whether all of the text is plain: nothing but what is seen.
    public var isPlain: Bool {
        utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } || unicodeScalars.allSatisfy { ScalarSafety($0) == .plain }
    }

    /// One line that may be shown: control characters and line breaks become blanks, what is invisible or turns the
    /// direction of writing is taken out, and what nobody can draw becomes U+FFFD. Wide characters and combining marks
    /// stay, and so do the joiners that scripts and emoji need.
    public var cleaned: String {
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(self) }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch ScalarSafety(scalar) {
            case .plain, .shaping: scalars.append(scalar)
            case .control, .lineBreak: scalars.append(" ")
            case .direction, .invisible: break
            case .privateUse, .unassigned: scalars.append("\u{FFFD}")
            }
        }
        return String(scalars)
    }

    /// The text with everything that may not be shown written out, as in `\u{1b}`.
    ///
    /// - Parameter keepsLineFeeds: whether line feeds stay as they are.
    public func escaped(keepsLineFeeds: Bool = false) -> String {
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(self) }
        var result = ""
        for scalar in unicodeScalars {
            if ScalarSafety(scalar).isShowable || (keepsLineFeeds && scalar == "\n") {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\u{" + String(scalar.value, radix: 16) + "}"
            }
        }
        return result
    }
}

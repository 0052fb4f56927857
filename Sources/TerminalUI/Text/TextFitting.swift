/// Fits text into a number of cells.
public enum TextFitting {
    /// Cells that a text takes on a canvas.
    ///
    /// For strings by name, since a generic function of another module asks the runtime for each step.
    public static func width(_ text: String) -> Int { cells(text[...]) }

    /// Cells that a part of a text takes on a canvas.
    public static func width(_ text: some StringProtocol) -> Int { cells(Substring(text)) }

    /// Text of which each code point is a character and a cell: most text is, and is measured many times faster.
    private static func isSimple(_ text: Substring) -> Bool { text.unicodeScalars.allSatisfy(CharacterWidth.isSimple) }

    private static func cells(_ text: Substring) -> Int {
        if isSimple(text) { return text.unicodeScalars.count }
        return text.reduce(0) { $0 + CharacterWidth.of(GlyphSet.unicode.shown($1)) }
    }

    /// The text, or as much of it as fits with an ellipsis at its end.
    public static func fitted(_ text: some StringProtocol, to columns: Int) -> String {
        let text = Substring(text)
        guard columns > 0 else { return "" }
        if cells(text) <= columns { return String(text) }
        var result = start(of: text, columns: columns - 1)
        while result.last == " " || result.last == "," { result.removeLast() }
        return result + "…"
    }

    /// As many characters from the start as fit.
    private static func start(of text: Substring, columns: Int) -> String {
        if isSimple(text) { return String(text.unicodeScalars.prefix(columns)) }
        var result = ""
        var used = 0
        for character in text {
            let width = CharacterWidth.of(GlyphSet.unicode.shown(character))
            if used + width > columns { break }
            result.append(character)
            used += width
        }
        return result
    }

    /// Breaks text into lines of at most this many cells, between words where it can; text of scripts without blanks by Unicode's
    /// rules for the ends of lines (``LineBreaks``).
    public static func wrapped(_ text: some StringProtocol, to columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        var lines: [String] = []
        let text = Substring(text)
        if isSimple(text) { return wrapSimple(text.unicodeScalars, to: columns) }
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += wrapParagraph(paragraph, to: columns)
        }
        return lines
    }

    /// The same in a limited number of lines: the last one ends with an ellipsis where the text goes on.
    public static func wrapped(_ text: some StringProtocol, to columns: Int, lines count: Int) -> [String] {
        let lines = wrapped(text, to: columns)
        guard count > 0, lines.count > count else { return Array(lines.prefix(max(0, count))) }
        let whole = lines[..<(count - 1)]
        guard LineBreaks.hasUnspacedScript(Substring(text)) else {
            return whole + [fitted(lines[(count - 1)...].joined(separator: " "), to: columns)]
        }
        // Where there are no blanks between words, none may come in between what the lines were.
        var rest = Substring(text)
        for line in whole { rest = rest.drop { $0 == " " }.dropFirst(line.count) }
        return whole + [fitted(rest.drop { $0 == " " }, to: columns)]
    }

    /// What ``wrapParagraph(_:to:)`` makes of text of which each code point is a cell.
    private static func wrapSimple(_ text: Substring.UnicodeScalarView, to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            var word = word
            var width = word.count
            if used > 0 {
                if used + 1 + width <= columns {
                    line += " "
                    line += String(word)
                    used += 1 + width
                    continue
                }
                lines.append(line)
            }
            while width > columns {
                lines.append(String(word.prefix(columns)))
                word = word.dropFirst(columns)
                width -= columns
            }
            line = String(word)
            used = width
        }
        lines.append(line)
        return lines
    }

    private static func wrapParagraph(_ paragraph: Substring, to columns: Int) -> [String] {
        if LineBreaks.hasUnspacedScript(paragraph) {
            return LineBreaks.lines(of: paragraph, columns: columns)
        }
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in paragraph.split(separator: " ") {
            let wordWidth = cells(word)
            if used > 0, used + 1 + wordWidth <= columns {
                line += " " + word
                used += 1 + wordWidth
                continue
            }
            if used > 0 { lines.append(line) }
            var pieces = wordWidth <= columns ? [String(word)] : broken(word, to: columns)
            line = pieces.removeLast()
            lines += pieces
            used = width(line)
        }
        lines.append(line)
        return lines
    }

    /// A word longer than a line is cut at the line's end.
    private static func broken(_ word: Substring, to columns: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in word {
            let width = CharacterWidth.of(GlyphSet.unicode.shown(character))
            if used + width > columns, !piece.isEmpty {
                pieces.append(piece)
                piece = ""
                used = 0
            }
            piece.append(character)
            used += width
        }
        return pieces + [piece]
    }
}

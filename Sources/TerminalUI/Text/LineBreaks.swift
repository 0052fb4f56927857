/// Where a line of text may end, by Unicode's rules (UAX #14, revision 53): for text in which some words are written without
/// blanks between them. The numbers in comments are those of the rules.
///
/// What text of other scripts has as well is left out: ZW, CB, Hangul, Hebrew, Brahmic scripts, emoji by their parts. Each
/// grapheme is one character here, which is rule LB9.
struct LineBreaks {
    private let classes: [LineBreakClass]
    private let isEastAsian: [Bool]

    init(_ characters: [Character]) {
        classes = characters.map(LineBreakClass.init)
        isEastAsian = characters.map(LineBreakClass.isEastAsian)
    }

    /// Whether any of a text's words can be broken at all.
    static func hasUnspacedScript(_ text: Substring) -> Bool {
        text.unicodeScalars.contains { $0.value >= 0x2E80 && LineBreakClass.breaksAnywhere($0.value) }
    }

    /// Whether a line may end between the character before `index` and the one at it.
    func isOpportunity(before index: Int) -> Bool {
        guard index > 0, index < classes.count else { return false }
        let (left, right) = (classes[index - 1], classes[index])
        if let answer = atSpaces(left, right, index) { return answer }
        if let answer = atPunctuation(left, right, index) { return answer }
        return isOpportunityInWords(left, right, index)
    }

    /// The last character before `index` that is no space.
    private func beforeSpaces(_ index: Int) -> Int? { classes[..<index].lastIndex { $0 != .space } }

    private func atSpaces(_ left: LineBreakClass, _ right: LineBreakClass, _ index: Int) -> Bool? {
        // LB7, LB11, LB12.
        if right == .space || right == .wordJoiner || left == .wordJoiner || left == .glue { return false }
        // LB12a.
        if right == .glue, ![.space, .breakAfter, .hyphen].contains(left) { return false }
        // LB13.
        if [.closing, .closingParenthesis, .exclamation, .slash].contains(right) { return false }
        if let before = beforeSpaces(index) {
            let earlier = classes[before]
            // LB14, LB15a.
            if earlier == .opening || earlier == .quotation(.opening) && mayOpen(before) { return false }
            // LB15b.
            if right == .quotation(.closing), mayClose(index) { return false }
            // LB15c, LB15d.
            if right == .numericSeparator {
                return left == .space && classes.indices.contains(index + 1) && classes[index + 1] == .numeric
            }
            // LB16, LB17.
            if [.closing, .closingParenthesis].contains(earlier), right == .nonstarter { return false }
            if earlier == .dash, right == .dash { return false }
        }
        // LB18.
        return left == .space ? true : nil
    }

    /// LB15a: an opening quotation mark at the start of what it belongs to.
    private func mayOpen(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        switch classes[index - 1] {
        case .opening, .quotation, .glue, .space: return true
        default: return false
        }
    }

    /// LB15b: a closing quotation mark at the end of what it belongs to.
    private func mayClose(_ index: Int) -> Bool {
        guard index + 1 < classes.count else { return true }
        switch classes[index + 1] {
        case .space, .glue, .wordJoiner, .closing, .quotation, .closingParenthesis, .exclamation, .numericSeparator,
            .slash:
            return true
        default: return false
        }
    }

    private func atPunctuation(_ left: LineBreakClass, _ right: LineBreakClass, _ index: Int) -> Bool? {
        // LB19.
        if case .quotation(let side) = right, side != .opening { return false }
        if case .quotation(let side) = left, side != .closing { return false }
        // LB19a.
        if case .quotation = right {
            let isNextEastAsian = index + 1 < classes.count && isEastAsian[index + 1]
            if !isEastAsian[index - 1] || !isNextEastAsian { return false }
        }
        if case .quotation = left {
            let isBeforeEastAsian = index > 1 && isEastAsian[index - 2]
            if !isEastAsian[index] || !isBeforeEastAsian { return false }
        }
        // LB20a.
        if left == .hyphen, right == .alphabetic, index == 1 || [.space, .glue].contains(classes[index - 2]) {
            return false
        }
        // LB21, LB22.
        if [.breakAfter, .hyphen, .nonstarter, .inseparable].contains(right) || left == .breakBefore { return false }
        return nil
    }

    private func isOpportunityInWords(_ left: LineBreakClass, _ right: LineBreakClass, _ index: Int) -> Bool {
        switch (left, right) {
        // LB23, LB23a, LB24.
        case (.alphabetic, .numeric), (.numeric, .alphabetic), (.numericPrefix, .ideographic),
            (.ideographic, .numericPostfix), (.numericPrefix, .alphabetic), (.numericPostfix, .alphabetic),
            (.alphabetic, .numericPrefix), (.alphabetic, .numericPostfix):
            return false
        // LB25.
        case (.numeric, .numeric), (.numeric, .numericPostfix), (.numeric, .numericPrefix), (.numericPostfix, .numeric),
            (.numericPrefix, .numeric), (.hyphen, .numeric):
            return false
        case (.slash, .numeric), (.numericSeparator, .numeric): return !isWithinNumber(index - 1) && left == .slash
        case (.closing, .numericPostfix), (.closing, .numericPrefix), (.closingParenthesis, .numericPostfix),
            (.closingParenthesis, .numericPrefix):
            return !isWithinNumber(index - 1)
        case (.numericPostfix, .opening), (.numericPrefix, .opening):
            return !(classes.indices.contains(index + 1) && classes[index + 1] == .numeric)
        // LB28, LB29.
        case (.alphabetic, .alphabetic), (.numericSeparator, .alphabetic): return false
        // LB30.
        case (.alphabetic, .opening), (.numeric, .opening): return isEastAsian[index]
        case (.closingParenthesis, .alphabetic), (.closingParenthesis, .numeric): return isEastAsian[index - 1]
        // LB31.
        default: return true
        }
    }

    /// Whether what stands before an index, separators apart, is a number: `1,` and `(1)`.
    private func isWithinNumber(_ index: Int) -> Bool {
        let before = classes[..<index].last { ![.numericSeparator, .slash].contains($0) }
        return before == .numeric
    }
}

// MARK: - Lines

extension LineBreaks {
    /// Breaks a paragraph into lines of at most so many cells.
    static func lines(of paragraph: Substring, columns: Int) -> [String] {
        let characters = Array(paragraph)
        let breaks = LineBreaks(characters)
        var lines: [String] = []
        var line = ""
        var used = 0
        var start = 0
        for end in 1...max(1, characters.count) where end >= characters.count || breaks.isOpportunity(before: end) {
            let piece = characters[min(start, characters.count)..<min(end, characters.count)]
            let isAfterBlank = start > 0 && characters[start - 1] == " "
            start = end
            let word = piece[..<(piece.lastIndex { $0 != " " }.map { $0 + 1 } ?? piece.startIndex)]
            let width = word.reduce(0) { $0 + CharacterWidth.of(GlyphSet.unicode.shown($1)) }
            guard width > 0 else { continue }
            let blank = isAfterBlank && used > 0 ? 1 : 0
            if used + blank + width <= columns {
                line += (blank == 1 ? " " : "") + String(word)
                used += blank + width
                continue
            }
            if used > 0 { lines.append(line) }
            (line, used) = ("", 0)
            for character in word {
                let width = CharacterWidth.of(GlyphSet.unicode.shown(character))
                if used + width > columns, used > 0 {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line.append(character)
                used += width
            }
        }
        return lines + [line]
    }
}

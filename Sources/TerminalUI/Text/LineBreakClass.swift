/// How a character behaves at the end of a line: the classes of Unicode's line breaking algorithm (UAX #14, table 1) that
/// text of East Asian scripts and what stands within it needs.
enum LineBreakClass: Equatable {
    /// Letters and whatever has no class of its own.
    case alphabetic
    case numeric, numericPrefix, numericPostfix, numericSeparator, slash
    case space, glue, wordJoiner
    case hyphen, breakAfter, breakBefore, dash
    case opening, closing, closingParenthesis, exclamation, inseparable
    /// Quotation marks that open (Pi), that close (Pf), and those that do either.
    case quotation(QuotationSide)
    /// Ideographs, kana and the like: a line may end at each.
    case ideographic
    /// Small kana, marks of iteration: no line begins with one.
    case nonstarter

    enum QuotationSide { case opening, closing, either }

    init(_ character: Character) {
        guard let scalar = character.unicodeScalars.first else {
            self = .alphabetic
            return
        }
        self = scalar.value < 0x80 ? LineBreakClass.ofASCII(UInt8(scalar.value)) : LineBreakClass.of(scalar.value)
    }

    private static func ofASCII(_ byte: UInt8) -> LineBreakClass {
        switch byte {
        case UInt8(ascii: " "): .space
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .closingParenthesis
        case UInt8(ascii: "}"): .closing
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"): .numericSeparator
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "|"): .breakAfter
        case UInt8(ascii: "%"): .numericPostfix
        case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "\\"): .numericPrefix
        case UInt8(ascii: "\""), UInt8(ascii: "'"): .quotation(.either)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .numeric
        default: .alphabetic
        }
    }

    private static func of(_ value: UInt32) -> LineBreakClass {
        switch value {
        case 0xA0, 0x2007, 0x2011, 0x202F: .glue
        case 0x2060, 0xFEFF: .wordJoiner
        case 0xAB, 0x2018, 0x201B, 0x201C, 0x201F, 0x2039: .quotation(.opening)
        case 0xBB, 0x2019, 0x201D, 0x203A: .quotation(.closing)
        case 0xA1, 0xBF, 0x201A, 0x201E: .opening
        case 0xB4: .breakBefore
        case 0xAD, 0x3000, 0x2010, 0x2012, 0x2013, 0x2027: .breakAfter
        case 0x2014: .dash
        case 0x2024...0x2026, 0xFE19: .inseparable
        case 0xA2, 0xB0, 0x2030...0x2037, 0x2103, 0x2109, 0xFF05, 0xFFE0: .numericPostfix
        case 0xA3...0xA5, 0xB1, 0x20A0...0x20A6, 0x20A8...0x20B5, 0x2116, 0x2212, 0x2213, 0xFF04, 0xFFE1, 0xFFE5,
            0xFFE6:
            .numericPrefix
        default: ofEastAsian(value)
        }
    }

    private static func ofEastAsian(_ value: UInt32) -> LineBreakClass {
        guard value >= 0x2E80 || value == 0x203C || value == 0x203D || (0x2047...0x2049).contains(value) else {
            return .alphabetic
        }
        return switch value {
        case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F,
            0xFE50, 0xFE52, 0xFE5A, 0xFE5C, 0xFE5E, 0xFF09, 0xFF0C, 0xFF0E, 0xFF3D, 0xFF5D, 0xFF60, 0xFF61, 0xFF63,
            0xFF64:
            .closing
        case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D, 0xFE59, 0xFE5B, 0xFE5D,
            0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62:
            .opening
        case 0xFE56, 0xFE57, 0xFF01, 0xFF1F: .exclamation
        case 0x203C, 0x203D, 0x2047...0x2049, 0x3005, 0x301C, 0x303B, 0x303C, 0x309B...0x309E, 0x30A0, 0x30FB, 0x30FD,
            0x30FE, 0xFE54, 0xFE55, 0xFF1A, 0xFF1B, 0xFF65, 0xFF9E, 0xFF9F:
            .nonstarter
        // Small kana and the long vowel (class CJ), which are nonstarters where lines are broken strictly (LB1).
        case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E, 0x3095, 0x3096, 0x30A1,
            0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6, 0x30FC,
            0x31F0...0x31FF, 0xFF67...0xFF70:
            .nonstarter
        case let value where LineBreakClass.breaksAnywhere(value): .ideographic
        default: .alphabetic
        }
    }

    /// Whether a code point is of a script that is written without blanks between words.
    ///
    /// Hangul is not among them: Korean has blanks, and its lines end there, one of the two ways that UAX #14 leaves open
    /// (section 6, Hangul). Thai, Lao, Khmer and Burmese would take dictionaries.
    static func breaksAnywhere(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E80...0x312F, 0x3190...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF9F, 0xFFE0...0xFFE6,
            0x1B000...0x1B16F, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// Whether a code point is East Asian for LB19a and LB30: wide or fullwidth.
    static func isEastAsian(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { $0.value >= 0x1100 } == true && CharacterWidth.of(character) == 2
    }
}

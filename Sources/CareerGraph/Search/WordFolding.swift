/// Turns text into the plain words that search compares: lower case, without accents, without punctuation.
///
/// The same for titles and for queries. A word never grows longer than ``WordFolding/longestWord`` bytes, the width
/// of the bit-parallel edit distance; what is beyond is cut off on both sides alike.
struct WordFolding {
    static let longestWord = 64

    /// For each ASCII byte the byte it folds to, or one of the three codes below.
    static let table: [UInt8] = (0..<256).map { fold(ascii: UInt8($0)) }
    static let separator: UInt8 = 0
    static let parenthesis: UInt8 = 1
    static let dropped: UInt8 = 2
    static let beyondASCII: UInt8 = 3

    private static func fold(ascii byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "("), UInt8(ascii: ")"): parenthesis
        case UInt8(ascii: "'"), UInt8(ascii: "."): dropped
        case 0x80...: beyondASCII
        default: separator
        }
    }

    /// Folds one character beyond ASCII, appending its plain letters to a word.
    ///
    /// - Returns: false where the character separates words (a dash, an emoji, a blank of another script).
    static func appendFolded(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
        if isInsideWords(scalar) { return true }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return false }
        let lower = scalar.properties.lowercaseMapping
        for part in lower.unicodeScalars {
            if part.isASCII {
                word.append(UInt8(truncatingIfNeeded: part.value))
            } else if let plain = plainLetters(of: part) {
                word.append(contentsOf: plain.utf8)
            } else if !isInsideWords(part) {
                word.append(contentsOf: UTF8.encode(part) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return true
    }

    /// Typographic apostrophes, soft hyphens, joiners and combining accents.
    private static func isInsideWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2019, 0x2018, 0x02BC, 0x00AD, 0x200B...0x200D, 0x0300...0x036F: true
        default: false
        }
    }

    /// The plain letters of an accented Latin letter in lower case (Latin-1 Supplement and Latin Extended-A).
    static func plainLetters(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0xE0...0xE5, 0x101, 0x103, 0x105, 0xAA: "a"
        case 0xE6: "ae"
        case 0xE7, 0x107, 0x109, 0x10B, 0x10D: "c"
        case 0xF0, 0x10F, 0x111: "d"
        case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B: "e"
        case 0x11D, 0x11F, 0x121, 0x123: "g"
        case 0x125, 0x127: "h"
        case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x131: "i"
        case 0x133: "ij"
        case 0x135: "j"
        case 0x137, 0x138: "k"
        case 0x13A, 0x13C, 0x13E, 0x140, 0x142: "l"
        case 0xF1, 0x144, 0x146, 0x148, 0x149, 0x14B: "n"
        case 0xF2...0xF6, 0xF8, 0x14D, 0x14F, 0x151, 0xBA: "o"
        case 0x153: "oe"
        case 0x155, 0x157, 0x159: "r"
        case 0x15B, 0x15D, 0x15F, 0x161, 0x17F: "s"
        case 0xDF: "ss"
        case 0xFE: "th"
        case 0x163, 0x165, 0x167: "t"
        case 0xF9...0xFC, 0x169, 0x16B, 0x16D, 0x16F, 0x171, 0x173: "u"
        case 0x175: "w"
        case 0xFD, 0xFF, 0x177: "y"
        case 0x17A, 0x17C, 0x17E: "z"
        default: nil
        }
    }

    /// Reads one UTF-8 scalar; an ill-formed sequence reads as one byte that separates words.
    ///
    /// - Returns: the scalar (nil where ill-formed) and its length in bytes, at least 1.
    static func decode(_ bytes: Span<UInt8>, at position: Int) -> (scalar: Unicode.Scalar?, length: Int) {
        let first = bytes[position]
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        guard length > 1, position + length <= bytes.count else { return (nil, 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[position + offset]
            guard byte & 0xC0 == 0x80 else { return (nil, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000)
        guard !isOverlong, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
        return (scalar, length)
    }
}

/// A folded word and where it stood.
struct FoldedWord: Equatable {
    let bytes: [UInt8]
    /// Bytes of the text it came from.
    let range: Range<Int>
}

extension WordFolding {
    /// The words of a short text, each with its place. Reads at most `limit` words.
    static func words(of text: Span<UInt8>, limit: Int) -> [FoldedWord] {
        var words: [FoldedWord] = []
        var current: [UInt8] = []
        var start = 0
        var end = 0
        func close() {
            guard !current.isEmpty else { return }
            words.append(FoldedWord(bytes: Array(current.prefix(longestWord)), range: start..<end))
            current.removeAll(keepingCapacity: true)
        }
        var position = 0
        while position < text.count, words.count < limit {
            let (isInside, length) = fold(text, at: position, into: &current, wordStart: &start)
            if isInside { if !current.isEmpty { end = position + length } } else { close() }
            position += length
        }
        if words.count < limit { close() }
        return words
    }

    private static func fold(
        _ text: Span<UInt8>, at position: Int, into word: inout [UInt8], wordStart: inout Int
    ) -> (isInside: Bool, length: Int) {
        let wasEmpty = word.isEmpty
        defer { if wasEmpty, !word.isEmpty { wordStart = position } }
        let folded = table[Int(text[position])]
        switch folded {
        case separator, parenthesis: return (false, 1)
        case dropped: return (true, 1)
        case beyondASCII:
            let (scalar, length) = decode(text, at: position)
            guard let scalar else { return (false, length) }
            return (appendFolded(scalar, to: &word), length)
        default:
            word.append(folded)
            return (true, 1)
        }
    }
}

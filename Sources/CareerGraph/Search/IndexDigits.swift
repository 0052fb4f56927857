/// How numbers stand in a file of the search index: as printable characters, `#` for 0 up to `[` for 56.
///
/// The longest run of characters that JSON takes as they are. A number of three digits, the lowest first, reads at one
/// load and a few additions; the numbers in decimal would take twice the bytes and five times the time.
enum IndexDigits {
    /// How many digits there are.
    static let base = 57
    /// The digit 0.
    static let zero = UInt8(ascii: "#")
    /// Digits of a word's number.
    static let wordDigits = 3
    /// Words that can be numbered.
    static let wordLimit = base * base * base

    /// The digit for a number below ``base``.
    static func digit(_ number: Int) -> UInt8 { zero + UInt8(number) }

    /// The number that a digit stands for; ``base`` or more for any other character.
    @inline(__always)
    static func number(_ digit: UInt8) -> Int { Int(digit &- zero) }

    /// Appends the digits of a word's number.
    static func append(word: Int, to text: inout [UInt8]) {
        text.append(digit(word % base))
        text.append(digit(word / base % base))
        text.append(digit(word / base / base))
    }
}

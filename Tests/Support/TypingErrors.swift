/// Makes the slips that people make at a keyboard, the same ones for the same seed.
public struct TypingErrors: Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// A number below `bound`: SplitMix64 (Steele, Lea and Flood 2014).
    public mutating func number(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return Int(mixed % UInt64(bound))
    }

    /// A text with one letter dropped, doubled, swapped with the letter after it, or replaced by another letter.
    ///
    /// A text without letters comes back as it is.
    public mutating func slip(in text: String) -> String {
        var bytes = Array(text.utf8)
        let places = bytes.indices.filter { Self.isLetter(bytes[$0]) }
        guard !places.isEmpty else { return text }
        let place = places[number(below: places.count)]
        switch number(below: 4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(bytes[place], at: place)
        case 2:
            let isSwappable = place + 1 < bytes.count && Self.isLetter(bytes[place + 1])
            if isSwappable { bytes.swapAt(place, place + 1) } else { bytes.remove(at: place) }
        default:
            let letter = bytes[place] | 0x20
            let other = UInt8(ascii: "a") + UInt8((Int(letter - UInt8(ascii: "a")) + 1 + number(below: 25)) % 26)
            bytes[place] = other
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

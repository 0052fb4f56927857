/// Makes the slips that people make at a keyboard, the same ones for the same seed.
public struct TypingErrors: Sendable {
    private var generator: SeededGenerator

    public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// A number below `bound`.
    public mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

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

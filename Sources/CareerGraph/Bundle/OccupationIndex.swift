/// Finds an occupation by the bytes of its code.
///
/// Open addressing over the codes' digits as numbers: the related occupations alone are 18,000 look-ups, which take a
/// third of the time of a binary search each.
struct OccupationIndex: Sendable {
    let count: Int
    private var keys: [Int32]
    private var positions: [Int32]

    /// Takes distinct codes.
    init(_ codes: [OccupationCode]) {
        count = codes.count
        var size = 64
        while size < codes.count * 3 { size *= 2 }
        keys = [Int32](repeating: -1, count: size)
        positions = [Int32](repeating: -1, count: size)
        for (position, code) in codes.enumerated() {
            guard let key = OccupationIndex.key(code.text.utf8.span, at: 0) else { continue }
            let slot = slot(of: key)
            keys[slot] = key
            positions[slot] = Int32(position)
        }
    }

    /// The position of the occupation whose code makes up a part of a text; nil where there is none.
    func index(of range: Range<Int>, in text: Span<UInt8>) -> Int? {
        guard range.count == OccupationCode.length, let key = OccupationIndex.key(text, at: range.lowerBound) else {
            return nil
        }
        let slot = slot(of: key)
        return keys[slot] == key ? Int(positions[slot]) : nil
    }

    /// Where a key is, or the free slot where it would be.
    private func slot(of key: Int32) -> Int {
        let mask = keys.count - 1
        // Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4).
        var slot = Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: key)) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while keys[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    /// `29-1141.00` as 29114100; nil for any other form.
    private static func key(_ text: Span<UInt8>, at start: Int) -> Int32? {
        guard start + OccupationCode.length <= text.count, text[start + 2] == UInt8(ascii: "-"),
            text[start + 7] == UInt8(ascii: ".")
        else { return nil }
        var key: Int32 = 0
        for offset in 0..<OccupationCode.length where offset != 2 && offset != 7 {
            let digit = text[start + offset] &- 0x30
            guard digit <= 9 else { return nil }
            key = key * 10 + Int32(digit)
        }
        return key
    }
}

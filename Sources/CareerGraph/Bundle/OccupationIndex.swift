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
    ///
    /// The digits in three steps, all at once: neighbors to numbers of two, of four and of eight digits.
    private static func key(_ text: Span<UInt8>, at start: Int) -> Int32? {
        guard start >= 0, start + OccupationCode.length <= text.count else { return nil }
        let bytes = text.bytes
        let first = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
        let last = UInt16(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt16.self))
        // `29-1141.` without its third and its eighth byte, and the two digits behind.
        let code = first & 0xFFFF | (first >> 8) & 0xFFFF_FFFF_0000 | UInt64(last) << 48
        let digits = code ^ 0x3030_3030_3030_3030
        // Anything but a digit has its high bit set, now or after adding 0x76.
        let odd = (digits | ((digits & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080
        guard odd == 0, (first >> 16) & 0xFF == 0x2D, first >> 56 == 0x2E else { return nil }
        let twos = ((digits &* 10) &+ (digits >> 8)) & 0x00FF_00FF_00FF_00FF
        let fours = ((twos &* 100) &+ (twos >> 16)) & 0x0000_FFFF_0000_FFFF
        return Int32(truncatingIfNeeded: ((fours &* 10_000) &+ (fours >> 32)) & 0xFFFF_FFFF)
    }
}

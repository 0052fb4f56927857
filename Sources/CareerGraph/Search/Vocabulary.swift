/// The distinct folded words of all titles, each with a dense number, in order of first appearance.
///
/// Open addressing over flat arrays: building an index meets 150,000 words, and a dictionary of strings would take
/// longer over them than the whole start of the program may.
struct Vocabulary: Sendable {
    /// All words, one after the other.
    private(set) var letters: [UInt8] = []
    /// Where each word begins; one more than there are words.
    private(set) var starts: [UInt32] = [0]
    /// Which letters each word has: bits 0-25 for a-z, the higher ones for everything else.
    private(set) var letterSets: [UInt32] = []
    /// In how many places each word occurs.
    private(set) var occurrences: [UInt32] = []

    private var hashes: [UInt32] = []
    /// Word number plus one by hash; 0 where free. The size is a power of two.
    private var slots: [UInt32]

    /// An empty vocabulary with room for `words` words before it has to grow.
    init(reserving words: Int = 0) {
        var size = 1_024
        while size < words * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        letters.reserveCapacity(words * 8)
        starts.reserveCapacity(words + 1)
        letterSets.reserveCapacity(words)
        occurrences.reserveCapacity(words)
        hashes.reserveCapacity(words)
    }

    var count: Int { letterSets.count }

    func length(of word: Int) -> Int { Int(starts[word + 1] - starts[word]) }

    func bytes(of word: Int) -> ArraySlice<UInt8> { letters[Int(starts[word])..<Int(starts[word + 1])] }

    /// The number of a word, or nil where no title has it.
    func number(of word: some Collection<UInt8>) -> Int? {
        let bytes = Array(word)
        let slot = slot(of: bytes.span, count: bytes.count, hash: Self.hash(bytes.span, count: bytes.count))
        return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }

    /// Counts one more place where a word occurs, and gives its number.
    ///
    /// - Parameters:
    ///   - word: a buffer that begins with the word.
    ///   - count: how many bytes of it are the word.
    ///   - hash: ``hash(_:count:)`` of the word.
    mutating func add(_ word: Span<UInt8>, count length: Int, hash: UInt32) -> UInt32 {
        let slot = slot(of: word, count: length, hash: hash)
        let known = slots[slot]
        if known != 0 {
            occurrences[Int(known) - 1] += 1
            return known - 1
        }
        return insert(word, count: length, hash: hash, slot: slot)
    }

    /// Where a word is, or the free slot where it would be.
    private func slot(of word: Span<UInt8>, count length: Int, hash: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let known = Int(slots[slot]) - 1
            if hashes[known] == hash, isEqual(known, word, count: length) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isEqual(_ known: Int, _ word: Span<UInt8>, count length: Int) -> Bool {
        let start = Int(starts[known])
        guard Int(starts[known + 1]) - start == length else { return false }
        for offset in 0..<length where letters[start + offset] != word[offset] { return false }
        return true
    }

    private mutating func insert(_ word: Span<UInt8>, count length: Int, hash: UInt32, slot: Int) -> UInt32 {
        let number = UInt32(count)
        var set: UInt32 = 0
        for offset in 0..<length {
            letters.append(word[offset])
            set |= Self.letterBit(word[offset])
        }
        starts.append(UInt32(letters.count))
        letterSets.append(set)
        occurrences.append(1)
        hashes.append(hash)
        slots[slot] = number + 1
        if count * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        var larger = [UInt32](repeating: 0, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = UInt32(number) + 1
        }
        slots = larger
    }

    static let hashSeed: UInt32 = 0x811C_9DC5

    /// One step of the hash: FNV-1a (Fowler, Noll and Vo).
    @inline(__always)
    static func hash(_ hash: UInt32, adding byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    static func hash(_ word: Span<UInt8>, count: Int) -> UInt32 {
        var result = hashSeed
        for offset in 0..<count { result = hash(result, adding: word[offset]) }
        return result
    }

    /// The bit that stands for a letter in a set of letters.
    static func letterBit(_ byte: UInt8) -> UInt32 {
        let letter = byte &- UInt8(ascii: "a")
        return letter < 26 ? 1 << UInt32(letter) : 1 << (26 + UInt32(byte % 6))
    }

    static func letterSet(_ word: [UInt8]) -> UInt32 { word.reduce(0) { $0 | letterBit($1) } }
}

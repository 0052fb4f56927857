/// Numbers the distinct folded words of titles, in order of first appearance, while an index is made.
///
/// Open addressing over flat arrays: building an index meets 150,000 words, and a dictionary of strings would take
/// longer over them than all the rest.
struct VocabularyBuilder {
    /// All words, one after the other.
    private var letters: [UInt8] = []
    /// Where each word begins; one more than there are words.
    private var starts: [UInt32] = [0]
    private var keys: [WordKey] = []
    /// Word number plus one by hash; 0 where free. The size is a power of two.
    private var slots: [UInt32]

    /// An empty vocabulary with room for `words` words before it has to grow.
    init(reserving words: Int = 0) {
        var size = 1_024
        while size < words * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        letters.reserveCapacity(words * 8)
        starts.reserveCapacity(words + 1)
        keys.reserveCapacity(words)
    }

    private var count: Int { keys.count }

    private func bytes(of word: Int) -> ArraySlice<UInt8> { letters[Int(starts[word])..<Int(starts[word + 1])] }

    /// The number of a word, which is given one where it is new.
    ///
    /// - Parameters:
    ///   - key: the word.
    ///   - rest: its letters beyond those in the key.
    mutating func add(_ key: WordKey, rest: [UInt8]) -> UInt32 {
        let slot = slot(of: key, rest: rest)
        let known = slots[slot]
        return known != 0 ? known - 1 : insert(key, rest: rest, slot: slot)
    }

    /// The words in ascending order of their bytes, and by the number that each had its number in that order.
    func sorted() -> (words: SortedWords, numbers: [UInt32]) {
        let order = (0..<count).sorted { bytes(of: $0).lexicographicallyPrecedes(bytes(of: $1)) }
        var words = SortedWords()
        var numbers = [UInt32](repeating: 0, count: count)
        for (number, word) in order.enumerated() {
            words.append(bytes(of: word))
            numbers[word] = UInt32(number)
        }
        return (words, numbers)
    }

    /// Where a word is, or the free slot where it would be.
    private func slot(of key: WordKey, rest: [UInt8]) -> Int {
        let mask = slots.count - 1
        var slot = key.hash(rest: rest) & mask
        while slots[slot] != 0 {
            let known = Int(slots[slot]) - 1
            if keys[known] == key, rest.isEmpty || bytes(of: known).dropFirst(WordKey.capacity).elementsEqual(rest) {
                return slot
            }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func insert(_ key: WordKey, rest: [UInt8], slot: Int) -> UInt32 {
        let number = UInt32(count)
        letters.append(contentsOf: key.letters)
        letters.append(contentsOf: rest)
        starts.append(UInt32(letters.count))
        keys.append(key)
        slots[slot] = number + 1
        if count * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        var larger = [UInt32](repeating: 0, count: slots.count * 2)
        for (number, key) in keys.enumerated() {
            let rest = Array(bytes(of: number).dropFirst(WordKey.capacity))
            var slot = key.hash(rest: rest) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = UInt32(number) + 1
        }
        slots = larger
    }
}

/// A word in two machine words: nearly every word of a title fits, and then comparing two takes three instructions.
struct WordKey: Equatable {
    /// The letters a key holds itself.
    static let capacity = 16

    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private(set) var length = 0

    /// Adds a letter, here or, where there is no room, to the rest; beyond the longest word it is left out.
    @inline(__always)
    mutating func append(_ letter: UInt8, rest: inout [UInt8]) {
        if length < 8 {
            first = first << 8 | UInt64(letter)
        } else if length < Self.capacity {
            second = second << 8 | UInt64(letter)
        } else if length < WordFolding.longestWord {
            rest.append(letter)
        } else {
            return
        }
        length += 1
    }

    /// The letters that the key holds.
    var letters: [UInt8] {
        let inFirst = min(length, 8)
        let inSecond = min(length, Self.capacity) - inFirst
        return (0..<inFirst).map { UInt8(truncatingIfNeeded: first >> UInt64(8 * (inFirst - 1 - $0))) }
            + (0..<inSecond).map { UInt8(truncatingIfNeeded: second >> UInt64(8 * (inSecond - 1 - $0))) }
    }

    /// Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4) with the constants of SplitMix64.
    @inline(__always)
    func hash(rest: [UInt8]) -> Int {
        var mixed = (first ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30) ^ second) &* 0xBF58_476D_1CE4_E5B9
        for letter in rest { mixed = (mixed ^ UInt64(letter)) &* 0x94D0_49BB_1331_11EB }
        return Int(truncatingIfNeeded: mixed >> 33)
    }
}

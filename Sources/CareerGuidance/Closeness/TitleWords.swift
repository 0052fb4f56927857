import CareerGraph

/// The words of each occupation's titles, counted: what people call the work says much about how close two are.
///
/// A word is a run of two or more letters, folded to lower case, plurals to singulars; each title counts it once, the
/// occupation's own title three times. Words are told apart by a 64-bit hash (FNV-1a): among ten thousand words, two
/// meet with a probability of one in 10^11, and then would only count as one word.
struct TitleWords {
    private(set) var rows: [[SharedTerms.Term]]
    /// Words are numbered from 0 in order of appearance.
    private(set) var wordCount = 0

    /// Open addressing: hash and number by slot; 0 marks a free slot.
    private var hashes: [UInt64]
    private var numbers: [Int32]
    /// How often the occupation at hand has each word, by number; and the words that it has.
    private var counts: [Int32] = []
    private var present: [Int32] = []
    /// The title in which a word was met last: a title counts each word once.
    private var lastTitles: [Int32] = []

    private static let ownTitleCount: Int32 = 3

    init(_ titles: TitleList, occupations: Int) {
        rows = Array(repeating: [], count: occupations)
        hashes = Array(repeating: 0, count: 1 << 15)
        numbers = Array(repeating: 0, count: 1 << 15)
        let bytes = titles.text.span
        var index = 0
        // Titles stand in order of occupation.
        for occupation in 0..<occupations {
            while index < titles.entries.count, Int(titles.entries[index].occupation) == occupation {
                let entry = titles.entries[index]
                if entry.kind != .short {
                    let times = entry.kind == .occupation ? TitleWords.ownTitleCount : 1
                    count(entry, in: bytes, title: index, times: times)
                }
                index += 1
            }
            rows[occupation] = takeRow()
        }
    }

    private mutating func takeRow() -> [SharedTerms.Term] {
        let row = present.map { SharedTerms.Term(number: $0, count: counts[Int($0)]) }
        for number in present { counts[Int(number)] = 0 }
        present.removeAll(keepingCapacity: true)
        return row
    }

    private mutating func count(_ entry: TitleList.Entry, in bytes: Span<UInt8>, title: Int, times: Int32) {
        var start = Int(entry.start)
        let end = start + Int(entry.length)
        while start < end {
            var stop = start
            while stop < end, TitleWords.isLetter(bytes[stop]) { stop += 1 }
            if stop - start >= 2 { count(word: TitleWords.hash(bytes, start..<stop), title: Int32(title), times) }
            start = stop + 1
        }
    }

    private mutating func count(word hash: UInt64, title: Int32, _ times: Int32) {
        let number = Int(number(of: hash))
        guard lastTitles[number] != title else { return }
        lastTitles[number] = title
        if counts[number] == 0 { present.append(Int32(number)) }
        counts[number] += times
    }

    private mutating func number(of hash: UInt64) -> Int32 {
        let key = hash == 0 ? 1 : hash
        var slot = Int(truncatingIfNeeded: key) & (hashes.count - 1)
        while hashes[slot] != 0 {
            if hashes[slot] == key { return numbers[slot] }
            slot = (slot + 1) & (hashes.count - 1)
        }
        let number = Int32(wordCount)
        hashes[slot] = key
        numbers[slot] = number
        wordCount += 1
        counts.append(0)
        lastTitles.append(-1)
        if wordCount * 2 > hashes.count { grow() }
        return number
    }

    private mutating func grow() {
        let old = zip(hashes, numbers).filter { $0.0 != 0 }
        hashes = Array(repeating: 0, count: hashes.count * 2)
        numbers = Array(repeating: 0, count: hashes.count)
        for (key, number) in old {
            var slot = Int(truncatingIfNeeded: key) & (hashes.count - 1)
            while hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
            hashes[slot] = key
            numbers[slot] = number
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// Of the word in the singular: -ies becomes -y, another -s is dropped unless it is -ss.
    private static func hash(_ bytes: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
        var end = word.upperBound
        var ending: UInt8?
        func letter(_ fromEnd: Int) -> UInt8 { bytes[word.upperBound - fromEnd] | 0x20 }
        let s = UInt8(ascii: "s")
        if word.count > 4, letter(1) == s, letter(2) == UInt8(ascii: "e"), letter(3) == UInt8(ascii: "i") {
            end -= 3
            ending = UInt8(ascii: "y")
        } else if word.count > 3, letter(1) == s, letter(2) != s {
            end -= 1
        }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for position in word.lowerBound..<end { hash = (hash ^ UInt64(bytes[position] | 0x20)) &* 0x100_0000_01B3 }
        if let ending { hash = (hash ^ UInt64(ending)) &* 0x100_0000_01B3 }
        return hash
    }
}

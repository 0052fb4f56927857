/// Distinct words in ascending order of their bytes: a word's number is its position.
struct SortedWords: Sendable, Equatable {
    /// All words, each with a blank behind it.
    private(set) var text: [UInt8] = []
    /// Where each word begins; one more than there are words.
    private(set) var starts: [UInt32] = [0]
    /// Which letters each word has: bits 0-25 for a-z, the higher ones for everything else.
    private(set) var letterSets: [UInt32] = []

    static let blank = UInt8(ascii: " ")

    /// No words.
    init() {}

    /// Takes words over from a text of theirs: each with a blank behind it.
    ///
    /// Nil unless they are distinct, in order, and none is empty or longer than a word may be.
    init?(text: [UInt8]) {
        let bytes = text.span
        starts.reserveCapacity(text.count / 6)
        letterSets.reserveCapacity(text.count / 6)
        var set: UInt32 = 0
        var previous = 0..<0
        var start = 0
        for place in bytes.indices {
            if bytes[place] != Self.blank {
                set |= Self.letterBit(bytes[place])
                continue
            }
            let word = start..<place
            guard !word.isEmpty, word.count <= WordFolding.longestWord, Self.precedes(previous, word, in: bytes) else {
                return nil
            }
            letterSets.append(set)
            starts.append(UInt32(place + 1))
            set = 0
            previous = word
            start = place + 1
        }
        guard start == text.count else { return nil }
        self.text = text
    }

    var count: Int { letterSets.count }

    /// Where a word's letters are in the text.
    func range(of word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) - 1 }

    func bytes(of word: Int) -> ArraySlice<UInt8> { text[range(of: word)] }

    /// Adds a word. Its place in the order is for the caller to keep.
    mutating func append(_ word: some Collection<UInt8>) {
        letterSets.append(word.reduce(0) { $0 | Self.letterBit($1) })
        text.append(contentsOf: word)
        text.append(Self.blank)
        starts.append(UInt32(text.count))
    }

    /// The bit that stands for a letter in a set of letters.
    @inline(__always)
    static func letterBit(_ byte: UInt8) -> UInt32 {
        let letter = byte &- UInt8(ascii: "a")
        return letter < 26 ? 1 << UInt32(letter) : 1 << (26 + UInt32(byte % 6))
    }

    /// Whether one run of bytes comes before another in alphabetical order.
    @inline(__always)
    private static func precedes(_ first: Range<Int>, _ second: Range<Int>, in text: Span<UInt8>) -> Bool {
        let common = min(first.count, second.count)
        for offset in 0..<common {
            let (left, right) = (text[first.lowerBound + offset], text[second.lowerBound + offset])
            if left != right { return left < right }
        }
        return first.count < second.count
    }

    /// Steps over the words that come before another list's word.
    ///
    /// - Returns: the number of the word that is the same; nil where there is none.
    func advance(_ place: inout Int, in numbers: Range<Int>, to word: Int, of other: SortedWords) -> Int? {
        let (letters, wanted) = (text.span, other.text.span.extracting(other.range(of: word)))
        while place < numbers.upperBound {
            let own = letters.extracting(range(of: place))
            let common = min(own.count, wanted.count)
            var offset = 0
            while offset < common, own[offset] == wanted[offset] { offset += 1 }
            if offset == own.count, offset == wanted.count { return place }
            let isBefore = offset < common ? own[offset] < wanted[offset] : own.count < wanted.count
            guard isBefore else { return nil }
            place += 1
        }
        return nil
    }

    /// The word of some numbers that has these letters; nil where none has.
    func number(of wanted: [UInt8], in numbers: Range<Int>) -> Int? {
        var low = numbers.lowerBound
        var high = numbers.upperBound
        while low < high {
            let middle = (low + high) / 2
            if bytes(of: middle).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return low < numbers.upperBound && bytes(of: low).elementsEqual(wanted) ? low : nil
    }
}

/// The distinct folded words of all titles, each with a dense number.
///
/// They lie in runs, each in ascending order: the words of the map's own titles, then those that each further language
/// adds. So an index takes over what its files hold, and words are found by halving.
struct Vocabulary: Sendable {
    /// The words by number, in order within each run.
    private var words: SortedWords
    /// The numbers of the words of each run.
    private var runs: [Range<Int>]

    /// A vocabulary of one run.
    init(_ words: SortedWords) {
        self.words = words
        runs = [0..<words.count]
    }

    /// Adds the words that are not there yet.
    ///
    /// - Returns: the number of each.
    mutating func add(_ further: SortedWords) -> [UInt32] {
        let first = count
        // Where each run has come to: all are in order, and so are the words that are to be found in them.
        var places = runs.map(\.lowerBound)
        let numbers = (0..<further.count).map { word -> UInt32 in
            for (position, run) in runs.enumerated() {
                if let known = words.advance(&places[position], in: run, to: word, of: further) { return UInt32(known) }
            }
            words.append(further.bytes(of: word))
            return UInt32(count - 1)
        }
        runs.append(first..<count)
        return numbers
    }

    var count: Int { words.count }
    /// The letters of all words.
    var letters: [UInt8] { words.text }
    /// Which letters each word has, as ``letterSet(_:)`` says it.
    var letterSets: [UInt32] { words.letterSets }

    func length(of word: Int) -> Int { words.range(of: word).count }

    /// Where a word is in ``letters``.
    func range(of word: Int) -> Range<Int> { words.range(of: word) }

    func bytes(of word: Int) -> ArraySlice<UInt8> { words.bytes(of: word) }

    /// The number of a word, or nil where no title has it. Letters beyond those that a word may have do not count.
    func number(of word: some Collection<UInt8>) -> Int? {
        let wanted = Array(word.prefix(WordFolding.longestWord))
        for run in runs {
            if let number = words.number(of: wanted, in: run) { return number }
        }
        return nil
    }

    static func letterSet(_ word: [UInt8]) -> UInt32 { word.reduce(0) { $0 | SortedWords.letterBit($1) } }
}

/// Finds occupations by their titles: any word order, beginnings of words, abbreviations, accents, British and
/// American spelling, singular and plural, and one or two typing errors.
///
/// A query's words are compared with each distinct word once (about 10,000 of them), and then one pass over the titles,
/// which are kept as numbers of words, adds up what matched: the effort hardly depends on the query. Immutable, and the
/// same query always gets the same answer.
public struct TitleIndex: Sendable {
    /// What can be matched as one: a whole title, or what stands before or within its parentheses.
    struct Form: Sendable {
        /// Its first word in `tokens`.
        let start: UInt32
        /// How many words it has.
        let count: UInt16
        /// True for a part of a title.
        let isPart: Bool
        /// Position in `titles.entries`.
        let title: UInt32
    }

    let titles: TitleList
    let vocabulary: Vocabulary
    /// The words of all titles, one title after the other.
    let tokens: [UInt32]
    let forms: [Form]
    /// How much each word says, by its number: rare words more than common ones.
    let wordWeights: [UInt8]
    /// How much an occupation is preferred among equal matches, by its position.
    let preferences: [UInt8]

    /// Indexes titles; O(length of the text).
    ///
    /// - Parameters:
    ///   - titles: titles in any order; those that contain no letter and no digit are never found.
    ///   - employment: people employed by occupation, by ``OccupationID/index``, nil where not known: among equal
    ///     matches the occupation with more people comes first. May be shorter than there are occupations.
    public init(titles: TitleList, employment: [Int?] = []) {
        var builder = TitleIndexBuilder(titles: titles)
        builder.build()
        let highest = titles.entries.reduce(-1) { max($0, Int($1.occupation)) }
        self.titles = titles
        vocabulary = builder.vocabulary
        tokens = builder.tokens
        forms = builder.forms
        wordWeights = Self.weights(builder.vocabulary, titles: titles.entries.count)
        preferences = (0..<max(employment.count, highest + 1)).map { position in
            Self.preference(employment: position < employment.count ? employment[position] : nil)
        }
    }

    /// Words that join others and say nothing by themselves.
    static let joiningWords = ["a", "all", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to"]

    /// The weight of a joining word.
    static let joiningWeight: UInt8 = 2
    /// The weight of a word that hardly any title has, or none.
    static let rarestWeight: UInt8 = 28

    /// Twice the binary logarithm of how many titles there are for each that has the word (the inverse document
    /// frequency of information retrieval), between 8 and 28.
    private static func weights(_ vocabulary: Vocabulary, titles: Int) -> [UInt8] {
        var weights = vocabulary.occurrences.map { occurrences in
            let ratio = max(1, titles / max(1, Int(occurrences)))
            // The logarithm in half steps: its whole part, and whether the ratio passes the next half (1.5 for the
            // square root of two).
            let whole = Int.bitWidth - 1 - ratio.leadingZeroBitCount
            let half = ratio * 2 >= 3 << whole ? 1 : 0
            return UInt8(min(max(2 * whole + half, 8), Int(rarestWeight)))
        }
        for word in joiningWords {
            if let number = vocabulary.number(of: word.utf8) { weights[number] = joiningWeight }
        }
        return weights
    }

    /// The binary logarithm of the employment: 0 for none to about 22 for four million.
    private static func preference(employment: Int?) -> UInt8 {
        guard let employment, employment > 0 else { return 0 }
        return UInt8(Int.bitWidth - employment.leadingZeroBitCount)
    }
}

/// Takes titles apart into numbered words.
struct TitleIndexBuilder {
    let titles: TitleList
    var vocabulary: Vocabulary
    var tokens: [UInt32] = []
    var forms: [TitleIndex.Form] = []

    /// A title's words beyond this many are not indexed: no title of the releases has more than 16.
    static let wordLimit = 64

    init(titles: TitleList) {
        self.titles = titles
        // A release has about one distinct word for five titles; more than expected only costs a little time.
        vocabulary = Vocabulary(reserving: min(titles.entries.count / 4 + 64, 1 << 16))
        tokens.reserveCapacity(titles.entries.count * 3)
        forms.reserveCapacity(titles.entries.count * 5 / 4)
    }

    mutating func build() {
        var word = [UInt8](repeating: 0, count: WordFolding.longestWord)
        var borders: [Int] = []
        for index in titles.entries.indices {
            let first = tokens.count
            borders.removeAll(keepingCapacity: true)
            addWords(ofTitle: index, word: &word, borders: &borders)
            addForms(ofTitle: index, first: first, borders: borders)
        }
    }

    /// Appends the words of a title to `tokens`, and to `borders` where parentheses open or close between them.
    private mutating func addWords(ofTitle index: Int, word: inout [UInt8], borders: inout [Int]) {
        let entry = titles.entries[index]
        let table = WordFolding.table
        let end = Int(entry.start) + Int(entry.length)
        let limit = tokens.count + Self.wordLimit
        var position = Int(entry.start)
        var length = 0
        var hash = Vocabulary.hashSeed
        while position < end {
            let folded = table[Int(titles.text[position])]
            position += 1
            if folded > WordFolding.beyondASCII {
                if length < WordFolding.longestWord {
                    word[length] = folded
                    length += 1
                    hash = Vocabulary.hash(hash, adding: folded)
                }
                continue
            }
            if folded == WordFolding.dropped { continue }
            if folded == WordFolding.beyondASCII {
                return addRareWords(ofTitle: index, first: limit - Self.wordLimit, borders: &borders)
            }
            if length > 0, tokens.count < limit {
                tokens.append(vocabulary.add(word.span, count: length, hash: hash))
                length = 0
                hash = Vocabulary.hashSeed
            }
            if folded == WordFolding.parenthesis { borders.append(tokens.count) }
        }
        if length > 0, tokens.count < limit {
            tokens.append(vocabulary.add(word.span, count: length, hash: hash))
        }
    }

    /// The same for a title with characters beyond ASCII: slower, and starting over.
    private mutating func addRareWords(ofTitle index: Int, first: Int, borders: inout [Int]) {
        let titles = titles
        let entry = titles.entries[index]
        let start = Int(entry.start)
        let text = titles.text.span.extracting(start..<start + Int(entry.length))
        tokens.removeSubrange(first...)
        borders.removeAll(keepingCapacity: true)
        var previousEnd = 0
        for word in WordFolding.words(of: text, limit: Self.wordLimit) {
            let hasParenthesis = (previousEnd..<word.range.lowerBound).contains {
                WordFolding.table[Int(text[$0])] == WordFolding.parenthesis
            }
            if hasParenthesis { borders.append(tokens.count) }
            let hash = Vocabulary.hash(word.bytes.span, count: word.bytes.count)
            tokens.append(vocabulary.add(word.bytes.span, count: word.bytes.count, hash: hash))
            previousEnd = word.range.upperBound
        }
    }

    /// One form for the whole title; where it has parentheses, one more for each part between them.
    private mutating func addForms(ofTitle index: Int, first: Int, borders: [Int]) {
        guard tokens.count > first else { return }
        addForm(ofTitle: index, first..<tokens.count, isPart: false)
        guard !borders.isEmpty else { return }
        var start = first
        for border in borders + [tokens.count] where border > start {
            if border - start < tokens.count - first { addForm(ofTitle: index, start..<border, isPart: true) }
            start = border
        }
    }

    private mutating func addForm(ofTitle index: Int, _ words: Range<Int>, isPart: Bool) {
        forms.append(
            TitleIndex.Form(
                start: UInt32(words.lowerBound), count: UInt16(words.count), isPart: isPart, title: UInt32(index)))
    }
}

/// Takes titles apart into numbered words.
struct TitleIndexBuilder {
    private let titles: TitleList
    private var vocabulary: VocabularyBuilder
    private var indexed = IndexedTitles()

    /// A title's words beyond this many are not indexed: no title of the releases has more than 16. In a file of the
    /// index their number is one digit.
    static let wordLimit = IndexDigits.base - 1

    /// The titles of a list, in its order, as they are indexed; O(length of the text).
    static func indexed(_ titles: TitleList) -> IndexedTitles {
        var builder = TitleIndexBuilder(titles: titles)
        builder.build()
        return builder.indexed
    }

    private init(titles: TitleList) {
        self.titles = titles
        // A release has about one distinct word for five titles; more than expected only costs a little time.
        vocabulary = VocabularyBuilder(reserving: min(titles.entries.count / 4 + 64, 1 << 16))
        indexed.tokens.reserveCapacity(titles.entries.count * 3)
        indexed.titleStarts.reserveCapacity(titles.entries.count + 1)
        indexed.parts.reserveCapacity(titles.entries.count / 6)
    }

    private mutating func build() {
        let titles = titles
        let table = WordFolding.table
        var rest: [UInt8] = []
        for (index, entry) in titles.entries.enumerated() {
            let text = titles.text.span.extracting(Int(entry.start)..<Int(entry.start) + Int(entry.length))
            let first = indexed.tokens.count
            var border: Int?
            if !addWords(of: text, table.span, rest: &rest, border: &border) {
                indexed.tokens.removeSubrange(first...)
                border = addRareWords(of: text)
            }
            let end = indexed.tokens.count
            if let border, border > first, border < end, text[text.count - 1] == UInt8(ascii: ")") {
                addPart(ofTitle: index, first..<border)
                addPart(ofTitle: index, border..<end)
            }
            indexed.titleStarts.append(UInt32(end))
        }
        indexed.occupations = titles.entries.map(\.occupation)
        indexed.kinds = titles.entries.map(\.kind)
        let (words, numbers) = vocabulary.sorted()
        indexed.words = words
        indexed.occurrences = [UInt32](repeating: 0, count: words.count)
        for place in indexed.tokens.indices {
            let number = numbers[Int(indexed.tokens[place])]
            indexed.tokens[place] = number
            indexed.occurrences[Int(number)] += 1
        }
    }

    /// Appends the words of a title to the tokens.
    ///
    /// - Parameter border: becomes the place in the tokens where the first parenthesis opens.
    /// - Returns: false, with the work undone halfway, where the title has characters beyond ASCII.
    private mutating func addWords(
        of text: Span<UInt8>, _ table: Span<UInt8>, rest: inout [UInt8], border: inout Int?
    ) -> Bool {
        var key = WordKey()
        var room = Self.wordLimit
        rest.removeAll(keepingCapacity: true)
        for position in text.indices {
            let folded = table[Int(text[position])]
            if folded > WordFolding.beyondASCII {
                key.append(folded, rest: &rest)
                continue
            }
            if folded == WordFolding.dropped { continue }
            if folded == WordFolding.beyondASCII { return false }
            if key.length > 0 {
                add(key, &rest, &room)
                key = WordKey()
            }
            if folded == WordFolding.parenthesis, border == nil { border = indexed.tokens.count }
        }
        if key.length > 0 { add(key, &rest, &room) }
        return true
    }

    private mutating func add(_ key: WordKey, _ rest: inout [UInt8], _ room: inout Int) {
        if room > 0 { indexed.tokens.append(vocabulary.add(key, rest: rest)) }
        room -= 1
        if !rest.isEmpty { rest.removeAll(keepingCapacity: true) }
    }

    /// The same for a title with characters beyond ASCII, which are few, and slower to read.
    ///
    /// - Returns: the place in the tokens where the first parenthesis opens.
    private mutating func addRareWords(of text: Span<UInt8>) -> Int? {
        var border: Int?
        let opening = text.indices.first { WordFolding.table[Int(text[$0])] == WordFolding.parenthesis }
        for word in WordFolding.words(of: text, limit: Self.wordLimit) {
            if border == nil, let opening, word.range.lowerBound > opening { border = indexed.tokens.count }
            var key = WordKey()
            var rest: [UInt8] = []
            for letter in word.bytes { key.append(letter, rest: &rest) }
            indexed.tokens.append(vocabulary.add(key, rest: rest))
        }
        return border
    }

    private mutating func addPart(ofTitle index: Int, _ words: Range<Int>) {
        indexed.parts.append(
            TitleIndex.Form(
                start: UInt32(words.lowerBound), count: UInt32(words.count), title: UInt32(index), isPart: true))
    }
}

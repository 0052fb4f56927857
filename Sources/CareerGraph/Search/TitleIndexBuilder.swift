/// Takes titles apart into numbered words.
struct TitleIndexBuilder {
    let titles: TitleList
    private(set) var vocabulary: Vocabulary
    private(set) var tokens: [UInt32] = []
    private(set) var titleStarts: [UInt32] = [0]
    private(set) var parts: [TitleIndex.Form] = []

    /// A title's words beyond this many are not indexed: no title of the releases has more than 16.
    static let wordLimit = 64

    init(titles: TitleList) {
        self.titles = titles
        // A release has about one distinct word for five titles; more than expected only costs a little time.
        vocabulary = Vocabulary(reserving: min(titles.entries.count / 4 + 64, 1 << 16))
        tokens.reserveCapacity(titles.entries.count * 3)
        titleStarts.reserveCapacity(titles.entries.count + 1)
        parts.reserveCapacity(titles.entries.count / 6)
    }

    mutating func build() {
        let titles = titles
        let table = WordFolding.table
        var rest: [UInt8] = []
        for (index, entry) in titles.entries.enumerated() {
            let text = titles.text.span.extracting(Int(entry.start)..<Int(entry.start) + Int(entry.length))
            let first = tokens.count
            var border: Int?
            if !addWords(of: text, table.span, rest: &rest, border: &border) {
                tokens.removeSubrange(first...)
                border = addRareWords(of: text)
            }
            if let border, border > first, border < tokens.count, text[text.count - 1] == UInt8(ascii: ")") {
                addPart(ofTitle: index, first..<border)
                addPart(ofTitle: index, border..<tokens.count)
            }
            titleStarts.append(UInt32(tokens.count))
        }
    }

    /// Appends the words of a title to `tokens`.
    ///
    /// - Parameter border: becomes the place in `tokens` where the first parenthesis opens.
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
            if folded == WordFolding.parenthesis, border == nil { border = tokens.count }
        }
        if key.length > 0 { add(key, &rest, &room) }
        return true
    }

    private mutating func add(_ key: WordKey, _ rest: inout [UInt8], _ room: inout Int) {
        if room > 0 { tokens.append(vocabulary.add(key, rest: rest)) }
        room -= 1
        if !rest.isEmpty { rest.removeAll(keepingCapacity: true) }
    }

    /// The same for a title with characters beyond ASCII, which are few, and slower to read.
    ///
    /// - Returns: the place in `tokens` where the first parenthesis opens.
    private mutating func addRareWords(of text: Span<UInt8>) -> Int? {
        var border: Int?
        let opening = text.indices.first { WordFolding.table[Int(text[$0])] == WordFolding.parenthesis }
        for word in WordFolding.words(of: text, limit: Self.wordLimit) {
            if border == nil, let opening, word.range.lowerBound > opening { border = tokens.count }
            var key = WordKey()
            var rest: [UInt8] = []
            for letter in word.bytes { key.append(letter, rest: &rest) }
            tokens.append(vocabulary.add(key, rest: rest))
        }
        return border
    }

    private mutating func addPart(ofTitle index: Int, _ words: Range<Int>) {
        parts.append(
            TitleIndex.Form(
                start: UInt32(words.lowerBound), count: UInt32(words.count), title: UInt32(index), isPart: true))
    }
}

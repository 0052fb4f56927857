extension IndexDigits {
    /// How much a run of digits holds.
    struct Count {
        var titles = 0
        var words = 0
        /// Titles of two parts.
        var borders = 0

        mutating func add(_ other: Count) {
            titles += other.titles
            words += other.words
            borders += other.borders
        }
    }

    /// What stands before the words of a title: how many they are; where it comes from, and whether it has two parts.
    struct TitleHead {
        var words = 0
        var kind = TitleKind.alternate
        /// How many of the words stand before the second part.
        var border: Int?

        /// The kinds of titles, so that the second digit less this is a kind where the title has two parts.
        static let kinds = TitleKind.allCases.count

        init(words: Int, kind: TitleKind, border: Int?) {
            self.words = words
            self.kind = kind
            self.border = border
        }

        /// Reads the head at a place of counted digits, and steps over it; nil where it makes no sense.
        @inline(__always)
        init?(_ text: Span<UInt8>, at place: inout Int) {
            words = number(text[place])
            var second = number(text[place + 1])
            place += 2
            if second >= TitleHead.kinds {
                second -= TitleHead.kinds
                let border = number(text[place])
                guard border > 0, border < words else { return nil }
                self.border = border
                place += 1
            }
            guard second < TitleHead.kinds, let kind = TitleKind(rawValue: UInt8(second)) else { return nil }
            self.kind = kind
        }

        /// The digits of the head.
        var digits: [UInt8] {
            let second = Int(kind.rawValue) + (border == nil ? 0 : TitleHead.kinds)
            return ([words, second] + (border.map { [$0] } ?? [])).map { digit($0) }
        }
    }

    /// Counts what a run of digits holds; nil where it ends within a title.
    static func count(_ text: Span<UInt8>, _ row: Range<Int>) -> Count? {
        var count = Count()
        var place = row.lowerBound
        while place < row.upperBound {
            guard place + 2 <= row.upperBound else { return nil }
            let words = number(text[place])
            guard words < base else { return nil }
            let hasBorder = number(text[place + 1]) >= TitleHead.kinds
            place += (hasBorder ? 3 : 2) + words * wordDigits
            count.titles += 1
            count.words += words
            if hasBorder { count.borders += 1 }
        }
        return place == row.upperBound ? count : nil
    }

    /// The number of a word by its three digits; nil where one of the characters is none. A fourth character is read with
    /// them and does not count: in a file a quote follows at least.
    ///
    /// All three at once: a character below `#` or above `[` sets a high bit in the difference or in the sum.
    @inline(__always)
    static func word(_ text: RawSpan, at place: Int) -> UInt32? {
        let characters = UInt32(littleEndian: text.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt32.self))
        let digits = characters &- 0x23_2323
        let odd = (digits | (characters &+ 0x24_2424) | characters) & 0x80_8080
        guard odd == 0 else { return nil }
        return (digits & 0xFF) &+ 57 &* ((digits >> 8) & 0xFF) &+ 57 &* 57 &* ((digits >> 16) & 0xFF)
    }
}

/// Reads the digits of titles that were counted before (``IndexDigits/count(_:_:)``).
struct IndexedTitlesReading {
    private let words: SortedWords
    private let total: IndexDigits.Count

    init(_ total: IndexDigits.Count, words: SortedWords) {
        self.words = words
        self.total = total
    }

    /// Reads the titles of all occupations.
    ///
    /// - Parameters:
    ///   - rows: the digits of each occupation; something follows the last.
    ///   - bad: becomes the position of the first row that makes no sense.
    /// - Returns: nil where there is one.
    func read(_ text: Span<UInt8>, _ rows: [Range<Int>], bad: inout Int) -> IndexedTitles? {
        var tokens = [UInt32](repeating: 0, count: total.words)
        var occurrences = [UInt32](repeating: 0, count: words.count)
        var starts = [UInt32](repeating: 0, count: total.titles + 1)
        var occupations = [Int32](repeating: 0, count: total.titles)
        var kinds = [TitleKind](repeating: .alternate, count: total.titles)
        var parts: [TitleIndex.Form] = []
        parts.reserveCapacity(2 * total.borders)
        // What was counted has its place, so that none has to be checked again.
        do {
            var tokenSpan = tokens.mutableSpan
            var countSpan = occurrences.mutableSpan
            var startSpan = starts.mutableSpan
            var occupationSpan = occupations.mutableSpan
            var kindSpan = kinds.mutableSpan
            var (title, token) = (0, 0)
            for (position, row) in rows.enumerated() {
                bad = position
                var place = row.lowerBound
                while place < row.upperBound {
                    guard let head = IndexDigits.TitleHead(text, at: &place) else { return nil }
                    if let border = head.border {
                        parts.append(Self.part(0..<border, of: title, from: token))
                        parts.append(Self.part(border..<head.words, of: title, from: token))
                    }
                    for _ in 0..<head.words {
                        guard let word = IndexDigits.word(text.bytes, at: place), word < UInt32(countSpan.count)
                        else { return nil }
                        tokenSpan[unchecked: token] = word
                        countSpan[unchecked: Int(word)] &+= 1
                        token &+= 1
                        place += IndexDigits.wordDigits
                    }
                    occupationSpan[unchecked: title] = Int32(truncatingIfNeeded: position)
                    kindSpan[unchecked: title] = head.kind
                    title &+= 1
                    startSpan[unchecked: title] = UInt32(truncatingIfNeeded: token)
                }
            }
        }
        return IndexedTitles(
            words: words, tokens: tokens, occurrences: occurrences, titleStarts: starts, parts: parts,
            occupations: occupations, kinds: kinds)
    }

    private static func part(_ words: Range<Int>, of title: Int, from token: Int) -> TitleIndex.Form {
        TitleIndex.Form(
            start: UInt32(token + words.lowerBound), count: UInt32(words.count), title: UInt32(title), isPart: true)
    }
}

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

        /// The digits of the head.
        var digits: [UInt8] {
            let second = Int(kind.rawValue) + (border == nil ? 0 : TitleHead.kinds)
            return ([words, second] + (border.map { [$0] } ?? [])).map { IndexDigits.digit($0) }
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
}

/// Reads the digits of titles that were counted before (``IndexDigits/count(_:_:)``).
struct IndexedTitlesReading: ~Copyable {
    private let wordCount: Int
    private var tokens: [UInt32]
    private var titleStarts: [UInt32]
    private var occupations: [Int32]
    private var kinds: [TitleKind]
    private var parts: [TitleIndex.Form] = []
    /// What is read so far.
    private var title = 0
    private var token = 0

    init(_ count: IndexDigits.Count, words: Int) {
        wordCount = words
        tokens = [UInt32](repeating: 0, count: count.words)
        titleStarts = [UInt32](repeating: 0, count: count.titles + 1)
        occupations = [Int32](repeating: 0, count: count.titles)
        kinds = [TitleKind](repeating: .alternate, count: count.titles)
        parts.reserveCapacity(2 * count.borders)
    }

    /// Reads an occupation's titles.
    ///
    /// - Returns: false where a number is out of range.
    mutating func read(_ text: Span<UInt8>, _ row: Range<Int>, of occupation: Int32) -> Bool {
        var place = row.lowerBound
        while place < row.upperBound {
            let words = IndexDigits.number(text[place])
            var second = IndexDigits.number(text[place + 1])
            place += 2
            if second >= IndexDigits.TitleHead.kinds {
                second -= IndexDigits.TitleHead.kinds
                let border = IndexDigits.number(text[place])
                place += 1
                guard border > 0, border < words else { return false }
                addPart(0..<border)
                addPart(border..<words)
            }
            guard second < IndexDigits.TitleHead.kinds, let kind = TitleKind(rawValue: UInt8(second)),
                readWords(text, at: place, count: words)
            else { return false }
            place += words * IndexDigits.wordDigits
            occupations[title] = occupation
            kinds[title] = kind
            title += 1
            titleStarts[title] = UInt32(token)
        }
        return true
    }

    private mutating func readWords(_ text: Span<UInt8>, at start: Int, count: Int) -> Bool {
        let (next, limit) = (token, wordCount)
        token += count
        var span = tokens.mutableSpan
        var place = start
        var isValid = true
        for position in next..<next + count {
            let low = IndexDigits.number(text[place])
            let middle = IndexDigits.number(text[place + 1])
            let high = IndexDigits.number(text[place + 2])
            let word = low + IndexDigits.base * (middle + IndexDigits.base * high)
            isValid = isValid && max(low, middle, high) < IndexDigits.base && word < limit
            span[position] = UInt32(truncatingIfNeeded: word)
            place += IndexDigits.wordDigits
        }
        return isValid
    }

    private mutating func addPart(_ words: Range<Int>) {
        parts.append(
            TitleIndex.Form(
                start: UInt32(token + words.lowerBound), count: UInt32(words.count), title: UInt32(title),
                isPart: true))
    }

    /// Hands over what was read.
    consuming func finish(_ titles: inout IndexedTitles) {
        titles.tokens = tokens
        titles.titleStarts = titleStarts
        titles.occupations = occupations
        titles.kinds = kinds
        titles.parts = parts
    }
}

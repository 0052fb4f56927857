/// The titles of one language, taken apart into numbered words: what a file of the search index holds.
struct IndexedTitles: Sendable, Equatable {
    /// The distinct words of all titles.
    var words = SortedWords()
    /// The words of all titles by number, one title after the other.
    var tokens: [UInt32] = []
    /// In how many places each word occurs.
    var occurrences: [UInt32] = []
    /// Where the words of each title begin in `tokens`; one more than there are titles.
    var titleStarts: [UInt32] = [0]
    /// The parts of the titles that end in parentheses.
    var parts: [TitleIndex.Form] = []
    /// The occupation of each title, by its position: in ascending order.
    var occupations: [Int32] = []
    /// Where each title comes from.
    var kinds: [TitleKind] = []

    /// How many titles there are.
    var count: Int { occupations.count }

    /// Adds the titles of another language, whose words may be the same.
    ///
    /// - Parameter numbers: the number of each of its words here.
    mutating func append(_ other: IndexedTitles, numbers: [UInt32]) {
        let firstToken = UInt32(tokens.count)
        let firstTitle = UInt32(count)
        for (word, count) in other.occurrences.enumerated() {
            let number = Int(numbers[word])
            if number < occurrences.count { occurrences[number] += count } else { occurrences.append(count) }
        }
        tokens.append(contentsOf: other.tokens.lazy.map { numbers[Int($0)] })
        titleStarts.append(contentsOf: other.titleStarts.dropFirst().lazy.map { firstToken + $0 })
        parts.append(
            contentsOf: other.parts.lazy.map {
                TitleIndex.Form(
                    start: firstToken + $0.start, count: $0.count, title: firstTitle + $0.title, isPart: true)
            })
        occupations += other.occupations
        kinds += other.kinds
    }
}

/// One title of an index, for those who hold the texts.
struct TitlePlace: Sendable {
    /// Its position among the titles of its language.
    let number: Int
    let occupation: OccupationID
    /// Its position among the occupation's titles in its language.
    let ordinal: Int
    let kind: TitleKind
}

/// Holds the texts of indexed titles: only those that are found are ever asked for.
protocol TitleTexts: Sendable {
    /// The title's UTF-8; nil where it is not there.
    func text(of title: TitlePlace) -> [UInt8]?
}

extension TitleList: TitleTexts {
    func text(of title: TitlePlace) -> [UInt8]? {
        let entry = entries[title.number]
        return Array(text[Int(entry.start)..<Int(entry.start) + Int(entry.length)])
    }
}

/// Finds occupations by their titles: any word order, beginnings of words, abbreviations, accents, British and
/// American spelling, singular and plural, and one or two typing errors.
///
/// A query's words are compared with each distinct word once (about 11,000 of them), and then one pass over the titles,
/// which are kept as numbers of words, adds up what matched: the effort hardly depends on the query. Immutable, and the
/// same query always gets the same answer.
public struct TitleIndex: Sendable {
    /// What can be matched as one: a whole title, or what stands before or within its parentheses.
    struct Form: Sendable, Equatable {
        /// Its first word in the tokens.
        let start: UInt32
        /// How many words it has.
        let count: UInt32
        /// Position among all titles.
        let title: UInt32
        /// True for a part of a title.
        let isPart: Bool

        /// Its words, as places in the tokens.
        var words: Range<Int> { Int(start)..<Int(start + count) }
    }

    /// The titles of one language, and who holds their texts.
    struct Language: Sendable {
        let titles: IndexedTitles
        let texts: any TitleTexts

        init(_ titles: IndexedTitles, texts: any TitleTexts) {
            self.titles = titles
            self.texts = texts
        }

        /// The titles of a list, indexed.
        init(_ list: TitleList) { self.init(TitleIndexBuilder.indexed(list), texts: list) }
    }

    /// All titles, one language after the other.
    let titles: IndexedTitles
    /// For each language its first title, and who holds the texts.
    private let texts: [(first: Int, texts: any TitleTexts)]
    let vocabulary: Vocabulary
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
        let highest = titles.entries.reduce(-1) { max($0, Int($1.occupation)) }
        let preferences = (0..<max(employment.count, highest + 1)).map { position in
            Self.preference(employment: position < employment.count ? employment[position] : nil)
        }
        self.init([Language(titles)], preferences: preferences)
    }

    /// Puts together what the titles of one or more languages were made into.
    ///
    /// - Parameters:
    ///   - languages: the map's own titles first.
    ///   - preferences: one for each occupation that has a title.
    init(_ languages: [Language], preferences: [UInt8]) {
        var titles = languages.first?.titles ?? IndexedTitles()
        var texts: [(first: Int, texts: any TitleTexts)] = []
        var vocabulary = Vocabulary(titles.words)
        for (place, language) in languages.enumerated() {
            texts.append((place == 0 ? 0 : titles.count, language.texts))
            if place > 0 { titles.append(language.titles, numbers: vocabulary.add(language.titles.words)) }
        }
        self.titles = titles
        self.texts = texts
        self.vocabulary = vocabulary
        self.preferences = preferences
        wordWeights = Self.weights(vocabulary, titles.occurrences, titles: titles.count)
    }

    /// The UTF-8 of a title; nil where whoever holds it has it no more.
    func text(of title: Int) -> [UInt8]? {
        guard let language = texts.last(where: { $0.first <= title }) else { return nil }
        let occupation = titles.occupations[title]
        var first = title
        while first > language.first, titles.occupations[first - 1] == occupation { first -= 1 }
        return language.texts.text(
            of: TitlePlace(
                number: title - language.first, occupation: OccupationID(Int(occupation)), ordinal: title - first,
                kind: titles.kinds[title]))
    }

    /// Words that join others, or that any title could have, and say little by themselves.
    static let joiningWords = [
        "a", "al", "all", "an", "and", "as", "at", "by", "con", "de", "del", "el", "en", "for", "in", "job", "jobs",
        "la",
        "las", "los", "o", "of", "on", "or", "para", "por", "the", "to", "trabajo", "trabajos", "y",
    ]

    /// The weight of a joining word.
    static let joiningWeight: UInt8 = 2
    /// The weight of a word that hardly any title has, or none.
    static let rarestWeight: UInt8 = 24

    /// Twice the binary logarithm of how many titles there are for each that has the word (the inverse document
    /// frequency of information retrieval), between 8 and 24.
    private static func weights(_ vocabulary: Vocabulary, _ occurrences: [UInt32], titles: Int) -> [UInt8] {
        var weights = occurrences.map { occurrences in
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

    /// The highest preference.
    static let highestPreference = 60

    /// Three times the binary logarithm of the employment in thousands: 0 for a thousand or fewer, 36 for four million.
    static func preference(employment: Int?) -> UInt8 {
        guard let employment, employment > 1_000 else { return 0 }
        // The logarithm in halves, as for the weights of words.
        let thousands = employment / 1_000
        let whole = Int.bitWidth - 1 - thousands.leadingZeroBitCount
        let half = thousands * 2 >= 3 << whole ? 1 : 0
        return UInt8(min(3 * (2 * whole + half) / 2, highestPreference))
    }
}

/// One reading of a query: its words, and how each of them matches each word of the titles.
struct TitleQuery {
    /// Words beyond this many are not read: no title has more.
    static let wordLimit = 16
    /// Bytes beyond this many are not read: the longest title has 128.
    static let byteLimit = 512

    let words: [[UInt8]]
    /// By word of the vocabulary, and within it by word of the query.
    private(set) var matches: [UInt16]
    /// By word of the vocabulary: which words of the query match it, one bit each.
    private(set) var lanes: [UInt16]
    /// How much each word of the query counts.
    private(set) var weights: [Int] = []
    /// The strength of the best match of each word of the query.
    private(set) var strongest: [Int] = []
    /// What the guess at the query's words costs: 0 for the words as typed.
    let penalty: Int

    /// Compares the words of a query (1 to ``wordLimit``) with a vocabulary.
    init(words: [[UInt8]], vocabulary: Vocabulary, wordWeights: [UInt8], penalty: Int) {
        self.words = words
        self.penalty = penalty
        matches = [UInt16](repeating: 0, count: vocabulary.count * words.count)
        lanes = [UInt16](repeating: 0, count: vocabulary.count)
        for lane in words.indices {
            matchVariants(lane: lane, vocabulary)
            matchByLetters(lane: lane, vocabulary)
            weigh(lane: lane, wordWeights)
        }
    }

    func match(lane: Int, word: Int) -> WordMatch { WordMatch(packed: matches[word * words.count + lane]) }

    private mutating func note(_ match: WordMatch, lane: Int, word: Int) {
        let cell = word * words.count + lane
        if match.packed > matches[cell] {
            matches[cell] = match.packed
            lanes[word] |= 1 << UInt16(lane)
        }
    }

    /// Takes the weight of the word that matches best; of equals, of the one that most titles have.
    private mutating func weigh(lane: Int, _ wordWeights: [UInt8]) {
        var best: UInt16 = 0
        var weight = TitleIndex.rarestWeight
        let bit: UInt16 = 1 << UInt16(lane)
        for word in lanes.indices where lanes[word] & bit != 0 {
            let packed = matches[word * words.count + lane]
            if packed > best || (packed == best && wordWeights[word] < weight) {
                best = packed
                weight = wordWeights[word]
            }
        }
        weights.append(Int(weight))
        strongest.append(WordMatch(packed: best).strength)
    }

    /// Other spellings, the other number, and what an abbreviation stands for.
    private mutating func matchVariants(lane: Int, _ vocabulary: Vocabulary) {
        let typed = words[lane]
        guard typed.allSatisfy({ $0 < 0x80 }) else { return }
        let word = String(decoding: typed, as: UTF8.self)
        let spellings = SpellingVariants.spellings(of: word)
        for spelling in [word] + spellings {
            for number in SpellingVariants.numbers(of: spelling) {
                if let known = vocabulary.number(of: number.utf8) { note(.otherNumber, lane: lane, word: known) }
            }
        }
        for spelling in spellings { matchBeginnings(of: Array(spelling.utf8), lane: lane, vocabulary) }
        for long in SpellingVariants.expansions(of: word) {
            if let known = vocabulary.number(of: long.utf8) { note(.abbreviation, lane: lane, word: known) }
        }
    }

    /// Words that begin with another spelling of the typed word.
    private mutating func matchBeginnings(of spelling: [UInt8], lane: Int, _ vocabulary: Vocabulary) {
        let set = Vocabulary.letterSet(spelling)
        for word in 0..<vocabulary.count where set & ~vocabulary.letterSets[word] == 0 {
            guard vocabulary.bytes(of: word).starts(with: spelling) else { continue }
            let remaining = vocabulary.length(of: word) - spelling.count
            let beginning = WordMatch.beginning(remaining: remaining + 1, isLast: lane == words.count - 1)
            note(remaining == 0 ? .otherSpelling : beginning, lane: lane, word: word)
        }
    }

    /// The word itself, words that begin with it, and words a few typing errors away.
    private mutating func matchByLetters(lane: Int, _ vocabulary: Vocabulary) {
        let typed = words[lane]
        let errors = Self.allowedErrors(typed.count)
        let isLast = lane == words.count - 1
        let isKnown = vocabulary.number(of: typed) != nil
        let distance = EditDistance(typed)
        let set = Vocabulary.letterSet(typed)
        let letters = vocabulary.letters.span
        for word in 0..<vocabulary.count {
            guard (set & ~vocabulary.letterSets[word]).nonzeroBitCount <= errors else { continue }
            let place = vocabulary.range(of: word)
            let (start, end) = (place.lowerBound, place.upperBound)
            guard end - start + errors >= typed.count else { continue }
            // A word before the last one has no errors and is a mere beginning both at once.
            guard isLast || end - start <= typed.count + errors || letters[start] == typed[0] else { continue }
            let result = distance.distances(to: letters, start..<min(end, start + typed.count + errors))
            guard result.prefix <= errors else { continue }
            let whole = end - start <= typed.count + errors ? result.whole : Int.max
            let distances = EditDistance.Result(whole: whole, prefix: result.prefix)
            var match = Self.match(typed, to: vocabulary.bytes(of: word), distances, isLast: isLast)
            if isKnown { match = match.lessLikelyAsError }
            note(match, lane: lane, word: word)
        }
    }

    /// How many typing errors a word of so many letters may have.
    static func allowedErrors(_ letters: Int) -> Int {
        switch letters {
        case ...1: 0
        case 2...6: 1
        default: 2
        }
    }

    private static func match(
        _ typed: [UInt8], to word: ArraySlice<UInt8>, _ distances: EditDistance.Result, isLast: Bool
    ) -> WordMatch {
        var best = WordMatch.none
        switch distances.whole {
        case 0: return .exact
        case 1: best = .oneError(TypingError(typed: typed[...], meant: word), typed: min(typed.count, word.count))
        case 2 where typed.count > 6: best = .twoErrors(typed: typed.count)
        default: break
        }
        let remaining = max(0, word.count - typed.count)
        if distances.prefix == 0 {
            best = max(best, .beginning(remaining: remaining, isLast: isLast))
        } else if isLast, typed.count > 3, distances.prefix == 1 || typed.count > 7 {
            let errors = distances.prefix
            best = max(best, .correctedBeginning(errors: errors, typed: typed.count, remaining: remaining))
        }
        return best
    }
}

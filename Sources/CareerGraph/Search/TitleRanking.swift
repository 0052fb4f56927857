/// Weighs one form of a title against a query.
///
/// A score has four parts: the share of the query that the title answers, the share of the title that the query asks
/// for (so that the plain "Nurse" comes before "Nurse, Burn Unit"), whether the words stand in the order typed, and a
/// small preference for the occupation's own title and for occupations with many people.
struct TitleRanking {
    /// Thousandths of the score for a query that is answered whole, and for a title that is asked for whole.
    static let answeredShare = 720
    static let askedShare = 280
    /// For all words in the places where they were typed.
    static let orderBonus = 16
    static let occupationBonus = 24
    /// For an occupation whose own title is just what is asked for, whichever of its titles matches best; less for one
    /// whose own title says more: so "nurse" finds Registered Nurses before Critical Care Nurses.
    static let plainnessBonus = 40
    static let reportedBonus = 4
    /// For a part of a title, against a whole one.
    static let partPenalty = 6
    /// For words of the query joined or taken apart.
    static let regroupingPenalty = 25
    /// What a match by initials counts as answering, and scores.
    static let initialsAnswered = 700

    let query: TitleQuery
    private let totalWeight: Int

    init(query: TitleQuery) {
        self.query = query
        totalWeight = max(1, query.weights.reduce(0, +))
    }

    /// How a form of a title answers.
    struct Evaluation {
        /// Thousandths of the query that are answered.
        var answered = 0
        /// Thousandths of the title that are asked for.
        var asked = 0
        var score = 0
        /// Which words of the query are matched, one bit each.
        var matchedLanes: UInt16 = 0
        /// Which words of the form are matched, one bit each.
        var matchedWords: UInt64 = 0
        var inPlace = 0
        var weakestKind = WordMatch.Kind.same
    }

    /// Thousandths of the query that a form can answer at most, by the words of the query that match in it.
    func mostAnswered(_ lanes: UInt16) -> Int {
        var strength = 0
        var rest = lanes
        while rest != 0 {
            let lane = rest.trailingZeroBitCount
            strength += query.weights[lane] * query.strongest[lane]
            rest &= rest - 1
        }
        return 1_000 * strength / (WordMatch.fullStrength * totalWeight)
    }

    func evaluate(_ words: Span<UInt32>, wordWeights: Span<UInt8>) -> Evaluation {
        var assignment = assign(words, minimumStrength: WordMatch.abbreviation.strength, Assignment())
        if assignment.lanes.nonzeroBitCount < query.words.count {
            assignment = assign(words, minimumStrength: 1, assignment)
        }
        var askedWeight = 0
        var whole = 0
        for position in words.indices {
            let weight = Int(wordWeights[Int(words[position])])
            whole += weight
            if assignment.words & 1 << UInt64(position) != 0 { askedWeight += weight }
        }
        let answered = 1_000 * assignment.strength / (WordMatch.fullStrength * totalWeight)
        let asked = 1_000 * askedWeight / max(1, whole)
        var score = Self.answeredShare * answered / 1_000
        score += Self.askedShare * answered * asked / 1_000_000
        score += Self.orderBonus * assignment.inPlace / query.words.count
        return Evaluation(
            answered: answered, asked: asked, score: score - query.penalty, matchedLanes: assignment.lanes,
            matchedWords: assignment.words, inPlace: assignment.inPlace, weakestKind: assignment.weakestKind)
    }

    /// Names how well a form answers.
    func quality(_ evaluation: Evaluation, words: Span<UInt32>) -> TitleMatchQuality {
        guard evaluation.matchedLanes.nonzeroBitCount == query.words.count else { return .partial }
        if evaluation.weakestKind == .corrected { return .corrected }
        let isWhole = words.count == query.words.count && evaluation.inPlace == words.count
        return isWhole && evaluation.weakestKind == .same ? .exact : .words
    }

    /// Which word of the query went to which word of the title.
    private struct Assignment {
        var lanes: UInt16 = 0
        var words: UInt64 = 0
        /// Strength times weight, added up.
        var strength = 0
        /// How many words stand where they were typed, counted from the first.
        var inPlace = 0
        var weakestKind = WordMatch.Kind.same
    }

    /// Gives each word of the query that has none yet the best word of the title that is still free.
    private func assign(_ words: Span<UInt32>, minimumStrength: Int, _ start: Assignment) -> Assignment {
        var result = start
        for lane in query.words.indices where result.lanes & 1 << UInt16(lane) == 0 {
            var best = WordMatch.none
            var place = -1
            for position in words.indices where result.words & 1 << UInt64(position) == 0 {
                let match = query.match(lane: lane, word: Int(words[position]))
                if match > best {
                    best = match
                    place = position
                }
            }
            guard place >= 0, best.strength >= minimumStrength else { continue }
            result.lanes |= 1 << UInt16(lane)
            result.words |= 1 << UInt64(place)
            result.strength += best.strength * query.weights[lane]
            if let kind = best.kind, kind.rawValue > result.weakestKind.rawValue { result.weakestKind = kind }
            if place == lane { result.inPlace += 1 }
        }
        return result
    }
}

/// Keeps the best candidate of each occupation, and puts them in order.
struct OccupationRanking {
    /// A form of a title that answers a query.
    struct Candidate {
        let form: TitleIndex.Form
        /// Which reading of the query it answers; nil for initials.
        let reading: Int?
        /// Thousandths of the query that it answers.
        let answered: Int
        var score: Int

        func raised(by bonus: Int) -> Candidate {
            var result = self
            result.score += bonus
            return result
        }
    }

    /// Answers that leave this share (thousandths) less of the query answered than the best one does are left out.
    static let slack = 300
    /// Thousandths of the query that a title has to answer to count for its occupation's breadth.
    static let nearlyWhole = 900
    /// For each doubling of the titles that answer.
    static let breadthBonus = 14
    static let greatestBreadthBonus = 70

    private var candidates: [Candidate?]
    /// What each occupation's own title adds to its score.
    private var plainness: [Int]
    /// How many titles of each occupation answer nearly the whole query.
    private var breadth: [Int32]
    private var mostAnswered = 0

    init(occupations: Int) {
        candidates = [Candidate?](repeating: nil, count: occupations)
        plainness = [Int](repeating: 0, count: occupations)
        breadth = [Int32](repeating: 0, count: occupations)
    }

    /// Whether an answer to this many thousandths of the query can still be among the best.
    func mayKeep(answered: Int) -> Bool { answered >= mostAnswered * (1_000 - Self.slack) / 1_000 }

    /// Takes a candidate where it is better than what its occupation has; of equals the first stays.
    mutating func offer(_ candidate: Candidate, occupation: Int) {
        mostAnswered = max(mostAnswered, candidate.answered)
        if candidate.answered >= Self.nearlyWhole, !candidate.form.isPart { breadth[occupation] += 1 }
        if let known = candidates[occupation], known.score >= candidate.score { return }
        candidates[occupation] = candidate
    }

    /// Notes how plainly the occupation's own title names what is asked for.
    mutating func noteOwnTitle(plainness bonus: Int, occupation: Int) {
        plainness[occupation] = max(plainness[occupation], bonus)
    }

    /// What speaks for an occupation apart from its best title: its own title, and how many of its titles answer.
    ///
    /// Many titles say that the work is what was asked for; a single one may be a stray ("Police" is also a title of
    /// secretaries).
    private func bonus(_ occupation: Int) -> Int {
        let doublings = breadth[occupation] == 0 ? 0 : 31 - breadth[occupation].leadingZeroBitCount
        return plainness[occupation] + min(Self.breadthBonus * doublings, Self.greatestBreadthBonus)
    }

    /// The best candidates, in order of score and then of occupation.
    func best(_ limit: Int) -> [Candidate] {
        let found = candidates.indices.compactMap { index in
            candidates[index].map { (index, $0.raised(by: bonus(index))) }
        }
        return found.filter { mayKeep(answered: $0.1.answered) }
            .sorted { ($1.1.score, $0.0) < ($0.1.score, $1.0) }
            .prefix(limit).map(\.1)
    }
}

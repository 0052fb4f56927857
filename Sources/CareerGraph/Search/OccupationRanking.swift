/// Keeps the best candidate of each occupation, and puts them in order.
struct OccupationRanking {
    /// A form of a title that answers a query.
    struct Candidate {
        let form: TitleIndex.Form
        /// Which reading of the query it answers; nil for initials.
        let reading: Int?
        /// Thousandths of the query that it answers.
        let answered: Int
        let score: Int
    }

    /// Answers that leave this share (thousandths) less of the query answered than the best one does are left out.
    static let slack = 300

    private var candidates: [Candidate?]
    private var mostAnswered = 0

    init(occupations: Int) {
        candidates = [Candidate?](repeating: nil, count: occupations)
    }

    /// Whether an answer to this many thousandths of the query can still be among the best.
    func mayKeep(answered: Int) -> Bool { answered >= mostAnswered * (1_000 - Self.slack) / 1_000 }

    /// Takes a candidate where it is better than what its occupation has; of equals the first stays.
    mutating func offer(_ candidate: Candidate, occupation: Int) {
        mostAnswered = max(mostAnswered, candidate.answered)
        if let known = candidates[occupation], known.score >= candidate.score { return }
        candidates[occupation] = candidate
    }

    /// The best candidates, in order of score and then of occupation.
    func best(_ limit: Int) -> [Candidate] {
        let found = candidates.indices.compactMap { index in candidates[index].map { (index, $0) } }
        return found.filter { mayKeep(answered: $0.1.answered) }
            .sorted { ($1.1.score, $0.0) < ($0.1.score, $1.0) }
            .prefix(limit).map(\.1)
    }
}

/// Keeps the best candidate of each occupation, and puts them in order.
struct OccupationRanking {
    /// A form of a title that answers a query.
    struct Candidate {
        let form: Int
        /// Which reading of the query it answers; nil for initials.
        let reading: Int?
        /// Thousandths of the query that it answers.
        let answered: Int
        let score: Int
    }

    /// Answers that leave this share (thousandths) less of the query answered than the best one does are left out.
    static let slack = 300

    private var candidates: [Candidate?]

    init(occupations: Int) {
        candidates = [Candidate?](repeating: nil, count: occupations)
    }

    /// Takes a candidate where it is better than what its occupation has; of equals the first stays.
    mutating func offer(_ candidate: Candidate, occupation: Int) {
        if let known = candidates[occupation], known.score >= candidate.score { return }
        candidates[occupation] = candidate
    }

    /// The best candidates, in order of score and then of occupation.
    func best(_ limit: Int) -> [Candidate] {
        let found = candidates.indices.compactMap { index in candidates[index].map { (index, $0) } }
        let mostAnswered = found.reduce(0) { max($0, $1.1.answered) }
        return found.filter { $0.1.answered >= mostAnswered * (1_000 - Self.slack) / 1_000 }
            .sorted { ($1.1.score, $0.0) < ($0.1.score, $1.0) }
            .prefix(limit).map(\.1)
    }
}

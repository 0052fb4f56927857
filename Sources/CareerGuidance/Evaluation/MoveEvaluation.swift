import CareerGraph

/// The check that anybody can repeat: how well rankings find the experts' relations, which none of them has seen.
public struct MoveEvaluation: Sendable, Equatable {
    /// What is compared.
    public enum Ranking: String, Sendable, CaseIterable {
        case random
        case size
        case coverage
        case nesta
        case cosine
        /// Closeness with the weights fitted on the other folds of origins.
        case closenessHeldOut
        /// Closeness with the weights of the source.
        case closeness
        /// The order *worth taking*, the experts unheard.
        case worthTaking
        /// The order *close to hand*, the experts unheard.
        case closeToHand
    }

    /// One line of the table.
    public struct Line: Sendable, Equatable {
        public let ranking: Ranking
        /// Recall@10, 0-1: of the experts' primary ten, the share among the first ten.
        public let recall: Double
        /// nDCG@10, 0-1.
        public let gain: Double
    }

    public let lines: [Line]
    /// How many origins the means are over.
    public let origins: Int
    /// The weights fitted on all origins.
    public let fitted: ClosenessWeights

    /// Folds of the cross-validation, by origin: an origin's own relations never shape the weights it is tested with.
    public static let folds = 5

    /// Runs the whole check, with the fit: some seconds.
    public init(of advisor: MoveAdvisor) {
        let data = EvaluationData(advisor)
        let check = data.check
        let simple = SimpleRankings(advisor.graph, profiles: data.closeness.ratings)
        let nesta = simple.nesta()
        let heldOut = (0..<MoveEvaluation.folds).map { data.fit(leavingOut: $0) }
        let agreements: [(Ranking, RelatedOccupationsCheck.Agreement)] = [
            (.random, check.agreement(simple.shuffled)),
            (.size, check.agreement(simple.size)),
            (.coverage, check.agreement(simple.coverage)),
            (.nesta, check.agreement(nesta)),
            (.cosine, check.agreement(simple.cosine)),
            (.closenessHeldOut, check.agreement { data.logOdds(from: $0, heldOut[data.fold(of: $0)]) }),
            (.closeness, check.agreement { data.logOdds(from: $0, advisor.ranking.closeness) }),
            (.worthTaking, check.agreement { data.unheard(.worthTaking, from: $0) }),
            (.closeToHand, check.agreement { data.unheard(.closeToHand, from: $0) }),
        ]
        lines = agreements.map { Line(ranking: $0.0, recall: $0.1.recall, gain: $0.1.gain) }
        origins = check.grades.count { $0.contains { $0 >= 2 } }
        fitted = data.fit(leavingOut: nil)
    }

    /// The line of one ranking.
    public subscript(ranking: Ranking) -> Line? { lines.first { $0.ranking == ranking } }
}

/// The signals of all pairs of rated occupations, once.
struct EvaluationData {
    let advisor: MoveAdvisor
    let closeness: ClosenessModel
    let check: RelatedOccupationsCheck
    /// By row of origin and row of destination; empty for origins that are left out.
    private let signals: [[ClosenessSignals]]

    /// - Parameter stride: look at every nth origin only.
    init(_ advisor: MoveAdvisor, every stride: Int = 1) {
        self.advisor = advisor
        let closeness = advisor.prepared.contents.closeness
        self.closeness = closeness
        check = RelatedOccupationsCheck(advisor.graph)
        let rated = advisor.graph.ratings.occupations
        signals = rated.enumerated().map { row, origin in
            guard row % stride == 0 else { return [] }
            let all = closeness.signals(from: origin)
            return rated.map { all[$0.index] }
        }
    }

    /// The rows of the origins that are looked at.
    var rows: [Int] { signals.indices.filter { !signals[$0].isEmpty } }

    /// Rows are in order of code, and relatives stand side by side: every fifth goes to the same fold, so that each
    /// fold holds all kinds of work.
    func fold(of origin: Int) -> Int { origin % MoveEvaluation.folds }

    func logOdds(from origin: Int, _ weights: ClosenessWeights) -> [Double] {
        signals[origin].map { Double(weights.logOdds($0)) }
    }

    /// The scores of an order that does not hear the experts; what it would not suggest comes last.
    func unheard(_ order: SuggestionOrder, from origin: Int) -> [Double] {
        var preferences = MovePreferences(order: order)
        preferences.hearsExperts = false
        var scores = [Double](repeating: -.infinity, count: signals.count)
        for ranked in advisor.rankedDestinations(
            from: advisor.graph.ratings.occupations[origin], preferences: preferences)
        {
            if let row = advisor.graph.ratings.row(of: ranked.destination) { scores[row] = Double(ranked.score) }
        }
        return scores
    }

    /// The weights that fit the relations of all origins, or of all but one fold.
    ///
    /// A relation counts by its tier: supplemental 1, the next five 1.5, the closest five 2. Of the pairs without a
    /// relation, every third by a fixed rule stands for three: they are many and alike.
    func fit(leavingOut fold: Int?) -> ClosenessWeights {
        var examples: [LogisticFit.Example] = []
        for origin in rows where fold != self.fold(of: origin) {
            for destination in signals.indices where destination != origin {
                let grade = check.grades[origin][destination]
                guard grade > 0 || (origin &* 31 &+ destination &* 17) % 3 == 0 else { continue }
                examples.append(
                    LogisticFit.Example(
                        signals: signals[origin][destination].values, holds: grade > 0,
                        weight: grade > 0 ? (Double(grade) + 1) / 2 : 3))
            }
        }
        return LogisticFit(examples).weights()
    }
}

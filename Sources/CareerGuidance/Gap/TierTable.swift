import CareerGraph

/// The tier of each competency at each occupation.
///
/// What sets an occupation apart is specific to it: a knowledge area of tiers 2, 4 or 5 whose importance there is a
/// whole point or more above the mean of all rated occupations stands in tier 6, and a technical skill or activity of
/// tier 4 in tier 7. The rule is ours.
public struct TierTable: Sendable {
    private let tiers: [Tier]
    private let meanImportance: [Int]
    private let ratings: RatingTable
    private let domains: [CompetencyDomain]

    /// From this many hundredths above the mean, a competency is specific.
    static let specificHundredths = 100

    /// - Complexity: O(ratings).
    public init(_ graph: CareerGraph) {
        tiers = graph.competencies.map { Tier.usual(of: $0.element) }
        domains = graph.competencies.map(\.domain)
        ratings = graph.ratings
        let count = max(1, ratings.occupations.count)
        var sums = [Int](repeating: 0, count: ratings.width)
        for row in ratings.occupations.indices {
            for column in 0..<ratings.width { sums[column] += Int(ratings.importance[row * ratings.width + column]) }
        }
        meanImportance = sums.map { $0 / count }
    }

    /// Where a competency stands for an occupation.
    public func tier(of competency: CompetencyID, at occupation: OccupationID) -> Tier {
        let usual = tiers[competency.index]
        guard let rating = ratings.rating(occupation, competency),
            rating.importanceHundredths >= meanImportance[competency.index] + TierTable.specificHundredths
        else { return usual }
        switch (domains[competency.index], usual) {
        case (.knowledge, .academic), (.knowledge, .industryWideTechnical), (.knowledge, .industrySectorTechnical):
            return .occupationSpecificKnowledge
        case (.skill, .industryWideTechnical), (.workActivity, .industryWideTechnical):
            return .occupationSpecificTechnical
        default: return usual
        }
    }
}

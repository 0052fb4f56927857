import CareerGraph

/// Up to four occupations side by side.
public struct OccupationComparison: Sendable, Equatable {
    /// More do not fit beside each other.
    public static let mostOccupations = 4
    /// How many competencies are shown, unless another number is asked for.
    public static let usualLimit = 15

    /// In the order asked for.
    public let columns: [Column]
    /// The competencies that differ most, the greatest spread first.
    public let competencies: [CompetencyRow]

    /// One occupation.
    public struct Column: Sendable, Equatable {
        public let occupation: OccupationID
        public let pay: PayStages?
        public let jobZone: JobZone?
        public let demand: PreparationDemand
        public let openings: AnnualOpenings?
        /// Change of employment over the years of the projections, in tenths of a percent; nil where not published.
        public let changeTenthsOfPercent: Int?
    }

    /// One competency at each of the occupations.
    public struct CompetencyRow: Sendable, Equatable {
        public let competency: CompetencyID
        /// By column; nil if not rated.
        public let ratings: [Rating?]
        /// Highest less lowest level, in hundredths: how far the bars diverge.
        public let spreadHundredths: Int
        /// By column: level less the middle of the highest and lowest, in hundredths; for diverging bars.
        public let fromMiddleHundredths: [Int?]
    }

    /// Compares the first four of the given occupations, without repeats; nil for fewer than two.
    ///
    /// Only competencies that are important for at least one of them are compared. The spread counts by the highest
    /// importance, so that what matters more comes first; ties in the order of the map's competencies.
    public init?(_ occupations: [OccupationID], in graph: CareerGraph, limit: Int = usualLimit) {
        var distinct: [OccupationID] = []
        for occupation in occupations where !distinct.contains(occupation) { distinct.append(occupation) }
        let compared = Array(distinct.prefix(OccupationComparison.mostOccupations))
        guard compared.count >= 2 else { return nil }
        columns = compared.map { occupation in
            Column(
                occupation: occupation, pay: PayStages(graph[occupation]), jobZone: graph[occupation].jobZone,
                demand: PreparationDemand(occupation, in: graph), openings: AnnualOpenings(graph[occupation].outlook),
                changeTenthsOfPercent: graph[occupation].outlook?.changeTenthsOfPercent)
        }
        let rows = graph.competencyIDs.compactMap { OccupationComparison.row($0, compared, in: graph) }
        let weighed = rows.map { row in
            (row: row, weight: row.spreadHundredths * (row.ratings.compactMap { $0?.importanceHundredths }.max() ?? 0))
        }
        competencies = weighed.filter { $0.weight > 0 }
            .sorted {
                $0.weight != $1.weight ? $0.weight > $1.weight : $0.row.competency < $1.row.competency
            }
            .prefix(max(0, limit)).map(\.row)
    }

    private static func row(
        _ competency: CompetencyID, _ occupations: [OccupationID], in graph: CareerGraph
    ) -> CompetencyRow? {
        let ratings = occupations.map { graph.ratings.rating($0, competency) }
        let levels = ratings.compactMap { $0?.levelHundredths }
        guard ratings.contains(where: { $0?.isImportant ?? false }), let least = levels.min(), let most = levels.max()
        else { return nil }
        return CompetencyRow(
            competency: competency, ratings: ratings, spreadHundredths: most - least,
            fromMiddleHundredths: ratings.map { $0.map { $0.levelHundredths - (least + most) / 2 } })
    }
}

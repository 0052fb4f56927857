import CareerGraph

/// Occupations for somebody who has not held a job yet, or names none, by what else they say of themselves.
///
/// Each rated occupation gets the product of
/// - 1 + 0.6 x the correlation (Pearson) of their interests with the occupation's;
/// - 1 + 0.4 x the correlation of what they say of single competencies with the levels that the occupation asks of
///   these, where they speak of three or more;
/// - 0.5 + 0.5 x the share that they bring of those levels: a limit keeps away what asks for more;
/// - 0.8 for each step of typical education above their schooling (above a high school diploma where they say nothing);
/// - 0.5 + 0.5 x the openings a year, on a scale of doublings from 2^7 (0) to 2^17 (1).
///
/// What nothing is said about counts for nothing, so that somebody who skips every question sees where most people
/// begin. The factors are ours: no release says what suits a person.
struct FirstJobs: Sendable {
    /// An occupation, and how well it suits; higher is better, and means nothing beyond this list.
    struct Candidate: Sendable {
        let occupation: OccupationID
        let score: Double
    }

    private let profile: PersonProfile
    private let graph: CareerGraph
    private let said: [SelfRating]

    init(_ profile: PersonProfile, in graph: CareerGraph) {
        self.profile = profile
        self.graph = graph
        said = (profile.strengths + profile.limits).sorted { $0.competency < $1.competency }
    }

    /// All rated occupations, best first; ties by code.
    func ranked() -> [Candidate] {
        let figures = DestinationFigures.all(in: graph)
        return graph.ratings.occupations.map { occupation in
            Candidate(occupation: occupation, score: score(of: occupation, figures[occupation.index]))
        }
        .sorted { $0.score != $1.score ? $0.score > $1.score : $0.occupation < $1.occupation }
    }

    private func score(of occupation: OccupationID, _ figures: DestinationFigures) -> Double {
        let doublings = Double(figures.logOpenings - DestinationFigures.leastLogOpenings) / 10
        return (1 + 0.6 * interestFit(occupation)) * strengthFit(occupation) * schoolingFit(figures)
            * (0.5 + 0.5 * min(1, doublings))
    }

    private func interestFit(_ occupation: OccupationID) -> Double {
        guard let own = profile.interests, let required = graph.details.interests(of: occupation)?.hundredths else {
            return 0
        }
        return Correlation.pearson(own, required) ?? 0
    }

    private func strengthFit(_ occupation: OccupationID) -> Double {
        let levels = said.compactMap { rating in
            graph.ratings.rating(occupation, rating.competency).map {
                (own: rating.levelHundredths, required: $0.levelHundredths)
            }
        }
        let required = levels.reduce(0) { $0 + $1.required }
        let brought = levels.reduce(0) { $0 + min($1.required, $1.own) }
        let share = required == 0 ? 1 : Double(brought) / Double(required)
        let correlation = levels.count < 3 ? nil : Correlation.pearson(levels.map(\.own), levels.map(\.required))
        return (1 + 0.4 * (correlation ?? 0)) * (0.5 + 0.5 * share)
    }

    private func schoolingFit(_ figures: DestinationFigures) -> Double {
        let own = profile.schooling ?? .highSchool
        let stepsAbove = max(0, Int(figures.education) - own.rawValue)
        return (0..<stepsAbove).reduce(1) { product, _ in product * 0.8 }
    }
}

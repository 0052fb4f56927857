import CareerGraph

/// The first steps that a person can take: those of all their jobs, with what the person brings.
struct ProfileSteps {
    let steps: [RouteStart.Step]

    /// Somebody without a job starts with what they bring most of.
    static let firstJobCount = 40
    static let leastCoverage = 0.5

    init(_ profile: PersonProfile, in graph: CareerGraph, _ moves: MoveGraph) {
        let levels = BroughtRatings(profile, in: graph).ratings.map { Int16(truncatingIfNeeded: $0.levelHundredths) }
        var destinations: [OccupationID] = []
        for job in profile.jobs {
            for edge in moves.outgoing[job.occupation.index] where !destinations.contains(edge.occupation) {
                destinations.append(edge.occupation)
            }
        }
        var edges = destinations.map {
            MoveEdge(occupation: $0, coverage: moves.coverages.coverage(levels: levels[...], to: $0))
        }
        if profile.jobs.isEmpty {
            edges = graph.ratings.occupations.map {
                MoveEdge(occupation: $0, coverage: moves.coverages.coverage(levels: levels[...], to: $0))
            }.filter { ($0.coverage ?? 0) >= ProfileSteps.leastCoverage }
                .sorted { ($0.coverage ?? 0, $1.occupation) > ($1.coverage ?? 0, $0.occupation) }
            edges = Array(edges.prefix(ProfileSteps.firstJobCount))
        }
        steps = edges.sorted { $0.occupation < $1.occupation }.map { edge in
            let start = PreparationStart(.profile(profile), to: edge.occupation, coverage: edge.coverage, in: graph)
            return RouteStart.Step(edge: edge, relatedMonths: start.relatedMonths)
        }
    }
}

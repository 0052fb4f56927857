import CareerGraph

/// The first steps that a person can take: those of all their jobs, with what the person brings.
struct ProfileSteps {
    let steps: [RouteStart.Step]

    /// How many of the best-suited occupations a person without a job starts with.
    static let firstJobCount = 40

    init(_ profile: PersonProfile, in graph: CareerGraph, _ moves: MoveGraph) {
        let levels = SourceRatings(profile, in: graph).ratings.map { Int16(truncatingIfNeeded: $0.levelHundredths) }
        var destinations: [OccupationID] = []
        for job in profile.jobs {
            for edge in moves.outgoing[job.occupation.index] where !destinations.contains(edge.occupation) {
                destinations.append(edge.occupation)
            }
        }
        func edge(_ destination: OccupationID) -> MoveEdge {
            // Whether a program is shared depends on the person; the step below says so.
            MoveEdge(
                occupation: destination, coverage: moves.coverages.coverage(levels: levels[...], to: destination),
                sharesProgram: true)
        }
        var edges = destinations.map(edge)
        if profile.jobs.isEmpty {
            edges = FirstJobs(profile, in: graph).ranked().prefix(ProfileSteps.firstJobCount).map {
                edge($0.occupation)
            }
        }
        steps = edges.sorted { $0.occupation < $1.occupation }.map { edge in
            let start = PreparationStart(.profile(profile), to: edge.occupation, coverage: edge.coverage, in: graph)
            return RouteStart.Step(
                edge: MoveEdge(
                    occupation: edge.occupation, coverage: edge.coverage, sharesProgram: start.sharesProgram),
                relatedMonths: start.relatedMonths)
        }
    }
}

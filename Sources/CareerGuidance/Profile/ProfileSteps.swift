import CareerGraph

/// The first steps that a person can take: those of all their jobs, with what the person brings.
struct ProfileSteps {
    let steps: [RouteStart.Step]

    /// How many of the best-suited occupations a person without a job starts with.
    static let firstJobCount = 40
    /// How likely each of these is to be where somebody begins (ours).
    static let firstJobLikelihood = 0.4

    init(_ profile: PersonProfile, in graph: CareerGraph, _ moves: MoveGraph) {
        let levels = SourceRatings(profile, in: graph).ratings.map { Int16(truncatingIfNeeded: $0.levelHundredths) }
        // What is likely from any of the jobs is likely for the person.
        var likelihoods: [OccupationID: Double] = [:]
        for edge in profile.jobs.flatMap({ moves.outgoing[$0.occupation.index] }) {
            likelihoods[edge.occupation] = max(likelihoods[edge.occupation] ?? 0, edge.likelihood)
        }
        func edge(_ destination: OccupationID, _ likelihood: Double) -> MoveEdge {
            // Whether a program is shared depends on the person; the step below says so.
            MoveEdge(
                occupation: destination, coverage: moves.coverages.coverage(levels: levels[...], to: destination),
                sharesProgram: true, likelihood: likelihood)
        }
        var edges = likelihoods.map { edge($0.key, $0.value) }
        if profile.jobs.isEmpty {
            edges = FirstJobs(profile, in: graph).ranked().prefix(ProfileSteps.firstJobCount).map {
                edge($0.occupation, ProfileSteps.firstJobLikelihood)
            }
        }
        steps = edges.sorted { $0.occupation < $1.occupation }.map { edge in
            let start = PreparationStart(.profile(profile), to: edge.occupation, coverage: edge.coverage, in: graph)
            return RouteStart.Step(
                edge: MoveEdge(
                    occupation: edge.occupation, coverage: edge.coverage, sharesProgram: start.sharesProgram,
                    likelihood: edge.likelihood),
                relatedMonths: start.relatedMonths)
        }
    }
}

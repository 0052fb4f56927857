import CareerGraph

extension PreparationStart {
    /// What an origin brings to the preparation for a destination.
    ///
    /// - Parameter coverage: that of the gap, where it is known.
    public init(_ origin: Origin, to destination: OccupationID, coverage: Double?, in graph: CareerGraph) {
        switch origin {
        case .occupation(let occupation):
            self.init(
                education: PreparationDemand(occupation, in: graph).education, jobZone: graph[occupation].jobZone,
                relatedMonths: RelatedWork.isRelated(occupation, to: destination, in: graph) ? nil : 0,
                coverage: coverage,
                sharesProgram: PreparationStart.shares(
                    graph.details.programs(of: occupation).map(\.code), to: destination, in: graph))
        case .profile(let profile):
            let zones = profile.jobs.compactMap { graph[$0.occupation].jobZone }
            self.init(
                education: PreparationStart.education(of: profile, in: graph), jobZone: zones.max(),
                relatedMonths: profile.jobs.reduce(0) { sum, job in
                    RelatedWork.isRelated(job.occupation, to: destination, in: graph) ? sum + max(0, job.months) : sum
                }, coverage: coverage,
                sharesProgram: PreparationStart.shares(
                    profile.credentials.compactMap(\.program)
                        + profile.jobs.flatMap { graph.details.programs(of: $0.occupation).map(\.code) },
                    to: destination, in: graph))
        }
    }

    private static func shares(_ programs: [String], to destination: OccupationID, in graph: CareerGraph) -> Bool {
        let required = graph.details.programs(of: destination)
        return required.isEmpty || required.contains { programs.contains($0.code) }
    }

    /// A person's schooling; where they do not say, the most that a job of theirs is usually entered with.
    static func education(of profile: PersonProfile, in graph: CareerGraph) -> EntryEducation? {
        profile.schooling
            ?? profile.jobs.compactMap { PreparationDemand($0.occupation, in: graph).education }.max()
    }
}

/// Which work counts as experience in a related occupation.
enum RelatedWork {
    /// The same job, one that O*NET's experts relate in either direction, or one of the same pathway.
    static func isRelated(_ job: OccupationID, to destination: OccupationID, in graph: CareerGraph) -> Bool {
        job == destination
            || graph.related(to: job).contains { $0.occupation == destination }
            || graph.related(to: destination).contains { $0.occupation == job }
            || graph[job].pathways.contains { graph[destination].pathways.contains($0) }
    }
}

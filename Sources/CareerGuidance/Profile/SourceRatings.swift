import CareerGraph

/// Why somebody has a competency at the level they do.
public enum RatingSource: Sendable, Equatable {
    /// The job asks it: the given share of the job's level, in percent, after the time held and the years since.
    case job(OccupationID, percent: Int)
    /// Jobs that people enter with this schooling mostly ask at least this.
    case schooling(EntryEducation)
    /// The person says so.
    case strength
    /// The person says that it is not more than this, and their jobs would say more.
    case limit
    /// Nothing is known.
    case nothing
}

/// What an origin brings of every competency, and why.
public struct SourceRatings: Sendable, Equatable {
    /// By ``CompetencyID/index``.
    public let ratings: [Rating]
    /// By ``CompetencyID/index``.
    public let sources: [RatingSource]

    /// What an occupation brings: its own ratings. Nil if it is not rated.
    public init?(_ occupation: OccupationID, in graph: CareerGraph) {
        guard graph.ratings.row(of: occupation) != nil else { return nil }
        ratings = graph.competencyIDs.compactMap { graph.ratings.rating(occupation, $0) }
        sources = [RatingSource](repeating: .job(occupation, percent: 100), count: ratings.count)
    }

    /// What a person brings, for each competency:
    ///
    /// 1. the most that any past job gives: its level, half of it at the start of the job and all of it after three
    ///    years, less 4% for each year beyond the second since the job ended, at most 40% less;
    /// 2. for skills and knowledge of the academic tier, if it is more: what three quarters of the occupations ask that
    ///    are entered with the person's schooling or less;
    /// 3. no more than a limit that the person set;
    /// 4. but at least a strength that the person named.
    ///
    /// So a strength never lowers anything. The importance, which no gap depends on, is the highest of the past jobs.
    /// The figures of the first rule are ours: no release says how fast competencies come and go.
    public init(_ profile: PersonProfile, in graph: CareerGraph) {
        var ratings = graph.competencyIDs.map { _ in Rating(importanceHundredths: 100, levelHundredths: 0) }
        var sources = [RatingSource](repeating: .nothing, count: ratings.count)
        for job in profile.jobs.sorted(by: SourceRatings.comesFirst) {
            SourceRatings.add(job, to: &ratings, &sources, in: graph)
        }
        if let schooling = profile.schooling {
            for (competency, level) in SchoolingLevels.levels(of: schooling, in: graph)
            where level > ratings[competency.index].levelHundredths {
                ratings[competency.index] = ratings[competency.index].with(level: level)
                sources[competency.index] = .schooling(schooling)
            }
        }
        for limit in profile.limits
        where ratings.indices.contains(limit.competency.index)
            && ratings[limit.competency.index].levelHundredths > max(0, limit.levelHundredths)
        {
            ratings[limit.competency.index] = ratings[limit.competency.index].with(level: limit.levelHundredths)
            sources[limit.competency.index] = .limit
        }
        for strength in profile.strengths
        where ratings.indices.contains(strength.competency.index)
            && ratings[strength.competency.index].levelHundredths < min(700, strength.levelHundredths)
        {
            ratings[strength.competency.index] = ratings[strength.competency.index].with(
                level: strength.levelHundredths)
            sources[strength.competency.index] = .strength
        }
        self.ratings = ratings
        self.sources = sources
    }

    /// What an origin brings; nil for an occupation that is not rated.
    public init?(_ origin: Origin, in graph: CareerGraph) {
        switch origin {
        case .occupation(let occupation): self.init(occupation, in: graph)
        case .profile(let profile): self.init(profile, in: graph)
        }
    }

    private static func add(
        _ job: PastJob, to ratings: inout [Rating], _ sources: inout [RatingSource], in graph: CareerGraph
    ) {
        let percent = percent(of: job)
        for competency in graph.competencyIDs {
            guard let required = graph.ratings.rating(job.occupation, competency) else { return }
            let known = ratings[competency.index]
            let level = required.levelHundredths * percent / 100
            let isMore = level > known.levelHundredths
            ratings[competency.index] = Rating(
                importanceHundredths: max(known.importanceHundredths, required.importanceHundredths),
                levelHundredths: max(level, known.levelHundredths),
                isUncertain: isMore ? required.isUncertain : known.isUncertain)
            if isMore { sources[competency.index] = .job(job.occupation, percent: percent) }
        }
    }

    /// How much of a job's levels somebody has, in percent.
    static func percent(of job: PastJob) -> Int {
        let held = 50 + min(max(0, job.months), 36) * 50 / 36
        let kept = max(60, 100 - 4 * max(0, min(job.yearsSince, 100) - 2))
        return held * kept / 100
    }

    private static func comesFirst(_ left: PastJob, _ right: PastJob) -> Bool {
        if left.occupation != right.occupation { return left.occupation < right.occupation }
        return left.months != right.months ? left.months > right.months : left.yearsSince < right.yearsSince
    }
}

extension Rating {
    /// The same with another level, kept within the scale.
    func with(level: Int) -> Rating {
        Rating(
            importanceHundredths: importanceHundredths, levelHundredths: min(700, max(0, level)),
            isUncertain: isUncertain)
    }
}

/// What schooling alone lets somebody do: read off the map, since no release says it.
enum SchoolingLevels {
    /// For each skill and knowledge area of the academic tier, the level that three quarters of the rated occupations
    /// ask that BLS says are entered with exactly this education; where a lesser education gives more, that. More
    /// schooling never gives less.
    static func levels(of schooling: EntryEducation, in graph: CareerGraph) -> [(CompetencyID, Int)] {
        let steps = EntryEducation.allCases.filter { $0 <= schooling }.map { step in
            graph.ratings.occupations.filter { graph[$0].outlook?.entryEducation == step }
        }
        return graph.competencyIDs.compactMap { competency in
            guard graph[competency].domain <= .knowledge, Tier.usual(of: graph[competency].element) == .academic else {
                return nil
            }
            let best = steps.map { lowerQuartile($0, competency, in: graph) }.max() ?? 0
            return best > 0 ? (competency, best) : nil
        }
    }

    private static func lowerQuartile(
        _ occupations: [OccupationID], _ competency: CompetencyID, in graph: CareerGraph
    ) -> Int {
        let levels = occupations.compactMap { graph.ratings.rating($0, competency)?.levelHundredths }.sorted()
        return levels.isEmpty ? 0 : levels[levels.count / 4]
    }
}

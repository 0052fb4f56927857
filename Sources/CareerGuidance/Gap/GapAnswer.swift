import CareerGraph

/// What an origin makes of one thing that a destination asks.
public enum GapStanding: Sendable, CaseIterable {
    /// They bring it.
    case bring
    /// They bring some of it: more is to build.
    case build
    /// It is new to them: less than half of the level asked, and not important where they come from.
    case new
}

/// How much is to build, in words. The bounds are ours.
public enum GapSize: Sendable, CaseIterable {
    /// Nothing, or less than the ratings can tell.
    case none
    /// Under half a level.
    case slight
    /// Under one level.
    case moderate
    /// Under two levels.
    case large
    /// Two levels and more.
    case veryLarge
}

/// How something is usually learned.
public enum LearningWay: Sendable, CaseIterable {
    case course, onTheJob, certification, apprenticeship

    /// Derived from what the destination asks of education and training; the rule is ours.
    ///
    /// Body and senses are practiced on the job, and so are personal effectiveness and the workplace tier. What is
    /// technical or specific is learned in an apprenticeship where that is how the job is learned. Knowledge and
    /// academic skills are learned in courses where the job is entered with a degree, and for a certificate where it is
    /// entered with a postsecondary award. Everything else is learned where the training happens: on the job.
    init(_ tier: Tier, _ domain: CompetencyDomain, demand: PreparationDemand) {
        let isTechnical = tier >= .industryWideTechnical && tier <= .occupationSpecificTechnical
        let isTaught = domain == .knowledge || tier == .academic
        if isTechnical, demand.trainingKind == .apprenticeship {
            self = .apprenticeship
        } else if isTaught, demand.education == .postsecondaryAward {
            self = isTechnical ? .certification : .course
        } else if isTaught, let education = demand.education, education >= .someCollege {
            self = .course
        } else {
            self = .onTheJob
        }
    }
}

/// One competency of a gap, with everything a person wants to know of it.
public struct TieredGap: Sendable, Equatable {
    public let gap: CompetencyGap
    public let tier: Tier
    public let standing: GapStanding
    public let size: GapSize
    public let levelRequired: LevelBand
    public let levelBrought: LevelBand
    /// How it is usually learned.
    public let way: LearningWay

    init(_ gap: CompetencyGap, tier: Tier, demand: PreparationDemand) {
        self.gap = gap
        self.tier = tier
        if !gap.isToBuild {
            standing = .bring
            size = .none
        } else {
            let isSmallPart = gap.brought.levelHundredths * 2 < gap.required.levelHundredths
            standing = isSmallPart && !gap.brought.isImportant ? .new : .build
            size = TieredGap.size(gap.shortfallHundredths)
        }
        levelRequired = LevelBand(levelHundredths: gap.required.levelHundredths)
        levelBrought = LevelBand(levelHundredths: gap.brought.levelHundredths)
        way = LearningWay(tier, gap.domain, demand: demand)
    }

    private static func size(_ shortfallHundredths: Int) -> GapSize {
        switch shortfallHundredths {
        case ..<50: .slight
        case ..<100: .moderate
        case ..<200: .large
        default: .veryLarge
        }
    }
}

/// A move's gap as an answer for a person: by tier, with what to learn it from, how long it takes and what it pays.
public struct GapAnswer: Sendable, Equatable {
    public let gap: Gap
    /// What is asked, tier by tier and within a tier in the gap's order; tiers without anything are left out.
    public let tiers: [TierSection]
    /// Technologies of the destination that the origin does not use, in the destination's order. A person uses what any
    /// of their jobs uses.
    public let newTechnologies: [Technology]
    /// Tools of the destination that the origin does not use, in alphabetical order.
    public let newTools: [Tool]
    public let time: PreparationTime
    public let experiences: [DevelopmentalExperience]
    /// What the destination pays; nil if nothing is published.
    public let pay: PayStages?

    /// One tier of the answer.
    public struct TierSection: Sendable, Equatable {
        public let tier: Tier
        public let items: [TieredGap]
    }

    /// Nil if the two cannot be compared.
    public init?(
        from origin: Origin, to destination: OccupationID, in graph: CareerGraph, tiers table: TierTable,
        errors: LevelErrors? = nil
    ) {
        guard let gap = Gap(from: origin, to: destination, in: graph, errors: errors) else { return nil }
        let demand = PreparationDemand(destination, in: graph)
        let start = PreparationStart(origin, to: destination, coverage: gap.coverage, in: graph)
        self.gap = gap
        let items = gap.items.map {
            TieredGap($0, tier: table.tier(of: $0.competency, at: destination), demand: demand)
        }
        tiers = Tier.allCases.compactMap { tier in
            let members = items.filter { $0.tier == tier }
            return members.isEmpty ? nil : TierSection(tier: tier, items: members)
        }
        let jobs = GapAnswer.jobs(of: origin)
        let technologies = Set(jobs.flatMap { graph.details.technologies(of: $0).map(\.title) })
        newTechnologies = graph.details.technologies(of: destination).filter { !technologies.contains($0.title) }
        let tools = Set(jobs.flatMap { graph.details.tools(of: $0).map(\.title) })
        newTools = graph.details.tools(of: destination).filter { !tools.contains($0.title) }
        time = PreparationTime(from: start, to: demand)
        experiences = DevelopmentalExperience.all(
            to: destination, start: start, demand: demand, time: time, gap: gap, in: graph)
        pay = PayStages(graph[destination])
    }

    private static func jobs(of origin: Origin) -> [OccupationID] {
        switch origin {
        case .occupation(let occupation): [occupation]
        case .profile(let profile): profile.jobs.map(\.occupation)
        }
    }
}

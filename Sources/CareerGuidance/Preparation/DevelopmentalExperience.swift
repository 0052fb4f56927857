import CareerGraph

/// A critical developmental experience: the schooling, work or credential that makes a move possible.
public enum DevelopmentalExperience: Sendable, Equatable {
    /// Education to get, from what the person has (nil: not known, a high school diploma assumed).
    case education(EntryEducation, from: EntryEducation?, months: MonthRange, source: PreparationSource)
    /// Programs of study that lead there, in order of code.
    case programs([ProgramOfStudy])
    /// Work in a related occupation.
    case relatedWork(months: MonthRange, source: PreparationSource)
    /// Learning on the job until competent.
    case training(OnTheJobTraining?, months: MonthRange, source: PreparationSource)
    /// Registered apprenticeships that lead there, in alphabetical order: a way to earn while learning.
    case apprenticeships([Apprenticeship])
    /// One of the greatest gaps in what the job asks.
    case competency(CompetencyGap)
}

extension DevelopmentalExperience {
    /// Which of the four kinds that people use when they write a ladder it belongs to.
    public var ladderKind: LadderExperience.Kind {
        switch self {
        case .education, .programs: .education
        case .relatedWork: .experience
        case .training, .apprenticeships, .competency: .training
        }
    }

    /// How many of a move's gaps are named.
    static let leadingGapCount = 3

    /// What makes a move possible, in the order: education, programs, work, training, apprenticeships, gaps.
    ///
    /// - Parameter gap: nil if the two cannot be compared.
    static func all(
        to destination: OccupationID, start: PreparationStart, demand: PreparationDemand, time: PreparationTime,
        gap: Gap?, in graph: CareerGraph
    ) -> [DevelopmentalExperience] {
        var all: [DevelopmentalExperience] = []
        if let required = demand.education, time.education.most > 0, let source = demand.educationSource {
            all.append(.education(required, from: start.education, months: time.education, source: source))
            let programs = graph.details.programs(of: destination)
            if required > .highSchool, !programs.isEmpty { all.append(.programs(programs)) }
        }
        if let source = demand.experience?.source, time.experience.most > 0 {
            all.append(.relatedWork(months: time.experience, source: source))
        }
        if let source = demand.training?.source ?? (time.sources.contains(.jobZone) ? .jobZone : nil),
            time.training.most > 0
        {
            all.append(.training(demand.trainingKind, months: time.training, source: source))
        }
        let apprenticeships = graph.details.apprenticeships(of: destination)
        if !apprenticeships.isEmpty { all.append(.apprenticeships(apprenticeships)) }
        return all + (gap?.toBuild.prefix(leadingGapCount).map { .competency($0) } ?? [])
    }
}

import CareerGraph

/// What somebody brings to the preparation for a job.
public struct PreparationStart: Sendable, Equatable {
    /// What they have; nil if nobody says, and a high school diploma is assumed.
    public var education: EntryEducation?
    public var jobZone: JobZone?
    /// Months of work that counts as related; nil if the job is related and nobody knows for how long they have
    /// held it.
    public var relatedMonths: Int?
    /// The share of the destination's competencies that they bring, 0-1; nil if it is not known.
    public var coverage: Double?
    /// A program of study (CIP) that they finished, or that leads to their job, leads to the destination too; also true
    /// where the destination has no program of its own.
    public var sharesProgram: Bool

    public init(
        education: EntryEducation?, jobZone: JobZone?, relatedMonths: Int?, coverage: Double?,
        sharesProgram: Bool = true
    ) {
        self.sharesProgram = sharesProgram
        self.education = education
        self.jobZone = jobZone
        self.relatedMonths = relatedMonths
        self.coverage = coverage
    }
}

/// How long it takes to get from where a person stands to being competent at a job, as an honest range.
///
/// Before entry, study and related work go side by side at best, and one after the other at worst; learning on the job
/// follows. Where neither BLS nor O*NET's workers say anything, the difference in job zones is used instead.
public struct PreparationTime: Sendable, Equatable {
    public let education: MonthRange
    public let experience: MonthRange
    public let training: MonthRange
    /// Until the job can begin.
    public let beforeEntry: MonthRange
    /// Where the figures come from, in the order education, experience, training, without repeats.
    public let sources: [PreparationSource]
    /// The person's education was not known, and a high school diploma was assumed.
    public let assumesHighSchool: Bool

    /// Until competent in the job.
    public var total: MonthRange { beforeEntry + training }

    /// The time from a start to an occupation.
    public init(from start: PreparationStart, to demand: PreparationDemand) {
        let isKnown = demand.education != nil || demand.experience != nil || demand.training != nil
        guard isKnown else {
            education = .none
            experience = .none
            training = PreparationTime.zoneDifference(from: start.jobZone, to: demand.jobZone)
            beforeEntry = .none
            sources = demand.jobZone == nil ? [] : [.jobZone]
            assumesHighSchool = false
            return
        }
        let attained = start.education ?? .highSchool
        education =
            demand.education.map {
                EducationTime.months(from: attained, to: $0, sharesProgram: start.sharesProgram)
            } ?? .none
        experience = PreparationTime.missing(demand.experience?.months ?? .none, brought: start.relatedMonths)
        training = PreparationTime.training(demand, coverage: start.coverage)
        beforeEntry = education.alongside(experience)
        assumesHighSchool = start.education == nil
        sources = PreparationTime.withoutRepeats([
            demand.educationSource, demand.experience?.source, demand.training?.source,
        ])
    }

    private static func withoutRepeats(_ sources: [PreparationSource?]) -> [PreparationSource] {
        var result: [PreparationSource] = []
        for case let source? in sources where !result.contains(source) { result.append(source) }
        return result
    }

    /// The fallback. Ranges of specific vocational preparation: up to 3 months, 3 months to 1 year, 1 to 2 years, 2 to
    /// 4 years, over 4 years (ours ends at ten).
    static func zoneDifference(from origin: JobZone?, to destination: JobZone?) -> MonthRange {
        let here = preparation(origin ?? .one)
        let there = preparation(destination ?? .one)
        return MonthRange(there.least - here.most, there.most - here.least)
    }

    private static func preparation(_ zone: JobZone) -> MonthRange {
        switch zone {
        case .one: MonthRange(0, 3)
        case .two: MonthRange(3, 12)
        case .three: MonthRange(12, 24)
        case .four: MonthRange(24, 48)
        case .five: MonthRange(48, 120)
        }
    }

    /// What is missing of the experience asked: nothing at best where the person works in a related job, nobody knows
    /// since when.
    static func missing(_ required: MonthRange, brought: Int?) -> MonthRange {
        guard let brought else { return MonthRange(0, required.most) }
        return MonthRange(required.least - brought, required.most - brought)
    }

    private static func training(_ demand: PreparationDemand, coverage: Double?) -> MonthRange {
        training(
            demand.training?.months ?? .none, isApprenticeship: demand.trainingKind == .apprenticeship,
            coverage: coverage)
    }

    /// Learning on the job is at best shorter by what the person brings already. An apprenticeship is at best halved:
    /// its sponsors may give credit for what somebody knows (29 CFR 29.5(b)(12)); that half is the most is ours.
    static func training(_ required: MonthRange, isApprenticeship: Bool, coverage: Double?) -> MonthRange {
        guard let coverage else { return required }
        let missing = min(1, max(0, 1 - coverage))
        let left = isApprenticeship ? max(0.5, missing) : missing
        return MonthRange(Int((Double(required.least) * left).rounded()), required.most)
    }
}

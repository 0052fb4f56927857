import CareerGraph

/// Where a figure about preparation comes from. Shown beside it.
public enum PreparationSource: Sendable, Equatable {
    /// BLS Employment Projections, and for which occupation or group.
    case projections(FigureSource)
    /// BLS Employment Projections, narrowed by the middle half of O*NET's surveyed workers.
    case projectionsAndWorkers(FigureSource)
    /// The answers of O*NET's surveyed workers alone.
    case workers
    /// The hours of registered apprenticeships, 2,000 a year (29 CFR 29.5; a full-time year on the job).
    case apprenticeshipHours
    /// O*NET's job zone, through its range of specific vocational preparation.
    case jobZone
}

/// A span of months and who says so.
public struct SourcedMonths: Sendable, Equatable {
    public let months: MonthRange
    public let source: PreparationSource
}

/// What an occupation asks of somebody who wants to enter it, in months and with sources.
public struct PreparationDemand: Sendable, Equatable {
    /// The education typical for entry; nil if nobody says.
    public let education: EntryEducation?
    public let educationSource: PreparationSource?
    /// Work in related occupations before entry; nil if nobody says.
    public let experience: SourcedMonths?
    /// Learning on the job until competent; nil if nobody says.
    public let training: SourcedMonths?
    /// BLS's kind of training on the job; nil if nobody says.
    public let trainingKind: OnTheJobTraining?
    public let jobZone: JobZone?

    /// Gathers what the map knows of an occupation: BLS first, O*NET's workers to narrow or replace it.
    public init(_ occupation: OccupationID, in graph: CareerGraph) {
        let outlook = graph[occupation].outlook
        let shares = graph.details.preparation(of: occupation)
        let source = outlook?.source ?? .own
        if let education = outlook?.entryEducation {
            self.education = education
            educationSource = .projections(source)
        } else {
            education = shares.flatMap { WorkerShares.middleEducation($0.education) }
            educationSource = education == nil ? nil : .workers
        }
        experience = PreparationDemand.experience(outlook?.relatedExperience, source, shares?.experience ?? [])
        trainingKind = outlook?.onTheJobTraining
        training =
            outlook?.onTheJobTraining == .apprenticeship
            ? PreparationDemand.apprenticeship(graph.details.apprenticeships(of: occupation), source)
            : PreparationDemand.training(outlook?.onTheJobTraining, source, shares?.onTheJobTraining ?? [])
        jobZone = graph[occupation].jobZone
    }

    /// Whether entry usually takes a bachelor's degree or more; where nobody says what education it takes, job zone 4
    /// or 5 counts as yes.
    public var asksBachelorDegree: Bool {
        if let education { return education >= .bachelor }
        return (jobZone ?? .one) >= .four
    }

    private static func experience(
        _ category: RelatedExperience?, _ source: FigureSource, _ shares: [Int]
    ) -> SourcedMonths? {
        let workers = WorkerShares.middleHalf(shares, months: WorkerShares.experienceMonths)
        let whole: MonthRange
        switch category {
        case nil: return workers.map { SourcedMonths(months: $0, source: .workers) }
        case .some(.none): return SourcedMonths(months: .none, source: .projections(source))
        case .underFiveYears: whole = MonthRange(1, 59)
        case .fiveYearsOrMore: whole = MonthRange(60, 120)
        }
        return narrowed(whole, by: workers, source)
    }

    private static func training(
        _ category: OnTheJobTraining?, _ source: FigureSource, _ shares: [Int]
    ) -> SourcedMonths? {
        let workers = WorkerShares.middleHalf(shares, months: WorkerShares.trainingMonths)
        switch category {
        case nil: return workers.map { SourcedMonths(months: $0, source: .workers) }
        case .some(.none): return SourcedMonths(months: .none, source: .projections(source))
        case .shortTerm: return SourcedMonths(months: MonthRange(0, 1), source: .projections(source))
        case .moderateTerm: return narrowed(MonthRange(1, 12), by: workers, source)
        case .longTerm: return narrowed(MonthRange(12, 48), by: workers, source)
        // BLS gives no length; ours: from half a year to the seven years of the longest residencies.
        case .internshipOrResidency: return narrowed(MonthRange(6, 84), by: workers, source)
        case .apprenticeship: return apprenticeship([], source)
        }
    }

    /// The terms of the registered apprenticeships; where none gives hours, BLS's "usually 3 to 5 years".
    private static func apprenticeship(_ terms: [Apprenticeship], _ source: FigureSource) -> SourcedMonths {
        let hours = terms.compactMap(\.hours)
        guard let least = hours.map(\.lowerBound).min(), let most = hours.map(\.upperBound).max() else {
            return SourcedMonths(months: MonthRange(36, 60), source: .projections(source))
        }
        return SourcedMonths(months: ApprenticeshipTime.months(hours: least...most), source: .apprenticeshipHours)
    }

    private static func narrowed(_ whole: MonthRange, by workers: MonthRange?, _ source: FigureSource) -> SourcedMonths
    {
        let narrow = whole.narrowed(to: workers)
        return SourcedMonths(
            months: narrow, source: narrow == whole ? .projections(source) : .projectionsAndWorkers(source))
    }
}

/// The hours of registered apprenticeships as time.
public enum ApprenticeshipTime {
    /// Hours on the job in a year of apprenticeship.
    public static let hoursPerYear = 2_000

    /// Months at ``hoursPerYear``, rounded to the nearest.
    public static func months(hours: ClosedRange<Int>) -> MonthRange {
        MonthRange(months(hours.lowerBound), months(hours.upperBound))
    }

    private static func months(_ hours: Int) -> Int { (hours * 12 + hoursPerYear / 2) / hoursPerYear }
}

/// What O*NET's surveyed workers say that their job required.
enum WorkerShares {
    /// Months of each category of related work experience (scale RW); the last is open, and ours ends at twelve years.
    static let experienceMonths = [
        (0, 0), (0, 1), (1, 3), (3, 6), (6, 12), (12, 24), (24, 48), (48, 72), (72, 96), (96, 120), (120, 144),
    ]
    /// Months of each category of on-the-job training (scale OJ); the last is open, and ours ends at twelve years.
    static let trainingMonths = [
        (0, 0), (0, 1), (1, 3), (3, 6), (6, 12), (12, 24), (24, 48), (48, 120), (120, 144),
    ]

    /// From the 25th to the 75th of a hundred workers; nil without shares.
    static func middleHalf(_ shares: [Int], months: [(least: Int, most: Int)]) -> MonthRange? {
        guard shares.count == months.count, let low = category(shares, 25), let high = category(shares, 75) else {
            return nil
        }
        return MonthRange(months[low].least, months[high].most)
    }

    /// The education that the middle worker says the job required (scale RL), in BLS's categories.
    static func middleEducation(_ shares: [Int]) -> EntryEducation? {
        guard shares.count == 12, let category = category(shares, 50) else { return nil }
        let names: [EntryEducation] = [
            .noCredential, .highSchool, .postsecondaryAward, .someCollege, .associate, .bachelor, .bachelor, .master,
            .master, .doctoral, .doctoral, .doctoral,
        ]
        return names[category]
    }

    /// The category in which the given percentile of workers lies.
    private static func category(_ shares: [Int], _ percentile: Int) -> Int? {
        let total = shares.reduce(0, +)
        guard total > 0 else { return nil }
        var sum = 0
        for (index, share) in shares.enumerated() {
            sum += share
            if sum * 100 >= total * percentile { return index }
        }
        return shares.count - 1
    }
}

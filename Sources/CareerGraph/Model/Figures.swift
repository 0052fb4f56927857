/// How exactly a published figure fits an occupation. Shown wherever the figure is shown.
public enum FigureSource: Sendable, Equatable {
    /// Published for this very occupation.
    case own
    /// Published for the six-digit occupation that this O*NET specialty belongs to (15-1299 for 15-1299.04).
    case wholeOccupation(code: String)
    /// Published only for a broad or merged group that this occupation belongs to (29-2010 for 29-2011).
    case broadGroup(code: String)
    /// Published only for the minor or major group.
    case minorGroup(code: String)

    /// Whether the figure stands for more than this occupation.
    public var isFallback: Bool { self != .own }
}

/// An amount of money that may be "this much or more" (the releases cap the highest wages).
public struct Amount: Sendable, Equatable {
    /// Dollars a year, or cents an hour: the property that holds the amount says which.
    public let value: Int
    /// True where the release says only "at or above this".
    public let isOrMore: Bool

    public init(value: Int, isOrMore: Bool = false) {
        self.value = value
        self.isOrMore = isOrMore
    }
}

/// The spread of a wage: the 10th, 25th, 50th, 75th and 90th percentile; nil where not published.
public struct WageRange: Sendable, Equatable {
    public let percentile10, percentile25, median, percentile75, percentile90: Amount?

    public init(
        percentile10: Amount?, percentile25: Amount?, median: Amount?, percentile75: Amount?, percentile90: Amount?
    ) {
        self.percentile10 = percentile10
        self.percentile25 = percentile25
        self.median = median
        self.percentile75 = percentile75
        self.percentile90 = percentile90
    }
}

/// National wages and employment (BLS OEWS).
public struct Wages: Sendable, Equatable {
    /// People employed; nil where not published.
    public let employment: Int?
    /// Dollars a year. Nil members where the release gives hourly wages only (actors, say).
    public let annual: WageRange
    /// Cents an hour. Nil members where the release gives annual wages only (teachers, say).
    public let hourly: WageRange
    public let source: FigureSource

    public init(employment: Int?, annual: WageRange, hourly: WageRange, source: FigureSource) {
        self.employment = employment
        self.annual = annual
        self.hourly = hourly
        self.source = source
    }

    /// The middle pay in dollars a year: the annual median, or 2,080 hours (BLS's full-time year) at the hourly one.
    public var yearlyMedian: Amount? {
        if let median = annual.median { return median }
        guard let hour = hourly.median else { return nil }
        return Amount(value: hour.value * 2_080 / 100, isOrMore: hour.isOrMore)
    }
}

/// Ten years ahead (BLS Employment Projections; ``ReleaseEditions`` has the years), and what it usually takes to enter.
public struct Outlook: Sendable, Equatable {
    /// Jobs in the first and the last year of the projections.
    public let baseEmployment, projectedEmployment: Int?
    /// Openings a year, growth and replacement together.
    public let annualOpenings: Int?
    /// Change from the first to the last year in tenths of a percent (-34 is -3.4%).
    public let changeTenthsOfPercent: Int?
    public let entryEducation: EntryEducation?
    public let relatedExperience: RelatedExperience?
    public let onTheJobTraining: OnTheJobTraining?
    public let source: FigureSource

    public init(
        baseEmployment: Int?, projectedEmployment: Int?, annualOpenings: Int?, changeTenthsOfPercent: Int?,
        entryEducation: EntryEducation?, relatedExperience: RelatedExperience?, onTheJobTraining: OnTheJobTraining?,
        source: FigureSource
    ) {
        self.baseEmployment = baseEmployment
        self.projectedEmployment = projectedEmployment
        self.annualOpenings = annualOpenings
        self.changeTenthsOfPercent = changeTenthsOfPercent
        self.entryEducation = entryEducation
        self.relatedExperience = relatedExperience
        self.onTheJobTraining = onTheJobTraining
        self.source = source
    }
}

/// The education BLS finds typical for entry. Raw values are those of the bundle, ordered from less to more.
public enum EntryEducation: Int, Sendable, CaseIterable, Comparable {
    case noCredential = 1, highSchool, someCollege, postsecondaryAward, associate, bachelor, master, doctoral
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Work experience in a related occupation that BLS finds typical for entry.
public enum RelatedExperience: Int, Sendable, CaseIterable, Comparable {
    case none = 0, underFiveYears, fiveYearsOrMore
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The on-the-job training that BLS finds typical to become competent.
public enum OnTheJobTraining: Int, Sendable, CaseIterable, Comparable {
    case none = 0, shortTerm, moderateTerm, longTerm, internshipOrResidency, apprenticeship
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

import CareerGraph

/// A job that somebody has held.
public struct PastJob: Sendable, Hashable {
    public var occupation: OccupationID
    /// How long, in months.
    public var months: Int
    /// Whole years since it ended; 0 for the job of today.
    public var yearsSince: Int

    public init(occupation: OccupationID, months: Int, yearsSince: Int = 0) {
        self.occupation = occupation
        self.months = months
        self.yearsSince = yearsSince
    }
}

/// A certificate, license or finished program of study.
public struct Credential: Sendable, Hashable {
    public var title: String
    /// The program of study it comes from, as a CIP code such as `51.3902`; nil if there is none.
    public var program: String?

    public init(title: String, program: String? = nil) {
        self.title = title
        self.program = program
    }
}

/// What a person says of themselves about one competency, on O*NET's level scale.
public struct SelfRating: Sendable, Hashable {
    public var competency: CompetencyID
    /// 0-700: hundredths of the level scale.
    public var levelHundredths: Int

    public init(competency: CompetencyID, levelHundredths: Int) {
        self.competency = competency
        self.levelHundredths = levelHundredths
    }
}

/// What a person wants of the next job. Nil: no preference.
public struct CareerPreferences: Sendable, Hashable {
    /// Dollars a year, in the middle.
    public var leastPay: Int?
    /// The most preparation they would take on.
    public var highestZone: JobZone?
    /// The longest they would prepare.
    public var mostMonths: Int?

    public init(leastPay: Int? = nil, highestZone: JobZone? = nil, mostMonths: Int? = nil) {
        self.leastPay = leastPay
        self.highestZone = highestZone
        self.mostMonths = mostMonths
    }
}

/// What a person does not want.
public enum Avoidance: Sendable, Hashable {
    case occupation(OccupationID)
    case pathway(PathwayID)
    case cluster(ClusterID)
    /// Work for which this competency is important.
    case competency(CompetencyID)
}

/// A person: more than one job. Every part may be empty.
public struct PersonProfile: Sendable, Hashable {
    /// In any order.
    public var jobs: [PastJob]
    public var schooling: EntryEducation?
    public var credentials: [Credential]
    /// Six scores of 0-40 by ``Interest/rawValue``, as the O*NET Interest Profiler counts them; nil if not known.
    public var interests: [Int]?
    /// What they can do, whatever their jobs say: raises.
    public var strengths: [SelfRating]
    /// What they can do at most, whatever their jobs say: lowers.
    public var limits: [SelfRating]
    public var preferences: CareerPreferences
    public var avoided: [Avoidance]

    public init(
        jobs: [PastJob] = [], schooling: EntryEducation? = nil, credentials: [Credential] = [],
        interests: [Int]? = nil, strengths: [SelfRating] = [], limits: [SelfRating] = [],
        preferences: CareerPreferences = CareerPreferences(), avoided: [Avoidance] = []
    ) {
        self.jobs = jobs
        self.schooling = schooling
        self.credentials = credentials
        self.interests = interests
        self.strengths = strengths
        self.limits = limits
        self.preferences = preferences
        self.avoided = avoided
    }

    /// The job of today: the one that ended last, and of these the one held longest; ties by code. Nil without jobs.
    public var currentJob: PastJob? {
        jobs.min {
            if $0.yearsSince != $1.yearsSince { return $0.yearsSince < $1.yearsSince }
            return $0.months != $1.months ? $0.months > $1.months : $0.occupation < $1.occupation
        }
    }
}

/// Where advice begins: at a job, or at a person.
public enum Origin: Sendable, Hashable {
    case occupation(OccupationID)
    case profile(PersonProfile)

    /// The job that pay and job zone are held against; nil for a person without one.
    public var occupation: OccupationID? {
        switch self {
        case .occupation(let occupation): occupation
        case .profile(let profile): profile.currentJob?.occupation
        }
    }
}

/// The six interests of John Holland's typology, in the order of its usual letters (RIASEC).
public enum Interest: Int, Sendable, CaseIterable {
    case realistic, investigative, artistic, social, enterprising, conventional
}

/// The six work values of the O*NET content model.
public enum WorkValue: Int, Sendable, CaseIterable {
    case achievement, workingConditions, recognition, relationships, support, independence
}

/// An occupation's interest profile: 1.00-7.00 in hundredths, by ``Interest/rawValue``, and its strongest, in order.
public struct InterestProfile: Sendable, Equatable {
    public let hundredths: [Int]
    /// One to three, the strongest first.
    public let highPoints: [Interest]

    public init(hundredths: [Int], highPoints: [Interest]) {
        self.hundredths = hundredths
        self.highPoints = highPoints
    }
}

/// How much an occupation meets each work value: 1.00-7.00 in hundredths, by ``WorkValue/rawValue``.
public struct WorkValueProfile: Sendable, Equatable {
    public let hundredths: [Int]
    public init(hundredths: [Int]) { self.hundredths = hundredths }
}

/// One of O*NET's 21 work styles, as an occupation rates it.
public struct WorkStyleRating: Sendable, Equatable {
    /// Position in ``CareerGraph/workStyles``.
    public let style: Int
    /// How much the style helps (positive) or hinders (negative) doing the work well: -3.00 to 3.00, in hundredths.
    public let impactHundredths: Int
    /// 1-10 where the style sets this occupation apart (1 most), 0 where it does not.
    public let distinctivenessRank: Int

    public init(style: Int, impactHundredths: Int, distinctivenessRank: Int) {
        self.style = style
        self.impactHundredths = impactHundredths
        self.distinctivenessRank = distinctivenessRank
    }
}

/// Shares of workers by what the job required of them, each list in basis points (hundredths of a percent).
///
/// An empty list: not published. A list need not add up to exactly 10,000 (rounding in the release).
public struct PreparationShares: Sendable, Equatable {
    /// 12 categories, from less than high school to post-doctoral training (O*NET scale RL).
    public let education: [Int]
    /// 11 categories of related work experience, from none to over ten years (RW).
    public let experience: [Int]
    /// 9 categories of on-site or in-plant training, from none to over ten years (PT).
    public let onSiteTraining: [Int]
    /// 9 categories of on-the-job training, from none to over ten years (OJ).
    public let onTheJobTraining: [Int]

    public init(education: [Int], experience: [Int], onSiteTraining: [Int], onTheJobTraining: [Int]) {
        self.education = education
        self.experience = experience
        self.onSiteTraining = onSiteTraining
        self.onTheJobTraining = onTheJobTraining
    }
}

/// A software or other technology that the work uses.
public struct Technology: Sendable, Equatable, Hashable {
    public let title: String
    /// The commodity class it belongs to, such as "Spreadsheet software".
    public let category: String
    /// Employers ask for it in many postings across occupations.
    public let isHot: Bool
    /// Employers ask for it in many postings for this occupation.
    public let isInDemand: Bool

    public init(title: String, category: String, isHot: Bool, isInDemand: Bool) {
        self.title = title
        self.category = category
        self.isHot = isHot
        self.isInDemand = isInDemand
    }
}

/// A tool or machine that the work uses.
public struct Tool: Sendable, Equatable, Hashable {
    public let title: String
    public let category: String

    public init(title: String, category: String) {
        self.title = title
        self.category = category
    }
}

/// A program of study (Classification of Instructional Programs 2020) that leads to an occupation.
public struct ProgramOfStudy: Sendable, Equatable, Hashable {
    /// Such as `51.3801`.
    public let code: String
    public let title: String

    public init(code: String, title: String) {
        self.code = code
        self.title = title
    }
}

/// A registered apprenticeship that leads to an occupation.
public struct Apprenticeship: Sendable, Equatable, Hashable {
    /// The RAPIDS code of the Office of Apprenticeship.
    public let code: String
    public let title: String
    /// Hours of work and instruction; nil where the release gives none (competency-based terms).
    public let hours: ClosedRange<Int>?
    public let kind: Kind

    /// How progress is measured. Raw values are those of the release.
    public enum Kind: String, Sendable, CaseIterable {
        case timeBased = "TB"
        case competencyBased = "CB"
        case hybrid = "HY"
    }

    public init(code: String, title: String, hours: ClosedRange<Int>?, kind: Kind) {
        self.code = code
        self.title = title
        self.hours = hours
        self.kind = kind
    }
}

/// A title that people or employers use for an occupation.
public struct AlternateTitle: Sendable, Equatable, Hashable {
    public let title: String
    /// A short form such as "RN"; nil where there is none.
    public let shortTitle: String?
    /// Reported by people who do the work, not only found in other sources.
    public let isReported: Bool

    public init(title: String, shortTitle: String?, isReported: Bool) {
        self.title = title
        self.shortTitle = shortTitle
        self.isReported = isReported
    }
}

import CareerGraph

/// One competency that a destination asks for, beside what the origin brings of it.
public struct CompetencyGap: Sendable, Equatable {
    public let competency: CompetencyID
    public let domain: CompetencyDomain
    /// What the destination asks.
    public let required: Rating
    /// What the origin brings.
    public let brought: Rating
    /// This competency's share of everything the destination asks, 0-1; the weights of a gap add up to 1.
    ///
    /// Importance times level, so that what matters more and what is asked at a higher level counts for more.
    public let weight: Double
    /// The standard error of the difference of both levels, in hundredths of a level; nil if it is not available.
    public let errorHundredths: Int?

    init(
        competency: CompetencyID, domain: CompetencyDomain, required: Rating, brought: Rating, weight: Double,
        errorHundredths: Int? = nil
    ) {
        self.competency = competency
        self.domain = domain
        self.required = required
        self.brought = brought
        self.weight = weight
        self.errorHundredths = errorHundredths
    }

    /// Level asked less level brought, in hundredths of O*NET's 0-7 scale: positive where there is something to build.
    public var levelDifferenceHundredths: Int { required.levelHundredths - brought.levelHundredths }

    /// How many hundredths of a level are still to build; 0 where the origin brings enough.
    public var shortfallHundredths: Int { max(0, levelDifferenceHundredths) }

    /// The share of the asked level that the origin brings, 0-1.
    public var broughtShare: Double {
        guard required.levelHundredths > 0 else { return 1 }
        return Double(min(required.levelHundredths, brought.levelHundredths)) / Double(required.levelHundredths)
    }

    /// Whether there is a shortfall, but a smaller one than the ratings can tell: within 1.96 standard errors of the
    /// difference, the 95% interval. False if the error is not available.
    public var isWithinError: Bool {
        guard let errorHundredths, shortfallHundredths > 0 else { return false }
        return shortfallHundredths * 100 <= errorHundredths * CompetencyGap.confidenceHundredths
    }

    /// Whether the origin brings less than the destination asks, as far as the ratings can tell.
    public var isToBuild: Bool { shortfallHundredths > 0 && !isWithinError }

    /// Whether the shortfall is under half a level: within what the ratings of two occupations can tell apart
    /// (O*NET's standard errors of a level run to about a quarter of a level on either side).
    public var isSlight: Bool { shortfallHundredths < CompetencyGap.slightHundredths }

    /// O*NET advises caution with either rating.
    public var isUncertain: Bool { required.isUncertain || brought.isUncertain }

    static let slightHundredths = 50
    static let confidenceHundredths = 196
}

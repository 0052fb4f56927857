import CareerGraph

/// One competency that a destination asks for, beside what the origin brings of it.
public struct CompetencyGap: Sendable, Equatable {
    public let competency: CompetencyID
    public let domain: CompetencyDomain
    /// What the destination asks.
    public let asked: Rating
    /// What the origin brings.
    public let brought: Rating
    /// This competency's share of everything the destination asks, 0-1; the weights of a gap add up to 1.
    ///
    /// Importance times level, so that what matters more and what is asked at a higher level counts for more.
    public let weight: Double

    /// The standard error of the difference between the two levels, in hundredths of a level: the root of the sum of
    /// both squared errors, as for two independent means. Nil where either is not published or was not asked for.
    public let standardErrorHundredths: Int?

    /// Level asked less level brought, in hundredths of O*NET's 0-7 scale: positive where there is something to build.
    public var levelDifferenceHundredths: Int { asked.levelHundredths - brought.levelHundredths }

    /// How many hundredths of a level are still to build; 0 where the origin brings enough.
    public var shortfallHundredths: Int { max(0, levelDifferenceHundredths) }

    /// The share of the asked level that the origin brings, 0-1.
    public var broughtShare: Double {
        guard asked.levelHundredths > 0 else { return 1 }
        return Double(min(asked.levelHundredths, brought.levelHundredths)) / Double(asked.levelHundredths)
    }

    /// Whether the origin brings less than the destination asks, beyond doubt.
    public var isToBuild: Bool { shortfallHundredths > 0 && !isWithinError }

    /// Whether the origin's rating is lower, but by less than chance alone would explain: under 1.96 standard errors of
    /// the difference (the usual 95%). Such a difference is not called a gap. False where the error is not known.
    public var isWithinError: Bool {
        guard shortfallHundredths > 0, let standardErrorHundredths else { return false }
        return shortfallHundredths * 100 < 196 * standardErrorHundredths
    }

    /// Whether the shortfall is under half a level: within what the ratings of two occupations can tell apart
    /// (O*NET's standard errors of a level run to about a quarter of a level on either side).
    public var isSlight: Bool { shortfallHundredths < CompetencyGap.slightHundredths }

    /// O*NET advises caution with either rating.
    public var isUncertain: Bool { asked.isUncertain || brought.isUncertain }

    static let slightHundredths = 50
}

import CareerGraph

/// What a job pays: at entry, in the middle and later. Dollars a year; members are nil if nothing is published.
public struct PayStages: Sendable, Equatable {
    /// The 10th and 25th percentile: where beginners mostly stand.
    public let entryLow, entryHigh: Amount?
    /// The median.
    public let middle: Amount?
    /// The 75th percentile.
    public let later: Amount?
    public let source: FigureSource

    /// Nil if no wage is published. Hourly wages count as 2,080 hours a year, as BLS counts a full-time year.
    public init?(_ occupation: Occupation) {
        guard let wages = occupation.wages else { return nil }
        entryLow = PayStages.yearly(wages.annual.percentile10, wages.hourly.percentile10)
        entryHigh = PayStages.yearly(wages.annual.percentile25, wages.hourly.percentile25)
        middle = wages.yearlyMedian
        later = PayStages.yearly(wages.annual.percentile75, wages.hourly.percentile75)
        source = wages.source
    }

    private static func yearly(_ annual: Amount?, _ hourly: Amount?) -> Amount? {
        annual ?? hourly.map { Amount(value: $0.value * 2_080 / 100, isOrMore: $0.isOrMore) }
    }
}

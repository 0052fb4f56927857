/// Which editions of the releases a map was built from: what the screens and the command line say when they name one.
///
/// The builder recognizes them from the releases themselves, and the manifest keeps them.
public struct ReleaseEditions: Sendable, Equatable {
    /// The version of O*NET's database, digits with a point in between.
    public let onet: String
    /// The year of the wages, which BLS surveys each May.
    public let wagesYear: Int
    /// The first and the last year of the employment projections.
    public let baseYear, targetYear: Int
    /// The projected change of all employment together, in tenths of a percent; nil where the release lacks it.
    public let averageChangeTenthsOfPercent: Int?

    public init(
        onet: String, wagesYear: Int, baseYear: Int, targetYear: Int, averageChangeTenthsOfPercent: Int? = nil
    ) {
        self.onet = onet
        self.wagesYear = wagesYear
        self.baseYear = baseYear
        self.targetYear = targetYear
        self.averageChangeTenthsOfPercent = averageChangeTenthsOfPercent
    }

    /// The years of the projections as BLS writes them: the first one in full, the last two digits of the other.
    public var projectionYears: String {
        let end = targetYear % 100
        return "\(baseYear)-" + (end < 10 ? "0" : "") + String(end)
    }
}

/// A span of time that is honest about what is not known: at least this many months, at most that many.
public struct MonthRange: Sendable, Equatable, Hashable {
    /// Months, 0 or more.
    public let least: Int
    /// Months, never fewer than ``least``.
    public let most: Int

    /// Takes the bounds in either order; what is below zero counts as none.
    public init(_ first: Int, _ second: Int) {
        least = max(0, min(first, second))
        most = max(0, max(first, second))
    }

    /// No time at all.
    public static let none = MonthRange(0, 0)

    /// Half-way between the bounds, in half months: whole numbers, so that sums and comparisons are exact.
    public var middleHalfMonths: Int { least + most }

    /// Half-way between the bounds, in years.
    public var middleYears: Double { Double(middleHalfMonths) / 24 }

    /// The bounds in years.
    public var years: ClosedRange<Double> { Double(least) / 12...Double(most) / 12 }

    /// One after the other.
    public static func + (left: Self, right: Self) -> Self {
        MonthRange(left.least + right.least, left.most + right.most)
    }

    /// At best side by side, at worst one after the other: studying while working, or not.
    func alongside(_ other: Self) -> Self { MonthRange(max(least, other.least), most + other.most) }

    /// What two ranges have in common, or this one where they have nothing in common.
    func narrowed(to other: Self?) -> Self {
        guard let other, max(least, other.least) <= min(most, other.most) else { return self }
        return MonthRange(max(least, other.least), min(most, other.most))
    }
}

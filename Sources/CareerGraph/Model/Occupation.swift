/// An O*NET-SOC code such as `29-1141.00`.
public struct OccupationCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Always of the form `dd-dddd.dd`.
    public let text: String

    /// Bytes of a code's text.
    static let length = 10

    /// Reads `29-1141.00`, `29-1141` (taken as `.00`) and the same with blanks around; nil for anything else.
    public init?(_ input: some StringProtocol) {
        var bytes = Array(input.utf8)
        while let last = bytes.last, last == UInt8(ascii: " ") { bytes.removeLast() }
        bytes = Array(bytes.drop { $0 == UInt8(ascii: " ") })
        self.init(bytes: bytes.span)
    }

    /// Reads `29-1141.00` or `29-1141`, without blanks.
    init?(bytes: Span<UInt8>) {
        guard bytes.count == OccupationCode.length || bytes.count == 7 else { return nil }
        for position in bytes.indices {
            switch position {
            case 2: guard bytes[position] == UInt8(ascii: "-") else { return nil }
            case 7: guard bytes[position] == UInt8(ascii: ".") else { return nil }
            default: guard bytes[position] &- UInt8(ascii: "0") <= 9 else { return nil }
            }
        }
        let given = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        text = bytes.count == 7 ? given + ".00" : given
    }

    /// The six-digit code of the Standard Occupational Classification: `29-1141`.
    public var soc: Substring { text.prefix(7) }
    public var description: String { text }
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// How much preparation an occupation takes, from 1 (little or none) to 5 (extensive): O*NET's job zones.
public enum JobZone: Int, Sendable, Comparable, CaseIterable {
    case one = 1, two, three, four, five
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// An occupation of the O*NET-SOC taxonomy, with the figures that lists show.
///
/// The longer tables about it (ratings, titles, technologies, ...) are asked of the ``CareerGraph``.
public struct Occupation: Sendable, Equatable {
    public let code: OccupationCode
    public let title: String
    /// nil for the occupations that O*NET does not rate.
    public let jobZone: JobZone?
    /// The pathways it stands in, in the order of ``CareerGraph/pathways``; the crosswalk's own comes first.
    public let pathways: [PathwayID]
    /// nil where no wage is published for it nor for a broader group (the military).
    public let wages: Wages?
    /// nil where no projection is published for it nor for a broader group.
    public let outlook: Outlook?
    /// The year in which the oldest of its skill and knowledge ratings were gathered; nil where it has none, or where
    /// the release does not say. It gives no dates for abilities and work activities.
    public let oldestRatingYear: Int?

    public init(
        code: OccupationCode, title: String, jobZone: JobZone?, pathways: [PathwayID], wages: Wages?,
        outlook: Outlook?, oldestRatingYear: Int? = nil
    ) {
        self.oldestRatingYear = oldestRatingYear
        self.code = code
        self.title = title
        self.jobZone = jobZone
        self.pathways = pathways
        self.wages = wages
        self.outlook = outlook
    }
}

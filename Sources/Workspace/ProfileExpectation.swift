/// What a field of a profile has to hold.
public enum ProfileExpectation: Equatable, Sendable {
    case list
    /// The version of the format.
    case schema(Int)
    case years(to: Int)
    case wholeYears(to: Int)
    /// One of these names.
    case oneOf([String])
    case line(longest: Int)
    case programCode
    case wholeNumber(to: Int)
    case level
    case wholeDollars(to: Int)
    case jobZone
    /// An occupation, a competency, a pathway or a cluster.
    case thingToAvoid
    case occupationCode
    case competencyElement
    case title
}

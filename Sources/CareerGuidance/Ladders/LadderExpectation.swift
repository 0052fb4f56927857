/// What a field of a ladder's file has to hold.
public enum LadderExpectation: Equatable, Sendable {
    case list
    case title
    case text
    /// The version of the format.
    case schema(Int)
    /// How a move leads: by the names of the format.
    case kindOfMove
    case trueOrFalse
    case occupationCode
    /// A rung by hand, counted from 1.
    case rung(highest: Int)
    /// A type, by the names of the format, and a text.
    case experience
    case identifier(longest: Int)
}

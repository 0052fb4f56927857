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

extension LadderExpectation: CustomStringConvertible {
    /// In English, which alone is spoken where data is checked.
    public var description: String {
        switch self {
        case .list: "a list"
        case .title: "a title"
        case .text: "a text"
        case .schema(let version): "the number \(version)"
        case .kindOfMove: "advancement or lateral"
        case .trueOrFalse: "true or false"
        case .occupationCode: "a code such as 29-1141.00"
        case .rung(let highest): "a whole number, 1 to \(highest)"
        case .experience: "a type (education, experience, training or credential) and a text"
        case .identifier(let longest): "an id, 1 to \(longest) characters without control characters"
        }
    }
}

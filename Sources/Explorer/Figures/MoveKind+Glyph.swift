import CareerGuidance

extension MoveKind {
    /// The mark that says up, across or down without colour.
    var glyph: String {
        switch self {
        case .advancement: "▲"
        case .lateral: "▶"
        case .stepDown: "▼"
        }
    }
}

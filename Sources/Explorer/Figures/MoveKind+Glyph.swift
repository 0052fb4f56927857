import CareerGuidance

extension MoveKind {
    /// The mark that says up, across or down without color.
    var glyph: String {
        switch self {
        case .advancement: "▲"
        case .lateral: "▶"
        case .stepDown: "▼"
        }
    }
}

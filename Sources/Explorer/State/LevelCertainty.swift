import CareerGraph

/// How sure the levels are: read from the bundle when somebody first looks at a gap.
enum LevelCertainty: Sendable {
    /// It has not been needed yet.
    case notRequested
    /// It has been requested and is not there yet.
    case requested
    case known(LevelErrors)
    /// It could not be read: why, as a sentence.
    case unreadable(String)

    var errors: LevelErrors? {
        if case .known(let errors) = self { errors } else { nil }
    }

    /// Whether they are still to be requested.
    var isNotRequested: Bool {
        if case .notRequested = self { true } else { false }
    }
}

import CareerGraph

/// How sure the levels are: read from the bundle when somebody first looks at a gap.
enum LevelCertainty: Sendable {
    /// Nobody has needed it.
    case unasked
    /// The outside has been asked and has not answered.
    case asked
    case known(LevelErrors)
    /// It could not be read: why, as a sentence.
    case unreadable(String)

    var errors: LevelErrors? {
        if case .known(let errors) = self { errors } else { nil }
    }

    /// Whether the outside is still to be asked.
    var isUnasked: Bool {
        if case .unasked = self { true } else { false }
    }
}

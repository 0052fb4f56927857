/// What a level means, in words. The bands are ours: O*NET gives each scale anchors of its own, which the bundle, being
/// codes, names and numbers only, does not hold.
public enum LevelBand: Sendable, CaseIterable {
    /// Below 2.
    case basic
    /// From 2.
    case working
    /// From 3.5.
    case skilled
    /// From 5.
    case expert

    /// The band of a level in hundredths.
    public init(levelHundredths: Int) {
        switch levelHundredths {
        case ..<200: self = .basic
        case ..<350: self = .working
        case ..<500: self = .skilled
        default: self = .expert
        }
    }
}

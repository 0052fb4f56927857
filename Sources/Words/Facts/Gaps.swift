import CareerGraph
import CareerGuidance

/// What a level means in words: the bands of ``LevelBand``.
public enum LevelWords {
    /// The word for a level.
    public static func phrase(_ levelHundredths: Int) -> Message {
        switch LevelBand(levelHundredths: levelHundredths) {
        case .basic: .levelBasic
        case .working: .levelWorking
        case .skilled: .levelSkilled
        case .expert: .levelExpert
        }
    }
}

extension TieredGap {
    /// How much is to build, in a word; nil for what is brought.
    ///
    /// Small: under half a level. Clear: under one level. Large: one level and more. About the same: less than the
    /// ratings can tell (docs/guidance.md).
    public var sizePhrase: Message? {
        if gap.isWithinError { return .gapAboutSame }
        return switch size {
        case .none: nil
        case .slight: .gapSmall
        case .moderate: .gapClear
        case .large, .veryLarge: .gapLarge
        }
    }
}

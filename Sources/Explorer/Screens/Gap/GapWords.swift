import CareerGuidance
import TerminalUI
import Words

extension TieredGap {
    /// How much is to build, in a word; nil for what is brought.
    ///
    /// Small: under half a level. Clear: under one level. Large: one level and more. About the same: less than the
    /// ratings can tell (docs/guidance.md).
    var sizePhrase: Message? {
        if gap.isWithinError { return .gapAboutSame }
        return switch size {
        case .none: nil
        case .slight: .gapSmall
        case .moderate: .gapClear
        case .large, .veryLarge: .gapLarge
        }
    }

    var sizeStyle: Style {
        switch size {
        case .none, .slight: .muted
        case .moderate: .text
        case .large, .veryLarge: .strong
        }
    }
}

import CareerGuidance
import TerminalUI

extension TieredGap {
    var sizeStyle: Style {
        switch size {
        case .none, .slight: .muted
        case .moderate: .text
        case .large, .veryLarge: .strong
        }
    }
}

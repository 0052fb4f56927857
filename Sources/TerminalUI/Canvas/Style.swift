/// What a piece of text means; the terminal decides how that looks with the colors it has.
public enum Role: UInt8, Sendable, CaseIterable {
    case text
    /// Said more quietly: labels, units, hints.
    case muted
    /// The one color that stands out: what can be acted on, figures to look at.
    case accent
    /// Better than before: a rise in pay, a competency the person already has.
    case better
    /// Worse than before, or something wrong.
    case worse
}

/// How text looks: a role, and emphasis that works without any color.
public struct Style: Hashable, Sendable {
    public var role: Role
    public var isBold: Bool
    public var isReversed: Bool
    public var isUnderlined: Bool

    public init(_ role: Role, bold: Bool = false, reversed: Bool = false, underlined: Bool = false) {
        self.role = role
        isBold = bold
        isReversed = reversed
        isUnderlined = underlined
    }

    public static let text = Style(.text)
    public static let strong = Style(.text, bold: true)
    public static let muted = Style(.muted)
    public static let accent = Style(.accent)
    public static let heading = Style(.accent, bold: true)
    public static let better = Style(.better)
    public static let worse = Style(.worse)
    /// The item in focus: reverse video, which every terminal has.
    public static let focus = Style(.text, bold: true, reversed: true)
    /// The chosen item of a list that does not have the focus.
    public static let chosen = Style(.accent, bold: true)

    public var bold: Style {
        var style = self
        style.isBold = true
        return style
    }

    public var reversed: Style {
        var style = self
        style.isReversed = true
        return style
    }
}

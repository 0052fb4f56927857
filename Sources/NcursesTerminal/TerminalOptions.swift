/// What a person can choose about the terminal; everything is found out by itself unless it is chosen.
public struct TerminalOptions: Sendable, Equatable {
    /// Whether colors are used.
    public enum Color: String, Sendable, CaseIterable {
        /// Colors where the terminal has them and `NO_COLOR` is unset or empty (https://no-color.org).
        case automatic = "auto"
        /// Colors where the terminal has them, whatever `NO_COLOR` says.
        case always
        /// Bold, underlined, reversed and dim only.
        case never
    }

    /// Which characters are written.
    public enum Glyphs: String, Sendable, CaseIterable {
        /// Unicode when the locale's character set is UTF-8, else ASCII.
        case automatic = "auto"
        case unicode
        case ascii
    }

    /// Whether colors are used.
    public var color: Color
    /// Which characters are written.
    public var glyphs: Glyphs
    /// Whether the mouse is asked for. Without it, the terminal's own way to select text works as usual.
    public var usesMouse: Bool

    /// Options, each found out by itself unless it is given.
    public init(color: Color = .automatic, glyphs: Glyphs = .automatic, usesMouse: Bool = true) {
        self.color = color
        self.glyphs = glyphs
        self.usesMouse = usesMouse
    }
}

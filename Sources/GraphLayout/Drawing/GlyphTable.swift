/// How a line is drawn.
public enum LineStyle: Int, Hashable, Sendable, CaseIterable {
    case solid, dashed
}

/// The characters of a plain picture. In both tables every character says which of its sides a line enters, so that a
/// reader, or a parser, can follow each line cell by cell.
public struct GlyphTable: Hashable, Sendable {
    /// Straight pieces, by style.
    public let horizontal: [Character]
    public let vertical: [Character]
    /// Where a line turns: from below to the right, to the left, from above to the right, to the left.
    public let southEast: Character
    public let southWest: Character
    public let northEast: Character
    public let northWest: Character
    /// Where two lines cross.
    public let crossing: Character
    /// North, east, south, west.
    public let arrowheads: [Character]
    /// The borders of boxes.
    public let border: Border

    /// The characters of a box.
    public struct Border: Hashable, Sendable {
        /// Corners: top left, top right, bottom left, bottom right.
        public let corners: [Character]
        /// Sides.
        public let horizontal: Character
        public let vertical: Character
        /// Where a line without an arrowhead meets the box: north, east, south, west.
        public let ports: [Character]
    }

    /// Box-drawing characters.
    public static let unicode = GlyphTable(
        horizontal: ["─", "┄"], vertical: ["│", "┊"], southEast: "┌", southWest: "┐", northEast: "└", northWest: "┘",
        crossing: "┼", arrowheads: ["▲", "▶", "▼", "◀"],
        border: Border(
            corners: ["┌", "┐", "└", "┘"], horizontal: "─", vertical: "│", ports: ["┴", "├", "┬", "┤"]))

    /// Plain ASCII: a dot where a line turns down, an apostrophe where it turns up, and `+` for crossings alone. A turn
    /// joins the side on which a horizontal piece stands; there is never one on both.
    public static let ascii = GlyphTable(
        horizontal: ["-", "~"], vertical: ["|", ":"], southEast: ".", southWest: ".", northEast: "'", northWest: "'",
        crossing: "+", arrowheads: ["^", ">", "v", "<"],
        border: Border(corners: ["+", "+", "+", "+"], horizontal: "-", vertical: "|", ports: ["+", "+", "+", "+"]))

    /// A line's character for the sides that it joins.
    public func line(_ connections: Directions, _ style: LineStyle) -> Character {
        switch connections {
        case .horizontal: horizontal[style.rawValue]
        case .vertical: vertical[style.rawValue]
        case [.south, .east]: southEast
        case [.south, .west]: southWest
        case [.north, .east]: northEast
        default: northWest
        }
    }
}

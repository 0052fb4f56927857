/// One cell of the screen.
public struct Cell: Hashable, Sendable {
    /// What stands here. Never a control character.
    public var character: Character
    public var style: Style
    /// The right half of a wide character, whose left half holds the character.
    public var isContinuation: Bool

    public init(_ character: Character = " ", style: Style = .text, isContinuation: Bool = false) {
        self.character = character
        self.style = style
        self.isContinuation = isContinuation
    }

    public static let blank = Cell()
}

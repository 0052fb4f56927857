/// A key as a person knows it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
    case character(Character)
    /// A letter typed with Ctrl, in lower case.
    case control(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// Alt with an arrow: back and forward, as in a web browser.
    case altLeft, altRight
    /// F1 to F12.
    case function(Int)
}

/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
    public enum Action: Hashable, Sendable {
        /// The left button went down.
        case press
        /// The left button went up.
        case release
        /// The mouse moved with the left button down.
        case drag
        /// The right button went down.
        case secondaryPress
        case wheelUp, wheelDown
    }

    public let action: Action
    public let point: Point

    public init(_ action: Action, at point: Point) {
        self.action = action
        self.point = point
    }
}

/// Anything that reaches the program from the terminal.
public enum InputEvent: Hashable, Sendable {
    case key(Key)
    case mouse(MouseEvent)
    case resize(Size)
    /// Text from the clipboard, as one piece, so that it cannot act as keys.
    case paste(String)
    /// The terminal is gone, or somebody asked the process to end: leave without asking.
    case hangUp
}

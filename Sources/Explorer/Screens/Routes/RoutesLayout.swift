import TerminalUI

/// Where the routes, their trade-off and the ladder stand, for a size of the terminal.
struct RoutesLayout: Sendable {
    let heading: Rect
    let list: Rect
    /// Time, pay and gap of each route beside one another.
    let tradeOff: Rect
    let ladder: Rect
    /// What is in focus, explained; empty if there is no room for it.
    let foot: Rect

    init(_ environment: Environment) {
        let content = environment.content
        let (left, right) = content.splitLeft(content.columns * 48 / 100)
        (ladder, foot) = ExplanationBar.split(right.splitLeft(1).right, in: environment)
        let (heading, below) = left.splitTop(1)
        self.heading = heading
        // The trade-off takes its heading and a line for each route; the list has the rest.
        (list, tradeOff) = below.splitTop(below.rows - RoutesLayout.tradeOffRows)
    }

    /// Rows of a route in the list: where it goes, and below it what it takes.
    static let rowsOfRoute = 2
    private static let tradeOffRows = 7

    /// Routes that can be seen.
    var visible: Int { max(1, list.rows / RoutesLayout.rowsOfRoute) }
}

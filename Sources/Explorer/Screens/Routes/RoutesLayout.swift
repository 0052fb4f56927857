import TerminalUI

/// Where the routes, their trade-off and the ladder stand, for a size of the terminal.
struct RoutesLayout: Sendable {
    let heading: Rect
    let list: Rect
    /// Time, pay and gap of each route beside one another.
    let tradeOff: Rect
    let ladder: Rect

    init(content: Rect) {
        let (left, right) = content.splitLeft(content.columns * 48 / 100)
        ladder = right.splitLeft(1).right
        let (heading, below) = left.splitTop(1)
        self.heading = heading
        (list, tradeOff) = below.splitTop(below.rows * 5 / 9)
    }

    var visible: Int { list.rows }
}

import TerminalUI

/// Where the moves, the reasons and the gap stand, for a size of the terminal.
struct MovesLayout: Sendable {
    /// The line over the list: the order, and how many.
    let heading: Rect
    let list: Rect
    /// Why the chosen move is suggested; while the gap is being read, what the line under the cursor means.
    let reasons: Rect
    let gap: Rect

    /// - Parameter isExplaining: whether what a competency means stands in the place of the reasons: it takes more
    /// room.
    init(content: Rect, isExplaining: Bool = false) {
        let wide = content.columns >= 110
        let leftColumns = wide ? content.columns * 55 / 100 : content.columns * 53 / 100
        let (left, right) = content.splitLeft(leftColumns)
        gap = right.splitLeft(1).right
        let (heading, below) = left.splitTop(1)
        self.heading = heading
        let reasonRows = content.rows >= 30 ? 8 : isExplaining ? 7 : 5
        (list, reasons) = below.splitTop(below.rows - reasonRows)
    }

    /// Rows of the list.
    var visible: Int { list.rows }

    /// Whether there is room for the time beside the pay; without it the text beside the list says it.
    var showsTime: Bool { list.columns >= 38 }

    /// Whether there is room for the openings and the job zone beside each move.
    var showsMoreColumns: Bool { list.columns >= 60 }
}

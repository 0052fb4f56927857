import TerminalUI

/// Where the columns of Compare stand, for a size of the terminal: the names of the figures, the first job, and as many
/// of the others as there is room for.
struct CompareLayout: Sendable {
    /// Room for a figure, a bar and a difference.
    private static let narrowestColumn = 19
    private static let widestColumn = 30
    /// Room for the names of competencies; less where the jobs need it.
    private static let usualLabel = 32
    private static let narrowestLabel = 20

    let labelColumns: Int
    let jobColumns: Int
    /// How many of the jobs can be seen at once, the first one among them.
    let seen: Int
    let titles: Rect
    let body: Rect
    /// What the focus is on, explained; empty if there is no room for it.
    let foot: Rect
    /// Rows of a title; below it stands what kind of move it is, and a rule.
    let titleRows: Int

    /// - Parameter divide: what is left below the titles, and the foot.
    init(content: Rect, titles jobs: [String], dividing divide: (Rect) -> (top: Rect, bottom: Rect)) {
        let room = content.columns - CompareLayout.narrowestLabel
        seen = min(max(2, jobs.count), max(1, room / CompareLayout.narrowestColumn))
        let usual = (content.columns - CompareLayout.usualLabel) / seen
        let columns = min(CompareLayout.widestColumn, max(CompareLayout.narrowestColumn, usual))
        jobColumns = columns
        labelColumns = min(content.columns - seen * jobColumns, 44)
        // A title takes as many rows as it needs, and leaves the rest to the figures.
        let rows = jobs.map { TextFitting.wrapped($0, to: columns - 2).count }.max() ?? 1
        titleRows = min(rows, content.rows >= 26 ? 3 : 2)
        let below: Rect
        (titles, below) = content.splitTop(titleRows + 2)
        (body, foot) = divide(below)
    }

    /// How many of the jobs beside the first can be seen.
    var seenOthers: Int { seen - 1 }

    /// The columns of the nth job from the left.
    func job(at position: Int, of area: Rect) -> Rect {
        Rect(
            column: area.column + labelColumns + position * jobColumns, row: area.row, columns: jobColumns,
            rows: area.rows)
    }
}

/// The parts of a cell that shows a level, how far it lies from the first job's, and that as a bar.
struct DifferenceColumns: Sendable {
    /// Where the bar begins, from the left edge of the cell.
    let bar = 5
    /// Odd, so that the line stands in the middle.
    let barColumns: Int
    /// Where the difference ends.
    let differenceEnd: Int

    init(cell columns: Int) {
        let room = min(25, columns - 2 - 4 - 5)
        barColumns = max(3, room % 2 == 0 ? room - 1 : room)
        differenceEnd = bar + barColumns + 5
    }

    var middle: Int { bar + barColumns / 2 }
}

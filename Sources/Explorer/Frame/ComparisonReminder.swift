import TerminalUI
import Words

/// Says in the frame how many jobs are on the list to compare: at the right of the rule above the footer.
enum ComparisonReminder {
    static func draw(_ list: ComparisonList, words: MessageCatalog, into frame: inout Frame) {
        guard list.count > 0 else { return }
        let text =
            list.count == 1
            ? words(.compareReminderOne) : words(.compareReminder(count: list.count))
        let columns = TextFitting.width(text) + 2
        let size = frame.canvas.size
        let area = Rect(column: size.columns - columns - 2, row: size.rows - 2, columns: columns, rows: 1)
        frame.canvas.write(" " + text + " ", at: Point(column: area.column, row: area.row), style: .accent)
        frame.hits.add(area, list.count == 1 ? .command(.compare) : .go(.compare([])))
    }
}

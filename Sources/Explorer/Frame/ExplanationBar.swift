import TerminalUI

/// What the line under the reading cursor means, at the foot of the area where it is read.
enum ExplanationBar {
    /// Rows that the foot takes of an area: its rule, and lines for an explanation.
    static func rows(columns: Int) -> Int { columns >= 70 ? 4 : 6 }

    /// An area without the foot, and the foot; no foot where so little would be left that reading is no pleasure, or
    /// where there are no texts.
    static func split(_ area: Rect, in environment: Environment) -> (top: Rect, bottom: Rect) {
        let rows = rows(columns: area.columns)
        guard environment.plainTexts != nil, area.rows >= 3 * rows else {
            return area.splitTop(area.rows)
        }
        return area.splitTop(area.rows - rows)
    }

    /// Draws the explanation; without one, what the foot is for.
    static func draw(_ subject: Subject?, in area: Rect, _ frame: inout Frame, _ environment: Environment) {
        guard area.rows > 1 else { return }
        frame.canvas.rule(row: area.row, from: area.column, columns: area.columns)
        let room = area.columns - 2
        guard let subject, let explanation = Explanation(subject, in: environment) else {
            let hint = TextFitting.wrapped(environment.words(.meaningHint), to: room)
            for (row, line) in zip((area.row + 1)..<area.endRow, hint) {
                frame.canvas.write(line, at: Point(column: area.column + 1, row: row), style: .muted)
            }
            return
        }
        let heading = " " + TextFitting.fitted(explanation.name, to: room - 2) + " "
        frame.canvas.write(heading, at: Point(column: area.column + 1, row: area.row), style: .muted)
        let lines = lines(of: explanation, columns: room, rows: area.rows - 1)
        for (row, line) in zip((area.row + 1)..<area.endRow, lines) {
            frame.canvas.write(line, at: Point(column: area.column + 1, row: row))
        }
    }

    /// Each sentence on lines of its own where there is room for that, else one after the other; of a longer text the
    /// first whole sentences: help has all of it.
    static func lines(of explanation: Explanation, columns: Int, rows: Int) -> [String] {
        let apart = explanation.sentences.flatMap { TextFitting.wrapped($0, to: columns) }
        if apart.count <= rows { return apart }
        let whole = explanation.sentences.joined(separator: " ")
        let sentences = TextFitting.wholeSentences(of: whole, columns: columns, rows: rows)
        return sentences.isEmpty ? TextFitting.wrapped(whole, to: columns) : sentences
    }
}

import CareerGraph
import CareerGuidance
import TerminalUI

extension ProfileScreen {
    /// Rows over the list: the steps, the question, what it is for, air.
    private static let headRows = 6
    /// Any wider, and the eye loses the answer that belongs to a row.
    private static let widest = 76

    private func area(in environment: Environment) -> Rect {
        let content = environment.content.inset(columns: 2)
        return content.splitLeft(min(content.columns, ProfileScreen.widest)).left
    }

    private func listArea(in environment: Environment) -> Rect {
        let below = area(in: environment).splitTop(ProfileScreen.headRows).bottom
        return step == .done ? below.splitTop(ProfileStep.allCases.count - 2).top : below
    }

    func visible(in environment: Environment) -> Int { max(1, listArea(in: environment).rows) }

    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let words = environment.words
        let area = area(in: environment)
        drawSteps(area, &frame, environment, session)
        frame.canvas.write(words(step.question), at: Point(column: area.column, row: area.row + 2), style: .heading)
        let lines = TextFitting.wrapped(words(step.explanation), to: area.columns).prefix(2)
        for (row, line) in zip((area.row + 3)..., lines) {
            frame.canvas.write(line, at: Point(column: area.column, row: row), style: .muted)
        }
        drawRows(&frame, environment, session)
        if step == .done { drawSummary(&frame, environment, session) }
    }

    /// `● ● ◉ ○ ○ ○ ○   question 3 of 7 · each can be skipped`: where one is, what is answered, what is left.
    private func drawSteps(
        _ area: Rect, _ frame: inout Frame, _ environment: Environment, _ session: Session
    ) {
        let words = environment.words
        let rows = ProfileRows(profile: session.profile, environment: environment)
        var column = area.column
        for question in ProfileStep.allCases {
            let isHere = question == step
            let mark = question == .done ? "✓" : rows.isAnswered(question) ? "●" : "○"
            let text = isHere ? "[" + mark + "]" : " " + mark + " "
            frame.canvas.write(
                text, at: Point(column: column, row: area.row), style: isHere ? .strong : .muted)
            frame.hits.add(
                Rect(column: column, row: area.row, columns: 3, rows: 1), .item(pane: 1, index: question.rawValue))
            column += 3
        }
        let left = ProfileStep.questions - step.rawValue
        let text =
            step == .done
            ? words(.profileAllAsked)
            : words(.profileStep(step: step.rawValue + 1, steps: ProfileStep.questions, left: left))
        frame.canvas.write(
            text, at: Point(column: column + 2, row: area.row), style: .muted, limit: area.endColumn - column - 2)
    }

    private func drawRows(_ frame: inout Frame, _ environment: Environment, _ session: Session) {
        let area = listArea(in: environment)
        let rows = rows(in: environment, session)
        frame.hits.add(area, .pane(0))
        let window = list.window(count: rows.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let line = Rect(column: area.column - 1, row: row, columns: area.columns + 1, rows: 1)
            draw(rows[index], in: line, isChosen: index == list.selected, &frame)
            frame.hits.add(line, .item(pane: 0, index: index))
        }
        frame.moreMarks(window, of: rows.count, in: area, column: area.endColumn)
    }

    private func draw(_ row: ProfileRow, in line: Rect, isChosen: Bool, _ frame: inout Frame) {
        let emphasis = ItemEmphasis(isChosen: isChosen, hasFocus: true)
        let mark = row.isChosen.map { $0 ? "● " : "○ " } ?? ""
        let valueColumns = row.value == nil ? 0 : 24
        if emphasis == .focused { frame.canvas.fill(line, style: .focus) }
        let style: Style = row.action == .next ? .accent : .text
        frame.item(
            " " + mark + row.text, in: line.splitLeft(line.columns - valueColumns).left, emphasis: emphasis,
            style: style)
        guard let value = row.value else { return }
        let shown = row.isAdjustable ? "◀ " + TextFitting.fitted(value, to: valueColumns - 5) + " ▶" : value
        frame.canvas.write(
            shown, at: Point(column: line.endColumn - valueColumns, row: line.row),
            style: emphasis == .focused ? .focus : .text)
    }

    /// What was said, and what each part does to the advice.
    private func drawSummary(_ frame: inout Frame, _ environment: Environment, _ session: Session) {
        let area = area(in: environment)
        let top = listArea(in: environment).endRow + 1
        let lines = ProfileSummary(profile: session.profile, environment: environment).lines(width: area.columns)
        for (row, line) in zip(top..<area.endRow, lines) {
            frame.canvas.write(line, at: Point(column: area.column, row: row), style: .muted)
        }
    }
}

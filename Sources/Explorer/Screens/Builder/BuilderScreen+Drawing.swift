import CareerGuidance
import TerminalUI

extension BuilderScreen {
    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let layout = layout(in: environment, session)
        let words = environment.words
        let hasDraft = session.building.draft != nil
        if hasDraft { drawSteps(layout.steps, &frame, environment) }
        let explanation = hasDraft ? words(step.explanation) : words(.builderStartMore)
        let room = layout.explanation.inset(columns: 1)
        for (row, line) in zip(room.row..., TextFitting.wrapped(explanation, to: room.columns, lines: 2)) {
            frame.canvas.write(line, at: Point(column: room.column, row: row), style: .muted)
        }
        frame.canvas.verticalRule(column: layout.text.column - 1, from: layout.text.row, rows: layout.text.rows)
        drawList(layout, &frame, environment, session)
        if let area = layout.picture, let ladder = session.building.draft?.ladder {
            var chosen: String?
            if case .job(let id)? = self.chosen(in: environment, session)?.subject { chosen = id }
            BuilderPicture(lattice: Lattice(ladder, in: environment.graph), chosen: chosen)
                .draw(in: area, &frame, environment)
        }
        panel(in: environment, session).draw(
            into: &frame, area: layout.text, pane: BuilderPane.text, reading: panes.reading, hasFocus: panes.isReading)
    }

    /// `[1 Jobs]  2 Links  3 What it takes  4 Check and save`, each of which can be clicked.
    private func drawSteps(_ row: Rect, _ frame: inout Frame, _ environment: Environment) {
        var column = row.column + 1
        for step in BuilderStep.allCases {
            let isHere = step == self.step
            let title = String(step.rawValue + 1) + " " + environment.words(step.title)
            let used = frame.canvas.write(
                isHere ? "[" + title + "]" : " " + title + " ", at: Point(column: column, row: row.row),
                style: isHere ? .strong : .muted)
            frame.hits.add(
                Rect(column: column, row: row.row, columns: used, rows: 1),
                .item(pane: BuilderPane.steps, index: step.rawValue))
            column += used + 1
        }
    }

    private func drawList(
        _ layout: BuilderLayout, _ frame: inout Frame, _ environment: Environment, _ session: Session
    ) {
        let items = items(in: environment, session)
        frame.hits.add(layout.list, .pane(BuilderPane.list))
        let window = panes.list.shown(count: items.count, visible: layout.list.rows)
        for (row, index) in zip(layout.list.row..., window) {
            let line = Rect(column: layout.list.column, row: row, columns: layout.list.columns - 1, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == panes.list.selected, hasFocus: !panes.isReading)
            draw(items[index], in: line, emphasis, &frame)
            frame.hits.add(line, .item(pane: BuilderPane.list, index: index))
        }
        frame.moreMarks(window, of: items.count, in: layout.list)
    }

    private func draw(_ item: BuilderItem, in line: Rect, _ emphasis: ItemEmphasis, _ frame: inout Frame) {
        if emphasis == .focused { frame.canvas.fill(line, style: .focus) }
        let isFact = if case .head = item.subject { true } else { false }
        let valueColumns = item.value.map { isFact ? line.columns - 13 : TextFitting.width($0) + 2 } ?? 0
        let isAction = if case .action = item.subject { true } else { false }
        let room = line.columns - valueColumns - 2
        frame.item(
            " " + BuilderScreen.fitted(item, to: room), in: line.splitLeft(line.columns - valueColumns).left,
            emphasis: emphasis,
            style: isAction ? .accent : .text)
        guard let value = item.value else { return }
        let start = line.endColumn - valueColumns + (isFact ? 0 : 1)
        frame.canvas.write(
            TextFitting.fitted(value, to: valueColumns - 1), at: Point(column: start, row: line.row),
            style: emphasis == .focused ? .focus : .muted)
    }

    /// The text and what follows it; where there is no room for both, each has half of it, or what the other leaves.
    private static func fitted(_ item: BuilderItem, to columns: Int) -> String {
        guard let rest = item.rest else { return item.text }
        let half = (columns - 1) / 2
        let first = TextFitting.fitted(item.text, to: max(half, columns - 1 - TextFitting.width(rest)))
        return first + " " + TextFitting.fitted(rest, to: columns - 1 - TextFitting.width(first))
    }
}

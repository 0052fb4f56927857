import CareerGraph
import CareerGuidance
import TerminalUI
import Words

extension FitsScreen {
    /// Columns for the pay and for the share that the person brings, each with a blank before it.
    private static let figureColumns = 7

    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let panel = panel(in: environment, session)
        let subject = panes.isReading ? panel.subject(ofLine: panes.reading.selected) : nil
        let isExplaining = panes.isReading && environment.plainTexts != nil
        let layout = FitsLayout(content: environment.content, isExplaining: isExplaining)
        frame.canvas.verticalRule(column: layout.text.column - 1, from: layout.text.row, rows: layout.text.rows)
        guard !answer.moves.isEmpty else {
            drawNothing(layout, &frame, environment)
            return
        }
        drawHeading(layout.heading, &frame, environment.words)
        drawList(layout.list, &frame, environment)
        if isExplaining {
            ExplanationBar.draw(subject, in: layout.leftOut, &frame, environment)
        } else {
            drawLeftOut(layout.leftOut, &frame, environment.words)
        }
        panel.draw(
            into: &frame, area: layout.text, pane: 1, reading: panes.reading, hasFocus: panes.isReading)
    }

    private func drawHeading(_ row: Rect, _ frame: inout Frame, _ words: MessageCatalog) {
        let end = row.endColumn - 2
        frame.canvas.write(
            words(.fitsHeading), at: Point(column: row.column + 1, row: row.row), style: .strong,
            limit: row.columns - 2 * FitsScreen.figureColumns - 3)
        for (phrase, column) in [(Message.columnPayNow, end - FitsScreen.figureColumns), (.columnHave, end)] {
            let text = words(phrase)
            frame.canvas.write(
                text, at: Point(column: column - TextFitting.width(text), row: row.row), style: .muted)
        }
    }

    private func drawList(_ area: Rect, _ frame: inout Frame, _ environment: Environment) {
        frame.hits.add(area, .pane(0))
        let window = panes.list.shown(count: answer.moves.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let line = Rect(column: area.column, row: row, columns: area.columns - 1, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == panes.list.selected, hasFocus: !panes.isReading)
            draw(answer.moves[index], in: line, emphasis, &frame, environment)
            frame.hits.add(line, .item(pane: 0, index: index))
        }
        frame.moreMarks(window, of: answer.moves.count, in: area)
    }

    private func draw(
        _ suggestion: ProfileMove, in line: Rect, _ emphasis: ItemEmphasis, _ frame: inout Frame,
        _ environment: Environment
    ) {
        let words = environment.words
        let occupation = environment.graph[suggestion.destination]
        let end = line.endColumn - 1
        if emphasis == .focused { frame.canvas.fill(line, style: .focus) }
        let glyph = suggestion.move.map { $0.kind.glyph + " " } ?? ""
        frame.item(
            glyph + environment.title(of: suggestion.destination),
            in: line.splitLeft(line.columns - 2 * FitsScreen.figureColumns - 1).left,
            emphasis: emphasis)
        let figures = [
            (occupation.wages?.yearlyMedian.map(words.thousands) ?? "–", end - FitsScreen.figureColumns),
            (suggestion.coverage.map(words.percent) ?? "–", end),
        ]
        for (text, column) in figures {
            frame.canvas.write(
                text, at: Point(column: column - TextFitting.width(text), row: line.row),
                style: emphasis == .focused ? .focus : .text)
        }
    }

    /// How many suggestions the preferences left out, and why: a preference can be relaxed.
    private func drawLeftOut(_ area: Rect, _ frame: inout Frame, _ words: MessageCatalog) {
        guard !answer.leftOut.isEmpty else { return }
        frame.canvas.rule(row: area.row, from: area.column, columns: area.columns)
        let lines = TextFitting.wrapped(leftOutText(words), to: area.columns - 2)
        for (row, line) in zip((area.row + 1)..<area.endRow, lines) {
            frame.canvas.write(line, at: Point(column: area.column + 1, row: row), style: .muted)
        }
        frame.hits.add(area, .go(.profile))
    }

    private func leftOutText(_ words: MessageCatalog) -> String { words.text(answer.leftOut) }

    private func drawNothing(_ layout: FitsLayout, _ frame: inout Frame, _ environment: Environment) {
        let words = environment.words
        let text = answer.leftOut.isEmpty ? words(.fitsNone) : words(.fitsNoneLeft) + " " + leftOutText(words)
        let lines = TextFitting.wrapped(text, to: layout.list.columns - 3) + ["", words(.fitsChange)]
        for (row, line) in zip((layout.heading.row + 1)..<layout.leftOut.endRow, lines) {
            frame.canvas.write(line, at: Point(column: layout.list.column + 1, row: row))
        }
        frame.hits.add(layout.list, .go(.profile))
        frame.canvas.cursor = Point(column: layout.list.column + 1, row: layout.heading.row + 1)
    }
}

import CareerGraph
import CareerGuidance
import TerminalUI
import Words

extension MovesScreen {
    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let panel = shownPanel(in: environment, session)
        let subject = panes.isReading ? panel.subject(ofLine: panes.reading.selected) : nil
        let isExplaining = panes.isReading && environment.plainTexts != nil
        let layout = MovesLayout(content: environment.content, isExplaining: isExplaining)
        drawHeading(layout, moves.count, &frame, environment)
        frame.canvas.verticalRule(column: layout.gap.column - 1, from: layout.gap.row, rows: layout.gap.rows)
        if moves.isEmpty {
            drawNothing(layout, &frame, environment)
            return
        }
        drawList(layout, &frame, environment)
        if let subject, isExplaining {
            ExplanationBar.draw(subject, in: layout.reasons, &frame, environment)
        } else {
            drawReasons(layout, &frame, environment)
        }
        panel.draw(
            into: &frame, area: layout.gap, pane: 1, reading: panes.reading, hasFocus: panes.isReading)
    }

    private func drawHeading(_ layout: MovesLayout, _ count: Int, _ frame: inout Frame, _ environment: Environment) {
        let words = environment.words
        let row = layout.heading
        let columns = MoveColumns(layout)
        let title = words(order.phrase) + (filter.isOpen ? "" : " · " + words(.movesFiltered(count: count)))
        frame.canvas.write(
            TextFitting.fitted(title, to: columns.payEnd - row.column - 6),
            at: Point(column: row.column + 1, row: row.row),
            style: .strong)
        frame.hits.add(row, .command(.sort))
        func label(_ phrase: Message, endingAt end: Int?) {
            guard let end else { return }
            let text = words(phrase)
            frame.canvas.write(text, at: Point(column: end - TextFitting.width(text), row: row.row), style: .muted)
        }
        label(.columnPay, endingAt: columns.payEnd)
        label(.columnTime, endingAt: columns.timeEnd)
        label(.columnHave, endingAt: columns.haveEnd)
        label(.columnOpenings, endingAt: columns.openingsEnd)
        label(.columnZone, endingAt: columns.zoneEnd)
    }

    private func drawList(_ layout: MovesLayout, _ frame: inout Frame, _ environment: Environment) {
        frame.hits.add(layout.list, .pane(0))
        let columns = MoveColumns(layout)
        let window = panes.list.shown(count: moves.count, visible: layout.visible)
        for (row, index) in zip(layout.list.row..., window) {
            let line = Rect(column: layout.list.column, row: row, columns: layout.list.columns - 1, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == panes.list.selected, hasFocus: !panes.isReading)
            draw(moves[index], in: line, columns, emphasis, &frame, environment)
            frame.hits.add(line, .item(pane: 0, index: index))
        }
        frame.moreMarks(window, of: moves.count, in: layout.list)
    }

    private func draw(
        _ move: Move, in line: Rect, _ columns: MoveColumns, _ emphasis: ItemEmphasis, _ frame: inout Frame,
        _ environment: Environment
    ) {
        let words = environment.words
        let title = Rect(column: line.column, row: line.row, columns: columns.titleEnd - line.column, rows: 1)
        if emphasis == .focused { frame.canvas.fill(line, style: .focus) }
        frame.item(move.kind.glyph + " " + environment.title(of: move.destination), in: title, emphasis: emphasis)
        func figure(_ text: String, endingAt end: Int?, _ style: Style) {
            guard let end else { return }
            let style = emphasis == .focused ? .focus : style
            frame.canvas.write(text, at: Point(column: end - TextFitting.width(text), row: line.row), style: style)
        }
        figure(move.payText(words), endingAt: columns.payEnd, move.payStyle)
        figure(times[move.destination].map(words.shortSpan) ?? "–", endingAt: columns.timeEnd, .text)
        figure(move.coverage.map(words.percent) ?? "–", endingAt: columns.haveEnd, .text)
        figure(move.openingsText(words), endingAt: columns.openingsEnd, .text)
        figure(move.zoneText, endingAt: columns.zoneEnd, .text)
    }

    private func drawReasons(_ layout: MovesLayout, _ frame: inout Frame, _ environment: Environment) {
        guard let move = chosen else { return }
        let area = layout.reasons
        frame.canvas.rule(row: area.row, from: area.column, columns: area.columns)
        frame.canvas.write(
            " " + environment.words(.movesWhy) + " ", at: Point(column: area.column + 1, row: area.row),
            style: .muted)
        let lines = ReasonWords(environment).lines(for: move, columns: area.columns - 2, rows: area.rows - 1)
        for (row, line) in zip((area.row + 1)..., lines) {
            frame.canvas.write(line, at: Point(column: area.column + 1, row: row))
        }
    }
}

/// The columns of the list of moves, as columns where each ends.
struct MoveColumns {
    let titleEnd: Int
    let payEnd: Int
    let timeEnd: Int?
    let haveEnd: Int?
    let openingsEnd: Int?
    let zoneEnd: Int?

    /// What the figures need, with the blanks before them: `~+125%`, `1.5–4.5 y`, `100%`, `~765,800`, `+1`.
    private static let (pay, time, have, openings, zone) = (7, 10, 6, 10, 6)

    init(_ layout: MovesLayout) {
        let end = layout.list.endColumn - 2
        if layout.showsMoreColumns {
            let timeEnd = end - MoveColumns.zone - MoveColumns.openings - MoveColumns.have
            zoneEnd = end
            openingsEnd = end - MoveColumns.zone
            haveEnd = end - MoveColumns.zone - MoveColumns.openings
            self.timeEnd = timeEnd
            payEnd = timeEnd - MoveColumns.time
        } else {
            zoneEnd = nil
            openingsEnd = nil
            haveEnd = nil
            timeEnd = layout.showsTime ? end : nil
            payEnd = layout.showsTime ? end - MoveColumns.time : end
        }
        titleEnd = payEnd - MoveColumns.pay
    }
}

extension Move {
    /// The change in pay: `+52%`; with a mark where it rests on a broader group's figure.
    func payText(_ words: MessageCatalog) -> String {
        guard let payChange else { return "–" }
        return (payChange.isFallback ? words(.fallbackMark) : "") + words.signedPercent(payChange.percent)
    }

    var payStyle: Style {
        guard let payChange else { return .muted }
        return payChange.percent > 0 ? .better : payChange.percent < 0 ? .worse : .text
    }

    func openingsText(_ words: MessageCatalog) -> String {
        guard let annualOpenings else { return "–" }
        return (annualOpenings.isFallback ? words(.fallbackMark) : "") + words.count(annualOpenings.count)
    }

    /// Job zones up or down: `+1`, `0`, `−1`.
    var zoneText: String {
        guard let jobZoneChange else { return "–" }
        return jobZoneChange == 0 ? "=" : jobZoneChange > 0 ? "+\(jobZoneChange)" : "−\(-jobZoneChange)"
    }
}

import CareerGraph
import TerminalUI
import Words

extension CompareScreen {
    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        guard !sheet.occupations.isEmpty else {
            drawEmpty(&frame, environment)
            return
        }
        drawTitles(&frame, environment)
        drawLines(&frame, environment)
        ExplanationBar.draw(subject(in: environment, session), in: layout.foot, &frame, environment)
    }

    /// Nothing is compared: what to do about it, as a line that can be chosen.
    private func drawEmpty(_ frame: inout Frame, _ environment: Environment) {
        let area = environment.content.inset(columns: 1)
        let text = TextFitting.wrapped(environment.words(.compareEmpty), to: area.columns - 2)
        for (row, line) in zip((area.row + 1)..<area.endRow, text) {
            frame.canvas.write(line, at: Point(column: area.column + 1, row: row))
        }
        let row = Rect(column: area.column, row: area.row + text.count + 2, columns: min(40, area.columns), rows: 1)
        frame.item(environment.words(.compareAddLine), in: row, emphasis: .focused)
        frame.hits.add(row, .command(.compareAdd))
    }
}

// MARK: - Titles

extension CompareScreen {
    private func drawTitles(_ frame: inout Frame, _ environment: Environment) {
        let words = environment.words
        let titles = layout.titles
        frame.canvas.rule(row: titles.endRow - 1, from: titles.column, columns: titles.columns)
        for (position, index) in seenJobs.enumerated() { drawTitle(of: index, at: position, &frame, environment) }
        drawCounts(&frame, words)
        drawSidewaysMarks(&frame)
    }

    /// At the left of the titles: how many jobs there are, and room for one more.
    private func drawCounts(_ frame: inout Frame, _ words: MessageCatalog) {
        let titles = layout.titles
        let count = sheet.occupations.count
        let text = words(.compareCount(count: count))
        frame.canvas.write(text, at: Point(column: titles.column + 1, row: titles.row), style: .strong)
        guard count < ComparisonList.limit else { return }
        let add = TextFitting.fitted(words(.compareAddHere), to: layout.labelColumns - 2)
        frame.canvas.write(add, at: Point(column: titles.column + 1, row: titles.row + 1), style: .accent)
        frame.hits.add(
            Rect(column: titles.column, row: titles.row + 1, columns: layout.labelColumns, rows: 1),
            .command(.compareAdd))
    }

    private func drawTitle(
        of index: Int, at position: Int, _ frame: inout Frame, _ environment: Environment
    ) {
        let column = layout.job(at: position, of: layout.titles)
        let area = Rect(column: column.column, row: column.row, columns: column.columns - 1, rows: layout.titleRows)
        let emphasis = ItemEmphasis(isChosen: index == job, hasFocus: isOnTitles)
        if emphasis == .focused { frame.canvas.fill(area, style: .focus) }
        let title = environment.title(of: sheet.occupations[index])
        let lines = TextFitting.wrapped(title, to: area.columns - 1, lines: area.rows)
        for (row, line) in zip(area.row..., lines) {
            let rect = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
            let style = emphasis.style(of: .strong)
            frame.canvas.write(line, at: Point(column: rect.column + 1, row: row), style: style)
            if row == area.row {
                frame.canvas.write(emphasis.marker, at: Point(column: rect.column, row: row), style: style)
            }
        }
        if emphasis == .focused { frame.rest(at: Point(column: area.column, row: area.row)) }
        frame.hits.add(area, .item(pane: index + 1, index: 0))
        drawStanding(of: index, in: column, &frame, environment)
    }

    /// Below a title: how the job stands to the first one; beside it, what moves the job in focus.
    private func drawStanding(
        of index: Int, in column: Rect, _ frame: inout Frame, _ environment: Environment
    ) {
        let words = environment.words
        let row = column.row + layout.titleRows
        let kind = sheet.kinds[index]
        let arrows = index == job && sheet.occupations.count > 1
        let text = kind.map { $0.glyph + " " + words.name($0) } ?? words(.compareFirst)
        let room = column.columns - 2 - (arrows ? 4 : 0)
        frame.canvas.write(
            TextFitting.fitted(text, to: room), at: Point(column: column.column + 1, row: row), style: .muted)
        guard arrows else { return }
        let end = column.endColumn - 1
        frame.canvas.write("<", at: Point(column: end - 3, row: row), style: index > 0 ? .accent : .muted)
        frame.canvas.write(
            ">", at: Point(column: end - 1, row: row),
            style: index + 1 < sheet.occupations.count ? .accent : .muted)
        frame.hits.add(Rect(column: end - 4, row: row, columns: 2, rows: 1), .command(.compareLeft))
        frame.hits.add(Rect(column: end - 2, row: row, columns: 2, rows: 1), .command(.compareRight))
    }

    /// On the rule below the titles: that there are more jobs to either side.
    private func drawSidewaysMarks(_ frame: inout Frame) {
        let seen = seenJobs.dropFirst()
        guard let first = seen.first, let last = seen.last else { return }
        let row = layout.titles.endRow - 1
        if first > 1 {
            let column = layout.job(at: 1, of: layout.titles)
            mark("←", number: first - 1, at: column.column + 1, row: row, .item(pane: first, index: 0), &frame)
        }
        let hidden = sheet.occupations.count - 1 - last
        if hidden > 0 {
            let column = layout.job(at: seen.count, of: layout.titles)
            mark("→", number: hidden, at: column.endColumn - 5, row: row, .item(pane: last + 2, index: 0), &frame)
        }
    }

    private func mark(
        _ arrow: String, number: Int, at column: Int, row: Int, _ action: HitAction, _ frame: inout Frame
    ) {
        let text = arrow == "←" ? " ← \(number) " : " \(number) → "
        frame.canvas.write(text, at: Point(column: column - 1, row: row), style: .accent)
        frame.hits.add(Rect(column: column - 1, row: row, columns: text.count, rows: 1), action)
    }
}

// MARK: - Lines

extension CompareScreen {
    private func drawLines(_ frame: inout Frame, _ environment: Environment) {
        let body = layout.body
        frame.hits.add(body, .pane(0))
        let window = reading.window(count: sheet.lines.count, visible: body.rows)
        for (row, index) in zip(body.row..., window) {
            let area = Rect(column: body.column, row: row, columns: body.columns, rows: 1)
            draw(sheet.lines[index], index, in: area, &frame, environment)
        }
        frame.moreMarks(window, of: sheet.lines.count, in: body)
    }

    private func draw(
        _ line: CompareLine, _ index: Int, in row: Rect, _ frame: inout Frame, _ environment: Environment
    ) {
        let isHere = !isOnTitles && index == reading.selected
        let hasCells = line.kind == .cells
        let label = Rect(
            column: row.column, row: row.row,
            columns: hasCells || line.kind == .heading ? layout.labelColumns : row.columns,
            rows: 1)
        let style: Style = line.kind == .heading ? .heading : line.kind == .note ? .muted : .text
        let text = TextFitting.fitted(line.label, to: label.columns - 2)
        frame.canvas.write(
            text, at: Point(column: label.column + 1, row: row.row), style: isHere ? style.bold : style)
        frame.hits.add(label, .item(pane: 0, index: index + 1))
        for (position, job) in seenJobs.enumerated() where line.cells.indices.contains(job) {
            let cell = layout.job(at: position, of: row)
            draw(line.cells[job], in: cell, &frame, environment.words)
            guard hasCells else { continue }
            frame.hits.add(cell, .item(pane: job + 1, index: index + 1))
            if isHere, job == self.job { focus(cell, &frame) }
        }
        guard isHere, !hasCells else { return }
        frame.canvas.write("▸", at: Point(column: row.column, row: row.row), style: .chosen)
        frame.rest(at: Point(column: row.column, row: row.row))
    }

    private func focus(_ cell: Rect, _ frame: inout Frame) {
        let area = Rect(column: cell.column, row: cell.row, columns: cell.columns - 1, rows: 1)
        frame.canvas.restyle(area) { _ in .focus }
        frame.canvas.write("▸", at: Point(column: area.column, row: area.row), style: .focus)
        frame.rest(at: Point(column: area.column, row: area.row))
    }
}

// MARK: - Cells

extension CompareScreen {
    private func draw(_ cell: CompareCell, in area: Rect, _ frame: inout Frame, _ words: MessageCatalog) {
        let start = Point(column: area.column + 1, row: area.row)
        let room = area.columns - 2
        switch cell {
        case .text(let text, let style):
            frame.canvas.write(TextFitting.fitted(text, to: room), at: start, style: style)
        case .unknown: frame.canvas.write("–", at: start, style: .muted)
        case .range(let positions): frame.canvas.range(positions, at: start, columns: room)
        case .bar(let text, let share):
            frame.canvas.write(text, at: start)
            let bar = Point(column: start.column + 4, row: start.row)
            frame.canvas.bar(share, at: bar, columns: min(10, room - 4))
        case .level(let hundredths):
            frame.canvas.write(words.decimal(hundredths: hundredths), at: start, style: .strong)
            frame.canvas.write(
                TextFitting.fitted(words(LevelWords.phrase(hundredths)), to: room - 4),
                at: Point(column: start.column + 4, row: start.row), style: .muted)
        case .difference(let level, let base, let isSure):
            drawDifference(level, level - base, isSure: isSure, in: area, &frame, words)
        case .scale: drawScale(in: area, &frame, words)
        }
    }

    private func drawDifference(
        _ level: Int, _ difference: Int, isSure: Bool, in area: Rect, _ frame: inout Frame, _ words: MessageCatalog
    ) {
        let columns = DifferenceColumns(cell: area.columns)
        frame.canvas.write(words.decimal(hundredths: level), at: Point(column: area.column + 1, row: area.row))
        let cells = columns.barColumns / 2
        let share = Double(difference) / Double(sheet.greatestDifference)
        // What is called a difference is seen.
        let least = isSure ? 1 / Double(max(1, cells)) : 0
        let shown = abs(share) < least ? (difference < 0 ? -least : least) : isSure ? share : 0
        frame.canvas.divergingBar(
            shown, at: Point(column: area.column + columns.bar, row: area.row), columns: columns.barColumns)
        let text = isSure ? words.signed(hundredths: difference) : words(.compareSame)
        frame.canvas.write(
            text,
            at: Point(column: area.column + columns.differenceEnd - TextFitting.width(text), row: area.row),
            style: isSure ? .text : .muted)
    }

    /// `less │ more` over the bars, around their middle line.
    private func drawScale(in area: Rect, _ frame: inout Frame, _ words: MessageCatalog) {
        let middle = area.column + DifferenceColumns(cell: area.columns).middle
        let less = words(.compareLess)
        frame.canvas.write(
            less, at: Point(column: middle - 1 - TextFitting.width(less), row: area.row), style: .muted)
        frame.canvas.write("│", at: Point(column: middle, row: area.row), style: .muted)
        frame.canvas.write(words(.compareMore), at: Point(column: middle + 2, row: area.row), style: .muted)
    }
}

import TerminalUI

/// A condition that could be dropped if nothing meets all of them, and how much would then be listed.
struct FilterRelaxation<Condition: Equatable & Sendable>: Equatable, Sendable {
    /// Nil: all of them.
    let condition: Condition?
    let count: Int
}

extension FilterRelaxation {
    /// For each condition the number of answers without it, the most first; conditions that alone change nothing are
    /// left out, and dropping all of them comes last.
    static func all(_ conditions: [Condition], without: (Condition) -> Int, withoutAny: () -> Int) -> [FilterRelaxation]
    {
        guard !conditions.isEmpty else { return [] }
        let single = conditions.enumerated().map {
            (position: $0.offset, choice: FilterRelaxation(condition: $0.element, count: without($0.element)))
        }
        .filter { $0.choice.count > 0 }
        .sorted { $0.choice.count != $1.choice.count ? $0.choice.count > $1.choice.count : $0.position < $1.position }
        .map(\.choice)
        // With a single condition, "all" would say the same again.
        if conditions.count == 1, !single.isEmpty { return single }
        return single + [FilterRelaxation(condition: nil, count: withoutAny())]
    }
}

/// Draws the conditions that could be dropped as lines to choose from, below a sentence that says why.
struct FilterRelaxationList {
    let sentence: String
    /// What would be dropped, and what that would give.
    let lines: [(title: String, result: String)]
    let chosen: Int

    func draw(in area: Rect, _ frame: inout Frame) {
        var row = area.row + 1
        for line in TextFitting.wrapped(sentence, to: area.columns - 3) where row < area.endRow {
            frame.canvas.write(line, at: Point(column: area.column + 1, row: row))
            row += 1
        }
        row += 1
        for (index, line) in lines.enumerated() where row < area.endRow {
            let rect = Rect(column: area.column, row: row, columns: area.columns - 1, rows: 1)
            draw(line, in: rect, ItemEmphasis(isChosen: index == chosen, hasFocus: true), &frame)
            frame.hits.add(rect, .item(pane: 0, index: index))
            row += 1
        }
        if lines.isEmpty { frame.rest(at: Point(column: area.column + 1, row: area.row + 1)) }
    }

    private func draw(
        _ line: (title: String, result: String), in row: Rect, _ emphasis: ItemEmphasis, _ frame: inout Frame
    ) {
        let columns = TextFitting.width(line.result)
        if emphasis == .focused { frame.canvas.fill(row, style: .focus) }
        frame.item(line.title, in: row.splitLeft(row.columns - columns - 1).left, emphasis: emphasis)
        frame.canvas.write(
            line.result, at: Point(column: row.endColumn - columns, row: row.row), style: emphasis.style(of: .accent))
    }
}

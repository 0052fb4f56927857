import CareerGraph
import TerminalUI
import Words

extension BrowseScreen {
    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let layout = BrowseLayout(content: environment.content, focus: focus)
        for (position, column) in layout.columns.enumerated() {
            var area = column.area
            if position > 0 {
                frame.canvas.verticalRule(column: area.column, from: area.row, rows: area.rows)
                area = area.splitLeft(1).right
            }
            drawList(column.level, in: area, &frame, environment)
        }
        drawPreview(layout, &frame, environment)
    }

    private func drawList(_ level: BrowseLevel, in area: Rect, _ frame: inout Frame, _ environment: Environment) {
        let list = list(level)
        let items = items(level, in: environment)
        frame.hits.add(area, .pane(level.rawValue))
        let window = list.window(count: items.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let line = Rect(column: area.column, row: row, columns: area.columns - 1, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == list.selected, hasFocus: level == focus)
            draw(items[index], in: line, emphasis, &frame, environment.words)
            frame.hits.add(line, .item(pane: level.rawValue, index: index))
        }
        frame.moreMarks(window, of: items.count, in: area)
    }

    /// A title, and how many occupations there are in it.
    private func items(_ level: BrowseLevel, in environment: Environment) -> [(title: String, count: Int?)] {
        let graph = environment.graph
        switch level {
        case .clusters:
            return graph.clusterIDs.map {
                (environment.title(of: $0), BrowseScreen.occupationCount(graph[$0].pathways, in: graph))
            }
        case .pathways: return pathways(in: graph).map { (environment.title(of: $0), graph[$0].placements.count) }
        case .occupations: return occupations(in: environment).map { (environment.title(of: $0), nil) }
        }
    }

    /// Different occupations in some pathways: one may stand in several.
    static func occupationCount(_ pathways: [PathwayID], in graph: CareerGraph) -> Int {
        var isThere = [Bool](repeating: false, count: graph.occupations.count)
        for pathway in pathways {
            for placement in graph[pathway].placements { isThere[placement.occupation.index] = true }
        }
        return isThere.count { $0 }
    }

    private func draw(
        _ item: (title: String, count: Int?), in line: Rect, _ emphasis: ItemEmphasis, _ frame: inout Frame,
        _ words: MessageCatalog
    ) {
        guard let count = item.count else {
            frame.item(item.title, in: line, emphasis: emphasis)
            return
        }
        let number = words.count(count)
        let (title, rest) = line.splitLeft(line.columns - 4)
        frame.item(item.title, in: title, emphasis: emphasis)
        let style = emphasis.style(of: .muted)
        if emphasis == .focused { frame.canvas.fill(rest, style: style) }
        frame.canvas.write(number, at: Point(column: line.endColumn - number.count, row: line.row), style: style)
    }

    private func drawPreview(_ layout: BrowseLayout, _ frame: inout Frame, _ environment: Environment) {
        let area = layout.preview
        if layout.isPreviewBeside {
            frame.canvas.verticalRule(column: area.column - 2, from: area.row, rows: area.rows)
        } else {
            frame.canvas.rule(row: area.row - 1, from: 0, columns: frame.canvas.size.columns)
        }
        let panel = BrowsePreview.panel(of: self, width: area.columns - 1, rows: area.rows, in: environment)
        panel.draw(into: &frame, area: area, pane: BrowseLevel.allCases.count, reading: ListState(), hasFocus: false)
    }
}

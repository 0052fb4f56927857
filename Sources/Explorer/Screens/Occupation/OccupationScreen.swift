import CareerGraph
import TerminalUI

/// Everything about one occupation: a list of sections on the left, the chosen one on the right.
struct OccupationScreen: ListBesideTextScreen {
    let occupation: OccupationID
    var panes = ListBesideText()

    init(_ occupation: OccupationID) { self.occupation = occupation }

    var context: Context { .occupation }
    var section: OccupationSection { OccupationSection.allCases[panes.list.selected] }

    func occupation(in surroundings: Surroundings) -> OccupationID? { occupation }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        Crumb.toOccupation(occupation, in: surroundings, leads: false)
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        let (left, right) = areas(in: surroundings)
        drawSections(left, &frame, surroundings)
        frame.canvas.verticalRule(column: right.column - 1, from: right.row, rows: right.rows)
        let panel = panel(in: surroundings)
        let (text, foot) = textAreas(of: panel, in: surroundings)
        panel.draw(
            into: &frame, area: panes.isReading ? text : right, pane: 1, reading: panes.reading,
            hasFocus: panes.isReading)
        guard panes.isReading else { return }
        MeaningFoot.draw(panel.subject(ofLine: panes.reading.selected), in: foot, &frame, surroundings)
    }

    /// The text, and below it, while one reads, what the line under the cursor means, if the panel has such lines.
    private func textAreas(of panel: Panel, in surroundings: Surroundings) -> (top: Rect, bottom: Rect) {
        let right = areas(in: surroundings).right
        guard panel.lines.contains(where: { $0.subject != nil }) else { return right.splitTop(right.rows) }
        return MeaningFoot.split(right, in: surroundings)
    }

    private func drawSections(_ area: Rect, _ frame: inout Frame, _ surroundings: Surroundings) {
        frame.hits.add(area, .pane(0))
        let window = panes.list.window(count: OccupationSection.allCases.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == panes.list.selected, hasFocus: !panes.isReading)
            frame.item(surroundings.words(OccupationSection.allCases[index].title), in: line, emphasis: emphasis)
            frame.hits.add(line, .item(pane: 0, index: index))
        }
    }

    private func areas(in surroundings: Surroundings) -> (left: Rect, right: Rect) {
        let content = surroundings.content
        let (left, rest) = content.splitLeft(content.columns >= 100 ? 26 : 21)
        return (left, rest.splitLeft(1).right)
    }

    func panel(in surroundings: Surroundings) -> Panel {
        OccupationPanel(occupation: occupation, width: areas(in: surroundings).right.columns - 2, in: surroundings)
            .panel(section)
    }
}

// MARK: - Keys and clicks

extension OccupationScreen {
    func extent(in surroundings: Surroundings) -> ListBesideText.Extent {
        ListBesideText.Extent(items: OccupationSection.allCases.count, itemRows: surroundings.content.rows) {
            let panel = panel(in: surroundings)
            return (panel.lines.count, textAreas(of: panel, in: surroundings).top.rows)
        }
    }
}

extension Crumb {
    /// Cluster, pathway, occupation: the way to an occupation by its first pathway.
    static func toOccupation(_ id: OccupationID, in surroundings: Surroundings, leads: Bool) -> [Crumb] {
        let graph = surroundings.graph
        var crumbs: [Crumb] = []
        if let pathway = graph[id].pathways.first {
            let cluster = graph[pathway].cluster
            crumbs.append(Crumb(title: surroundings.title(of: cluster), destination: .browseCluster(cluster)))
            crumbs.append(Crumb(title: surroundings.title(of: pathway), destination: .browse(pathway, id)))
        }
        crumbs.append(Crumb(title: surroundings.title(of: id), destination: leads ? .occupation(id) : nil))
        return crumbs
    }
}

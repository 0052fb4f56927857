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
        panel(in: surroundings).draw(
            into: &frame, area: right, pane: 1, reading: panes.reading, hasFocus: panes.isReading)
    }

    private func drawSections(_ area: Rect, _ frame: inout Frame, _ surroundings: Surroundings) {
        frame.hits.add(area, .pane(0))
        let window = panes.list.window(count: OccupationSection.allCases.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == panes.list.selected, hasFocus: !panes.isReading)
            frame.item(surroundings.catalogue(OccupationSection.allCases[index].title), in: line, emphasis: emphasis)
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
        let rows = surroundings.content.rows
        return ListBesideText.Extent(
            items: OccupationSection.allCases.count, itemRows: rows, lines: panel(in: surroundings).lines.count,
            lineRows: rows)
    }
}

extension Crumb {
    /// Cluster, pathway, occupation: the way to an occupation by its first pathway.
    static func toOccupation(_ id: OccupationID, in surroundings: Surroundings, leads: Bool) -> [Crumb] {
        let graph = surroundings.graph
        var crumbs: [Crumb] = []
        if let pathway = graph[id].pathways.first {
            let cluster = graph[pathway].cluster
            crumbs.append(Crumb(title: graph[cluster].title, destination: .browseCluster(cluster)))
            crumbs.append(Crumb(title: graph[pathway].title, destination: .browse(pathway, id)))
        }
        crumbs.append(Crumb(title: graph[id].title, destination: leads ? .occupation(id) : nil))
        return crumbs
    }
}

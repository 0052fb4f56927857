import CareerGraph
import TerminalUI

/// Everything about one occupation: a list of sections on the left, the chosen one on the right.
struct OccupationScreen: ListBesideTextScreen {
    let occupation: OccupationID
    var panes = ListBesideText()

    init(_ occupation: OccupationID) { self.occupation = occupation }

    static let context = Context.occupation
    static let help = ContextHelp(
        heading: .helpOccupationHeading, text: .helpOccupation,
        figures: [
            .payMiddle, .payRange, .openings, .growth, .employment, .jobZone, .importance, .level, .fallback,
        ])
    static let commands = CommandList<OccupationScreen>(
        .moving() + [
            .open(), .nextPane(footer: true), .previousPane, .moves(footer: true), .gapFromProfile(),
            .routes(footer: true), .routeTo(), .leadsHere, .whereItStands, .lattice(footer: true), .compare,
        ])
    var section: OccupationSection { OccupationSection.allCases[panes.list.selected] }

    func occupation(in environment: Environment, _ session: Session) -> OccupationID? { occupation }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        Crumb.toOccupation(occupation, in: environment, leads: false)
    }

    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let (left, right) = areas(in: environment)
        drawSections(left, &frame, environment)
        frame.canvas.verticalRule(column: right.column - 1, from: right.row, rows: right.rows)
        let panel = panel(in: environment, session)
        let (text, foot) = textAreas(of: panel, in: environment)
        panel.draw(
            into: &frame, area: panes.isReading ? text : right, pane: 1, reading: panes.reading,
            hasFocus: panes.isReading)
        guard panes.isReading else { return }
        ExplanationBar.draw(panel.subject(ofLine: panes.reading.selected), in: foot, &frame, environment)
    }

    /// The text, and below it, while the text is being read, what the line under the cursor means, if the panel has
    /// such lines.
    private func textAreas(of panel: Panel, in environment: Environment) -> (top: Rect, bottom: Rect) {
        let right = areas(in: environment).right
        guard panel.lines.contains(where: { $0.subject != nil }) else { return right.splitTop(right.rows) }
        return ExplanationBar.split(right, in: environment)
    }

    private func drawSections(_ area: Rect, _ frame: inout Frame, _ environment: Environment) {
        frame.hits.add(area, .pane(0))
        let window = panes.list.window(count: OccupationSection.allCases.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == panes.list.selected, hasFocus: !panes.isReading)
            frame.item(environment.words(OccupationSection.allCases[index].title), in: line, emphasis: emphasis)
            frame.hits.add(line, .item(pane: 0, index: index))
        }
    }

    private func areas(in environment: Environment) -> (left: Rect, right: Rect) {
        let content = environment.content
        let (left, rest) = content.splitLeft(content.columns >= 100 ? 26 : 21)
        return (left, rest.splitLeft(1).right)
    }

    func panel(in environment: Environment, _ session: Session) -> Panel {
        OccupationPanel(occupation: occupation, width: areas(in: environment).right.columns - 2, in: environment)
            .panel(section)
    }
}

// MARK: - Keys and clicks

extension OccupationScreen {
    func extent(in environment: Environment, _ session: Session) -> ListBesideText.Extent {
        ListBesideText.Extent(items: OccupationSection.allCases.count, itemRows: environment.content.rows) {
            let panel = panel(in: environment, session)
            return (panel.lines.count, textAreas(of: panel, in: environment).top.rows)
        }
    }
}

extension Crumb {
    /// Cluster, pathway, occupation: the way to an occupation by its first pathway.
    static func toOccupation(_ id: OccupationID, in environment: Environment, leads: Bool) -> [Crumb] {
        let graph = environment.graph
        var crumbs: [Crumb] = []
        if let pathway = graph[id].pathways.first {
            let cluster = graph[pathway].cluster
            crumbs.append(Crumb(title: environment.title(of: cluster), destination: .browseCluster(cluster)))
            crumbs.append(Crumb(title: environment.title(of: pathway), destination: .browse(pathway, id)))
        }
        crumbs.append(Crumb(title: environment.title(of: id), destination: leads ? .occupation(id) : nil))
        return crumbs
    }
}

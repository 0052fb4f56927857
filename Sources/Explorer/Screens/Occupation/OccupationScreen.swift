import CareerGraph
import TerminalUI

/// Everything about one occupation: a list of sections on the left, the chosen one on the right.
struct OccupationScreen: Screen {
    let occupation: OccupationID
    private(set) var sections = ListState()
    private(set) var reading = ListState()
    private(set) var isReading = false

    init(_ occupation: OccupationID) { self.occupation = occupation }

    var context: Context { .occupation }
    var section: OccupationSection { OccupationSection.allCases[sections.selected] }

    func occupation(in surroundings: Surroundings) -> OccupationID? { occupation }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        Crumb.toOccupation(occupation, in: surroundings, leads: false)
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        let (left, right) = areas(in: surroundings)
        drawSections(left, &frame, surroundings)
        frame.canvas.verticalRule(column: right.column - 1, from: right.row, rows: right.rows)
        panel(in: surroundings).draw(into: &frame, area: right, pane: 1, reading: reading, hasFocus: isReading)
    }

    private func drawSections(_ area: Rect, _ frame: inout Frame, _ surroundings: Surroundings) {
        frame.hits.add(area, .pane(0))
        let window = sections.window(count: OccupationSection.allCases.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == sections.selected, hasFocus: !isReading)
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
    mutating func step(_ step: Step, in surroundings: Surroundings) {
        switch (step, isReading) {
        case (.left, _): isReading = false
        case (.right, _): read(in: surroundings)
        case (_, true):
            reading.take(step, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
        case (_, false):
            let before = sections.selected
            sections.take(
                step, count: OccupationSection.allCases.count, visible: surroundings.content.rows)
            if sections.selected != before { reading = ListState() }
        }
    }

    mutating func fit(to surroundings: Surroundings) {
        sections.resize(count: OccupationSection.allCases.count, visible: surroundings.content.rows)
        reading.resize(count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
    }

    mutating func open(in surroundings: Surroundings) -> Destination? {
        guard isReading else {
            read(in: surroundings)
            return nil
        }
        let lines = panel(in: surroundings).lines
        return lines.indices.contains(reading.selected) ? lines[reading.selected].destination : nil
    }

    mutating func escape() -> Bool {
        defer { isReading = false }
        return isReading
    }

    mutating func nextPane(in surroundings: Surroundings) {
        if isReading { isReading = false } else { read(in: surroundings) }
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        if pane == 0 {
            let before = sections.selected
            sections.select(index, count: OccupationSection.allCases.count, visible: surroundings.content.rows)
            if sections.selected != before { reading = ListState() }
            isReading = false
            return false
        }
        let lines = panel(in: surroundings).lines
        guard lines.indices.contains(index) else { return false }
        reading.select(index, count: lines.count, visible: surroundings.content.rows)
        isReading = true
        return lines[index].destination != nil
    }

    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings) {
        if pane == 0 {
            _ = choose(pane: 0, index: max(0, sections.selected + step.signum()), in: surroundings)
        } else {
            isReading = true
            reading.move(
                by: step, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
        }
    }

    /// Goes into the section, to its first line that is not empty.
    private mutating func read(in surroundings: Surroundings) {
        let lines = panel(in: surroundings).lines
        guard !lines.isEmpty else { return }
        isReading = true
        reading.resize(count: lines.count, visible: surroundings.content.rows)
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

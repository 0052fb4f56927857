import CareerGraph
import TerminalUI

/// About the data: the releases, their licences, and what is derived from them.
struct AboutScreen: Screen {
    private(set) var reading = ListState()

    var context: Context { .about }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        [Crumb(title: surroundings.catalogue(.aboutCrumb), destination: nil)]
    }

    private func area(in surroundings: Surroundings) -> Rect {
        let content = surroundings.content
        return Rect(column: content.column, row: content.row, columns: min(content.columns, 92), rows: content.rows)
    }

    private func panel(in surroundings: Surroundings) -> Panel {
        let (graph, words) = (surroundings.graph, surroundings.catalogue)
        let width = area(in: surroundings).columns - 2
        var panel = Panel()
        panel.add(.heading(words(.aboutHeading)))
        panel.add(text: words(.aboutIntroduction), width: width)
        for release in graph.releases {
            panel.addHeading(release.title)
            panel.add(text: [release.publisher, release.edition].joined(separator: " · "), width: width)
            panel.add(text: words(.aboutLicence, release.licence), width: width)
            if !release.attribution.isEmpty { panel.add(text: release.attribution, .muted, width: width) }
            panel.add(text: release.address, .muted, width: width)
        }
        panel.addHeading(words(.aboutDerivedHeading))
        for phrase in [Phrase.aboutDerivedMoves, .aboutDerivedCoverage, .aboutDerivedPlacements, .aboutFallbacks] {
            panel.add(text: words(phrase), width: width)
            panel.add(.blank)
        }
        panel.add(text: words(.aboutLimits), width: width)
        return panel
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        panel(in: surroundings).draw(
            into: &frame, area: area(in: surroundings), pane: 0, reading: reading, hasFocus: true)
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        reading.take(step, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
    }

    mutating func fit(to surroundings: Surroundings) {
        reading.resize(count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
    }

    mutating func open(in surroundings: Surroundings) -> Destination? { nil }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        reading.select(index, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
        return false
    }

    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings) {
        reading.move(by: step, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
    }
}

import CareerGraph
import TerminalUI

/// The first screen: a stranger at a kiosk chooses what they came for.
struct HomeScreen: Screen {
    /// What a person may want, in the order in which most people ask.
    enum Choice: CaseIterable {
        case startFromJob, browse, searchForJob, about
    }

    private(set) var list = ListState()

    var context: Context { .home }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        [Crumb(title: surroundings.catalogue(.homeCrumb), destination: nil)]
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        let words = surroundings.catalogue
        let area = surroundings.content
        let width = min(58, area.columns - 8)
        let left = (area.columns - width) / 2
        let height = Choice.allCases.count * 3 + 7
        var row = area.row + max(0, (area.rows - height) / 2)
        frame.canvas.write(words(.programTitle), at: Point(column: left, row: row), style: .heading)
        frame.canvas.write(words(.programPromise), at: Point(column: left, row: row + 1), style: .strong)
        row += 3
        for (index, choice) in Choice.allCases.enumerated() {
            let line = Rect(column: left - 2, row: row, columns: width + 2, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == list.selected, hasFocus: true)
            frame.item(" " + words(choice.title), in: line, emphasis: emphasis, style: .strong)
            frame.canvas.write(
                words(choice.explanation), at: Point(column: left, row: row + 1), style: .muted, limit: width)
            frame.hits.add(
                Rect(column: line.column, row: row, columns: line.columns, rows: 2), .item(pane: 0, index: index))
            row += 3
        }
        let counts = words(
            .homeCounts, words.count(surroundings.graph.occupations.count),
            words.count(surroundings.graph.clusters.count)
        )
        // Where there is no room below the choices, the footer is not written over.
        for text in [counts, words(.homePrivacy)] where row < area.row + area.rows {
            frame.canvas.write(text, at: Point(column: left, row: row), style: .muted, limit: width)
            row += 1
        }
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        list.take(step, count: Choice.allCases.count, visible: Choice.allCases.count)
    }

    mutating func fit(to surroundings: Surroundings) {}

    mutating func open(in surroundings: Surroundings) -> Destination? {
        switch Choice.allCases[list.selected] {
        case .startFromJob: .search(.movesFrom)
        case .browse: .browse(nil, nil)
        case .searchForJob: .search(.open)
        case .about: .about
        }
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        list.select(index, count: Choice.allCases.count, visible: Choice.allCases.count)
        return true
    }

    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings) {
        list.move(by: step.signum(), count: Choice.allCases.count, visible: Choice.allCases.count)
    }
}

extension HomeScreen.Choice {
    var title: Phrase {
        switch self {
        case .startFromJob: .homeStartFromJob
        case .browse: .homeBrowse
        case .searchForJob: .homeSearch
        case .about: .homeAbout
        }
    }

    var explanation: Phrase {
        switch self {
        case .startFromJob: .homeStartFromJobMore
        case .browse: .homeBrowseMore
        case .searchForJob: .homeSearchMore
        case .about: .homeAboutMore
        }
    }
}

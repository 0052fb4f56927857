import CareerGraph
import CareerGuidance
import TerminalUI

/// Several moves in a row: on the left the routes that answer a question, on the right the chosen one as a ladder.
struct RoutesScreen: ListBesideTextScreen {
    let question: RouteQuestion
    private let planner: RoutePlanner
    private(set) var conditions: RouteConditions
    /// Worked out when the screen opens and when a condition changes.
    private(set) var answer: RouteAnswer
    /// Where there is no route: what could be loosened.
    private(set) var loosenings: [Loosening<RouteConditions.Name>] = []
    var panes = ListBesideText()

    init(_ question: RouteQuestion, by planner: RoutePlanner, conditions: RouteConditions = RouteConditions()) {
        self.question = question
        self.planner = planner
        self.conditions = conditions
        answer = planner.routes(question, conditions: conditions)
        findLoosenings()
    }

    private mutating func findLoosenings() {
        loosenings = answer.routes.isEmpty ? RouteAnswer.loosenings(conditions, of: question, by: planner) : []
    }

    var context: Context { .routes }
    /// The best compromise first; backwards the soonest first, since nobody has chosen where to begin.
    var routes: [Route] {
        guard case .leadingTo = question else { return answer.routes }
        return answer.routes.enumerated().sorted { left, right in
            let (first, second) = (left.element.time.middleHalfMonths, right.element.time.middleHalfMonths)
            return first != second ? first < second : left.offset < right.offset
        }
        .map(\.element)
    }

    var chosen: Route? { routes.indices.contains(panes.list.selected) ? routes[panes.list.selected] : nil }

    /// Where the chosen route leads; backwards, where it begins.
    func occupation(in surroundings: Surroundings) -> OccupationID? { chosen.flatMap(label) }

    /// What tells the routes of this question apart at first sight: where they lead or where they begin.
    func label(_ route: Route) -> OccupationID? {
        if case .leadingTo = question { return route.origin.occupation }
        return route.destination
    }

    /// The line that is read; in the list the job that tells the chosen route from the others.
    func subject(in surroundings: Surroundings) -> Subject? {
        panes.isReading
            ? panel(in: surroundings).subject(ofLine: panes.reading.selected)
            : occupation(in: surroundings).map(Subject.occupation)
    }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        let words = surroundings.words
        switch question {
        case .between(let origin, let destination):
            return [
                surroundings.crumb(origin),
                Crumb(title: surroundings.title(of: destination), destination: .occupation(destination)),
                Crumb(title: words(.routesCrumb), destination: nil),
            ]
        case .from(let origin):
            return [
                surroundings.crumb(origin),
                Crumb(title: words(.routesFromCrumb), destination: nil),
            ]
        case .leadingTo(let destination):
            return [
                Crumb(title: surroundings.title(of: destination), destination: .occupation(destination)),
                Crumb(title: words(.routesToCrumb), destination: nil),
            ]
        }
    }

    func panel(in surroundings: Surroundings) -> Panel {
        let layout = RoutesLayout(surroundings)
        guard let chosen else { return Panel() }
        return RouteLadder(route: chosen, width: layout.ladder.columns - 2, in: surroundings).panel()
    }

    /// Asks again under other conditions.
    mutating func list(_ conditions: RouteConditions) {
        guard conditions != self.conditions else { return }
        self.conditions = conditions
        answer = planner.routes(question, conditions: conditions)
        findLoosenings()
        panes = ListBesideText()
    }
}

extension Origin {
    func title(in surroundings: Surroundings) -> String { surroundings.crumb(self).title }
}

// MARK: - Keys and clicks

extension RoutesScreen {
    func extent(in surroundings: Surroundings) -> ListBesideText.Extent {
        let layout = RoutesLayout(surroundings)
        return ListBesideText.Extent(
            items: routes.count + loosenings.count, itemRows: layout.visible
        ) { (panel(in: surroundings).lines.count, layout.ladder.rows) }
    }

    mutating func open(in surroundings: Surroundings) -> Destination? {
        loosen() ? nil : openInList(in: surroundings)
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        // What can be loosened, is at the first click.
        chooseInList(pane: pane, index: index, in: surroundings) || pane == 0 && !loosenings.isEmpty
    }
}

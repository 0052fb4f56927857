import CareerGraph
import CareerGuidance
import TerminalUI

/// Several moves in a row: on the left the routes that answer a question, on the right the chosen one as a ladder.
struct RoutesScreen: Screen {
    let question: RouteQuestion
    private(set) var conditions: RouteConditions
    /// Worked out when the screen opens and when a condition changes.
    private(set) var answer: RouteAnswer
    private(set) var list = ListState()
    private(set) var reading = ListState()
    private(set) var isReading = false

    init(_ question: RouteQuestion, conditions: RouteConditions = RouteConditions(), in surroundings: Surroundings) {
        self.question = question
        self.conditions = conditions
        answer = surroundings.planner.routes(question, under: conditions)
    }

    var context: Context { .routes }
    var routes: [Route] { answer.routes }

    var chosen: Route? { routes.indices.contains(list.selected) ? routes[list.selected] : nil }

    /// Where the chosen route leads; backwards, where it begins.
    func occupation(in surroundings: Surroundings) -> OccupationID? { chosen.flatMap(label) }

    /// What tells the routes of this question apart at first sight: where they lead or where they begin.
    func label(_ route: Route) -> OccupationID? {
        if case .leadingTo = question { return route.origin.occupation }
        return route.destination
    }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        let (graph, words) = (surroundings.graph, surroundings.catalogue)
        switch question {
        case .between(let origin, let destination):
            return [
                Crumb(title: origin.title(in: surroundings), destination: origin.occupation.map { .occupation($0) }),
                Crumb(title: graph[destination].title, destination: .occupation(destination)),
                Crumb(title: words(.routesCrumb), destination: nil),
            ]
        case .from(let origin):
            return [
                Crumb(title: origin.title(in: surroundings), destination: origin.occupation.map { .occupation($0) }),
                Crumb(title: words(.routesFromCrumb), destination: nil),
            ]
        case .leadingTo(let destination):
            return [
                Crumb(title: graph[destination].title, destination: .occupation(destination)),
                Crumb(title: words(.routesToCrumb), destination: nil),
            ]
        }
    }

    func panel(in surroundings: Surroundings) -> Panel {
        let layout = RoutesLayout(content: surroundings.content)
        guard let chosen else { return Panel() }
        return RouteLadder(route: chosen, width: layout.ladder.columns - 2, in: surroundings).panel()
    }

    /// Asks again under other conditions.
    mutating func list(_ conditions: RouteConditions, in surroundings: Surroundings) {
        guard conditions != self.conditions else { return }
        self.conditions = conditions
        answer = surroundings.planner.routes(question, under: conditions)
        list = ListState()
        reading = ListState()
        isReading = false
    }
}

extension Origin {
    func title(in surroundings: Surroundings) -> String {
        occupation.map { surroundings.graph[$0].title } ?? surroundings.catalogue(.profileYou)
    }
}

// MARK: - Keys and clicks

extension RoutesScreen {
    mutating func step(_ step: Step, in surroundings: Surroundings) {
        let layout = RoutesLayout(content: surroundings.content)
        switch (step, isReading) {
        case (.left, _): isReading = false
        case (.right, _): isReading = chosen != nil
        case (_, true): reading.take(step, count: panel(in: surroundings).lines.count, visible: layout.ladder.rows)
        case (_, false):
            let before = list.selected
            list.take(step, count: routes.count, visible: layout.visible)
            if list.selected != before { reading = ListState() }
        }
    }

    mutating func fit(to surroundings: Surroundings) {
        let layout = RoutesLayout(content: surroundings.content)
        list.resize(count: routes.count, visible: layout.visible)
        reading.resize(count: panel(in: surroundings).lines.count, visible: layout.ladder.rows)
    }

    /// Enter goes into the ladder, and from one of its rungs to the job or to the gap of the step.
    mutating func open(in surroundings: Surroundings) -> Destination? {
        guard isReading else {
            isReading = chosen != nil
            return nil
        }
        let lines = panel(in: surroundings).lines
        return lines.indices.contains(reading.selected) ? lines[reading.selected].destination : nil
    }

    mutating func escape() -> Bool {
        defer { isReading = false }
        return isReading
    }

    mutating func nextPane(in surroundings: Surroundings) { isReading = !isReading && chosen != nil }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        let layout = RoutesLayout(content: surroundings.content)
        if pane == 0 {
            list.select(index, count: routes.count, visible: layout.visible)
            reading = ListState()
            isReading = false
            return false
        }
        let lines = panel(in: surroundings).lines
        guard lines.indices.contains(index) else { return false }
        reading.select(index, count: lines.count, visible: layout.ladder.rows)
        isReading = true
        return lines[index].destination != nil
    }

    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings) {
        let layout = RoutesLayout(content: surroundings.content)
        if pane == 0 {
            isReading = false
            list.move(by: step.signum(), count: routes.count, visible: layout.visible)
            reading = ListState()
        } else if chosen != nil {
            isReading = true
            reading.move(by: step, count: panel(in: surroundings).lines.count, visible: layout.ladder.rows)
        }
    }
}

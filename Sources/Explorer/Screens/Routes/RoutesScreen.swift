import CareerGraph
import CareerGuidance
import TerminalUI

/// Several moves in a row: on the left the routes that answer a question, on the right the chosen one as a ladder.
struct RoutesScreen: ListBesideTextScreen {
    let question: RouteQuestion
    private let planner: RoutePlanner
    private(set) var conditions: RouteConditions
    /// The best compromise first; backwards the soonest first, since nobody has chosen where to begin. Computed when
    /// the screen opens and when a condition changes.
    private(set) var routes: [Route] = []
    /// If there is no route: conditions that could be dropped.
    private(set) var relaxations: [FilterRelaxation<RouteConditions.Name>] = []
    var panes = ListBesideText()

    init(_ question: RouteQuestion, by planner: RoutePlanner, conditions: RouteConditions = RouteConditions()) {
        self.question = question
        self.planner = planner
        self.conditions = conditions
        findRoutes()
    }

    private mutating func findRoutes() {
        routes = RoutesScreen.listed(planner.routes(question, conditions: conditions).routes, for: question)
        relaxations = routes.isEmpty ? RouteAnswer.relaxations(conditions, of: question, by: planner) : []
    }

    static let context = Context.routes
    static let help = ContextHelp(
        heading: .helpRoutesHeading, text: .helpRoutes, figures: [.preparationTime, .payMiddle, .coverage])
    static let commands = CommandList<RoutesScreen>(
        .moving() + [
            .open(), .nextPane(footer: true), .previousPane, .moves(), .gapFromProfile(), .routeTo(footer: true),
            .leadsHere, .overview, .whereItStands, .lattice(), .compare,
            Binding(.filter, footer: true) { screen, environment, _ in screen.askConditions(in: environment) },
        ])

    /// Routes in the order in which they are listed.
    private static func listed(_ routes: [Route], for question: RouteQuestion) -> [Route] {
        guard case .leadingTo = question else { return routes }
        return routes.enumerated().sorted { left, right in
            let (first, second) = (left.element.time.middleHalfMonths, right.element.time.middleHalfMonths)
            return first != second ? first < second : left.offset < right.offset
        }
        .map(\.element)
    }

    var chosen: Route? { routes.indices.contains(panes.list.selected) ? routes[panes.list.selected] : nil }

    /// Where the chosen route leads; backwards, where it begins.
    func occupation(in environment: Environment, _ session: Session) -> OccupationID? { chosen.flatMap(label) }

    func start(in environment: Environment, _ session: Session) -> Start? { chosen?.origin.start }

    /// What tells the routes of this question apart at first sight: where they lead or where they begin.
    func label(_ route: Route) -> OccupationID? {
        if case .leadingTo = question { return route.origin.occupation }
        return route.destination
    }

    /// The line that is read; in the list the job that tells the chosen route from the others.
    func subject(in environment: Environment, _ session: Session) -> Subject? {
        panes.isReading
            ? panel(in: environment, session).subject(ofLine: panes.reading.selected)
            : occupation(in: environment, session).map(Subject.occupation)
    }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        let words = environment.words
        switch question {
        case .between(let origin, let destination):
            return [
                environment.crumb(origin),
                Crumb(title: environment.title(of: destination), destination: .occupation(destination)),
                Crumb(title: words(.routesCrumb), destination: nil),
            ]
        case .from(let origin):
            return [
                environment.crumb(origin),
                Crumb(title: words(.routesFromCrumb), destination: nil),
            ]
        case .leadingTo(let destination):
            return [
                Crumb(title: environment.title(of: destination), destination: .occupation(destination)),
                Crumb(title: words(.routesToCrumb), destination: nil),
            ]
        }
    }

    func panel(in environment: Environment, _ session: Session) -> Panel {
        let layout = RoutesLayout(environment)
        guard let chosen else { return Panel() }
        return RouteLadder(route: chosen, width: layout.ladder.columns - 2, in: environment).panel()
    }

    /// Asks again under other conditions.
    mutating func list(_ conditions: RouteConditions) {
        guard conditions != self.conditions else { return }
        self.conditions = conditions
        findRoutes()
        panes = ListBesideText()
    }
}

extension Origin {
    func title(in environment: Environment) -> String { environment.crumb(self).title }
}

// MARK: - Keys and clicks

extension RoutesScreen {
    func extent(in environment: Environment, _ session: Session) -> ListBesideText.Extent {
        let layout = RoutesLayout(environment)
        return ListBesideText.Extent(
            items: routes.count + relaxations.count, itemRows: layout.visible
        ) { (panel(in: environment, session).lines.count, layout.ladder.rows) }
    }

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<RoutesScreen> {
        if relax() { return .stay }
        return openInList(in: environment, session).map { .go($0) } ?? .stay
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        // A condition is dropped at the first click.
        chooseInList(pane: pane, index: index, in: environment, session) || pane == 0 && !relaxations.isEmpty
    }

    /// - Parameter index: the choice in focus, where one has just been made.
    private func askConditions(at index: Int? = nil, in environment: Environment) -> Outcome<RoutesScreen> {
        let conditions = conditions
        return .ask(
            .choices(.filterCrumb, at: index, closesWhenAnswered: false, in: environment) {
                conditions.choices($0.words)
            } then: { conditions, index, screen, environment, _ in
                screen.list(conditions)
                return screen.askConditions(at: index, in: environment)
            })
    }
}

import CareerGraph
import CareerGuidance
import TerminalUI

/// The heart: where a person could go from an occupation, and, beside it, what the chosen move still asks for.
struct MovesScreen: ListBesideTextScreen {
    let origin: OccupationID
    /// All suggestions in the advisor's order, computed when the screen opens and when another order is asked for.
    private(set) var suggestions: [Move]
    /// How long each takes.
    private(set) var times: [OccupationID: MonthRange]
    /// The moves that are listed, in the chosen order: computed when order, filter or titles change.
    private(set) var moves: [Move] = []
    /// Conditions that could be dropped; empty if moves are listed, or there are none at all.
    private(set) var relaxations: [FilterRelaxation<MoveFilter.Part>] = []
    private(set) var order = MoveOrder.best
    private(set) var filter = MoveFilter()
    var panes = ListBesideText()

    init(from origin: OccupationID, in environment: Environment) {
        self.origin = origin
        suggestions = environment.advisor.moves(from: origin)
        times = MovesScreen.times(of: suggestions, in: environment)
        arrange(in: environment)
    }

    static let context = Context.moves
    static let help = ContextHelp(
        heading: .helpMovesHeading, text: .helpMoves,
        figures: [.payMiddle, .coverage, .gap, .openings, .jobZone, .preparationTime, .fallback, .borrowed])
    static let needs: [SessionNeed] = [.levelErrors]

    /// Filters and sorts the suggestions, and finds conditions that could be dropped if none are left.
    private mutating func arrange(in environment: Environment) {
        moves = order.sorted(suggestions.filter(filter.admits), in: environment)
        relaxations = moves.isEmpty && !suggestions.isEmpty ? filter.relaxations(of: suggestions) : []
    }

    var chosen: Move? { moves.indices.contains(panes.list.selected) ? moves[panes.list.selected] : nil }

    func occupation(in environment: Environment, _ session: Session) -> OccupationID? { chosen?.destination }
    func start(in environment: Environment, _ session: Session) -> Start? { .job(origin) }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        Crumb.toOccupation(origin, in: environment, leads: true)
            + [Crumb(title: environment.words(.movesCrumb), destination: nil)]
    }

    func panel(in environment: Environment, _ session: Session) -> Panel { panel(rows: .max, in: environment, session) }

    /// What is to be drawn: while the list has the focus, only the beginning of the text is visible.
    func shownPanel(in environment: Environment, _ session: Session) -> Panel {
        let isAtStart = !panes.isReading && panes.reading == ListState()
        return panel(
            rows: isAtStart ? MovesLayout(content: environment.content).gap.rows : .max, in: environment, session)
    }

    private func panel(rows: Int, in environment: Environment, _ session: Session) -> Panel {
        let layout = MovesLayout(content: environment.content)
        guard let chosen else { return Panel() }
        return MovePanel(
            move: chosen, width: layout.gap.columns - 2, errors: session.certainty.errors, in: environment
        ).panel(rows: rows)
    }

    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session) {
        let panel = panel(in: before, session)
        let chosen = chosen?.destination
        arrange(in: after)
        let item = moves.firstIndex { $0.destination == chosen } ?? panes.list.selected
        changeWords(from: panel, item: item, in: after, session)
    }

    /// The order by title changes with the titles.
    mutating func fit(to environment: Environment, _ session: Session) {
        if order == .title { arrange(in: environment) }
        panes.fit(extent(in: environment, session))
    }

    private static func times(of moves: [Move], in environment: Environment) -> [OccupationID: MonthRange] {
        Dictionary(
            moves.map { ($0.destination, $0.preparationTime(in: environment.graph).total) }, uniquingKeysWith: { $1 })
    }

    /// Puts the moves in another order or narrows them; the chosen move stays chosen where it is still listed.
    mutating func list(order: MoveOrder, filter: MoveFilter, in environment: Environment) {
        let chosen = chosen?.destination
        if order.suggestionOrder != self.order.suggestionOrder {
            suggestions = environment.advisor.moves(
                from: origin, preferences: MovePreferences(order: order.suggestionOrder))
            times = MovesScreen.times(of: suggestions, in: environment)
        }
        self.order = order
        self.filter = filter
        arrange(in: environment)
        let index = moves.firstIndex { $0.destination == chosen } ?? 0
        panes.restart(
            at: index, items: moves.count, itemRows: MovesLayout(content: environment.content).visible)
    }
}

// MARK: - Keys and clicks

extension MovesScreen {
    func extent(in environment: Environment, _ session: Session) -> ListBesideText.Extent {
        let layout = MovesLayout(content: environment.content)
        return ListBesideText.Extent(
            items: moves.count + relaxations.count, itemRows: layout.visible
        ) { (panel(in: environment, session).lines.count, layout.gap.rows) }
    }

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<MovesScreen> {
        if relax(in: environment) { return .stay }
        let destination =
            panes.isReading
            ? panel(in: environment, session).destination(ofLine: panes.reading.selected)
            : chosen.map { .occupation($0.destination) }
        return destination.map { .go($0) } ?? .stay
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        guard pane == 0 else { return choose(line: index, in: environment, session) }
        // The first click on a move shows its gap; the next one opens the occupation. A condition that can be dropped
        // is dropped at once.
        return panes.choose(item: index, extent(in: environment, session)) || !relaxations.isEmpty
    }
}

extension Move {
    /// How long it takes from the one job until competent in the other.
    func preparationTime(in graph: CareerGraph) -> PreparationTime {
        let start = PreparationStart(.occupation(origin), to: destination, coverage: coverage, in: graph)
        return PreparationTime(from: start, to: PreparationDemand(destination, in: graph))
    }
}

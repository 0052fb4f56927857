import CareerGraph
import CareerGuidance
import TerminalUI

/// The heart: where a person could go from an occupation, and, beside it, what the chosen move still asks for.
struct MovesScreen: ListBesideTextScreen {
    let origin: OccupationID
    /// All suggestions in the advisor's order, worked out when the screen opens and when another order is asked for.
    private(set) var suggestions: [Move]
    /// How long each takes.
    private(set) var times: [OccupationID: MonthRange]
    private(set) var order = MoveOrder.best
    private(set) var filter = MoveFilter()
    var panes = ListBesideText()

    init(from origin: OccupationID, in surroundings: Surroundings) {
        self.origin = origin
        suggestions = surroundings.advisor.moves(from: origin)
        times = MovesScreen.times(of: suggestions, in: surroundings)
    }

    var context: Context { .moves }

    /// The moves that are listed, in the chosen order.
    func moves(in surroundings: Surroundings) -> [Move] {
        order.sorted(suggestions.filter(filter.admits), in: surroundings)
    }

    func chosen(in surroundings: Surroundings) -> Move? {
        let moves = moves(in: surroundings)
        return moves.indices.contains(panes.list.selected) ? moves[panes.list.selected] : nil
    }

    func occupation(in surroundings: Surroundings) -> OccupationID? {
        chosen(in: surroundings)?.destination
    }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        Crumb.toOccupation(origin, in: surroundings, leads: true)
            + [Crumb(title: surroundings.words(.movesCrumb), destination: nil)]
    }

    func panel(in surroundings: Surroundings) -> Panel { panel(rows: .max, in: surroundings) }

    /// What is to be drawn: while one goes through the list, only the beginning of the text can be seen.
    func shownPanel(in surroundings: Surroundings) -> Panel {
        let isAtStart = !panes.isReading && panes.reading == ListState()
        return panel(
            rows: isAtStart ? MovesLayout(content: surroundings.content).gap.rows : .max, in: surroundings)
    }

    private func panel(rows: Int, in surroundings: Surroundings) -> Panel {
        let layout = MovesLayout(content: surroundings.content)
        guard let move = chosen(in: surroundings) else { return Panel() }
        return MovePanel(move: move, width: layout.gap.columns - 2, in: surroundings).panel(rows: rows)
    }

    mutating func changeWords(from before: Surroundings, to after: Surroundings) {
        let chosen = chosen(in: before)?.destination
        let item = moves(in: after).firstIndex { $0.destination == chosen }
        changeWords(from: before, to: after, item: item ?? panes.list.selected)
    }

    private static func times(of moves: [Move], in surroundings: Surroundings) -> [OccupationID: MonthRange] {
        Dictionary(
            moves.map { ($0.destination, $0.preparationTime(in: surroundings.graph).total) }, uniquingKeysWith: { $1 })
    }

    /// Puts the moves in another order or narrows them; the chosen move stays chosen where it is still listed.
    mutating func list(order: MoveOrder, filter: MoveFilter, in surroundings: Surroundings) {
        let chosen = chosen(in: surroundings)?.destination
        if order.suggestionOrder != self.order.suggestionOrder {
            suggestions = surroundings.advisor.moves(
                from: origin, wishes: MoveWishes(order: order.suggestionOrder))
            times = MovesScreen.times(of: suggestions, in: surroundings)
        }
        self.order = order
        self.filter = filter
        let moves = moves(in: surroundings)
        let index = moves.firstIndex { $0.destination == chosen } ?? 0
        panes.restart(
            at: index, items: moves.count, itemRows: MovesLayout(content: surroundings.content).visible)
    }
}

// MARK: - Keys and clicks

extension MovesScreen {
    func extent(in surroundings: Surroundings) -> ListBesideText.Extent {
        let layout = MovesLayout(content: surroundings.content)
        return ListBesideText.Extent(
            items: moves(in: surroundings).count + loosenings.count, itemRows: layout.visible
        ) { (panel(in: surroundings).lines.count, layout.gap.rows) }
    }

    mutating func open(in surroundings: Surroundings) -> Destination? {
        if loosen(in: surroundings) { return nil }
        return panes.isReading
            ? panel(in: surroundings).destination(ofLine: panes.reading.selected)
            : chosen(in: surroundings).map { .occupation($0.destination) }
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        guard pane == 0 else { return choose(line: index, in: surroundings) }
        // The first click on a move shows its gap; the next one opens the occupation. What can be loosened, is at once.
        return panes.choose(item: index, extent(in: surroundings)) || !loosenings.isEmpty
    }
}

extension Move {
    /// How long it takes from the one job until competent in the other.
    func preparationTime(in graph: CareerGraph) -> PreparationTime {
        let start = PreparationStart(.occupation(origin), to: destination, coverage: coverage, in: graph)
        return PreparationTime(from: start, to: PreparationDemand(destination, in: graph))
    }
}

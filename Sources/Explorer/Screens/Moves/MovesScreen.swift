import CareerGraph
import CareerGuidance
import TerminalUI

/// The heart: where a person could go from an occupation, and, beside it, what the chosen move still asks for.
struct MovesScreen: ListBesideTextScreen {
    let origin: OccupationID
    /// All suggestions in the advisor's order, worked out once when the screen opens.
    let suggestions: [Move]
    private(set) var order = MoveOrder.best
    private(set) var filter = MoveFilter()
    var panes = ListBesideText()

    init(from origin: OccupationID, in surroundings: Surroundings) {
        self.origin = origin
        suggestions = surroundings.advisor.moves(from: origin)
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
            + [Crumb(title: surroundings.catalogue(.movesCrumb), destination: nil)]
    }

    func panel(in surroundings: Surroundings) -> Panel {
        let layout = MovesLayout(content: surroundings.content)
        guard let move = chosen(in: surroundings) else { return Panel() }
        return MovePanel(move: move, width: layout.gap.columns - 2, in: surroundings).panel()
    }

    mutating func changeWords(from before: Surroundings, to after: Surroundings) {
        let chosen = chosen(in: before)?.destination
        let item = moves(in: after).firstIndex { $0.destination == chosen }
        changeWords(from: before, to: after, item: item ?? panes.list.selected)
    }

    /// Puts the moves in another order or narrows them; the chosen move stays chosen where it is still listed.
    mutating func list(order: MoveOrder, filter: MoveFilter, in surroundings: Surroundings) {
        let chosen = chosen(in: surroundings)?.destination
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
            items: moves(in: surroundings).count, itemRows: layout.visible,
            lines: panel(in: surroundings).lines.count, lineRows: layout.gap.rows)
    }

    mutating func open(in surroundings: Surroundings) -> Destination? {
        panes.isReading
            ? panel(in: surroundings).destination(ofLine: panes.reading.selected)
            : chosen(in: surroundings).map { .occupation($0.destination) }
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        // The first click on a move shows its gap; the next one opens the occupation.
        pane > 0 ? choose(line: index, in: surroundings) : panes.choose(item: index, extent(in: surroundings))
    }
}

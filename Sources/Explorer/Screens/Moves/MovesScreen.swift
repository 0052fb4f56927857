import CareerGraph
import CareerGuidance
import TerminalUI

/// The heart: where a person could go from an occupation, and, beside it, what the chosen move still asks for.
struct MovesScreen: Screen {
    let origin: OccupationID
    /// All suggestions in the advisor's order, worked out once when the screen opens.
    let suggestions: [Move]
    private(set) var order = MoveOrder.best
    private(set) var filter = MoveFilter()
    private(set) var list = ListState()
    private(set) var reading = ListState()
    private(set) var isReading = false

    init(from origin: OccupationID, in surroundings: Surroundings) {
        self.origin = origin
        suggestions = surroundings.advisor.moves(from: origin)
    }

    var context: Context { .moves }

    /// The moves that are listed, in the chosen order.
    func moves(in surroundings: Surroundings) -> [Move] {
        order.sorted(suggestions.filter(filter.admits), in: surroundings.graph)
    }

    func chosen(in surroundings: Surroundings) -> Move? {
        let moves = moves(in: surroundings)
        return moves.indices.contains(list.selected) ? moves[list.selected] : nil
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

    /// Puts the moves in another order or narrows them; the chosen move stays chosen where it is still listed.
    mutating func list(order: MoveOrder, filter: MoveFilter, in surroundings: Surroundings) {
        let chosen = chosen(in: surroundings)?.destination
        self.order = order
        self.filter = filter
        let moves = moves(in: surroundings)
        let index = moves.firstIndex { $0.destination == chosen } ?? 0
        list.select(index, count: moves.count, visible: MovesLayout(content: surroundings.content).visible)
        reading = ListState()
        if moves.isEmpty { isReading = false }
    }
}

// MARK: - Keys and clicks

extension MovesScreen {
    mutating func step(_ step: Step, in surroundings: Surroundings) {
        let layout = MovesLayout(content: surroundings.content)
        switch (step, isReading) {
        case (.left, _): isReading = false
        case (.right, _): isReading = chosen(in: surroundings) != nil
        case (_, true):
            reading.take(step, count: panel(in: surroundings).lines.count, visible: layout.gap.rows)
        case (_, false):
            let before = list.selected
            list.take(step, count: moves(in: surroundings).count, visible: layout.visible)
            if list.selected != before { reading = ListState() }
        }
    }

    mutating func fit(to surroundings: Surroundings) {
        let layout = MovesLayout(content: surroundings.content)
        list.resize(count: moves(in: surroundings).count, visible: layout.visible)
        reading.resize(count: panel(in: surroundings).lines.count, visible: layout.gap.rows)
    }

    mutating func open(in surroundings: Surroundings) -> Destination? {
        guard isReading else { return chosen(in: surroundings).map { .occupation($0.destination) } }
        let lines = panel(in: surroundings).lines
        return lines.indices.contains(reading.selected) ? lines[reading.selected].destination : nil
    }

    mutating func escape() -> Bool {
        defer { isReading = false }
        return isReading
    }

    mutating func nextPane(in surroundings: Surroundings) {
        isReading = !isReading && chosen(in: surroundings) != nil
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        let layout = MovesLayout(content: surroundings.content)
        if pane == 0 {
            let isAgain = list.selected == index && !isReading
            list.select(index, count: moves(in: surroundings).count, visible: layout.visible)
            if !isAgain { reading = ListState() }
            isReading = false
            // The first click shows the move's gap; the next one opens the occupation.
            return isAgain
        }
        let lines = panel(in: surroundings).lines
        guard lines.indices.contains(index) else { return false }
        reading.select(index, count: lines.count, visible: layout.gap.rows)
        isReading = true
        return lines[index].destination != nil
    }

    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings) {
        let layout = MovesLayout(content: surroundings.content)
        if pane == 0 {
            isReading = false
            list.move(by: step.signum(), count: moves(in: surroundings).count, visible: layout.visible)
            reading = ListState()
        } else if chosen(in: surroundings) != nil {
            isReading = true
            reading.move(by: step, count: panel(in: surroundings).lines.count, visible: layout.gap.rows)
        }
    }
}

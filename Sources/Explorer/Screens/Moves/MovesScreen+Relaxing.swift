import CareerGuidance
import TerminalUI
import Words

extension MoveFilter {
    /// One part of the filter, for saying which to drop.
    enum Part: CaseIterable, Hashable, Sendable {
        case kind, pay, preparation, openings

        /// The part left open, in words.
        var openPhrase: Message {
            switch self {
            case .kind: .filterKindAny
            case .pay: .filterPayAny
            case .preparation: .loosenPreparation
            case .openings: .loosenOpenings
            }
        }
    }

    /// The parts that are set.
    var parts: [Part] { Part.allCases.filter { without($0) != self } }

    /// The same with one part left open.
    func without(_ part: Part) -> MoveFilter {
        var copy = self
        switch part {
        case .kind: copy.kind = nil
        case .pay: copy.pay = .any
        case .preparation: copy.preparation = .any
        case .openings: copy.openings = .any
        }
        return copy
    }

    /// What each part keeps out by itself: how many of the moves would be listed without it.
    func relaxations(of moves: [Move]) -> [FilterRelaxation<Part>] {
        FilterRelaxation.all(parts) { part in
            moves.count(where: without(part).admits)
        } withoutAny: {
            moves.count
        }
    }
}

extension MovesScreen {
    /// Drops the condition in focus; false if there is none.
    mutating func relax(in environment: Environment) -> Bool {
        guard relaxations.indices.contains(panes.list.selected) else { return false }
        let condition = relaxations[panes.list.selected].condition
        list(order: order, filter: condition.map(filter.without) ?? MoveFilter(), in: environment)
        return true
    }

    /// No move is listed: why, and which condition to drop.
    func drawNothing(_ layout: MovesLayout, _ frame: inout Frame, _ environment: Environment) {
        let words = environment.words
        let lines = relaxations.map { relaxation in
            (
                title: words(relaxation.condition?.openPhrase ?? .loosenAll),
                result: words(.loosenMoves(count: relaxation.count))
            )
        }
        let sentence = words(suggestions.isEmpty ? .movesNone : .movesNoneWithFilter)
        FilterRelaxationList(sentence: sentence, lines: lines, chosen: panes.list.selected).draw(
            in: layout.list, &frame)
    }
}

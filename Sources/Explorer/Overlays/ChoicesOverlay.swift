import CareerGuidance
import TerminalUI

/// How to list the moves: the order, or which of them.
struct ChoicesOverlay: Sendable {
    enum Subject: Hashable, Sendable {
        case order, filter
    }

    /// A line of the overlay: a heading, or something to choose.
    private enum Line {
        case heading(Phrase)
        case choice(Phrase, isChosen: Bool, MoveOrder, MoveFilter)
    }

    let subject: Subject
    private(set) var order: MoveOrder
    private(set) var filter: MoveFilter
    private(set) var list = ListState()

    init(_ subject: Subject, order: MoveOrder, filter: MoveFilter, in surroundings: Surroundings) {
        self.subject = subject
        self.order = order
        self.filter = filter
        let choices = choices
        let chosen = choices.firstIndex { choice in
            if case .choice(_, true, _, _) = choice { return true }
            return false
        }
        list.select(chosen ?? 0, count: choices.count, visible: surroundings.content.rows)
    }

    private var lines: [Line] { subject == .order ? orderLines : filterLines }

    /// The lines that can be chosen.
    private var choices: [Line] {
        lines.filter { line in
            if case .choice = line { return true }
            return false
        }
    }

    private var orderLines: [Line] {
        [.heading(.sortHeading)] + MoveOrder.allCases.map { .choice($0.phrase, isChosen: $0 == order, $0, filter) }
    }

    private var filterLines: [Line] {
        group(.filterKindHeading, [nil] + MoveKind.allCases.map(Optional.some), \.kind) { $0.filterPhrase }
            + group(.filterPayHeading, MoveFilter.PayWish.allCases, \.pay) { $0.phrase }
            + group(.filterPreparationHeading, MoveFilter.PreparationWish.allCases, \.preparation) { $0.phrase }
            + group(.filterOpeningsHeading, MoveFilter.OpeningsWish.allCases, \.openings) { $0.phrase }
    }

    private func group<Value: Equatable>(
        _ heading: Phrase, _ values: [Value], _ part: WritableKeyPath<MoveFilter, Value>, _ name: (Value) -> Phrase
    ) -> [Line] {
        [.heading(heading)]
            + values.map { value in
                var changed = filter
                changed[keyPath: part] = value
                return .choice(name(value), isChosen: filter[keyPath: part] == value, order, changed)
            }
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        list.take(step, count: choices.count, visible: surroundings.content.rows)
    }

    mutating func choose(_ index: Int, in surroundings: Surroundings) {
        list.select(index, count: choices.count, visible: surroundings.content.rows)
    }

    /// Takes the choice in focus. An order is taken and the overlay closes; filters are set one after the other.
    mutating func open() -> OverlayOutcome {
        let choices = choices
        guard choices.indices.contains(list.selected),
            case .choice(_, _, let order, let filter) = choices[list.selected]
        else { return .stay }
        self.order = order
        self.filter = filter
        return .list(order, filter)
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        let words = surroundings.catalogue
        let area = surroundings.content.inset(columns: 2)
        let lines = lines
        // Where the whole does not fit, the lines around the choice are shown.
        let chosenLine = lineIndex(ofChoice: list.selected, in: lines)
        let top = lines.count <= area.rows ? 0 : min(max(0, chosenLine - area.rows / 2), lines.count - area.rows)
        var choice = lines[..<top].count { if case .choice = $0 { true } else { false } }
        for (row, line) in zip(area.row..<area.endRow, lines[top...]) {
            switch line {
            case .heading(let phrase):
                frame.canvas.write(words(phrase), at: Point(column: area.column, row: row), style: .heading)
            case .choice(let phrase, let isChosen, _, _):
                let rect = Rect(column: area.column, row: row, columns: min(area.columns, 56), rows: 1)
                let emphasis = ItemEmphasis(isChosen: choice == list.selected, hasFocus: true)
                frame.item(" " + (isChosen ? "● " : "○ ") + words(phrase), in: rect, emphasis: emphasis)
                frame.hits.add(rect, .overlayItem(choice))
                choice += 1
            }
        }
    }

    private func lineIndex(ofChoice wanted: Int, in lines: [Line]) -> Int {
        var choice = 0
        for (index, line) in lines.enumerated() {
            guard case .choice = line else { continue }
            if choice == wanted { return index }
            choice += 1
        }
        return 0
    }
}

extension Optional where Wrapped == MoveKind {
    var filterPhrase: Phrase {
        switch self {
        case nil: .filterKindAny
        case .advancement: .kindAdvancement
        case .lateral: .kindLateral
        case .stepDown: .kindStepDown
        }
    }
}

extension MoveFilter.PayWish {
    var phrase: Phrase {
        switch self {
        case .any: .filterPayAny
        case .notLess: .filterPayNotLess
        case .tenPercentMore: .filterPayMore
        }
    }
}

extension MoveFilter.PreparationWish {
    var phrase: Phrase {
        switch self {
        case .any: .filterPreparationAny
        case .notMore: .filterPreparationNotMore
        case .oneZoneMore: .filterPreparationOneMore
        }
    }
}

extension MoveFilter.OpeningsWish {
    var phrase: Phrase {
        switch self {
        case .any: .filterOpeningsAny
        case .tenThousand: .filterOpeningsTen
        case .fiftyThousand: .filterOpeningsFifty
        }
    }
}

import CareerGuidance
import TerminalUI
import Words

/// What can be chosen about how a screen lists things.
enum ChoiceSetting: Equatable, Sendable {
    case moveOrder(MoveOrder)
    case moveFilter(MoveFilter)
    case routeConditions(RouteConditions)
    case compareGrouping(CompareGrouping)
    /// The links of a job of the ladder, and the one that is changed.
    case ladderLink(job: String, LadderEdit?)
    /// The career cluster of the ladder, once it is chosen.
    case ladderCluster(LadderEdit?)

    /// The language of the interface.
    case language(Language)

    /// One choice is all there is to it: taking it closes the overlay.
    var isOne: Bool {
        switch self {
        case .moveOrder, .compareGrouping, .ladderCluster, .language: true
        case .moveFilter, .routeConditions, .ladderLink: false
        }
    }
}

/// A line of the overlay: a heading, or something to choose.
enum ChoiceLine: Sendable {
    case heading(Message)
    case choice(String, isChosen: Bool, ChoiceSetting)
}

/// Choices about a list: its order, or what is in it.
struct ChoicesOverlay: Sendable {
    private(set) var setting: ChoiceSetting
    private(set) var list = ListState()

    init(_ setting: ChoiceSetting, in surroundings: Surroundings) {
        self.setting = setting
        let choices = choices(in: surroundings)
        let chosen = choices.firstIndex { choice in
            if case .choice(_, true, _) = choice { return true }
            return false
        }
        list.select(chosen ?? 0, count: choices.count, visible: surroundings.content.rows)
    }

    var title: Message {
        switch setting {
        case .moveOrder: .sortCrumb
        case .moveFilter, .routeConditions: .filterCrumb
        case .compareGrouping: .compareGroupCrumb
        case .ladderLink: .builderLeadsTo
        case .ladderCluster: .builderCluster
        case .language: .languageCrumb
        }
    }

    private func lines(in surroundings: Surroundings) -> [ChoiceLine] {
        switch setting {
        case .moveOrder(let order): order.choiceLines(surroundings.words)
        case .moveFilter(let filter): filter.choiceLines(surroundings.words)
        case .routeConditions(let conditions): conditions.choiceLines(surroundings.words)
        case .compareGrouping(let grouping): grouping.choiceLines(surroundings.words)
        case .ladderLink(let job, _): LadderChoices(surroundings: surroundings).links(of: job)
        case .ladderCluster: LadderChoices(surroundings: surroundings).clusters
        case .language(let spoken):
            surroundings.languages.map { .choice($0.name, isChosen: $0.language == spoken, .language($0.language)) }
        }
    }

    /// The lines that can be chosen.
    private func choices(in surroundings: Surroundings) -> [ChoiceLine] {
        lines(in: surroundings).filter { line in
            if case .choice = line { return true }
            return false
        }
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        list.take(step, count: choices(in: surroundings).count, visible: surroundings.content.rows)
    }

    mutating func choose(_ index: Int, in surroundings: Surroundings) {
        list.select(index, count: choices(in: surroundings).count, visible: surroundings.content.rows)
    }

    /// Takes the choice in focus.
    mutating func open(in surroundings: Surroundings) -> OverlayOutcome {
        let choices = choices(in: surroundings)
        guard choices.indices.contains(list.selected), case .choice(_, _, let setting) = choices[list.selected]
        else { return .stay }
        self.setting = setting
        return .set(setting)
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        let area = surroundings.content.inset(columns: 2)
        let lines = lines(in: surroundings)
        // Where the whole does not fit, the lines around the choice are shown.
        let chosenLine = lineIndex(ofChoice: list.selected, in: lines)
        let top = lines.count <= area.rows ? 0 : min(max(0, chosenLine - area.rows / 2), lines.count - area.rows)
        var choice = lines[..<top].count { if case .choice = $0 { true } else { false } }
        for (row, line) in zip(area.row..<area.endRow, lines[top...]) {
            switch line {
            case .heading(let phrase):
                frame.canvas.write(
                    surroundings.words(phrase), at: Point(column: area.column, row: row), style: .heading)
            case .choice(let name, let isChosen, _):
                let rect = Rect(column: area.column, row: row, columns: min(area.columns, 72), rows: 1)
                let emphasis = ItemEmphasis(isChosen: choice == list.selected, hasFocus: true)
                frame.item(" " + (isChosen ? "● " : "○ ") + name, in: rect, emphasis: emphasis)
                frame.hits.add(rect, .overlayItem(choice))
                choice += 1
            }
        }
    }

    private func lineIndex(ofChoice wanted: Int, in lines: [ChoiceLine]) -> Int {
        var choice = 0
        for (index, line) in lines.enumerated() {
            guard case .choice = line else { continue }
            if choice == wanted { return index }
            choice += 1
        }
        return 0
    }
}

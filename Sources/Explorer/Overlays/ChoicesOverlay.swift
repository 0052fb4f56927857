import TerminalUI
import Words

/// A line of the overlay: a heading, or something to choose.
enum ChoiceLine: Sendable {
    case heading(Message)
    case choice(String, isChosen: Bool)

    var isChoice: Bool { if case .choice = self { true } else { false } }
}

/// Choices about a list: its order, or what is in it.
struct ChoicesOverlay: Overlay {
    static let context = Context.choices
    static let help = ContextHelp(heading: .helpChoicesHeading, text: .helpChoices)

    let title: Message
    private let lines: @Sendable (Environment) -> [ChoiceLine]
    private(set) var list = ListState()

    /// - Parameter index: the choice in focus; by default the one that is current.
    init(
        _ title: Message, at index: Int?, in environment: Environment,
        lines: @escaping @Sendable (Environment) -> [ChoiceLine]
    ) {
        self.title = title
        self.lines = lines
        let choices = lines(environment).filter(\.isChoice)
        let chosen = choices.firstIndex { choice in
            if case .choice(_, true) = choice { true } else { false }
        }
        list.select(index ?? chosen ?? 0, count: choices.count, visible: environment.content.rows)
    }

    private func count(in environment: Environment) -> Int { lines(environment).count(where: \.isChoice) }

    mutating func step(_ step: Step, in environment: Environment) {
        list.move(step, count: count(in: environment), visible: environment.content.rows)
    }

    mutating func choose(_ index: Int, in environment: Environment) {
        list.select(index, count: count(in: environment), visible: environment.content.rows)
    }

    func open(in environment: Environment) -> OverlayOutcome { .answer(.choice(list.selected)) }

    func draw(into frame: inout Frame, in environment: Environment) {
        let area = environment.content.inset(columns: 2)
        let lines = lines(environment)
        // Where the whole does not fit, the lines around the choice are shown.
        let chosenLine = lineIndex(ofChoice: list.selected, in: lines)
        let top = lines.count <= area.rows ? 0 : min(max(0, chosenLine - area.rows / 2), lines.count - area.rows)
        var choice = lines[..<top].count(where: \.isChoice)
        for (row, line) in zip(area.row..<area.endRow, lines[top...]) {
            switch line {
            case .heading(let heading):
                frame.canvas.write(
                    environment.words(heading), at: Point(column: area.column, row: row), style: .heading)
            case .choice(let name, let isChosen):
                let rect = Rect(column: area.column, row: row, columns: min(area.columns, 72), rows: 1)
                let emphasis = ItemEmphasis(isChosen: choice == list.selected, hasFocus: true)
                frame.item(" " + (isChosen ? "● " : "○ ") + name, in: rect, emphasis: emphasis)
                frame.hits.add(rect, .overlayItem(choice))
                choice += 1
            }
        }
    }

    private func lineIndex(ofChoice wanted: Int, in lines: [ChoiceLine]) -> Int {
        let choices = lines.indices.filter { lines[$0].isChoice }
        return choices.indices.contains(wanted) ? choices[wanted] : 0
    }
}

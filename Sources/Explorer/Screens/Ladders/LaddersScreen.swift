import CareerGraph
import CareerGuidance
import TerminalUI

/// The ladders that people wrote: on the left their titles, on the right what the chosen one holds.
struct LaddersScreen: ListBesideTextScreen {
    var panes = ListBesideText()

    static let context = Context.ladders
    static let help = ContextHelp(heading: .helpLaddersHeading, text: .helpLaddersText)
    static let needs: [SessionNeed] = [.ladders]
    static let commands = CommandList<LaddersScreen>(
        .moving() + [
            .open(), .nextPane(), .previousPane,
            .makeOwn { screen, session in screen.chosen(session).map { _ in .ladder(screen.panes.list.selected) } },
        ])

    func chosen(_ session: Session) -> Ladder? {
        let ladders = session.ladderLibrary.ladders
        return ladders.indices.contains(panes.list.selected) ? ladders[panes.list.selected] : nil
    }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        [
            Crumb(title: environment.words(.homeCrumb), destination: .home),
            Crumb(title: environment.words(.laddersCrumb), destination: nil),
        ]
    }

    func extent(in environment: Environment, _ session: Session) -> ListBesideText.Extent {
        let layout = LaddersLayout(content: environment.content)
        return ListBesideText.Extent(
            items: session.ladderLibrary.ladders.count, itemRows: layout.list.rows
        ) { (panel(in: environment, session).lines.count, layout.text.rows) }
    }

    func panel(in environment: Environment, _ session: Session) -> Panel {
        let width = LaddersLayout(content: environment.content).text.columns - 2
        let words = environment.words
        var panel = Panel()
        guard let ladder = chosen(session) else { return panel }
        let lattice = Lattice(ladder, in: environment.graph)
        guard case .ladder(let head) = lattice.source else { return panel }
        panel.add(text: head.title, .heading, width: width)
        panel.add(
            text: [head.industry, head.cluster].filter { !$0.isEmpty }.joined(separator: " · "), .muted, width: width)
        panel.add(
            text: words(.latticeCounts(jobs: lattice.jobs.count, moves: lattice.moves.count)),
            width: width)
        for rung in lattice.rungs.reversed() {
            panel.addHeading(lattice.name(ofRung: rung.number, words))
            for job in lattice.jobs where job.rung == rung.number {
                for line in TextFitting.wrapped(job.title, to: width - 2) {
                    panel.add(.text(line, at: 2).about(job.occupation.map(Subject.occupation)))
                }
            }
        }
        panel.add(.blank)
        panel.add(text: lattice.origin(words), .muted, width: width)
        if !head.source.isEmpty { panel.add(text: head.source, .muted, width: width) }
        return panel
    }

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<LaddersScreen> {
        chosen(session) == nil ? .stay : .go(.lattice(.ladder(panes.list.selected)))
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        pane > 0
            ? choose(line: index, in: environment, session)
            : panes.choose(item: index, extent(in: environment, session))
    }
}

// MARK: - Drawing

extension LaddersScreen {
    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let layout = LaddersLayout(content: environment.content)
        frame.canvas.verticalRule(column: layout.text.column - 1, from: layout.text.row, rows: layout.text.rows)
        frame.canvas.write(
            environment.words(.laddersHeading),
            at: Point(column: layout.heading.column + 1, row: layout.heading.row), style: .strong,
            limit: layout.heading.columns - 2)
        let ladders = session.ladderLibrary.ladders
        guard !ladders.isEmpty else {
            drawNothing(layout.list, &frame, environment, session)
            return
        }
        frame.hits.add(layout.list, .pane(0))
        let window = panes.list.window(count: ladders.count, visible: layout.list.rows)
        for (row, index) in zip(layout.list.row..., window) {
            let line = Rect(column: layout.list.column, row: row, columns: layout.list.columns - 1, rows: 1)
            frame.item(
                " " + LadderText.shownTitle(ladders[index].title), in: line,
                emphasis: ItemEmphasis(isChosen: index == panes.list.selected, hasFocus: !panes.isReading))
            frame.hits.add(line, .item(pane: 0, index: index))
        }
        frame.moreMarks(window, of: ladders.count, in: layout.list)
        panel(in: environment, session).draw(
            into: &frame, area: layout.text, pane: 1, reading: panes.reading, hasFocus: panes.isReading)
    }

    private func drawNothing(
        _ area: Rect, _ frame: inout Frame, _ environment: Environment, _ session: Session
    ) {
        var text = environment.words(.laddersNone)
        if case .unreadable(let sentence) = session.ladderLibrary { text = sentence }
        for (row, line) in zip(area.row..<area.endRow, TextFitting.wrapped(text, to: area.columns - 3)) {
            frame.canvas.write(line, at: Point(column: area.column + 1, row: row))
        }
        frame.rest(at: Point(column: area.column + 1, row: area.row))
    }
}

/// Where the list of ladders and the text about the chosen one stand.
struct LaddersLayout: Sendable {
    let heading: Rect
    let list: Rect
    let text: Rect

    init(content: Rect) {
        let (left, right) = content.splitLeft(content.columns * 45 / 100)
        text = right.splitLeft(1).right
        (heading, list) = left.splitTop(1)
    }
}

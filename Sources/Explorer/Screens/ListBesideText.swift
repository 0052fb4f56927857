import TerminalUI

/// A list and, beside it, the text about the chosen item: which of the two has the focus, and where in it.
struct ListBesideText: Sendable {
    /// How much there is, and how much of it can be seen.
    struct Extent {
        let items: Int
        let itemRows: Int
        /// The text's lines, and how many of them can be seen. Asked for only where the text is read: making it takes
        /// longer than all else that a key in the list does.
        let text: () -> (lines: Int, rows: Int)
    }

    private(set) var list = ListState()
    private(set) var reading = ListState()
    private(set) var isReading = false

    mutating func step(_ step: Step, _ extent: Extent) {
        switch (step, isReading) {
        case (.left, _): isReading = false
        case (.right, _): read(extent)
        case (_, true):
            let text = extent.text()
            reading.move(step, count: text.lines, visible: text.rows)
        case (_, false):
            let before = list.selected
            list.move(step, count: extent.items, visible: extent.itemRows)
            if list.selected != before { reading = ListState() }
        }
    }

    /// Goes into the text, if there is any.
    mutating func read(_ extent: Extent) { isReading = extent.items > 0 && extent.text().lines > 0 }

    mutating func switchSides(_ extent: Extent) { if isReading { isReading = false } else { read(extent) } }

    /// Comes back from the text to the list; false if the list has the focus already.
    mutating func escape() -> Bool {
        defer { isReading = false }
        return isReading
    }

    mutating func fit(_ extent: Extent) {
        list.resize(count: extent.items, visible: extent.itemRows)
        let text = extent.text()
        reading.resize(count: text.lines, visible: text.rows)
    }

    /// Chooses an item and gives the list the focus; true if just this item was chosen before.
    mutating func choose(item index: Int, _ extent: Extent) -> Bool {
        let isAgain = list.selected == index && !isReading
        if list.selected != index { reading = ListState() }
        list.select(index, count: extent.items, visible: extent.itemRows)
        isReading = false
        return isAgain
    }

    /// Moves the reading position to a line and gives the text the focus.
    mutating func choose(line index: Int, _ extent: Extent) {
        let text = extent.text()
        reading.select(index, count: text.lines, visible: text.rows)
        read(extent)
    }

    /// Chooses an item and a line and leaves the focus where it is: the same ones as before, under other words.
    mutating func keep(item: Int, line: Int, _ extent: Extent) {
        list.select(item, count: extent.items, visible: extent.itemRows)
        let text = extent.text()
        reading.select(line, count: text.lines, visible: text.rows)
    }

    /// Turns the wheel over the list (pane 0) or the text.
    mutating func scroll(pane: Int, by step: Int, _ extent: Extent) {
        if pane == 0 {
            _ = choose(item: min(max(0, list.selected + step.signum()), max(0, extent.items - 1)), extent)
        } else {
            choose(line: min(max(0, reading.selected + step), max(0, extent.text().lines - 1)), extent)
        }
    }

    /// The list holds other items now: chooses one of them, and its text starts at the top.
    mutating func restart(at index: Int, items: Int, itemRows: Int) {
        self = ListBesideText()
        list.select(index, count: items, visible: itemRows)
    }
}

/// A screen that is a list and, beside it, the text about the chosen item: pane 0 and pane 1.
protocol ListBesideTextScreen: Screen {
    var panes: ListBesideText { get set }
    func panel(in environment: Environment, _ session: Session) -> Panel
    func extent(in environment: Environment, _ session: Session) -> ListBesideText.Extent
}

extension ListBesideTextScreen {
    mutating func step(_ step: Step, in environment: Environment, _ session: Session) {
        panes.step(step, extent(in: environment, session))
    }

    func subject(in environment: Environment, _ session: Session) -> Subject? {
        panes.isReading ? panel(in: environment, session).subject(ofLine: panes.reading.selected) : nil
    }

    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session) {
        changeWords(from: panel(in: before, session), item: panes.list.selected, in: after, session)
    }

    /// - Parameters:
    ///   - panel: the text in the words of before.
    ///   - item: where the chosen item stands under the other words.
    mutating func changeWords(from panel: Panel, item: Int, in after: Environment, _ session: Session) {
        panes.keep(item: item, line: panes.reading.selected, extent(in: after, session))
        let line = self.panel(in: after, session).line(standingFor: panes.reading.selected, of: panel)
        panes.keep(item: item, line: line, extent(in: after, session))
    }

    mutating func fit(to environment: Environment, _ session: Session) { panes.fit(extent(in: environment, session)) }
    mutating func escape() -> Bool { panes.escape() }
    mutating func nextPane(in environment: Environment, _ session: Session) {
        panes.switchSides(extent(in: environment, session))
    }

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<Self> {
        openInList(in: environment, session).map { .go($0) } ?? .stay
    }

    /// Enter goes into the text, and from a line of it where the line leads.
    mutating func openInList(in environment: Environment, _ session: Session) -> Destination? {
        guard panes.isReading else {
            panes.read(extent(in: environment, session))
            return nil
        }
        return panel(in: environment, session).destination(ofLine: panes.reading.selected)
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        chooseInList(pane: pane, index: index, in: environment, session)
    }

    /// A click chooses an item, or a line that leads somewhere opens.
    mutating func chooseInList(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        guard pane > 0 else {
            _ = panes.choose(item: index, extent(in: environment, session))
            return false
        }
        return choose(line: index, in: environment, session)
    }

    /// Moves the reading position to a line; true if the line leads somewhere.
    mutating func choose(line index: Int, in environment: Environment, _ session: Session) -> Bool {
        panes.choose(line: index, extent(in: environment, session))
        return panel(in: environment, session).destination(ofLine: index) != nil
    }

    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session) {
        panes.scroll(pane: pane, by: step, extent(in: environment, session))
    }
}

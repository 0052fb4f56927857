import CareerGraph
import CareerGuidance
import TerminalUI

/// Building a ladder in four steps: on the left what the step is about, on the right what is said of it.
///
/// The ladder itself is the explorer's (``LadderWork``): the screen holds only where a person is in it.
struct BuilderScreen: ListBesideTextScreen {
    private(set) var step = BuilderStep.jobs
    var panes = ListBesideText()

    var context: Context { .builder }

    func items(in surroundings: Surroundings) -> [BuilderItem] {
        let items = BuilderItems(surroundings: surroundings)
        guard let draft = surroundings.building.draft else { return items.starts() }
        return items.items(of: step, draft.ladder)
    }

    func chosen(in surroundings: Surroundings) -> BuilderItem? {
        let items = items(in: surroundings)
        return items.indices.contains(panes.list.selected) ? items[panes.list.selected] : nil
    }

    func layout(in surroundings: Surroundings) -> BuilderLayout {
        let isDrawn = step == .links && surroundings.building.draft?.ladder.jobs.isEmpty == false
        return BuilderLayout(content: surroundings.content, isDrawn: isDrawn)
    }

    /// The text beside the list, and what can be taken away there.
    func text(in surroundings: Surroundings) -> BuilderText {
        let layout = layout(in: surroundings)
        return BuilderText(
            step: step, subject: chosen(in: surroundings)?.subject, width: layout.text.columns - 2,
            surroundings: surroundings)
    }

    func panel(in surroundings: Surroundings) -> Panel { text(in: surroundings).panel }

    /// The occupation that the chosen job of the ladder is.
    func occupation(in surroundings: Surroundings) -> OccupationID? {
        guard case .job(let id)? = chosen(in: surroundings)?.subject,
            let code = surroundings.building.draft?.ladder.job(id)?.occupation
        else { return nil }
        return surroundings.graph.occupation(code: code)
    }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        let words = surroundings.words
        let title = surroundings.building.draft.map { LadderText.shownTitle($0.ladder.title) } ?? ""
        let here = Crumb(title: words(.builderCrumb), destination: nil)
        return title.isEmpty ? [here] : [here, Crumb(title: title, destination: nil)]
    }
}

// MARK: - Keys and clicks

extension BuilderScreen {
    func extent(in surroundings: Surroundings) -> ListBesideText.Extent {
        let layout = layout(in: surroundings)
        return ListBesideText.Extent(items: items(in: surroundings).count, itemRows: layout.list.rows) {
            (panel(in: surroundings).lines.count, layout.text.rows)
        }
    }

    mutating func open(in surroundings: Surroundings) -> Destination? {
        if !panes.isReading, let action = chosen(in: surroundings)?.action { return .builder(action) }
        guard panes.isReading else {
            nextPane(in: surroundings)
            return nil
        }
        return openInList(in: surroundings)
    }

    /// Into the text, at the first line on which Enter does something.
    mutating func nextPane(in surroundings: Surroundings) {
        panes.switchSides(extent(in: surroundings))
        guard panes.isReading, panes.reading.selected == 0 else { return }
        let line = panel(in: surroundings).lines.firstIndex { $0.destination != nil }
        panes.choose(line: line ?? 0, extent(in: surroundings))
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        if pane == BuilderPane.steps {
            show(BuilderStep(rawValue: index) ?? step, nil, in: surroundings)
            return false
        }
        guard pane == BuilderPane.list else { return choose(line: index, in: surroundings) }
        let isAgain = panes.choose(item: index, extent(in: surroundings))
        return isAgain || chosen(in: surroundings)?.action != nil
    }

    /// Esc comes back from the text, and then step by step.
    mutating func escape() -> Bool {
        if panes.escape() { return true }
        guard let previous = step.previous else { return false }
        step = previous
        panes = ListBesideText()
        return true
    }

    /// Shows a step, at the line of a subject where there is one.
    mutating func show(_ step: BuilderStep, _ subject: BuilderSubject?, in surroundings: Surroundings) {
        guard surroundings.building.draft != nil else { return }
        if step != self.step {
            self.step = step
            panes = ListBesideText()
        }
        if let subject { select(subject, in: surroundings) }
        fit(to: surroundings)
    }

    /// Goes to the line of a subject in the list; stays where it is not there.
    mutating func select(_ subject: BuilderSubject, in surroundings: Surroundings) {
        guard let index = items(in: surroundings).firstIndex(where: { $0.subject == subject }) else { return }
        if index != panes.list.selected { _ = panes.choose(item: index, extent(in: surroundings)) }
    }

    /// Begins anew at the first step.
    mutating func restart(in surroundings: Surroundings) {
        self = BuilderScreen()
        fit(to: surroundings)
    }

    /// What the key for taking away does here.
    func removal(in surroundings: Surroundings) -> LadderEdit? {
        panes.isReading
            ? text(in: surroundings).removals[panes.reading.selected] : chosen(in: surroundings)?.removal
    }

    /// The place of the earlier draft in focus, among those that one can go on with.
    func draftInFocus(in surroundings: Surroundings) -> Int? {
        guard case .begin(.draft(let slot))? = chosen(in: surroundings)?.action else { return nil }
        return slot
    }

    /// The rung of the chosen job, one higher or lower.
    func placing(by step: Int, in surroundings: Surroundings) -> LadderEdit? {
        guard case .job(let id)? = chosen(in: surroundings)?.subject, let ladder = surroundings.building.draft?.ladder,
            let index = ladder.jobs.firstIndex(where: { $0.id == id })
        else { return nil }
        return .place(id: id, rung: ladder.rungs[index] + step)
    }
}

/// The parts of the screen that clicks tell apart.
enum BuilderPane {
    static let list = 0
    static let text = 1
    static let steps = 2
}

/// Where the steps, the list and the text stand.
struct BuilderLayout: Sendable {
    let steps: Rect
    let explanation: Rect
    let list: Rect
    let text: Rect
    /// Below both, where there is room for it.
    let picture: Rect?

    /// Wider, and the eye loses what stands at the end of a line.
    private static let widestList = 64

    /// - Parameter isDrawn: whether the ladder is drawn below.
    init(content: Rect, isDrawn: Bool = false) {
        let (steps, below) = content.splitTop(1)
        self.steps = steps
        let (explanation, rest) = below.splitTop(2)
        self.explanation = explanation
        let (panes, picture) = isDrawn && content.rows >= 30 ? rest.splitTop(rest.rows / 2) : rest.splitTop(rest.rows)
        self.picture = picture.isEmpty ? nil : picture
        let (left, right) = panes.splitLeft(min(BuilderLayout.widestList, panes.columns * 47 / 100))
        list = left
        text = right.splitLeft(1).right
    }
}

import CareerGraph
import CareerGuidance
import TerminalUI

/// Building a ladder in four steps: on the left what the step is about, on the right what is said of it.
///
/// The ladder itself is the session's (``LadderWork``): the screen holds only where a person is in it.
struct BuilderScreen: ListBesideTextScreen {
    private(set) var step = BuilderStep.jobs
    var panes = ListBesideText()

    static let context = Context.builder
    static let help = ContextHelp(heading: .helpBuilderHeading, text: .helpBuilderText)
    static let needs: [SessionNeed] = [.drafts]

    func items(in environment: Environment, _ session: Session) -> [BuilderItem] {
        let items = BuilderItems(work: session.building, environment: environment)
        guard let draft = session.building.draft else { return items.starts() }
        return items.items(of: step, draft.ladder)
    }

    func chosen(in environment: Environment, _ session: Session) -> BuilderItem? {
        let items = items(in: environment, session)
        return items.indices.contains(panes.list.selected) ? items[panes.list.selected] : nil
    }

    func layout(in environment: Environment, _ session: Session) -> BuilderLayout {
        let isDrawn = step == .links && session.building.draft?.ladder.jobs.isEmpty == false
        return BuilderLayout(content: environment.content, isDrawn: isDrawn)
    }

    /// The text beside the list, and what can be taken away there.
    func text(in environment: Environment, _ session: Session) -> BuilderText {
        let layout = layout(in: environment, session)
        return BuilderText(
            step: step, subject: chosen(in: environment, session)?.subject, width: layout.text.columns - 2,
            work: session.building, environment: environment)
    }

    func panel(in environment: Environment, _ session: Session) -> Panel { text(in: environment, session).panel }

    /// The occupation that the chosen job of the ladder is.
    func occupation(in environment: Environment, _ session: Session) -> OccupationID? {
        guard case .job(let id)? = chosen(in: environment, session)?.subject,
            let code = session.building.draft?.ladder.job(id)?.occupation
        else { return nil }
        return environment.graph.occupation(code: code)
    }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        let words = environment.words
        let title = session.building.draft.map { LadderText.shownTitle($0.ladder.title) } ?? ""
        let here = Crumb(title: words(.builderCrumb), destination: nil)
        return title.isEmpty ? [here] : [here, Crumb(title: title, destination: nil)]
    }
}

// MARK: - Keys and clicks

extension BuilderScreen {
    func extent(in environment: Environment, _ session: Session) -> ListBesideText.Extent {
        let layout = layout(in: environment, session)
        return ListBesideText.Extent(items: items(in: environment, session).count, itemRows: layout.list.rows) {
            (panel(in: environment, session).lines.count, layout.text.rows)
        }
    }

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<BuilderScreen> {
        if !panes.isReading, let action = chosen(in: environment, session)?.action {
            return perform(action, in: environment, &session)
        }
        guard panes.isReading else {
            nextPane(in: environment, session)
            return .stay
        }
        return openInList(in: environment, session).map { .go($0) } ?? .stay
    }

    /// Into the text, at the first line on which Enter does something.
    mutating func nextPane(in environment: Environment, _ session: Session) {
        panes.switchSides(extent(in: environment, session))
        guard panes.isReading, panes.reading.selected == 0 else { return }
        let line = panel(in: environment, session).lines.firstIndex { $0.destination != nil }
        panes.choose(line: line ?? 0, extent(in: environment, session))
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        if pane == BuilderPane.steps {
            show(BuilderStep(rawValue: index) ?? step, nil, in: environment, session)
            return false
        }
        guard pane == BuilderPane.list else { return choose(line: index, in: environment, session) }
        let isAgain = panes.choose(item: index, extent(in: environment, session))
        return isAgain || chosen(in: environment, session)?.action != nil
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
    mutating func show(
        _ step: BuilderStep, _ subject: BuilderSubject?, in environment: Environment, _ session: Session
    ) {
        guard session.building.draft != nil else { return }
        if step != self.step {
            self.step = step
            panes = ListBesideText()
        }
        if let subject { select(subject, in: environment, session) }
        fit(to: environment, session)
    }

    /// Goes to the line of a subject in the list; stays where it is not there.
    mutating func select(_ subject: BuilderSubject, in environment: Environment, _ session: Session) {
        guard let index = items(in: environment, session).firstIndex(where: { $0.subject == subject }) else { return }
        if index != panes.list.selected { _ = panes.choose(item: index, extent(in: environment, session)) }
    }

    /// Starts over at the first step.
    mutating func restart(in environment: Environment, _ session: Session) {
        self = BuilderScreen()
        fit(to: environment, session)
    }

    /// What the key for taking away does here.
    func removal(in environment: Environment, _ session: Session) -> LadderEdit? {
        panes.isReading
            ? text(in: environment, session).removals[panes.reading.selected]
            : chosen(in: environment, session)?.removal
    }

    /// The slot of the earlier draft in focus.
    func draftInFocus(in environment: Environment, _ session: Session) -> Int? {
        guard case .begin(.draft(let slot))? = chosen(in: environment, session)?.action else { return nil }
        return slot
    }

    /// The rung of the chosen job, one higher or lower.
    func placing(by step: Int, in environment: Environment, _ session: Session) -> LadderEdit? {
        guard case .job(let id)? = chosen(in: environment, session)?.subject,
            let ladder = session.building.draft?.ladder,
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

    /// Any wider, and the eye loses what stands at the end of a line.
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

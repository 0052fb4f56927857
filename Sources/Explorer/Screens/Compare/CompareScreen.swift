import CareerGraph
import CareerGuidance
import TerminalUI

/// Up to four jobs side by side: figures, and competencies as bars that leave the first job's level to either side.
///
/// The list of jobs is the session's (``Session/compared``), since every screen adds to it; the screen keeps where
/// the person is in it.
struct CompareScreen: Screen {
    /// The job in focus, counted from the left.
    private(set) var job = 0
    /// Which of the jobs beside the first are seen.
    private(set) var others = ListState()
    /// The line in focus, where it is not the titles.
    private(set) var reading = ListState()
    private(set) var isOnTitles = true
    private(set) var grouping = CompareGrouping.kind
    private(set) var sheet: CompareSheet
    private(set) var layout: CompareLayout

    init(focusing occupation: OccupationID? = nil, in environment: Environment, _ session: Session) {
        layout = CompareLayout(environment, session)
        sheet = CompareSheet(session.compared, by: grouping, width: 1, errors: nil, in: environment)
        refresh(focusing: occupation, in: environment, session)
    }

    static let context = Context.compare
    static let help = ContextHelp(
        heading: .helpCompareHeading, text: .helpCompare,
        figures: [
            .payMiddle, .payRange, .entryPay, .openings, .growth, .jobZone, .level, .coverage, .fallback,
        ])
    static let needs: [SessionNeed] = [.levelErrors]

    /// The first job: the others are measured by it.
    func start(in environment: Environment, _ session: Session) -> Start? {
        session.compared.occupations.first.map(Start.job)
    }

    func occupation(in environment: Environment, _ session: Session) -> OccupationID? {
        sheet.occupations.indices.contains(job) ? sheet.occupations[job] : nil
    }

    /// The job whose title is in focus, or what its cell of a line is about.
    func subject(in environment: Environment, _ session: Session) -> Subject? {
        if isOnTitles { return occupation(in: environment, session).map(Subject.occupation) }
        guard sheet.lines.indices.contains(reading.selected) else { return nil }
        let subjects = sheet.lines[reading.selected].subjects
        return subjects.indices.contains(job) ? subjects[job] : nil
    }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        [
            Crumb(title: environment.words(.homeCrumb), destination: .home),
            Crumb(title: environment.words(.compareCrumb), destination: nil),
        ]
    }

    /// The list or the room has changed: computes everything again; the focus stays with its job, or goes to another.
    mutating func refresh(focusing occupation: OccupationID?, in environment: Environment, _ session: Session) {
        let wanted = occupation ?? self.occupation(in: environment, session)
        layout = CompareLayout(environment, session)
        sheet = CompareSheet(
            session.compared, by: grouping, width: min(100, layout.body.columns - 2),
            errors: session.certainty.errors, in: environment)
        let index = wanted.flatMap { sheet.occupations.firstIndex(of: $0) } ?? job
        focus(job: min(index, max(0, sheet.occupations.count - 1)))
        reading.resize(count: sheet.lines.count, visible: layout.body.rows)
        if sheet.lines.isEmpty { isOnTitles = true }
    }

    /// Puts the competencies together another way.
    mutating func group(by grouping: CompareGrouping, in environment: Environment, _ session: Session) {
        self.grouping = grouping
        refresh(focusing: nil, in: environment, session)
    }

    private mutating func focus(job index: Int) {
        job = index
        let count = max(0, sheet.occupations.count - 1)
        // The first job is always seen; going there leaves the others as they are.
        others.select(index > 0 ? index - 1 : others.selected, count: count, visible: layout.seenOthers)
    }

    /// The jobs that are seen, from left to right.
    var seenJobs: [Int] {
        guard !sheet.occupations.isEmpty else { return [] }
        return [0] + others.window(count: sheet.occupations.count - 1, visible: layout.seenOthers).map { $0 + 1 }
    }
}

// MARK: - Keys and clicks

extension CompareScreen {
    mutating func step(_ step: Step, in environment: Environment, _ session: Session) {
        switch step {
        case .left: if job > 0 { focus(job: job - 1) }
        case .right: if job + 1 < sheet.occupations.count { focus(job: job + 1) }
        case .first: isOnTitles = true
        default: stepLines(step)
        }
    }

    private mutating func stepLines(_ step: Step) {
        guard !sheet.lines.isEmpty else { return }
        let before = reading.selected
        switch (step, isOnTitles) {
        case (.up, true), (.pageUp, true): return
        case (.up, false), (.pageUp, false):
            reading.move(step, count: sheet.lines.count, visible: layout.body.rows)
            if reading.selected == before { isOnTitles = true }
        case (.last, _), (.pageDown, _), (_, false):
            isOnTitles = false
            reading.move(step, count: sheet.lines.count, visible: layout.body.rows)
        case (_, true):
            isOnTitles = false
            reading.select(reading.top, count: sheet.lines.count, visible: layout.body.rows)
        }
        skipBlank(step)
    }

    /// Nobody wants to rest on an empty line.
    private mutating func skipBlank(_ step: Step) {
        guard case .blank = sheet.lines[reading.selected].kind else { return }
        let direction = step == .up || step == .pageUp ? -1 : 1
        reading.move(by: direction, count: sheet.lines.count, visible: layout.body.rows)
    }

    mutating func fit(to environment: Environment, _ session: Session) {
        refresh(focusing: nil, in: environment, session)
    }

    /// Enter opens the job in focus; where there is none, it looks for one.
    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<CompareScreen> {
        occupation(in: environment, session).map { .go(.occupation($0)) } ?? askForJob()
    }

    /// Pane 0 are the names of the figures, pane 1 the first job and so on; item 0 is the title.
    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        let isTitle = index == 0
        let isHere = isOnTitles == isTitle && (isTitle || reading.selected == index - 1)
        let isAgain = pane - 1 == job && isHere
        if pane > 0, pane <= sheet.occupations.count { focus(job: pane - 1) }
        isOnTitles = isTitle
        if !isTitle { reading.select(index - 1, count: sheet.lines.count, visible: layout.body.rows) }
        // The first click brings the focus; the next one opens.
        return isAgain
    }

    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session) {
        guard !sheet.lines.isEmpty else { return }
        isOnTitles = false
        reading.move(by: step, count: sheet.lines.count, visible: layout.body.rows)
        skipBlank(step < 0 ? .up : .down)
    }
}

extension CompareLayout {
    fileprivate init(_ environment: Environment, _ session: Session) {
        self.init(
            content: environment.content,
            titles: session.compared.occupations.map { environment.title(of: $0) }
        ) { ExplanationBar.split($0, in: environment) }
    }
}

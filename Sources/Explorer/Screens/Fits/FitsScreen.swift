import CareerGraph
import CareerGuidance
import TerminalUI

/// What fits a person: suggestions by their profile, and, beside them, why, and what each still asks of them.
struct FitsScreen: ListBesideTextScreen {
    /// Computed when the screen opens, for the profile at that time.
    let profile: PersonProfile
    let answer: ProfileAnswer
    private let brought: SourceRatings
    var panes = ListBesideText()

    init(in environment: Environment, _ session: Session) {
        profile = session.profile
        answer = ProfileAdvisor(environment.advisor).moves(for: profile)
        brought = SourceRatings(profile, in: environment.graph)
    }

    static let context = Context.fits
    static let help = ContextHelp(
        heading: .helpFitsHeading, text: .helpFitsText,
        figures: [.payMiddle, .coverage, .gap, .preparationTime])
    static let needs: [SessionNeed] = [.levelErrors]
    static let commands = CommandList<FitsScreen>(
        .moving() + [
            .open(), .nextPane(footer: true), .previousPane, .moves(), .gapFromProfile(footer: true),
            .routes(footer: true), .routeTo(), .leadsHere, .overview, .whereItStands, .lattice(), .compare,
        ])

    func start(in environment: Environment, _ session: Session) -> Start? { .you }

    var chosen: ProfileMove? {
        answer.moves.indices.contains(panes.list.selected) ? answer.moves[panes.list.selected] : nil
    }

    func occupation(in environment: Environment, _ session: Session) -> OccupationID? { chosen?.destination }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        [
            environment.crumb(.profile(profile)),
            Crumb(title: environment.words(.fitsCrumb), destination: nil),
        ]
    }

    func panel(in environment: Environment, _ session: Session) -> Panel {
        guard let chosen else { return Panel() }
        let gap = Gap(
            from: .profile(profile), bringing: brought, to: chosen.destination, in: environment.graph,
            errors: session.certainty.errors)
        return FitPanel(
            suggestion: chosen, gap: gap, spokenOf: spokenOf,
            width: FitsLayout(content: environment.content).text.columns - 2,
            environment: environment
        ).panel()
    }

    /// Of what the gap can speak: without a job only of what the person spoke of.
    private var spokenOf: Set<CompetencyID>? {
        guard profile.jobs.isEmpty else { return nil }
        return Set((profile.strengths + profile.limits).map(\.competency))
    }

    func extent(in environment: Environment, _ session: Session) -> ListBesideText.Extent {
        let layout = FitsLayout(content: environment.content)
        return ListBesideText.Extent(
            items: answer.moves.count, itemRows: layout.list.rows
        ) { (panel(in: environment, session).lines.count, layout.text.rows) }
    }

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<FitsScreen> {
        guard let chosen else { return .go(.profile) }
        guard panes.isReading else { return .go(.occupation(chosen.destination)) }
        return panel(in: environment, session).destination(ofLine: panes.reading.selected).map { .go($0) } ?? .stay
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        pane > 0
            ? choose(line: index, in: environment, session)
            : panes.choose(item: index, extent(in: environment, session))
    }
}

/// Where the suggestions and the text about the chosen one stand.
struct FitsLayout: Sendable {
    let heading: Rect
    let list: Rect
    /// What the person's preferences left out; while the text is being read, what the line under the cursor means.
    let leftOut: Rect
    let text: Rect

    /// - Parameter isExplaining: whether what a competency means stands at the foot of the list: it takes more room.
    init(content: Rect, isExplaining: Bool = false) {
        let (left, right) = content.splitLeft(content.columns * 53 / 100)
        text = right.splitLeft(1).right
        let (heading, below) = left.splitTop(1)
        self.heading = heading
        (list, leftOut) = below.splitTop(below.rows - (isExplaining ? 7 : 3))
    }
}

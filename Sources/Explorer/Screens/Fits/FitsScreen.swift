import CareerGraph
import CareerGuidance
import TerminalUI

/// What fits a person: suggestions by their profile, and, beside them, why, and what each still asks of them.
struct FitsScreen: ListBesideTextScreen {
    /// Worked out when the screen opens, for the profile of then.
    let profile: PersonProfile
    let answer: ProfileAnswer
    private let brought: BroughtRatings
    var panes = ListBesideText()

    init(in surroundings: Surroundings) {
        profile = surroundings.profile
        answer = ProfileAdvisor(surroundings.advisor).moves(for: profile)
        brought = BroughtRatings(profile, in: surroundings.graph)
    }

    var context: Context { .fits }

    var chosen: ProfileMove? {
        answer.moves.indices.contains(panes.list.selected) ? answer.moves[panes.list.selected] : nil
    }

    func occupation(in surroundings: Surroundings) -> OccupationID? { chosen?.destination }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        [
            surroundings.crumb(.profile(profile)),
            Crumb(title: surroundings.words(.fitsCrumb), destination: nil),
        ]
    }

    func panel(in surroundings: Surroundings) -> Panel {
        guard let chosen else { return Panel() }
        let gap = Gap(
            from: .profile(profile), bringing: brought, to: chosen.destination, in: surroundings.graph,
            errors: surroundings.certainty.errors)
        return FitPanel(
            suggestion: chosen, gap: gap, spokenOf: spokenOf,
            width: FitsLayout(content: surroundings.content).text.columns - 2,
            surroundings: surroundings
        ).panel()
    }

    /// Of what the gap can speak: without a job only of what the person spoke of.
    private var spokenOf: Set<CompetencyID>? {
        guard profile.jobs.isEmpty else { return nil }
        return Set((profile.strengths + profile.limits).map(\.competency))
    }

    func extent(in surroundings: Surroundings) -> ListBesideText.Extent {
        let layout = FitsLayout(content: surroundings.content)
        return ListBesideText.Extent(
            items: answer.moves.count, itemRows: layout.list.rows
        ) { (panel(in: surroundings).lines.count, layout.text.rows) }
    }

    mutating func open(in surroundings: Surroundings) -> Destination? {
        guard let chosen else { return .profile }
        return panes.isReading
            ? panel(in: surroundings).destination(ofLine: panes.reading.selected) : .occupation(chosen.destination)
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        pane > 0 ? choose(line: index, in: surroundings) : panes.choose(item: index, extent(in: surroundings))
    }
}

/// Where the suggestions and the text about the chosen one stand.
struct FitsLayout: Sendable {
    let heading: Rect
    let list: Rect
    /// What the person's wishes left out; while one reads, what the line under the cursor means.
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

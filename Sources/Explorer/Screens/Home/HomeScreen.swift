import CareerGraph
import TerminalUI
import Words

/// The first screen: a stranger at a kiosk chooses what they came for.
struct HomeScreen: Screen {
    /// What a person may want, in the order in which most people ask.
    enum Choice: CaseIterable {
        case startFromJob, browse, wantJob, whatFits, searchForJob
    }

    /// What the screen says of a map that is not loaded yet; nil where it is.
    var counts: MapCounts?
    private(set) var list = ListState()

    /// - Parameter counts: those of a map that is not loaded yet.
    init(counts: MapCounts? = nil) { self.counts = counts }

    static let context = Context.home
    static let help = ContextHelp(heading: .helpHomeHeading, text: .helpHome)
    static let commands = CommandList<HomeScreen>(.moving() + [.open()])

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        [Crumb(title: environment.words(.homeCrumb), destination: nil)]
    }

    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let words = environment.words
        let area = environment.content
        let width = min(58, area.columns - 4)
        let left = max(2, (area.columns - width) / 2)
        // Air between the choices where there is room for it.
        let step = area.rows >= Choice.allCases.count * 3 + 6 ? 3 : 2
        let height = Choice.allCases.count * step + 6
        var row = area.row + max(0, (area.rows - height) / 2)
        frame.canvas.write(words(.programTitle), at: Point(column: left, row: row), style: .heading)
        frame.canvas.write(words(.programPromise), at: Point(column: left, row: row + 1), style: .strong)
        if !environment.otherLanguages.isEmpty {
            drawLanguage(in: Rect(column: left, row: row, columns: width, rows: 1), &frame, words)
        }
        row += 3
        for (index, choice) in Choice.allCases.enumerated() {
            draw(choice, at: index, in: Rect(column: left - 2, row: row, columns: width + 2, rows: 2), &frame, words)
            row += step
        }
        let found = self.counts ?? MapCounts(environment.graph)
        let counts = words(.homeCounts(jobs: found.occupations, clusters: found.clusters))
        row += step == 3 ? 0 : 1
        // The smallest window has no room for more than the choices.
        guard row + 2 <= area.endRow else { return }
        frame.canvas.write(counts, at: Point(column: left, row: row), style: .muted, limit: width)
        frame.canvas.write(words(.homePrivacy), at: Point(column: left, row: row + 1), style: .muted, limit: width)
    }

    /// The other languages by their own names, and the key, where somebody who cannot read this one will see it.
    private func drawLanguage(in row: Rect, _ frame: inout Frame, _ words: MessageCatalog) {
        let text = words(.homeLanguage)
        let columns = TextFitting.width(text)
        let area = Rect(column: row.endColumn - columns, row: row.row, columns: columns, rows: 1)
        frame.canvas.write(text, at: Point(column: area.column, row: area.row), style: .accent)
        frame.hits.add(area, .command(.language))
    }

    private func draw(
        _ choice: Choice, at index: Int, in area: Rect, _ frame: inout Frame, _ words: MessageCatalog
    ) {
        let emphasis = ItemEmphasis(isChosen: index == list.selected, hasFocus: true)
        frame.item(" " + words(choice.title), in: area.splitTop(1).top, emphasis: emphasis, style: .strong)
        frame.canvas.write(
            words(choice.explanation), at: Point(column: area.column + 2, row: area.row + 1), style: .muted,
            limit: area.columns - 2)
        frame.hits.add(area, .item(pane: 0, index: index))
    }

    mutating func step(_ step: Step, in environment: Environment, _ session: Session) {
        list.move(step, count: Choice.allCases.count, visible: Choice.allCases.count)
    }

    mutating func fit(to environment: Environment, _ session: Session) {}

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<HomeScreen> {
        switch Choice.allCases[list.selected] {
        case .startFromJob:
            .ask(.search(.searchMovesLabel, crumb: .searchMovesCrumb) { job, _, _, _ in .go(.moves(job)) })
        case .browse: .go(.browse(nil, nil))
        case .wantJob:
            .ask(
                .search(.searchWantedLabel, crumb: .searchWantedCrumb) { job, _, _, _ in
                    .go(.routes(from: nil, to: job))
                })
        case .searchForJob:
            .ask(.search(.searchLabel, crumb: .searchCrumb) { job, _, _, _ in .go(.occupation(job)) })
        case .whatFits: .go(.profile)
        }
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        list.select(index, count: Choice.allCases.count, visible: Choice.allCases.count)
        return true
    }

    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session) {
        list.move(by: step.signum(), count: Choice.allCases.count, visible: Choice.allCases.count)
    }
}

extension HomeScreen.Choice {
    var title: Message {
        switch self {
        case .startFromJob: .homeStartFromJob
        case .browse: .homeBrowse
        case .wantJob: .homeWanted
        case .searchForJob: .homeSearch
        case .whatFits: .homeFits
        }
    }

    var explanation: Message {
        switch self {
        case .startFromJob: .homeStartFromJobMore
        case .browse: .homeBrowseMore
        case .wantJob: .homeWantedMore
        case .searchForJob: .homeSearchMore
        case .whatFits: .homeFitsMore
        }
    }
}

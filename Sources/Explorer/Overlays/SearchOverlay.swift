import CareerGraph
import TerminalUI
import Words

/// What a search is for: where Enter leads.
enum SearchPurpose: Hashable, Sendable {
    case open, movesFrom
    /// The routes that lead to the job.
    case wanted
    /// The routes from this job to the one that is found.
    case routeFrom(Start)
    /// A job that the person has or had.
    case profileJob
    /// One more job to compare.
    case compare
    /// A job for the ladder that is built; a job around which to begin one.
    case ladderJob, ladderStart

    var label: Message {
        switch self {
        case .open: .searchLabel
        case .movesFrom: .searchMovesLabel
        case .wanted: .searchWantedLabel
        case .routeFrom: .searchRouteLabel
        case .profileJob: .searchProfileLabel
        case .compare: .searchCompareLabel
        case .ladderJob: .searchLadderLabel
        case .ladderStart: .searchLadderStartLabel
        }
    }

    var crumb: Message {
        switch self {
        case .open: .searchCrumb
        case .movesFrom: .searchMovesCrumb
        case .wanted: .searchWantedCrumb
        case .routeFrom: .searchRouteCrumb
        case .profileJob: .searchProfileCrumb
        case .compare: .searchCompareCrumb
        case .ladderJob: .builderAddOccupation
        case .ladderStart: .builderFromJob
        }
    }

    /// What Enter on an occupation comes to.
    func outcome(_ occupation: OccupationID) -> OverlayOutcome {
        switch self {
        case .open: .go(.occupation(occupation))
        case .movesFrom: .go(.moves(occupation))
        case .wanted: .go(.routes(from: nil, to: occupation))
        case .routeFrom(let origin): .go(.routes(from: origin, to: occupation))
        case .profileJob: .addJob(occupation)
        case .compare: .go(.compare([occupation]))
        case .ladderJob: .addLadderJob(occupation)
        case .ladderStart: .startLadder(occupation)
        }
    }
}

/// Search that answers at each keystroke.
struct SearchOverlay: Sendable {
    static let limit = 50

    let purpose: SearchPurpose
    private(set) var field = TextField()
    private(set) var list = ListState()
    private(set) var matches: [TitleMatch] = []
    /// The person goes through the answers: the cursor rests there, not in the field.
    private var isChoosing = false

    init(for purpose: SearchPurpose) { self.purpose = purpose }

    private static func visible(in surroundings: Surroundings) -> Int { max(1, surroundings.content.rows - 3) }

    mutating func type(_ key: Key, index: TitleIndex, in surroundings: Surroundings) {
        let before = field.string
        guard field.apply(key), field.string != before else { return }
        ask(index, in: surroundings)
    }

    mutating func paste(_ text: String, index: TitleIndex, in surroundings: Surroundings) {
        field.insert(text)
        ask(index, in: surroundings)
    }

    private mutating func ask(_ index: TitleIndex, in surroundings: Surroundings) {
        matches = index.search(field.string, limit: SearchOverlay.limit)
        isChoosing = false
        list = ListState()
        list.resize(count: matches.count, visible: SearchOverlay.visible(in: surroundings))
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        isChoosing = !matches.isEmpty
        list.take(step, count: matches.count, visible: SearchOverlay.visible(in: surroundings))
    }

    mutating func choose(_ index: Int, in surroundings: Surroundings) {
        list.select(index, count: matches.count, visible: SearchOverlay.visible(in: surroundings))
    }

    func open() -> OverlayOutcome {
        guard matches.indices.contains(list.selected) else { return .stay }
        return purpose.outcome(matches[list.selected].occupation)
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        let words = surroundings.words
        let area = surroundings.content.inset(columns: 1)
        let label = words(purpose.label)
        let results = area.splitTop(2).bottom
        let input = Rect(column: area.column, row: area.row, columns: area.columns, rows: 1)
        // The later one has the cursor.
        if isChoosing { frame.field(field, label: label, in: input) }
        drawMatches(in: results, &frame, surroundings)
        if field.isEmpty {
            write(words(.searchHint), in: results, &frame)
        } else if matches.isEmpty {
            write(words(.searchNothing(text: field.string)), in: results, &frame)
        }
        if !isChoosing { frame.field(field, label: label, in: input) }
    }

    private func write(_ text: String, in area: Rect, _ frame: inout Frame) {
        for (row, line) in zip(area.row..<area.endRow, TextFitting.wrapped(text, to: area.columns)) {
            frame.canvas.write(line, at: Point(column: area.column, row: row), style: .muted)
        }
    }

    private func drawMatches(in area: Rect, _ frame: inout Frame, _ surroundings: Surroundings) {
        let window = list.window(count: matches.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == list.selected, hasFocus: true)
            draw(matches[index], in: line, emphasis, &frame, surroundings)
            frame.hits.add(line, .overlayItem(index))
        }
    }

    private func draw(
        _ match: TitleMatch, in line: Rect, _ emphasis: ItemEmphasis, _ frame: inout Frame,
        _ surroundings: Surroundings
    ) {
        let (graph, words) = (surroundings.graph, surroundings.words)
        let occupation = graph[match.occupation]
        let shown = surroundings.title(of: match.occupation)
        let half = line.columns * 55 / 100
        if emphasis == .focused { frame.canvas.fill(line, style: .focus) }
        let (left, right) = line.splitLeft(half)
        frame.item(shown, in: left.splitLeft(half - 1).left, emphasis: emphasis)
        let quiet = emphasis == .focused ? Style.focus : .muted
        let pay = occupation.wages?.yearlyMedian.map(words.thousands) ?? "–"
        if match.title != shown, !isShownTitle(match, surroundings) {
            let also = TextFitting.fitted(words(.searchAlso(title: match.title)), to: right.columns - 7)
            frame.canvas.write(also, at: Point(column: right.column, row: right.row), style: quiet)
        }
        let payStyle = emphasis == .focused ? Style.focus : .text
        frame.canvas.write(
            pay, at: Point(column: right.endColumn - TextFitting.width(pay), row: right.row), style: payStyle)
    }

    /// Whether the title that was found is one of the forms of the one that is shown.
    private func isShownTitle(_ match: TitleMatch, _ surroundings: Surroundings) -> Bool {
        match.kind == .translation && surroundings.words.language != .english
    }
}

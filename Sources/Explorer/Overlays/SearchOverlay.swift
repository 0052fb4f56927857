import CareerGraph
import TerminalUI
import Words

/// Search that answers at each keystroke.
struct SearchOverlay: Overlay {
    static let context = Context.search
    static let help = ContextHelp(heading: .helpSearchHeading, text: .helpSearch, figures: [.payMiddle])
    static let limit = 50

    let title: Message
    private let label: Message
    private(set) var field = TextField()
    private(set) var list = ListState()
    private(set) var matches: [TitleMatch] = []
    /// The person goes through the answers: the cursor rests there, not in the field.
    private var isChoosing = false

    /// - Parameters:
    ///   - label: what the field is for.
    ///   - title: the words of the breadcrumb.
    init(label: Message, title: Message) {
        self.label = label
        self.title = title
    }

    var needsEveryTitle: Bool { true }

    private static func visible(in environment: Environment) -> Int { max(1, environment.content.rows - 3) }

    mutating func type(_ key: Key, in environment: Environment) {
        let before = field.string
        guard field.apply(key), field.string != before else { return }
        ask(in: environment)
    }

    mutating func paste(_ text: String, in environment: Environment) {
        field.insert(text)
        ask(in: environment)
    }

    private mutating func ask(in environment: Environment) {
        matches = environment.titleIndex.search(field.string, limit: SearchOverlay.limit)
        isChoosing = false
        list = ListState()
        list.resize(count: matches.count, visible: SearchOverlay.visible(in: environment))
    }

    mutating func step(_ step: Step, in environment: Environment) {
        isChoosing = !matches.isEmpty
        list.move(step, count: matches.count, visible: SearchOverlay.visible(in: environment))
    }

    mutating func choose(_ index: Int, in environment: Environment) {
        list.select(index, count: matches.count, visible: SearchOverlay.visible(in: environment))
    }

    func open(in environment: Environment) -> OverlayOutcome {
        guard matches.indices.contains(list.selected) else { return .stay }
        return .answer(.occupation(matches[list.selected].occupation))
    }

    func draw(into frame: inout Frame, in environment: Environment) {
        let words = environment.words
        let area = environment.content.inset(columns: 1)
        let label = words(label)
        let results = area.splitTop(2).bottom
        let input = Rect(column: area.column, row: area.row, columns: area.columns, rows: 1)
        // The later one has the cursor.
        if isChoosing { frame.field(field, label: label, in: input) }
        drawMatches(in: results, &frame, environment)
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

    private func drawMatches(in area: Rect, _ frame: inout Frame, _ environment: Environment) {
        let window = list.window(count: matches.count, visible: area.rows)
        for (row, index) in zip(area.row..., window) {
            let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == list.selected, hasFocus: true)
            draw(matches[index], in: line, emphasis, &frame, environment)
            frame.hits.add(line, .overlayItem(index))
        }
    }

    private func draw(
        _ match: TitleMatch, in line: Rect, _ emphasis: ItemEmphasis, _ frame: inout Frame,
        _ environment: Environment
    ) {
        let (graph, words) = (environment.graph, environment.words)
        let occupation = graph[match.occupation]
        let shown = environment.title(of: match.occupation)
        let half = line.columns * 55 / 100
        if emphasis == .focused { frame.canvas.fill(line, style: .focus) }
        let (left, right) = line.splitLeft(half)
        frame.item(shown, in: left.splitLeft(half - 1).left, emphasis: emphasis)
        let quiet = emphasis == .focused ? Style.focus : .muted
        let pay = occupation.wages?.yearlyMedian.map(words.thousands) ?? "–"
        if match.title != shown, !isShownTitle(match, environment) {
            let also = TextFitting.fitted(words(.searchAlso(title: match.title)), to: right.columns - 7)
            frame.canvas.write(also, at: Point(column: right.column, row: right.row), style: quiet)
        }
        let payStyle = emphasis == .focused ? Style.focus : .text
        frame.canvas.write(
            pay, at: Point(column: right.endColumn - TextFitting.width(pay), row: right.row), style: payStyle)
    }

    /// Whether the title that was found is one of the forms of the one that is shown.
    private func isShownTitle(_ match: TitleMatch, _ environment: Environment) -> Bool {
        match.kind == .translation && environment.words.language != .english
    }
}

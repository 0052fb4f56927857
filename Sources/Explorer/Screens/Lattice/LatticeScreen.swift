import CareerGraph
import CareerGuidance
import GraphLayout
import TerminalUI

/// Jobs on rungs, moves up as lines, lateral moves across: a picture to walk through, and the same as an outline.
struct LatticeScreen: Screen {
    let lattice: Lattice
    /// What it was drawn of.
    let subject: LatticeSubject
    private(set) var detail = LatticeDetail.pay
    private(set) var folded: Set<Int> = []
    /// Computed when the screen opens and when detail or folding change; choosing never moves anything.
    private(set) var picture: LatticePicture?
    private(set) var focus = LatticeFocus.node(0)
    /// The column and row of the picture at the upper left corner of its window.
    private(set) var corner = GridPoint(x: 0, y: 0)
    /// The text where it is read instead; made on request, and again for another width or language.
    private(set) var outline: LatticeOutline?
    private(set) var reading = ListState()

    init(_ lattice: Lattice, of subject: LatticeSubject, in environment: Environment) {
        self.lattice = lattice
        self.subject = subject
        draw(in: environment)
        let start = lattice.start.flatMap { picture?.node(of: .job($0)) }
        if let first = start.map(LatticeFocus.node) ?? picture?.tour.first { focus = first }
        showFocus(in: environment, centerd: true)
    }

    static let context = Context.lattice
    static let help = ContextHelp(
        heading: .helpLatticeHeading, text: .helpLatticeText,
        figures: [.payMiddle, .openings, .jobZone, .fallback])

    /// The job in focus; on a line, the one that it leads to.
    func occupation(in environment: Environment, _ session: Session) -> OccupationID? {
        guard let picture else { return nil }
        if let outline { return outline.occupation(ofLine: reading.selected) }
        let node =
            switch focus {
            case .node(let node): node
            case .link(let link): picture.links.indices.contains(link) ? picture.links[link].to : 0
            }
        guard picture.items.indices.contains(node), case .job(let job) = picture.items[node] else { return nil }
        return lattice.jobs[job].occupation
    }

    func subject(in environment: Environment, _ session: Session) -> Subject? {
        occupation(in: environment, session).map(Subject.occupation)
    }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        lattice.source.crumbs(in: environment)
            + [Crumb(title: environment.words(isOutline ? .outlineCrumb : .latticeCrumb), destination: nil)]
    }

    var isOutline: Bool { outline != nil }

    private func makeOutline(in environment: Environment) -> LatticeOutline {
        LatticeOutline(lattice: lattice, width: environment.content.columns - 3, environment: environment)
    }

    /// Redraws the picture; what was chosen stays chosen.
    private mutating func draw(in environment: Environment) {
        let (chosen, move) = (chosenItem, chosenMove)
        picture = LatticePicture(lattice, detail: detail, folded: folded, in: environment)
        guard let picture else { return }
        if let move, let link = picture.links.firstIndex(where: { $0.moves.contains(move) }) {
            focus = .link(link)
        } else if let node = chosen.flatMap(picture.node) {
            focus = .node(node)
        }
    }

    /// The move in focus, where a line is.
    private var chosenMove: Int? {
        guard let picture, case .link(let link) = focus, picture.links.indices.contains(link) else { return nil }
        return picture.links[link].moves.first
    }

    /// The item in focus; of a line, where it begins.
    private var chosenItem: LatticePicture.Item? {
        guard let picture else { return nil }
        let node =
            switch focus {
            case .node(let node): node
            case .link(let link): picture.links.indices.contains(link) ? picture.links[link].from : 0
            }
        return picture.items.indices.contains(node) ? picture.items[node] : nil
    }
}

// MARK: - What keys do here

extension LatticeScreen {
    mutating func step(_ step: Step, in environment: Environment, _ session: Session) {
        if let outline {
            reading.move(step, count: outline.panel.lines.count, visible: environment.content.rows)
            return
        }
        guard let picture else { return }
        switch step {
        case .up: walk(.north, in: environment)
        case .down: walk(.south, in: environment)
        case .left: walk(.west, in: environment)
        case .right: walk(.east, in: environment)
        case .pageUp: pan(columns: 0, rows: -window(in: environment).rows / 2, in: environment)
        case .pageDown: pan(columns: 0, rows: window(in: environment).rows / 2, in: environment)
        case .first: choose(picture.tour.first, in: environment)
        case .last: choose(picture.tour.last, in: environment)
        }
    }

    private mutating func walk(_ direction: Direction, in environment: Environment) {
        choose(picture?.neighbor(of: focus, direction), in: environment)
    }

    private mutating func choose(_ focus: LatticeFocus?, in environment: Environment) {
        guard let focus else { return }
        self.focus = focus
        showFocus(in: environment, centerd: false)
    }

    /// Tab goes through everything there is.
    mutating func nextPane(in environment: Environment, _ session: Session) { tour(by: 1, in: environment) }

    mutating func tour(by step: Int, in environment: Environment) {
        guard !isOutline, let tour = picture?.tour, !tour.isEmpty else { return }
        let index = tour.firstIndex(of: focus) ?? 0
        choose(tour[(index + step + tour.count) % tour.count], in: environment)
    }

    mutating func zoom(_ detail: LatticeDetail, in environment: Environment) {
        guard detail != self.detail, !isOutline else { return }
        self.detail = detail
        draw(in: environment)
        showFocus(in: environment, centerd: true)
    }

    /// Folds the rung of the chosen job into one box, or unfolds it.
    mutating func fold(in environment: Environment) {
        guard !isOutline, let item = chosenItem else { return }
        let rung: Int
        switch item {
        case .job(let job): rung = lattice.jobs[job].rung
        case .rung(let number): rung = number
        }
        if folded.remove(rung) == nil { folded.insert(rung) }
        draw(in: environment)
        if !folded.contains(rung), let job = lattice.jobs.firstIndex(where: { $0.rung == rung }),
            let node = picture?.node(of: .job(job))
        {
            focus = .node(node)
        }
        showFocus(in: environment, centerd: true)
    }

    /// The same as text, at the same job.
    mutating func toggleOutline(in environment: Environment) {
        if let outline {
            self.outline = nil
            guard let job = outline.job(ofLine: reading.selected), let node = picture?.node(of: .job(job)) else {
                return
            }
            choose(.node(node), in: environment)
        } else {
            let outline = makeOutline(in: environment)
            let line = chosenItem.flatMap { item in
                if case .job(let job) = item { outline.line(ofJob: job) } else { nil }
            }
            reading.select(line ?? 0, count: outline.panel.lines.count, visible: environment.content.rows)
            self.outline = outline
        }
    }

    /// The next job whose title holds this text; false if there is none.
    mutating func find(_ text: String, in environment: Environment) -> Bool {
        let wanted = text.foldedForFinding
        guard !wanted.isEmpty else { return false }
        let start: Int
        if case .job(let job)? = chosenItem { start = job + 1 } else { start = 0 }
        let order = Array(lattice.jobs.indices)
        let turned = order.dropFirst(start) + order.prefix(start)
        let found = turned.first { environment.title(of: $0, in: lattice).foldedForFinding.contains(wanted) }
        guard let job = found else { return false }
        if folded.remove(lattice.jobs[job].rung) != nil { draw(in: environment) }
        if let outline {
            reading.select(
                outline.line(ofJob: job) ?? 0, count: outline.panel.lines.count, visible: environment.content.rows)
        } else if let node = picture?.node(of: .job(job)) {
            choose(.node(node), in: environment)
        }
        return true
    }

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<LatticeScreen> {
        if outline == nil, case .rung? = chosenItem, case .node = focus {
            fold(in: environment)
            return .stay
        }
        return destination.map { .go($0) } ?? .stay
    }

    /// Where the line of the outline, the box or the line of the picture in focus leads.
    private var destination: Destination? {
        if let outline { return outline.panel.destination(ofLine: reading.selected) }
        if case .job(let job)? = chosenItem, case .node = focus {
            return lattice.jobs[job].occupation.map { .occupation($0) }
        }
        return chosenMove.flatMap { lattice.gap(ofMove: $0) }
    }
}

// MARK: - The window onto the picture

extension LatticeScreen {
    /// The picture's place on the screen.
    func window(in environment: Environment) -> Rect { LatticeLayout(lattice, in: environment).picture }

    /// Moves the window, as far as there is something to see.
    mutating func pan(columns: Int, rows: Int, in environment: Environment) {
        guard let picture else { return }
        let window = window(in: environment)
        corner = GridPoint(
            x: min(max(0, corner.x + columns), max(0, picture.drawing.width - window.columns)),
            y: min(max(0, corner.y + rows), max(0, picture.drawing.height - window.rows)))
    }

    /// Moves the window only as far as the focus needs, or puts the focus into its middle.
    private mutating func showFocus(in environment: Environment, centerd: Bool) {
        guard let picture, let area = picture.area(of: focus) else { return }
        let window = window(in: environment)
        func offset(_ corner: Int, _ start: Int, _ length: Int, _ room: Int) -> Int {
            if centerd, start < corner || start + length > corner + room { return start - (room - length) / 2 }
            if start < corner { return start - 1 }
            return start + length > corner + room ? start + length - room + 1 : corner
        }
        let x = offset(corner.x, area.column, area.columns, window.columns)
        let y = offset(corner.y, area.row, area.rows, window.rows)
        pan(columns: x - corner.x, rows: y - corner.y, in: environment)
    }

    /// What was built since the picture was left.
    mutating func resume(in environment: Environment, _ session: Session) {
        if subject == .draft, let lattice = session.lattice(of: .draft, in: environment), lattice != self.lattice {
            self = LatticeScreen(lattice, of: .draft, in: environment)
        } else {
            fit(to: environment, session)
        }
    }

    mutating func fit(to environment: Environment, _ session: Session) {
        if isOutline {
            let outline = makeOutline(in: environment)
            reading.resize(count: outline.panel.lines.count, visible: environment.content.rows)
            self.outline = outline
        }
        pan(columns: 0, rows: 0, in: environment)
        showFocus(in: environment, centerd: false)
    }

    /// The boxes hold titles and words; the outline's texts break into other lines.
    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session) {
        let (old, line) = (outline, reading.selected)
        draw(in: after)
        fit(to: after, session)
        guard let old, let outline else { return }
        reading.select(
            outline.panel.line(standingFor: line, of: old.panel), count: outline.panel.lines.count,
            visible: after.content.rows)
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        if let outline {
            reading.select(index, count: outline.panel.lines.count, visible: environment.content.rows)
            return outline.panel.destination(ofLine: index) != nil
        }
        switch pane {
        case LatticePane.boxes, LatticePane.lines:
            let next: LatticeFocus = pane == LatticePane.boxes ? .node(index) : .link(index)
            // The first click chooses; the next one opens.
            let isAgain = next == focus
            choose(next, in: environment)
            return isAgain
        case LatticePane.map:
            guard let map = LatticeMap(picture, window: window(in: environment), corner: corner) else { return false }
            let target = map.corner(centerdOn: index)
            pan(columns: target.x - corner.x, rows: target.y - corner.y, in: environment)
            return false
        default: return false
        }
    }

    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session) {
        if let outline {
            reading.move(by: step, count: outline.panel.lines.count, visible: environment.content.rows)
        } else {
            pan(columns: 0, rows: step, in: environment)
        }
    }

    mutating func drag(columns: Int, rows: Int, in environment: Environment, _ session: Session) {
        if !isOutline { pan(columns: -columns, rows: -rows, in: environment) }
    }

    mutating func escape() -> Bool {
        defer { outline = nil }
        return isOutline
    }
}

/// What a click on the picture can land on.
enum LatticePane {
    static let boxes = 0
    static let lines = 1
    static let map = 2
    static let picture = 3
}

extension Lattice {
    /// The job that the picture opens at: the one it stands around.
    fileprivate var start: Int? {
        guard case .around(let occupation, _, _) = source else { return nil }
        return jobs.firstIndex { $0.occupation == occupation }
    }

    /// The gap of a move between two occupations.
    func gap(ofMove move: Int) -> Destination? {
        guard moves.indices.contains(move), let from = jobs[moves[move].from].occupation,
            let to = jobs[moves[move].to].occupation, from != to
        else { return nil }
        return .gap(.job(from), to)
    }
}

extension Lattice.Source {
    func crumbs(in environment: Environment) -> [Crumb] {
        let graph = environment.graph
        switch self {
        case .pathway(let pathway):
            return [
                Crumb(
                    title: environment.title(of: graph[pathway].cluster),
                    destination: .browseCluster(graph[pathway].cluster)),
                Crumb(title: environment.title(of: pathway), destination: .browse(pathway, nil)),
            ]
        case .cluster(let cluster):
            return [Crumb(title: environment.title(of: cluster), destination: .browseCluster(cluster))]
        case .around(let occupation, _, _): return Crumb.toOccupation(occupation, in: environment, leads: true)
        case .ladder(let head):
            return [
                Crumb(title: environment.words(.laddersCrumb), destination: .ladders),
                Crumb(title: head.title, destination: nil),
            ]
        }
    }
}

import CareerGraph
import CareerGuidance
import GraphLayout
import TerminalUI
import Words

/// How much stands in each box.
enum LatticeDetail: Int, CaseIterable, Sendable {
    case title, pay, preparation

    var more: LatticeDetail { LatticeDetail(rawValue: rawValue + 1) ?? self }
    var less: LatticeDetail { LatticeDetail(rawValue: rawValue - 1) ?? self }

    /// Columns of text in a box.
    fileprivate var columns: Int {
        switch self {
        case .title: 14
        case .pay: 20
        case .preparation: 24
        }
    }
}

/// A lattice as it is drawn: boxes and lines on a grid, and what each of them stands for.
struct LatticePicture: Sendable {
    /// What a box stands for.
    enum Item: Hashable, Sendable {
        /// By position in ``Lattice/jobs``.
        case job(Int)
        /// A rung whose jobs are folded into one box, by its number.
        case rung(Int)
    }

    let lattice: Lattice
    let drawing: GraphDrawing
    /// What stands in each cell of the drawing.
    let plane: DrawingPlane
    /// In the order of the drawing's nodes.
    let items: [Item]
    /// Text within each box, in the order of the drawing's nodes.
    let lines: [[String]]
    /// For each line, the nodes at its ends and the moves that it stands for, by position in ``Lattice/moves``.
    let links: [Link]

    /// A line of the drawing.
    struct Link: Sendable {
        let from: Int
        let to: Int
        let moves: [Int]
    }

    /// Nil for more than can be drawn, and for nothing.
    init?(_ lattice: Lattice, detail: LatticeDetail, folded: Set<Int>, in environment: Environment) {
        let texts = LatticeBoxText(lattice: lattice, detail: detail, environment: environment)
        var items: [Item] = []
        for (position, job) in lattice.jobs.enumerated() {
            let item = LatticePicture.item(of: job, at: position, folded)
            if items.last != item { items.append(item) }
        }
        var byID: [String: (item: Item, lines: [String])] = [:]
        let nodes = items.map { item in
            let (id, rank, lines) = (texts.id(item), texts.rung(item), texts.lines(item))
            byID[id] = (item, lines)
            let width = (lines.map(TextFitting.width).max() ?? 0) + 4
            return LayeredGraph.Node(id: id, width: width, height: lines.count + 2, rank: rank)
        }
        let merged = LatticePicture.merged(lattice, folded)
        let edges = merged.map { link in
            LayeredGraph.Edge(
                from: texts.id(link.from), to: texts.id(link.to), arrowheads: link.isTwoWay ? .both : .end,
                kind: link.kind == .lateral ? 1 : 0)
        }
        guard !nodes.isEmpty, let graph = try? LayeredGraph(nodes: nodes, edges: edges),
            let drawing = try? LayeredLayout().draw(graph)
        else { return nil }
        self.lattice = lattice
        self.drawing = drawing
        plane = drawing.plane()
        self.items = drawing.nodes.compactMap { byID[$0.id]?.item }
        lines = drawing.nodes.map { byID[$0.id]?.lines ?? [] }
        var position: [String: Int] = [:]
        for (index, node) in drawing.nodes.enumerated() { position[node.id] = index }
        links = drawing.edges.map { edge in
            Link(from: position[edge.from] ?? 0, to: position[edge.to] ?? 0, moves: merged[edge.input].moves)
        }
    }

    /// Where an item is drawn; a job of a folded rung stands in the rung's box.
    func node(of item: Item) -> Int? {
        if let node = items.firstIndex(of: item) { return node }
        guard case .job(let job) = item else { return nil }
        return items.firstIndex(of: .rung(lattice.jobs[job].rung))
    }
}

extension LatticePicture {
    private struct MergedLink {
        let from: Item
        let to: Item
        var kind: MoveKind
        var isTwoWay: Bool
        var moves: [Int]
    }

    private static func item(of job: LatticeJob, at position: Int, _ folded: Set<Int>) -> Item {
        folded.contains(job.rung) ? .rung(job.rung) : .job(position)
    }

    /// One line for all moves between the same two boxes in the same direction; none within a box.
    private static func merged(_ lattice: Lattice, _ folded: Set<Int>) -> [MergedLink] {
        var links: [MergedLink] = []
        var known: [[Item]: Int] = [:]
        for (index, move) in lattice.moves.enumerated() {
            let from = item(of: lattice.jobs[move.from], at: move.from, folded)
            let to = item(of: lattice.jobs[move.to], at: move.to, folded)
            guard from != to else { continue }
            if let position = known[[from, to]] {
                links[position].moves.append(index)
            } else {
                known[[from, to]] = links.count
                links.append(
                    MergedLink(from: from, to: to, kind: move.kind, isTwoWay: move.isTwoWay, moves: [index]))
            }
        }
        return links
    }
}

/// What stands in the boxes.
struct LatticeBoxText {
    let lattice: Lattice
    let detail: LatticeDetail
    let environment: Environment

    private var words: MessageCatalog { environment.words }

    func id(_ item: LatticePicture.Item) -> String {
        switch item {
        case .job(let job): "job " + lattice.jobs[job].id
        case .rung(let rung): "rung \(rung)"
        }
    }

    func rung(_ item: LatticePicture.Item) -> Int {
        switch item {
        case .job(let job): lattice.jobs[job].rung
        case .rung(let rung): rung
        }
    }

    func lines(_ item: LatticePicture.Item) -> [String] {
        switch item {
        case .rung(let rung): [words(.latticeFolded(count: lattice.jobs.count { $0.rung == rung }))]
        case .job(let job): lines(lattice.jobs[job], title: environment.title(of: job, in: lattice))
        }
    }

    private func lines(_ job: LatticeJob, title: String) -> [String] {
        let wrapped = TextFitting.wrapped(title, to: detail.columns)
        var lines = Array(wrapped.prefix(3))
        if wrapped.count > 3 { lines[2] = TextFitting.fitted(lines[2] + "…", to: detail.columns) }
        lines = lines.map { TextFitting.fitted($0, to: detail.columns) }
        guard detail != .title else { return lines }
        let facts = [pay(job), job.zone.map { words(.latticeZone(zone: String($0.rawValue))) }].compactMap(\.self)
        if !facts.isEmpty { lines.append(facts.joined(separator: " · ")) }
        guard detail == .preparation, let occupation = job.occupation else { return lines }
        let demand = PreparationDemand(occupation, in: environment.graph)
        if let education = demand.education {
            lines.append(TextFitting.fitted(words.name(education), to: detail.columns))
        }
        if let openings = AnnualOpenings(environment.graph[occupation].outlook) {
            let mark = openings.isFallback ? words(.fallbackMark) : ""
            lines.append(
                TextFitting.fitted(
                    words(.latticeOpenings(openings: mark + words.count(openings.count))), to: detail.columns))
        }
        return lines
    }

    private func pay(_ job: LatticeJob) -> String? {
        job.pay.map { (job.isPayFallback ? words(.fallbackMark) : "") + words.thousands($0) }
    }
}

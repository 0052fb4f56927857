import CareerGraph
import TerminalUI

/// Career clusters, their pathways and the occupations in them, as columns that open to the right.
struct BrowseScreen: Screen {
    private(set) var focus = BrowseLevel.clusters
    private var clusterList = ListState()
    private var pathwayList = ListState()
    private var occupationList = ListState()

    static let context = Context.browse
    static let help = ContextHelp(
        heading: .helpBrowseHeading, text: .helpBrowse,
        figures: [.payMiddle, .payRange, .openings, .jobZone, .fallback])
    static let commands = CommandList<BrowseScreen>(
        .moving(sidewaysInFooter: true) + [
            .open(), .moves(footer: true), .gapFromProfile(), .routes(), .routeTo(), .leadsHere, .overview,
            .lattice(footer: true), .compare,
        ])

    init() {}

    /// Opens at a pathway, or at an occupation within it.
    init(pathway: PathwayID, occupation: OccupationID?, in environment: Environment) {
        let graph = environment.graph
        choose(.clusters, graph[pathway].cluster.index, in: environment)
        choose(.pathways, graph[graph[pathway].cluster].pathways.firstIndex(of: pathway) ?? 0, in: environment)
        focus = .pathways
        if let occupation, let index = occupations(in: environment).firstIndex(of: occupation) {
            focus = .occupations
            choose(.occupations, index, in: environment)
        }
    }

    init(cluster: ClusterID, in environment: Environment) {
        choose(.clusters, cluster.index, in: environment)
    }
}

// MARK: - What is chosen

extension BrowseScreen {
    func cluster(in graph: CareerGraph) -> ClusterID? {
        graph.clusters.indices.contains(clusterList.selected) ? ClusterID(clusterList.selected) : nil
    }

    func pathways(in graph: CareerGraph) -> [PathwayID] { cluster(in: graph).map { graph[$0].pathways } ?? [] }

    func pathway(in graph: CareerGraph) -> PathwayID? {
        let pathways = pathways(in: graph)
        return pathways.indices.contains(pathwayList.selected) ? pathways[pathwayList.selected] : nil
    }

    /// The occupations of the chosen pathway by title, as people look for them.
    func occupations(in environment: Environment) -> [OccupationID] {
        let graph = environment.graph
        guard let pathway = pathway(in: graph) else { return [] }
        return environment.byTitle(graph[pathway].placements.map(\.occupation))
    }

    func chosenOccupation(in environment: Environment) -> OccupationID? {
        let occupations = occupations(in: environment)
        return occupations.indices.contains(occupationList.selected) ? occupations[occupationList.selected] : nil
    }

    func occupation(in environment: Environment, _ session: Session) -> OccupationID? {
        focus == .occupations ? chosenOccupation(in: environment) : nil
    }

    /// Of a list of clusters or pathways, what is chosen there as a whole.
    func latticeSubject(in environment: Environment, _ session: Session) -> LatticeSubject? {
        switch focus {
        case .clusters: cluster(in: environment.graph).map(LatticeSubject.cluster)
        case .pathways: pathway(in: environment.graph).map(LatticeSubject.pathway)
        case .occupations:
            chosenOccupation(in: environment).map { .around($0, moves: 1, isBackwards: false) }
        }
    }

    func list(_ level: BrowseLevel) -> ListState {
        switch level {
        case .clusters: clusterList
        case .pathways: pathwayList
        case .occupations: occupationList
        }
    }

    func count(_ level: BrowseLevel, in graph: CareerGraph) -> Int {
        switch level {
        case .clusters: graph.clusters.count
        case .pathways: pathways(in: graph).count
        case .occupations: pathway(in: graph).map { graph[$0].placements.count } ?? 0
        }
    }
}

// MARK: - Keys and clicks

extension BrowseScreen {
    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        let graph = environment.graph
        var crumbs = [Crumb(title: environment.words(.browseCrumb), destination: .browse(nil, nil))]
        if let cluster = cluster(in: graph), focus != .clusters {
            crumbs.append(Crumb(title: environment.title(of: cluster), destination: .browseCluster(cluster)))
        }
        if let pathway = pathway(in: graph), focus == .occupations {
            crumbs.append(Crumb(title: environment.title(of: pathway), destination: .browse(pathway, nil)))
        }
        return crumbs
    }

    mutating func step(_ step: Step, in environment: Environment, _ session: Session) {
        switch step {
        case .left: focus = BrowseLevel(rawValue: focus.rawValue - 1) ?? focus
        case .right: moveRight(in: environment)
        default:
            var list = list(focus)
            list.move(step, count: count(focus, in: environment.graph), visible: visible(in: environment))
            choose(focus, list.selected, in: environment)
        }
    }

    /// Enter goes in: to the next column, and from the last one to the occupation.
    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<BrowseScreen> {
        guard focus == .occupations else {
            moveRight(in: environment)
            return .stay
        }
        return chosenOccupation(in: environment).map { .go(.occupation($0)) } ?? .stay
    }

    mutating func escape() -> Bool {
        guard let left = BrowseLevel(rawValue: focus.rawValue - 1) else { return false }
        focus = left
        return true
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        guard let level = BrowseLevel(rawValue: pane) else { return false }
        let isAgain = focus == level && list(level).selected == index
        focus = level
        choose(level, index, in: environment)
        // The first click on an occupation shows its preview; the next one opens it.
        return level != .occupations || isAgain
    }

    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session) {
        guard let level = BrowseLevel(rawValue: pane) else { return }
        focus = level
        choose(level, list(level).selected + step, in: environment)
    }

    mutating func fit(to environment: Environment, _ session: Session) {
        for level in BrowseLevel.allCases { choose(level, list(level).selected, in: environment, keepsRest: true) }
    }

    /// The list of occupations is sorted by title: under other titles the chosen one is at another position.
    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session) {
        let chosen = chosenOccupation(in: before)
        fit(to: after, session)
        guard let index = occupations(in: after).firstIndex(where: { $0 == chosen }) else { return }
        choose(.occupations, index, in: after, keepsRest: true)
    }

    private mutating func moveRight(in environment: Environment) {
        guard let next = BrowseLevel(rawValue: focus.rawValue + 1), count(next, in: environment.graph) > 0 else {
            return
        }
        focus = next
    }

    /// Chooses an item of a list; the lists to its right start over when the choice changes.
    private mutating func choose(
        _ level: BrowseLevel, _ index: Int, in environment: Environment, keepsRest: Bool = false
    ) {
        let count = count(level, in: environment.graph)
        let visible = visible(in: environment)
        let before = list(level).selected
        switch level {
        case .clusters: clusterList.select(index, count: count, visible: visible)
        case .pathways: pathwayList.select(index, count: count, visible: visible)
        case .occupations: occupationList.select(index, count: count, visible: visible)
        }
        guard list(level).selected != before, !keepsRest else { return }
        if level == .clusters { pathwayList = ListState() }
        if level != .occupations { occupationList = ListState() }
    }

    private func visible(in environment: Environment) -> Int {
        BrowseLayout(content: environment.content, focus: focus).visible
    }
}

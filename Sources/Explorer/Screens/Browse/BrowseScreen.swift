import CareerGraph
import TerminalUI

/// Career clusters, their pathways and the occupations in them, as columns that open to the right.
struct BrowseScreen: Screen {
    private(set) var focus = BrowseLevel.clusters
    private var clusterList = ListState()
    private var pathwayList = ListState()
    private var occupationList = ListState()

    var context: Context { .browse }

    init() {}

    /// Opens at a pathway, or at an occupation within it.
    init(pathway: PathwayID, occupation: OccupationID?, in surroundings: Surroundings) {
        let graph = surroundings.graph
        choose(.clusters, graph[pathway].cluster.index, in: surroundings)
        choose(.pathways, graph[graph[pathway].cluster].pathways.firstIndex(of: pathway) ?? 0, in: surroundings)
        focus = .pathways
        if let occupation, let index = occupations(in: surroundings).firstIndex(of: occupation) {
            focus = .occupations
            choose(.occupations, index, in: surroundings)
        }
    }

    init(cluster: ClusterID, in surroundings: Surroundings) {
        choose(.clusters, cluster.index, in: surroundings)
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
    func occupations(in surroundings: Surroundings) -> [OccupationID] {
        let graph = surroundings.graph
        guard let pathway = pathway(in: graph) else { return [] }
        return surroundings.byTitle(graph[pathway].placements.map(\.occupation))
    }

    func chosenOccupation(in surroundings: Surroundings) -> OccupationID? {
        let occupations = occupations(in: surroundings)
        return occupations.indices.contains(occupationList.selected) ? occupations[occupationList.selected] : nil
    }

    func occupation(in surroundings: Surroundings) -> OccupationID? {
        focus == .occupations ? chosenOccupation(in: surroundings) : nil
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
    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        let graph = surroundings.graph
        var crumbs = [Crumb(title: surroundings.words(.browseCrumb), destination: .browse(nil, nil))]
        if let cluster = cluster(in: graph), focus != .clusters {
            crumbs.append(Crumb(title: surroundings.title(of: cluster), destination: .browseCluster(cluster)))
        }
        if let pathway = pathway(in: graph), focus == .occupations {
            crumbs.append(Crumb(title: surroundings.title(of: pathway), destination: .browse(pathway, nil)))
        }
        return crumbs
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        switch step {
        case .left: focus = BrowseLevel(rawValue: focus.rawValue - 1) ?? focus
        case .right: moveRight(in: surroundings)
        default:
            var list = list(focus)
            list.take(step, count: count(focus, in: surroundings.graph), visible: visible(in: surroundings))
            choose(focus, list.selected, in: surroundings)
        }
    }

    /// Enter goes in: to the next column, and from the last one to the occupation.
    mutating func open(in surroundings: Surroundings) -> Destination? {
        guard focus == .occupations else {
            moveRight(in: surroundings)
            return nil
        }
        return chosenOccupation(in: surroundings).map { .occupation($0) }
    }

    mutating func escape() -> Bool {
        guard let left = BrowseLevel(rawValue: focus.rawValue - 1) else { return false }
        focus = left
        return true
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        guard let level = BrowseLevel(rawValue: pane) else { return false }
        let isAgain = focus == level && list(level).selected == index
        focus = level
        choose(level, index, in: surroundings)
        // The first click on an occupation shows its preview; the next one opens it.
        return level != .occupations || isAgain
    }

    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings) {
        guard let level = BrowseLevel(rawValue: pane) else { return }
        focus = level
        choose(level, list(level).selected + step, in: surroundings)
    }

    mutating func fit(to surroundings: Surroundings) {
        for level in BrowseLevel.allCases { choose(level, list(level).selected, in: surroundings, keepsRest: true) }
    }

    /// The list of occupations goes by title: the chosen one stands elsewhere in it under other titles.
    mutating func changeWords(from before: Surroundings, to after: Surroundings) {
        let chosen = chosenOccupation(in: before)
        fit(to: after)
        guard let index = occupations(in: after).firstIndex(where: { $0 == chosen }) else { return }
        choose(.occupations, index, in: after, keepsRest: true)
    }

    private mutating func moveRight(in surroundings: Surroundings) {
        guard let next = BrowseLevel(rawValue: focus.rawValue + 1), count(next, in: surroundings.graph) > 0 else {
            return
        }
        focus = next
    }

    /// Chooses an item of a list; the lists to its right start anew where the choice has changed.
    private mutating func choose(
        _ level: BrowseLevel, _ index: Int, in surroundings: Surroundings, keepsRest: Bool = false
    ) {
        let count = count(level, in: surroundings.graph)
        let visible = visible(in: surroundings)
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

    private func visible(in surroundings: Surroundings) -> Int {
        BrowseLayout(content: surroundings.content, focus: focus).visible
    }
}

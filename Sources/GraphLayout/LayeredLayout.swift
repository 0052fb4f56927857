/// Draws layered graphs: ranks, order within ranks, columns, routes. Each phase can be replaced.
///
/// The picture depends on the graph alone: neither on the order of its nodes and edges, nor on time, nor on anything
/// that is selected or shown.
public struct LayeredLayout: Sendable {
    /// The most ranks that all edges together may pass between their ends.
    public static let passedRankLimit = 20_000

    /// The phases.
    public var ranking: any RankingPhase
    public var ordering: any OrderingPhase
    public var positioning: any PositioningPhase
    public var routing: any RoutingPhase

    /// Makes a layout; the standard phases where none are given.
    public init(
        ranking: any RankingPhase = LongestPathRanking(), ordering: any OrderingPhase = SiftedOrdering(),
        positioning: any PositioningPhase = MedianPositioning(), routing: any RoutingPhase = ChannelRouting()
    ) {
        self.ranking = ranking
        self.ordering = ordering
        self.positioning = positioning
        self.routing = routing
    }

    /// Draws a graph.
    ///
    /// - Throws: ``GraphLayoutError/tooManyPassedRanks(count:limit:)``.
    public func draw(_ graph: LayeredGraph) throws(GraphLayoutError) -> GraphDrawing {
        routing.route(try place(graph))
    }

    /// All phases but the last.
    ///
    /// - Throws: ``GraphLayoutError/tooManyPassedRanks(count:limit:)``.
    public func place(_ graph: LayeredGraph) throws(GraphLayoutError) -> Placement {
        let indexed = IndexedGraph(graph)
        let rankOfNode = ranking.ranks(of: indexed)
        let ranks = Set(rankOfNode).sorted()
        var layerOfRank: [Int: Int] = [:]
        for (layer, rank) in ranks.enumerated() { layerOfRank[rank] = layer }
        let layers = rankOfNode.map { layerOfRank[$0] ?? 0 }
        let passed = indexed.edges.reduce(0) { $0 + max(0, abs(layers[$1.from] - layers[$1.to]) - 1) }
        guard passed <= LayeredLayout.passedRankLimit else {
            throw .tooManyPassedRanks(count: passed, limit: LayeredLayout.passedRankLimit)
        }
        var rowHeights = Array(repeating: 1, count: ranks.count)
        for (node, layer) in zip(indexed.nodes, layers) { rowHeights[layer] = max(rowHeights[layer], node.height) }
        let parts = Hierarchy.components(of: indexed, layers: layers).map { hierarchy in
            let order = ordering.order(hierarchy)
            let plan = LinePlan(indexed, hierarchy, order, rowHeights: rowHeights)
            let columns = positioning.columns(hierarchy, order, plan)
            return Placement.Part(hierarchy: hierarchy, order: order, plan: plan, columns: columns)
        }
        return Placement(graph: indexed, ranks: ranks, rowHeights: rowHeights, parts: parts)
    }
}

/// The first phase: gives every node its rank.
///
/// - Postcondition: one rank for each node, and a node whose rank was given keeps it. Ranks need not be dense: the
///   layout drops the ranks on which nothing stands.
public protocol RankingPhase: Sendable {
    /// The rank of each node, by node number.
    func ranks(of graph: IndexedGraph) -> [Int]
}

extension RankingPhase {
    /// What a result breaks of the postcondition; empty when it holds.
    public func violations(of ranks: [Int], for graph: IndexedGraph) -> [String] {
        guard ranks.count == graph.nodes.count else { return ["\(ranks.count) ranks for \(graph.nodes.count) nodes"] }
        return zip(graph.nodes, ranks).compactMap { node, rank in
            guard let given = node.rank, given != rank else { return nil }
            return "\(node.id) was given rank \(given) and got \(rank)"
        }
    }
}

/// Ranks as given; where none is given, the longest path from below, then tightened.
///
/// Two nodes joined both ways (an edge with two heads, or one edge each way) are a lateral pair and share a rank.
/// Edges that would close a cycle are left out of the account; they are drawn all the same.
public struct LongestPathRanking: RankingPhase {
    /// Makes the phase.
    public init() {}

    public func ranks(of graph: IndexedGraph) -> [Int] {
        let given = graph.nodes.compactMap(\.rank)
        if given.count == graph.nodes.count { return given }
        let group = LongestPathRanking.groups(of: graph)
        var ladder = GroupLadder(count: graph.nodes.count)
        for (index, node) in graph.nodes.enumerated() where group[index] == index { ladder.fixed[index] = node.rank }
        for edge in graph.edges where group[edge.from] != group[edge.to] {
            ladder.connect(group[edge.from], group[edge.to])
        }
        let ranks = ladder.climb()
        return graph.nodes.indices.map { ranks[group[$0]] }
    }

    /// For each node the first of those it must share a rank with. A node with a rank of its own is never bound.
    private static func groups(of graph: IndexedGraph) -> [Int] {
        var groups = DisjointSets(graph.nodes.count)
        for strand in graph.strands
        where graph.nodes[strand.first].rank == nil && graph.nodes[strand.second].rank == nil {
            let edges = strand.edges.map { graph.edges[$0] }
            let isTwoWay = edges.contains { $0.arrowheads == .both } || Set(edges.map(\.from)).count == 2
            if isTwoWay { groups.join(strand.first, strand.second) }
        }
        return graph.nodes.indices.map { groups.root($0) }
    }
}

/// Groups of nodes with edges between them, and the ranks that follow.
private struct GroupLadder {
    var fixed: [Int?]
    private var above: [[Int]]
    private var below: [[Int]]

    init(count: Int) {
        fixed = Array(repeating: nil, count: count)
        above = Array(repeating: [], count: count)
        below = Array(repeating: [], count: count)
    }

    mutating func connect(_ lower: Int, _ upper: Int) { above[lower].append(upper) }

    mutating func climb() -> [Int] {
        let order = dropCyclesAndSort()
        let base = fixed.compactMap { $0 }.min() ?? 0
        var ranks = Array(repeating: base, count: above.count)
        for group in order {
            ranks[group] = fixed[group] ?? below[group].map { ranks[$0] + 1 }.max() ?? base
        }
        tighten(&ranks, order)
        return ranks
    }

    /// Raises what has more edges upwards than downwards as far as its next group above allows: shorter edges.
    private func tighten(_ ranks: inout [Int], _ order: [Int]) {
        for group in order.reversed() where fixed[group] == nil && above[group].count > below[group].count {
            guard let ceiling = above[group].map({ ranks[$0] - 1 }).min() else { continue }
            let floor = below[group].map { ranks[$0] + 1 }.max() ?? ceiling
            ranks[group] = max(ceiling, floor)
        }
    }

    /// Depth-first, with its own stack: drops the edges that close a cycle; returns the groups from below upwards.
    private mutating func dropCyclesAndSort() -> [Int] {
        enum Mark { case new, open, done }
        var mark = Array(repeating: Mark.new, count: above.count)
        var kept: [[Int]] = Array(repeating: [], count: above.count)
        var finished: [Int] = []
        let targets = Set(above.joined())
        // Groups that nothing leads to first, so that a cycle is entered where the graph itself enters it.
        for start in above.indices.filter({ !targets.contains($0) }) + Array(above.indices) where mark[start] == .new {
            var stack = [(group: start, next: 0)]
            mark[start] = .open
            while let top = stack.last {
                guard top.next < above[top.group].count else {
                    mark[top.group] = .done
                    finished.append(top.group)
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let target = above[top.group][top.next]
                if mark[target] == .open { continue }
                kept[top.group].append(target)
                below[target].append(top.group)
                if mark[target] == .new {
                    mark[target] = .open
                    stack.append((target, 0))
                }
            }
        }
        above = kept
        return finished.reversed()
    }
}

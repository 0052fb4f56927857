import TestSupport
import Testing

@testable import GraphLayout

/// The order within ranks: counted right, never worse for effort, and on small graphs the best there is.
struct OrderingTests {
    @Test func smallGraphsHaveTheFewestCrossings() throws {
        var random = SeededGenerator(seed: 10)
        var (compared, crossed, floors) = (0, 0, 0)
        while compared < 120 {
            let nodes = Int.random(in: 5...10, using: &random)
            let shape = RandomGraphs.Shape(nodes: nodes, edges: nodes * 2, ranks: 3)
            let parts = RandomGraphs.graph(shape, &random)
            let graph = try LayeredGraph(nodes: parts.nodes, edges: parts.edges)
            for part in try LayeredLayout().place(graph).parts where part.hierarchy.boxCount > 3 {
                guard let least = ExhaustiveOrder.leastCrossings(of: part.hierarchy) else { continue }
                #expect(part.order.crossings == least, "\(graph)")
                let floor = CrossingFloor(part.hierarchy)
                #expect(floor.total <= least, "\(graph)")
                floors += floor.total > 0 ? 1 : 0
                // By itself, without an order that is good already.
                var search = try #require(SmallOrderSearch(part.hierarchy, floor: floor, bound: least + 100))
                #expect(search.improved()?.crossings == least, "\(graph)")
                #expect(search.isComplete, "\(graph)")
                compared += 1
                crossed += least > 0 ? 1 : 0
            }
        }
        // Graphs without any crossing would prove little, and neither would floors of none.
        #expect(crossed > 30)
        #expect(floors > 10)
    }

    @Test func effortNeverHurts() throws {
        var random = SeededGenerator(seed: 11)
        var (little, much) = (0, 0)
        for _ in 0..<5 {
            let parts = RandomGraphs.graph(.init(nodes: 24, edges: 40, ranks: 4), &random)
            let graph = try LayeredGraph(nodes: parts.nodes, edges: parts.edges)
            little += try crossings(graph, effort: 0)
            much += try crossings(graph, effort: 1)
        }
        #expect(much < little)
    }

    @Test func lateralsCountAsCrossings() throws {
        // c stands between a and b, and has lines both up and down: the lateral over it crosses one of them, unless c
        // moves out of the way.
        let nodes = ["a", "b", "c"].map { LayeredGraph.Node(id: $0, width: 5, height: 3, rank: 1) }
        let ends = [0, 2].map { (rank: Int) in LayeredGraph.Node(id: "e\(rank)", width: 5, height: 3, rank: rank) }
        let graph = try LayeredGraph(
            nodes: nodes + ends,
            edges: [
                .init(from: "a", to: "b"), .init(from: "e0", to: "c"), .init(from: "c", to: "e2"),
                .init(from: "a", to: "c"),
            ])
        let part = try #require(try LayeredLayout().place(graph).parts.first)
        #expect(part.order.crossings == 0)
        let between = LayerOrder(layers: [[3], [0, 2, 1], [4]], sides: [.above, .above], in: part.hierarchy)
        #expect(between.crossings == 1)
    }

    @Test func aWrongOrderIsSeen() throws {
        let graph = try LayeredGraph(
            nodes: (0..<4).map { .init(id: "n\($0)", width: 5, height: 3, rank: $0 / 2) },
            edges: [.init(from: "n0", to: "n2"), .init(from: "n1", to: "n3"), .init(from: "n0", to: "n1")])
        let part = try #require(try LayeredLayout().place(graph).parts.first)
        var order = part.order
        let phase = SiftedOrdering()
        #expect(phase.violations(of: order, for: part.hierarchy) == [])
        order.crossings += 1
        #expect(phase.violations(of: order, for: part.hierarchy).count == 1)
        order.layers[0].removeLast()
        #expect(phase.violations(of: order, for: part.hierarchy).isEmpty == false)
    }

    private func crossings(_ graph: LayeredGraph, effort: Int) throws -> Int {
        try LayeredLayout(ordering: SiftedOrdering(effort: effort)).place(graph).parts.reduce(0) {
            $0 + $1.order.crossings
        }
    }
}

/// Every order of every layer, by dynamic programming from below: the crossings between two layers depend on these two
/// alone, and those of laterals on one.
private enum ExhaustiveOrder {
    /// Nil where a layer is too large to try all its orders.
    static func leastCrossings(of hierarchy: Hierarchy) -> Int? {
        let layers = hierarchy.layers.filter { !$0.isEmpty }
        guard layers.allSatisfy({ $0.count <= 5 }) else { return nil }
        var costs: [(order: [Int], cost: Int)] = [([], 0)]
        for layer in layers {
            costs = permutations(layer).map { order in
                let own = lateralCost(order, hierarchy)
                let least = costs.map { $0.cost + segmentCost($0.order, order, hierarchy) }.min() ?? 0
                return (order, own + least)
            }
        }
        return costs.map(\.cost).min()
    }

    private static func permutations(_ items: [Int]) -> [[Int]] {
        guard items.count > 1 else { return [items] }
        return items.flatMap { first in permutations(items.filter { $0 != first }).map { [first] + $0 } }
    }

    private static func places(_ order: [Int]) -> [Int: Int] {
        Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    }

    private static func segmentCost(_ lower: [Int], _ upper: [Int], _ hierarchy: Hierarchy) -> Int {
        let (below, above) = (places(lower), places(upper))
        let ends = hierarchy.segments.compactMap { segment in
            below[segment.lower].flatMap { low in above[segment.upper].map { (low, $0, segment.weight) } }
        }
        var cost = 0
        for one in ends { for other in ends where one.0 < other.0 && one.1 > other.1 { cost += one.2 * other.2 } }
        return cost
    }

    private static func lateralCost(_ order: [Int], _ hierarchy: Hierarchy) -> Int {
        let place = places(order)
        let laterals = hierarchy.laterals.compactMap { lateral in
            place[lateral.first].flatMap { one in
                place[lateral.second].map { (left: min(one, $0), right: max(one, $0), weight: lateral.weight) }
            }
        }
        var least = Int.max
        for sides in 0..<1 << laterals.count {
            var cost = 0
            for (index, lateral) in laterals.enumerated() {
                let isAbove = sides >> index & 1 == 0
                for segment in hierarchy.segments {
                    guard let end = place[isAbove ? segment.lower : segment.upper] else { continue }
                    if end > lateral.left, end < lateral.right { cost += lateral.weight * segment.weight }
                }
                for (next, other) in laterals.enumerated() where (sides >> next & 1 == 0) == isAbove {
                    if lateral.left < other.left, other.left < lateral.right, lateral.right < other.right {
                        cost += lateral.weight * other.weight
                    }
                }
            }
            least = min(least, cost)
        }
        return least
    }
}

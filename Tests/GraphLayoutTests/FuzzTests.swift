import GraphLayout
import TestSupport
import Testing

/// Ten thousand random graphs, laid out as they are for people: every postcondition of every phase holds.
struct FuzzTests {
    private static let batches = 20
    private static let graphsInBatch = 500

    @Test(arguments: 0..<batches) func everyPostconditionHolds(batch: Int) throws {
        var random = SeededGenerator(seed: UInt64(batch))
        for number in 0..<FuzzTests.graphsInBatch {
            let limit = number % 50 == 0 ? 80 : number % 5 == 0 ? 24 : 10
            let parts = RandomGraphs.graph(RandomGraphs.shape(upTo: limit, &random), &random)
            let graph = try LayeredGraph(nodes: parts.nodes, edges: parts.edges)
            let violations = try violations(of: graph)
            #expect(violations.isEmpty, "batch \(batch), graph \(number): \(violations.prefix(3)) \(graph)")
        }
    }

    private func violations(of graph: LayeredGraph) throws -> [String] {
        let layout = LayeredLayout()
        let indexed = IndexedGraph(graph)
        var violations = layout.ranking.violations(of: layout.ranking.ranks(of: indexed), for: indexed)
        let placement = try layout.place(graph)
        for part in placement.parts {
            violations += layout.ordering.violations(of: part.order, for: part.hierarchy)
            violations += layout.positioning.violations(of: part.columns, for: part.hierarchy, part.order, part.plan)
        }
        let drawing = layout.routing.route(placement)
        violations += drawing.violations()
        if drawing.nodes.count != graph.nodes.count { violations.append("\(drawing.nodes.count) boxes") }
        if drawing.edges.map(\.input).sorted() != Array(graph.edges.indices) { violations.append("edges are missing") }
        let planned = placement.parts.reduce(0) { $0 + $1.order.crossings }
        // A line that has to change its column half-way, or gives way to one that cannot, may cross once more.
        if drawing.crossings < planned || drawing.crossings > 2 * planned + 2 {
            violations.append("\(drawing.crossings) crossings drawn, \(planned) planned")
        }
        return violations
    }
}

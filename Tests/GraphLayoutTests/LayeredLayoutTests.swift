import GraphLayout
import TestSupport
import Testing

/// What a caller of the layout can rely on.
struct LayeredLayoutTests {
    // MARK: Errors

    @Test func faultsOfTheGraphAreNamed() {
        let a = LayeredGraph.Node(id: "a", width: 5, height: 3)
        expect(.duplicateNode(id: "a"), [a, a], [])
        expect(.selfReference(id: "a"), [a], [.init(from: "a", to: "a")])
        expect(.unknownNode(id: "b"), [a], [.init(from: "a", to: "b")])
        expect(.boxTooSmall(id: "b", width: 2, height: 1), [.init(id: "b", width: 2, height: 1)], [])
        expect(.boxTooSmall(id: "b", width: 3, height: 0), [.init(id: "b", width: 3, height: 0)], [])
        expect(.boxTooLarge(id: "b", width: 3, height: 5_000), [.init(id: "b", width: 3, height: 5_000)], [])
        let many = (0...500).map { LayeredGraph.Node(id: "\($0)", width: 3, height: 1) }
        expect(.tooManyNodes(count: 501, limit: 500), many, [])
        let edges = Array(repeating: LayeredGraph.Edge(from: "0", to: "1"), count: 5_001)
        expect(.tooManyEdges(count: 5_001, limit: 5_000), Array(many.prefix(2)), edges)
    }

    @Test func tooManyPassedRanksAreRefused() throws {
        let nodes = (0..<500).map { (number: Int) in
            LayeredGraph.Node(id: "n\(number)", width: 3, height: 1, rank: number)
        }
        let graph = try LayeredGraph(
            nodes: nodes, edges: (0..<100).map { (number: Int) in .init(from: "n\(number)", to: "n\(499 - number)") })
        #expect(throws: GraphLayoutError.tooManyPassedRanks(count: 39_900, limit: 20_000)) {
            try LayeredLayout().draw(graph)
        }
    }

    private func expect(
        _ error: GraphLayoutError, _ nodes: [LayeredGraph.Node], _ edges: [LayeredGraph.Edge],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: error, sourceLocation: sourceLocation) { try LayeredGraph(nodes: nodes, edges: edges) }
    }

    // MARK: Ranks

    @Test func ranksFollowTheEdgesWhereNoneAreGiven() throws {
        let drawing = try LayeredLayout().draw(
            graph(["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "a"), ("b", "d"), ("d", "b")]))
        let rank = Dictionary(uniqueKeysWithValues: drawing.nodes.map { ($0.id, $0.rank) })
        // The cycle is cut, and the pair that leads both ways shares a rank.
        #expect(rank == ["a": 0, "b": 1, "c": 2, "d": 1])
    }

    @Test func givenRanksAreKeptAndEmptyOnesLeftOut() throws {
        let drawing = try LayeredLayout().draw(
            LayeredGraph(
                nodes: [
                    .init(id: "low", width: 5, height: 3, rank: -7), .init(id: "high", width: 5, height: 3, rank: 40),
                    .init(id: "free", width: 5, height: 3),
                ],
                edges: [.init(from: "low", to: "high"), .init(from: "low", to: "free")]))
        #expect(drawing.ranks.map(\.rank) == [40, -6, -7])
        #expect(drawing.nodes.first { $0.id == "high" }?.y ?? 99 < drawing.nodes.first { $0.id == "low" }?.y ?? 0)
    }

    // MARK: The picture

    @Test func aLadderAndALateralLookRight() throws {
        let drawing = try LayeredLayout().draw(
            LayeredGraph(
                nodes: [
                    .init(id: "aide", width: 8, height: 3, rank: 1), .init(id: "care", width: 8, height: 3, rank: 1),
                    .init(id: "nurse", width: 9, height: 3, rank: 2),
                ],
                edges: [
                    .init(from: "aide", to: "nurse"), .init(from: "aide", to: "care", arrowheads: .both, kind: 1),
                ]))
        let picture = drawing.render(style: { $0 == 1 ? .dashed : .solid }, labels: { [$0] })
        #expect(
            picture.map { String($0.reversed().drop { $0 == " " }.reversed()) } == [
                "┌───────┐", "│ nurse │", "└───────┘", "    ▲", "    │", "┌───┴──┐   ┌──────┐", "│ aide │◀┄▶│ care │",
                "└──────┘   └──────┘",
            ])
        #expect(drawing.crossings == 0)
        #expect(drawing.bends == 0)
    }

    @Test func anEmptyGraphIsAnEmptyPicture() throws {
        let drawing = try LayeredLayout().draw(LayeredGraph(nodes: [], edges: []))
        #expect(drawing.width == 0)
        #expect(drawing.render { _ in [] }.isEmpty)
        #expect(drawing.violations() == [])
    }

    @Test func aBoxGrowsWhereItsPortsNeedIt() throws {
        let leaves = (0..<9).map { LayeredGraph.Node(id: "leaf\($0)", width: 3, height: 1, rank: 1) }
        let drawing = try LayeredLayout().draw(
            LayeredGraph(
                nodes: leaves + [.init(id: "root", width: 5, height: 3, rank: 0)],
                edges: leaves.map { .init(from: "root", to: $0.id) }))
        #expect(drawing.nodes.first { $0.id == "root" }?.width ?? 0 >= 11)
        #expect(drawing.violations() == [])
    }

    @Test func theOrderOfTheInputChangesNothing() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<12 {
            let parts = RandomGraphs.graph(RandomGraphs.shape(upTo: 25, &random), &random)
            let picture = try LayeredLayout().draw(LayeredGraph(nodes: parts.nodes, edges: parts.edges))
                .render(labels: { [$0] })
            for _ in 0..<3 {
                let shuffled = try LayeredGraph(
                    nodes: parts.nodes.shuffled(using: &random), edges: parts.edges.shuffled(using: &random))
                let drawing = try LayeredLayout().draw(shuffled)
                #expect(drawing.render(labels: { [$0] }) == picture)
                for edge in drawing.edges { #expect(shuffled.edges[edge.input].from == edge.from) }
            }
        }
    }

    @Test func aHostileGraphIsDrawn() throws {
        // Every pair of twenty boxes joined, within two ranks: long laterals, and more ports than the boxes are wide.
        let nodes = (0..<20).map { LayeredGraph.Node(id: "\($0)", width: 3, height: 1 + $0 % 4, rank: $0 / 10) }
        let edges = (0..<20).flatMap { from in (0..<from).map { LayeredGraph.Edge(from: "\(from)", to: "\($0)") } }
        let drawing = try LayeredLayout(ordering: SiftedOrdering(effort: 0)).draw(
            LayeredGraph(nodes: nodes, edges: edges))
        #expect(drawing.violations() == [])
    }

    @Test func aBrokenDrawingIsSeen() throws {
        // A positioning that puts everything in one column breaks its own postcondition and the drawing's.
        struct Heap: PositioningPhase {
            func columns(_ hierarchy: Hierarchy, _ order: LayerOrder, _ plan: LinePlan) -> [Int] {
                hierarchy.vertices.map { _ in 0 }
            }
        }
        let graph = try graph(["a", "b"], [("a", "b"), ("b", "a")])
        let layout = LayeredLayout(positioning: Heap())
        let part = try #require(try layout.place(graph).parts.first)
        #expect(Heap().violations(of: part.columns, for: part.hierarchy, part.order, part.plan).count == 1)
        #expect(try layout.draw(graph).violations().isEmpty == false)
    }

    private func graph(_ ids: [String], _ edges: [(String, String)]) throws -> LayeredGraph {
        try LayeredGraph(
            nodes: ids.map { .init(id: $0, width: 5, height: 3) },
            edges: edges.map { .init(from: $0.0, to: $0.1) })
    }
}

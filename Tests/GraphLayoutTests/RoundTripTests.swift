import GraphLayout
import TestSupport
import Testing

/// What is drawn can be read: a parser finds in the characters exactly the edges that went in.
struct RoundTripTests {
    @Test(arguments: 0..<8) func everyLineCanBeFollowed(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(1_000 + seed))
        for _ in 0..<50 {
            let parts = RandomGraphs.graph(RandomGraphs.shape(upTo: 12, &random), &random)
            try expectRoundTrip(LayeredGraph(nodes: parts.nodes, edges: parts.edges))
        }
    }

    @Test(arguments: [30, 60, 100]) func largerGraphsToo(nodes: Int) throws {
        var random = SeededGenerator(seed: UInt64(nodes))
        let shape = RandomGraphs.Shape(nodes: nodes, edges: nodes * 3 / 2, ranks: 5)
        let parts = RandomGraphs.graph(shape, &random)
        try expectRoundTrip(LayeredGraph(nodes: parts.nodes, edges: parts.edges))
    }

    @Test func readerSeesThatALineIsMissing() throws {
        let graph = try LayeredGraph(
            nodes: [.init(id: "a", width: 5, height: 3, rank: 0), .init(id: "b", width: 5, height: 3, rank: 1)],
            edges: [.init(from: "a", to: "b")])
        let drawing = try LayeredLayout().draw(graph)
        let picture = drawing.render { _ in [] }
        let broken = picture.map { String($0.map { $0 == "│" && $0 != "▲" ? " " : $0 }) }
        #expect(throws: PictureReader.Unreadable.self) { try PictureReader(broken, boxes: drawing.nodes).lines() }
        let headless = picture.map { String($0.map { $0 == "▲" ? "│" : $0 }) }
        let expected = [PictureReader.Line("a", "b", headAtOne: false, headAtOther: true): 1]
        #expect(try PictureReader(picture, boxes: drawing.nodes).lines() == expected)
        #expect(try PictureReader(headless, boxes: drawing.nodes).lines() != expected)
    }

    private func expectRoundTrip(_ graph: LayeredGraph) throws {
        let drawing = try LayeredLayout().draw(graph)
        var expected: [PictureReader.Line: Int] = [:]
        for edge in graph.edges {
            let line = PictureReader.Line(
                edge.from, edge.to, headAtOne: edge.arrowheads == .both, headAtOther: edge.arrowheads != .none)
            expected[line, default: 0] += 1
        }
        for glyphs in [GlyphTable.unicode, .ascii] {
            let picture = drawing.render(glyphs: glyphs, style: { $0 == 1 ? .dashed : .solid }, labels: { [$0] })
            do {
                let lines = try PictureReader(picture, boxes: drawing.nodes).lines()
                #expect(lines == expected, "\n\(picture.joined(separator: "\n"))")
            } catch {
                Issue.record("\(error)\n\(picture.joined(separator: "\n"))")
            }
        }
    }
}

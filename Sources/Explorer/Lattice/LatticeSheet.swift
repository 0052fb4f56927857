import CareerGuidance
import GraphLayout
import TerminalUI

/// A lattice as a sheet to print or to export: laid out on a grid of cells, with the texts of its boxes. The screen has
/// ``LatticePicture``, which can fold rungs and shows a part through a window.
///
/// The layout knows neither selection nor focus: the same lattice gives the same picture.
public struct LatticeSheet: Sendable {
    /// The kinds of edges of ``drawing``.
    public enum EdgeKind: Int, Sendable {
        case advancement, lateral
    }

    public let lattice: Lattice
    /// What was laid out.
    public let graph: LayeredGraph
    /// Its nodes are in the order of ``Lattice/jobs``; ``moveEdges`` gives the edges in the order of ``Lattice/moves``.
    public let drawing: GraphDrawing
    /// The edge of each move, by position in ``Lattice/moves``.
    public let moveEdges: [GraphDrawing.Edge]
    /// The lines of text in each job's box, in glyphs of the picture's set.
    public let labels: [[String]]
    public let glyphs: GlyphSet

    /// The most lines a title takes.
    public static let titleLines = 3
    /// The usual room for text in a box, in cells.
    public static let usualColumns = 20
    /// Less room makes titles unreadable.
    public static let leastColumns = 10

    /// Lays out a lattice.
    ///
    /// - Parameters:
    ///   - columns: room for text in a box, in cells.
    ///   - titleLines: lines of the title; the rest is cut with an ellipsis. 0 for none.
    ///   - figures: a line below the title (pay and zone); nil for none.
    /// - Throws: ``GraphLayoutError`` where there is more than can be drawn.
    public init(
        _ lattice: Lattice, columns: Int = usualColumns, titleLines: Int = titleLines, glyphs: GlyphSet = .unicode,
        figures: (LatticeJob) -> String?
    ) throws(GraphLayoutError) {
        let columns = max(LatticeSheet.leastColumns, columns)
        let labels = lattice.jobs.map { job in
            LatticeSheet.title(job.title, columns, titleLines, glyphs)
                + [figures(job)].compactMap { $0 }.map {
                    LatticeSheet.shown(TextFitting.fitted($0, to: columns), glyphs)
                }
        }
        let nodes = labels.enumerated().map { index, lines in
            LayeredGraph.Node(
                id: LatticeSheet.id(index), width: max(5, (lines.map(LatticeSheet.width).max() ?? 0) + 4),
                height: lines.count + 2, rank: lattice.jobs[index].rung)
        }
        let edges = lattice.moves.map { move in
            LayeredGraph.Edge(
                from: LatticeSheet.id(move.from), to: LatticeSheet.id(move.to),
                arrowheads: move.isTwoWay ? .both : .end,
                kind: (move.kind == .lateral ? EdgeKind.lateral : .advancement).rawValue)
        }
        let graph = try LayeredGraph(nodes: nodes, edges: edges)
        let drawing = try LayeredLayout().draw(graph)
        self.lattice = lattice
        self.graph = graph
        self.drawing = drawing
        self.labels = labels
        self.glyphs = glyphs
        moveEdges = drawing.edges.sorted { $0.input < $1.input }
    }

    /// Sorts as the number does.
    private static func id(_ index: Int) -> String {
        let digits = String(index)
        return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    private static func title(_ title: String, _ columns: Int, _ most: Int, _ glyphs: GlyphSet) -> [String] {
        guard most > 0 else { return [] }
        let lines = TextFitting.wrapped(shown(title, glyphs), to: columns)
        guard lines.count > most else { return lines }
        let rest = lines[(most - 1)...].joined(separator: " ")
        // A rest that fits in cells would not have been broken, but a cut word is told by an ellipsis all the same.
        let last = TextFitting.fitted(rest, to: columns)
        return lines[..<(most - 1)] + [shown(last, glyphs)]
    }

    private static func shown(_ text: String, _ glyphs: GlyphSet) -> String { String(text.map(glyphs.shown)) }

    private static func width(_ text: String) -> Int { TextFitting.width(text) }
}

extension LatticeSheet {
    /// The picture as lines of text, with the rungs' names on the left.
    ///
    /// - Parameter rungName: empty for none.
    public func lines(rungName: (Lattice.Rung) -> String = { _ in "" }) -> [String] {
        let table: GlyphTable = glyphs == .ascii ? .ascii : .unicode
        let plain = drawing.render(
            glyphs: table, style: { $0 == EdgeKind.lateral.rawValue ? .dashed : .solid }, labels: { _ in [] })
        var rows = plain.map { $0.map { String($0) } }
        for (index, node) in drawing.nodes.enumerated() { write(labels[index], in: node, &rows) }
        let names = gutter(rungName)
        return zip(names, rows).map { name, row in
            var line = name + row.joined()
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// A name on the middle row of each rung, all of one width.
    private func gutter(_ rungName: (Lattice.Rung) -> String) -> [String] {
        var names = [String](repeating: "", count: drawing.height)
        for row in drawing.ranks {
            guard let rung = lattice.rungs.first(where: { $0.number == row.rank }) else { continue }
            names[row.y + row.height / 2] = rungName(rung)
        }
        let width = names.map(LatticeSheet.width).max() ?? 0
        guard width > 0 else { return names }
        return names.map { $0 + String(repeating: " ", count: width + 2 - LatticeSheet.width($0)) }
    }

    /// A wide character takes its cell and empties the next.
    private func write(_ lines: [String], in node: GraphDrawing.Node, _ rows: inout [[String]]) {
        let top = node.y + 1 + max(0, node.height - 2 - lines.count) / 2
        for (offset, line) in lines.prefix(max(0, node.height - 2)).enumerated() {
            let room = node.width - 2
            var x = node.x + 1 + max(0, room - LatticeSheet.width(line)) / 2
            for character in line {
                let width = CharacterWidth.of(character)
                guard width > 0 else {
                    rows[top + offset][x - 1] += String(character)
                    continue
                }
                guard x + width <= node.x + node.width - 1 else { break }
                rows[top + offset][x] = String(character)
                for hidden in x + 1..<x + width { rows[top + offset][hidden] = "" }
                x += width
            }
        }
    }
}

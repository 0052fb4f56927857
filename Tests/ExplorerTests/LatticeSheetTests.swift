import CareerGraph
import CareerGuidance
import GraphLayout
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("The picture of a lattice")
struct LatticeSheetTests {
    private let graph = SmallMap.graph()

    private func picture(_ titles: [String], glyphs: GlyphSet = .unicode) throws -> LatticeSheet {
        let jobs = titles.enumerated().map { LadderJob(id: "j\($0.offset)", title: $0.element) }
        let moves = jobs.indices.dropFirst().map {
            LadderMove(from: "j\($0 - 1)", to: "j\($0)", kind: .advancement)
        }
        let lattice = Lattice(Ladder(name: "test", jobs: jobs, moves: Array(moves)), in: graph)
        return try LatticeSheet(lattice, glyphs: glyphs, figures: { _ in nil })
    }

    @Test("Wide characters and marks keep the borders in line")
    func wide() throws {
        let picture = try picture(["看護師の仕事", "Cafe\u{301} e\u{301}\u{301}", "👩\u{200d}⚕️ nurse", "ممرضة"])
        let boxes = picture.drawing.nodes
        for line in picture.lines() where line.contains("│") || line.contains("┌") {
            #expect(TextFitting.width(line) <= picture.drawing.width)
        }
        let lines = picture.lines()
        for (place, box) in boxes.enumerated() {
            let text = lines[box.y + 1]
            #expect(text.contains(picture.labels[place][0]), "\(text)")
            // The right border stands in its column.
            let right = columns(of: text)[box.x + box.width - 1]
            #expect(right == "│", "\(text)")
        }
    }

    /// The character at each cell; empty where a wide one stands before.
    private func columns(of line: String) -> [String] {
        line.flatMap { character in
            [String(character)] + Array(repeating: "", count: max(0, CharacterWidth.of(character) - 1))
        }
    }

    @Test("Long titles take three lines, cut with an ellipsis; ASCII stays ASCII")
    func long() throws {
        let title = String(repeating: "Word ", count: 100)
        let picture = try picture([title, "Größe — ünïcode"], glyphs: .ascii)
        #expect(picture.labels[0].count == 3 && picture.labels[0][2].hasSuffix("~"))
        #expect(picture.lines().allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
        #expect(picture.labels.allSatisfy { $0.allSatisfy { TextFitting.width($0) <= LatticeSheet.usualColumns } })
    }

    @Test("All bundled pathways' and clusters' lattices are drawn, each box and line where the drawing has it")
    func derived() throws {
        let advisor = LatticeAdvisor(MoveAdvisor(try FullBundle.load()))
        for pathway in advisor.graph.pathwayIDs {
            let lattice = advisor.lattice(of: pathway)
            let picture = try LatticeSheet(lattice, figures: { _ in "figures" })
            #expect(picture.drawing.nodes.count == lattice.jobs.count)
            #expect(picture.moveEdges.count == lattice.moves.count)
            for (move, edge) in zip(lattice.moves, picture.moveEdges) {
                #expect(
                    edge.from == picture.drawing.nodes[move.from].id && edge.to == picture.drawing.nodes[move.to].id)
            }
            #expect(zip(lattice.jobs, picture.drawing.nodes).allSatisfy { $0.rung == $1.rank })
        }
    }
}

import CareerGraph
import CareerGuidance
import GraphLayout
import TerminalUI
import TestSupport
import Testing
import Workspace

@testable import Explorer

/// Every lattice of the bundle can be drawn: on the screen and as a sheet, no line breaks a rule.
@Suite("All lattices of the bundle")
struct AllLatticesTests {
    private static let advisor = FullBundle.graph.map { LatticeAdvisor(MoveAdvisor($0)) }
    /// The lattices around occupations are drawn in so many shares, side by side.
    private static let shares = 4

    @Test("Ladders, pathways and clusters, in every depth of detail and with the widest and narrowest boxes")
    func writtenAndDerived() throws {
        let advisor = try AllLatticesTests.advisor.get()
        let graph = advisor.graph
        let names = try LadderLibrary.names(directory: FullBundle.directory)
        let ladders = try names.map { name in
            Lattice(try LadderLibrary.ladder(name, directory: FullBundle.directory, for: graph).ladder, in: graph)
        }
        #expect(ladders.count >= 71)
        let environment = AllLatticesTests.environment(graph)
        let lattices =
            ladders + graph.pathwayIDs.map { advisor.lattice(of: $0) }
            + graph.clusterIDs.map { advisor.lattice(of: $0) }
        for lattice in lattices {
            for detail in LatticeDetail.allCases { try expectSoundPicture(lattice, detail, environment) }
            for columns in [LatticeSheet.usualColumns, LatticeSheet.leastColumns] {
                let sheet = try LatticeSheet(lattice, columns: columns, figures: { _ in "$97,550, zone 4" })
                expectSound(sheet.drawing, lattice)
            }
        }
    }

    @Test("Around every occupation, one, two and three moves away, forwards and backwards", arguments: 0..<shares)
    func aroundOccupations(share: Int) throws {
        let advisor = try AllLatticesTests.advisor.get()
        let environment = AllLatticesTests.environment(advisor.graph)
        for occupation in advisor.graph.occupationIDs where occupation.index % AllLatticesTests.shares == share {
            for moves in 1...LatticeAdvisor.mostMoves {
                for isBackwards in [false, true] {
                    let lattice = advisor.lattice(around: occupation, moves: moves, isBackwards: isBackwards)
                    try expectSoundPicture(lattice, .pay, environment)
                }
            }
        }
    }

    private static func environment(_ graph: CareerGraph) -> Environment {
        CareerExplorer(graph: graph, size: Size(columns: 80, rows: 24), glyphs: .unicode).environment
    }

    private func expectSoundPicture(_ lattice: Lattice, _ detail: LatticeDetail, _ environment: Environment) throws {
        let picture = try #require(LatticePicture(lattice, detail: detail, folded: [], in: environment))
        expectSound(picture.drawing, lattice)
    }

    /// Everything is there, and what a drawing promises holds.
    private func expectSound(_ drawing: GraphDrawing, _ lattice: Lattice) {
        #expect(drawing.violations() == [], "\(lattice.source)")
        #expect(drawing.nodes.count == lattice.jobs.count, "\(lattice.source)")
        #expect(drawing.edges.count == lattice.moves.count, "\(lattice.source)")
    }
}

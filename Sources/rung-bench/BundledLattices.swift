import CareerGraph
import CareerGuidance
import Explorer
import GraphLayout
import Workspace

/// The lattices of the bundle as graphs, with the boxes that an export gives them.
struct BundledLattices {
    /// Lattices of one kind.
    struct Family {
        let name: String
        let graphs: [LayeredGraph]
    }

    /// Of the lattices three moves around an occupation, which take longest, one in so many.
    private static let stride = 8

    let families: [Family]

    /// Derives them all.
    init(bundle: String) throws {
        let graph = try CareerGraph.load(directory: bundle)
        let advisor = LatticeAdvisor(MoveAdvisor(graph))
        let ladders = try LadderLibrary.names(directory: bundle).map { name in
            Lattice(try LadderLibrary.ladder(name, directory: bundle, for: graph).ladder, in: graph)
        }
        let rated = graph.ratings.occupations
        let some = Swift.stride(from: 0, to: rated.count, by: BundledLattices.stride).map { rated[$0] }
        families = try [
            ("ladders", ladders),
            ("pathways", graph.pathwayIDs.map { advisor.lattice(of: $0) }),
            ("clusters", graph.clusterIDs.map { advisor.lattice(of: $0) }),
            ("one move around each occupation", graph.occupationIDs.map { advisor.lattice(around: $0, moves: 1) }),
            (
                "three moves around one occupation in \(BundledLattices.stride)",
                some.map { advisor.lattice(around: $0, moves: 3) }
            ),
        ].map { name, lattices in Family(name: name, graphs: try lattices.map(BundledLattices.graph)) }
    }

    private static func graph(of lattice: Lattice) throws -> LayeredGraph {
        try LatticeSheet(lattice, figures: figures).graph
    }

    /// As wide as the line of pay and zone in an export.
    private static func figures(_ job: LatticeJob) -> String? {
        let pay = job.pay.map { (job.isPayFallback ? "~$" : "$") + grouped($0.value) + ($0.isOrMore ? "+" : "") }
        let zone = job.zone.map { "zone \($0.rawValue)" }
        let parts = [pay, zone].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func grouped(_ number: Int) -> String {
        number < 1_000 ? "\(number)" : "\(number / 1_000)," + String("\(1_000 + number % 1_000)".dropFirst())
    }
}

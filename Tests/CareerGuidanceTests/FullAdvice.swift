import CareerGraph
import CareerGuidance
import TestSupport

/// Advice on the full bundle, worked out once for all tests of a run.
struct FullAdvice {
    let graph: CareerGraph
    let advisor: MoveAdvisor
    /// The usual number of moves in the usual order, by row of rated origin.
    let usual: [[Move]]

    static let shared: Result<FullAdvice, BundleError> = FullBundle.graph.map { graph in
        let advisor = MoveAdvisor(graph)
        return FullAdvice(
            graph: graph, advisor: advisor, usual: graph.ratings.occupations.map { advisor.moves(from: $0) })
    }

    static func load() throws -> FullAdvice { try shared.get() }

    /// The first ten moves from an occupation.
    func firstTen(from origin: OccupationID) -> [Move] {
        guard let row = graph.ratings.row(of: origin) else { return advisor.moves(from: origin, limit: 10) }
        return Array(usual[row].prefix(10))
    }

    /// The first ten moves of all rated origins, one after the other.
    var firstTens: [Move] { usual.flatMap { $0.prefix(10) } }

    func occupation(_ code: String) -> OccupationID? {
        OccupationCode(code).flatMap { graph.occupation(code: $0) }
    }
}

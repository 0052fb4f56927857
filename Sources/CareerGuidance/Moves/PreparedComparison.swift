import CareerGraph
import Synchronization

/// What a sweep over all occupations compares, made when somebody first asks for it: the first screen needs no advice,
/// and waits 1 ms less without it.
///
/// What it gives depends on the map alone, so sharing it keeps advice pure.
final class PreparedComparison: Sendable {
    /// The map's figures, shaped for comparing.
    struct Tables: Sendable {
        let ratings: ComparisonTable
        /// By ``OccupationID/index``.
        let places: [OccupationPlace]
    }

    private let graph: CareerGraph
    private let prepared = Mutex<Tables?>(nil)

    init(_ graph: CareerGraph) { self.graph = graph }

    func tables() -> Tables {
        prepared.withLock { prepared in
            if let prepared { return prepared }
            let tables = Tables(
                ratings: ComparisonTable(graph.ratings),
                places: graph.occupationIDs.map { OccupationPlace($0, in: graph) })
            prepared = tables
            return tables
        }
    }
}

import CareerGraph
import Synchronization

/// What advice needs of a map, prepared when it is first asked for: a program that only browses does not wait for it.
final class PreparedAdvice: Sendable {
    /// What is prepared.
    struct Contents: Sendable {
        let closeness: ClosenessModel
        let figures: [DestinationFigures]
    }

    private let graph: CareerGraph
    private let state = Mutex<Contents?>(nil)

    init(_ graph: CareerGraph) { self.graph = graph }

    /// - Complexity: the first call reads all titles; later ones are immediate.
    var contents: Contents {
        state.withLock { state in
            if let state { return state }
            let contents = Contents(closeness: ClosenessModel(graph), figures: DestinationFigures.all(in: graph))
            state = contents
            return contents
        }
    }
}

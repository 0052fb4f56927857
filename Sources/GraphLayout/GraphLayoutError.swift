/// Why a graph cannot be drawn. Each is a fault of the caller's graph; the layout has no faults of its own to report.
public enum GraphLayoutError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two nodes have the same id.
    case duplicateNode(id: String)
    /// An edge names a node that the graph does not have.
    case unknownNode(id: String)
    /// An edge leads from a node to itself.
    case selfReference(id: String)
    /// A box is smaller than 3 by 1 cells.
    case boxTooSmall(id: String, width: Int, height: Int)
    /// A box is larger than ``LayeredGraph/boxLimit``.
    case boxTooLarge(id: String, width: Int, height: Int)
    /// More nodes than ``LayeredGraph/nodeLimit``.
    case tooManyNodes(count: Int, limit: Int)
    /// More edges than ``LayeredGraph/edgeLimit``.
    case tooManyEdges(count: Int, limit: Int)
    /// The edges pass more ranks between their ends, all together, than ``LayeredLayout/passedRankLimit``.
    case tooManyPassedRanks(count: Int, limit: Int)

    /// A plain sentence.
    public var description: String {
        switch self {
        case .duplicateNode(let id): "Two nodes have the id \"\(id)\"."
        case .unknownNode(let id): "An edge names \"\(id)\", which is not a node."
        case .selfReference(let id): "An edge leads from \"\(id)\" to itself."
        case .boxTooSmall(let id, let width, let height):
            "The box of \"\(id)\" is \(width) by \(height) cells; it needs 3 by 1."
        case .boxTooLarge(let id, let width, let height):
            "The box of \"\(id)\" is \(width) by \(height) cells; the most is \(LayeredGraph.boxLimit.width) by "
                + "\(LayeredGraph.boxLimit.height)."
        case .tooManyNodes(let count, let limit): "The graph has \(count) nodes; the most is \(limit)."
        case .tooManyEdges(let count, let limit): "The graph has \(count) edges; the most is \(limit)."
        case .tooManyPassedRanks(let count, let limit):
            "The edges pass \(count) ranks between their ends; the most is \(limit)."
        }
    }
}

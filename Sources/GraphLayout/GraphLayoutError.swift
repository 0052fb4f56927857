/// Why a graph cannot be drawn. Each is a fault of the caller's graph; the layout has no faults of its own to report.
public enum GraphLayoutError: Error, Hashable, Sendable {
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
}

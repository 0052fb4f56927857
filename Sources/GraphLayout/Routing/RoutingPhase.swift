/// The last phase: ports, tracks and cells for every line.
///
/// - Postcondition: ``GraphDrawing/violations()`` of the result is empty, and it holds every node and edge of the graph.
public protocol RoutingPhase: Sendable {
    /// Draws.
    func route(_ placement: Placement) -> GraphDrawing
}

/// The second phase: the order of the vertices on each layer, and for each lateral the channel that it would take.
///
/// - Postcondition: each layer of the order holds the vertices of that layer of the hierarchy, each once; one side for
///   each lateral; the stated count of crossings is right.
public protocol OrderingPhase: Sendable {
    /// Orders one connected part.
    func order(_ hierarchy: Hierarchy) -> LayerOrder
}

/// The channel beside a rank in which a lateral runs where its boxes are not neighbors.
public enum LateralSide: Int, Hashable, Sendable {
    case above, below
}

/// An order of the vertices on every layer.
public struct LayerOrder: Hashable, Sendable {
    /// Vertices from left to right, by layer.
    public var layers: [[Int]]
    /// By lateral.
    public var sides: [LateralSide]
    /// How many pairs of lines cross, by ``crossings(of:)``.
    public var crossings: Int

    /// Makes an order and counts its crossings.
    public init(layers: [[Int]], sides: [LateralSide], in hierarchy: Hierarchy) {
        self.layers = layers
        self.sides = sides
        crossings = 0
        crossings = crossings(of: hierarchy)
    }

    /// Makes an order with a good side for each lateral: none crosses fewer lines on its other side.
    public init(layers: [[Int]], in hierarchy: Hierarchy) {
        let state = OrderingState(hierarchy)
        for (number, layer) in layers.enumerated() {
            for (slot, vertex) in layer.enumerated() { state.row(number)[slot] = Int32(vertex) }
            state.renumber(number)
        }
        for number in layers.indices { _ = state.chooseSides(number) }
        self = state.layerOrder(in: hierarchy)
    }

    /// Counts the crossings of the order: pairs of segments between the same two layers in opposite order; for each
    /// lateral the segments that leave the vertices between its ends on its side; and the pairs of laterals on one side
    /// of a layer that interleave. Lines of a strand count one by one. Plain and slow: the measure for what is fast.
    public func crossings(of hierarchy: Hierarchy) -> Int {
        var position = Array(repeating: 0, count: hierarchy.vertices.count)
        for layer in layers { for (index, vertex) in layer.enumerated() { position[vertex] = index } }
        return segmentCrossings(of: hierarchy, position) + lateralCrossings(of: hierarchy, position)
    }

    private func segmentCrossings(of hierarchy: Hierarchy, _ position: [Int]) -> Int {
        let byLayer = Dictionary(grouping: hierarchy.segments) { hierarchy.vertices[$0.lower].layer }
        var count = 0
        for segments in byLayer.values {
            for (index, one) in segments.enumerated() {
                for other in segments[(index + 1)...] {
                    let below = position[one.lower] - position[other.lower]
                    let above = position[one.upper] - position[other.upper]
                    if below.signum() * above.signum() < 0 { count += one.weight * other.weight }
                }
            }
        }
        return count
    }

    private func lateralCrossings(of hierarchy: Hierarchy, _ position: [Int]) -> Int {
        var count = 0
        let spans = hierarchy.laterals.map { lateral in
            let ends = (position[lateral.first], position[lateral.second])
            return (
                layer: hierarchy.vertices[lateral.first].layer, left: min(ends.0, ends.1), right: max(ends.0, ends.1),
                weight: lateral.weight
            )
        }
        for (index, span) in spans.enumerated() {
            for segment in hierarchy.segments {
                let end = sides[index] == .above ? segment.lower : segment.upper
                guard hierarchy.vertices[end].layer == span.layer else { continue }
                if position[end] > span.left, position[end] < span.right { count += span.weight * segment.weight }
            }
            for other in index + 1..<spans.count where spans[other].layer == span.layer && sides[other] == sides[index]
            {
                let next = spans[other]
                let interleave =
                    (span.left < next.left && next.left < span.right && span.right < next.right)
                    || (next.left < span.left && span.left < next.right && next.right < span.right)
                if interleave { count += span.weight * next.weight }
            }
        }
        return count
    }
}

extension OrderingPhase {
    /// What a result breaks of the postcondition; empty when it holds.
    public func violations(of order: LayerOrder, for hierarchy: Hierarchy) -> [String] {
        var violations: [String] = []
        if order.layers.map({ $0.sorted() }) != hierarchy.layers { violations.append("the layers hold other vertices") }
        if order.sides.count != hierarchy.laterals.count { violations.append("not one side for each lateral") }
        if violations.isEmpty, order.crossings != order.crossings(of: hierarchy) {
            violations.append("\(order.crossings) crossings stated, \(order.crossings(of: hierarchy)) counted")
        }
        return violations
    }
}

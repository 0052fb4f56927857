/// The third phase: a column for each vertex.
///
/// - Postcondition: within each layer the vertices stand in order, none below column 0, each at least
///   ``Spacing/gap(after:before:)`` after the one before it.
public protocol PositioningPhase: Sendable {
    /// The first column of each vertex of one connected part.
    func columns(_ hierarchy: Hierarchy, _ order: LayerOrder, _ plan: LinePlan) -> [Int]
}

/// How much room there must be between neighbors on a layer.
public struct Spacing: Sendable {
    /// Between two connected parts.
    public static let betweenParts = 3
    private let isBox: [Bool]
    /// For each vertex, whether a straight lateral runs from it to what stands after it.
    private let startsLine: [Bool]

    /// - Parameter plan: for this order.
    public init(_ hierarchy: Hierarchy, _ order: LayerOrder, _ plan: LinePlan) {
        isBox = hierarchy.vertices.map { $0.node != nil }
        var startsLine = Array(repeating: false, count: isBox.count)
        for line in plan.lines {
            guard case .across(let left, let right, _) = line.course else { continue }
            let layer = order.layers[hierarchy.vertices[left].layer]
            for place in plan.position[left]..<plan.position[right] { startsLine[layer[place]] = true }
        }
        self.startsLine = startsLine
    }

    /// Free columns that two neighbors need between them: two for boxes, one beside a line, and one more where a
    /// lateral has to show its arrowheads.
    public func gap(after left: Int, before right: Int) -> Int {
        let base = isBox[left] && isBox[right] ? 2 : 1
        return base + (startsLine[left] && (isBox[left] || isBox[right]) ? 1 : 0)
    }
}

extension PositioningPhase {
    /// What a result breaks of the postcondition; empty when it holds.
    public func violations(
        of columns: [Int], for hierarchy: Hierarchy, _ order: LayerOrder, _ plan: LinePlan
    ) -> [String] {
        guard columns.count == hierarchy.vertices.count else { return ["not one column for each vertex"] }
        let spacing = Spacing(hierarchy, order, plan)
        var violations: [String] = []
        for layer in order.layers {
            for (left, right) in zip(layer, layer.dropFirst()) {
                let free = columns[right] - columns[left] - plan.widths[left]
                if free < spacing.gap(after: left, before: right) {
                    violations.append("\(free) columns between vertices \(left) and \(right)")
                }
            }
            if let first = layer.first, columns[first] < 0 { violations.append("vertex \(first) stands left of 0") }
        }
        return violations
    }
}

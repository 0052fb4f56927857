/// All connected parts with their columns, side by side on common layers: what the routing works on.
public struct Placement: Sendable {
    /// A connected part with what the phases have decided.
    public struct Part: Sendable {
        /// Its layers.
        public let hierarchy: Hierarchy
        /// Its order.
        public let order: LayerOrder
        /// Its lines.
        public let plan: LinePlan
        /// The first column of each vertex.
        public var columns: [Int]

        /// Makes a part.
        public init(hierarchy: Hierarchy, order: LayerOrder, plan: LinePlan, columns: [Int]) {
            self.hierarchy = hierarchy
            self.order = order
            self.plan = plan
            self.columns = columns
        }
    }

    /// The graph.
    public let graph: IndexedGraph
    /// The rank that each layer stands for, ascending.
    public let ranks: [Int]
    /// The height of the row of boxes of each layer.
    public let rowHeights: [Int]
    /// From left to right on every layer.
    public let parts: [Part]

    /// Puts the parts side by side, each as far to the left as the ones before it allow on the layers that it uses.
    public init(graph: IndexedGraph, ranks: [Int], rowHeights: [Int], parts: [Part]) {
        self.graph = graph
        self.ranks = ranks
        self.rowHeights = rowHeights
        var taken = Array(repeating: 0, count: 2 * ranks.count + 1)
        var packed: [Part] = []
        for var part in parts {
            let outline = Placement.outline(of: part, bands: taken.count)
            let shift =
                outline.indices.compactMap { band in outline[band].map { taken[band] - $0.lowerBound } }.max() ?? 0
            for index in part.columns.indices { part.columns[index] += shift }
            for (band, columns) in outline.enumerated() {
                guard let columns else { continue }
                taken[band] = columns.upperBound + shift + 1 + Spacing.betweenParts
            }
            packed.append(part)
        }
        self.parts = packed
    }

    /// The columns that a part uses in each band: even numbers are channels, odd ones rows of boxes, from below.
    private static func outline(of part: Part, bands: Int) -> [ClosedRange<Int>?] {
        var outline: [ClosedRange<Int>?] = Array(repeating: nil, count: bands)
        for (vertex, entry) in part.hierarchy.vertices.enumerated() {
            let columns = part.columns[vertex]...part.columns[vertex] + part.plan.widths[vertex] - 1
            // A channel's lines end on the rows beside it, and stay between the columns used there.
            for band in 2 * entry.layer...2 * entry.layer + 2 {
                let isRow = band == 2 * entry.layer + 1
                guard isRow || uses(part, vertex, isAbove: band > 2 * entry.layer) else { continue }
                let other = outline[band] ?? columns
                outline[band] = min(other.lowerBound, columns.lowerBound)...max(other.upperBound, columns.upperBound)
            }
        }
        return outline
    }

    private static func uses(_ part: Part, _ vertex: Int, isAbove: Bool) -> Bool {
        if part.hierarchy.vertices[vertex].node == nil { return true }
        return isAbove ? !part.plan.above[vertex].isEmpty : !part.plan.below[vertex].isEmpty
    }
}

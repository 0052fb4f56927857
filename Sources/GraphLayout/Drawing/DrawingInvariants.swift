extension GraphDrawing {
    /// What the drawing breaks of its promises; empty for every drawing that the layout makes:
    ///
    /// - all is inside the picture, boxes overlap neither boxes nor lines;
    /// - a line's cells join up, from a cell beside its first box to a cell beside its second;
    /// - two lines share a cell only where one runs straight across and the other straight up, and never an arrowhead;
    /// - each line has border cells of its own;
    /// - higher ranks are higher, and each box stands in the row of its rank.
    public func violations() -> [String] {
        var violations = plane().conflicts
        let number = Dictionary(nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var ports: Set<GridPoint> = []
        for edge in edges {
            guard let from = number[edge.from], let to = number[edge.to] else {
                violations.append("\(edge.from) to \(edge.to): a box is missing")
                continue
            }
            violations += faults(of: edge, nodes[from], nodes[to])
            // A box one row high has one cell for both its sides.
            for (port, node) in zip(edge.ports, [nodes[from], nodes[to]]) where node.height > 1 {
                if !ports.insert(port).inserted { violations.append("two lines at one port of \(node.id)") }
            }
        }
        return violations + rowFaults()
    }

    private func faults(of edge: Edge, _ from: Node, _ to: Node) -> [String] {
        let name = "\(edge.from) to \(edge.to)"
        guard edge.ports.count == 2, !edge.route.isEmpty else { return ["\(name): no route"] }
        var faults: [String] = []
        if !from.contains(edge.ports[0]) || !to.contains(edge.ports[1]) { faults.append("\(name): a port off its box") }
        let path = [edge.ports[0]] + edge.route.map(\.point) + [edge.ports[1]]
        for (one, next) in zip(path, path.dropFirst()) where abs(one.x - next.x) + abs(one.y - next.y) != 1 {
            faults.append("\(name): a gap at \(one.x), \(one.y)")
        }
        for (index, cell) in edge.route.enumerated() {
            let sides = [path[index], path[index + 2]].compactMap { cell.point.direction(to: $0) }
            let joined = Directions(sides.map { Directions($0) })
            if cell.connections != joined || sides.count != 2 {
                faults.append("\(name): wrong connections at \(cell.point.x), \(cell.point.y)")
            }
        }
        let heads = edge.route.indices.filter { edge.route[$0].arrowhead != nil }
        let last = edge.route.count - 1
        let expected = edge.arrowheads == .none ? [] : edge.arrowheads == .end ? [last] : [0, last]
        if heads != expected { faults.append("\(name): arrowheads at \(heads)") }
        // A turn in an arrowhead's cell would not show.
        for index in heads where ![.vertical, .horizontal].contains(edge.route[index].connections) {
            faults.append("\(name): a bend under an arrowhead")
        }
        return faults
    }

    private func rowFaults() -> [String] {
        var faults: [String] = []
        for (upper, lower) in zip(ranks, ranks.dropFirst()) {
            if upper.rank <= lower.rank { faults.append("rank \(upper.rank) above \(lower.rank)") }
            if upper.y + upper.height > lower.y { faults.append("the rows of \(upper.rank) and \(lower.rank) overlap") }
        }
        for node in nodes {
            let row = ranks.first { $0.rank == node.rank }
            guard let row, node.y >= row.y, node.y + node.height <= row.y + row.height else {
                faults.append("\(node.id) is not in the row of its rank")
                continue
            }
        }
        return faults
    }
}

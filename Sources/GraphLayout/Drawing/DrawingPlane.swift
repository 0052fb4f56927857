/// What stands in each cell of a drawing.
public struct DrawingPlane: Sendable {
    /// The content of a cell. Nodes and edges by their numbers in the drawing.
    public enum Cell: Hashable, Sendable {
        case empty
        case box(node: Int)
        /// A border cell at which a line without an arrowhead meets the box, on the given side.
        case port(node: Int, edge: Int, side: Direction)
        case line(edge: Int, connections: Directions)
        case arrowhead(edge: Int, direction: Direction)
        case crossing(horizontal: Int, vertical: Int)
    }

    /// The size in cells.
    public let width: Int
    public let height: Int
    /// Row after row.
    public private(set) var cells: [Cell]
    /// How many cells two lines share.
    public private(set) var crossings = 0
    /// What could not be put in its cell; empty for a sound drawing.
    private(set) var conflicts: [String] = []

    /// The content of a cell; empty outside the drawing.
    public subscript(point: GridPoint) -> Cell {
        guard point.x >= 0, point.x < width, point.y >= 0, point.y < height else { return .empty }
        return cells[point.y * width + point.x]
    }

    init(_ drawing: GraphDrawing) {
        width = drawing.width
        height = drawing.height
        cells = Array(repeating: .empty, count: width * height)
        for (number, node) in drawing.nodes.enumerated() {
            for y in node.y..<node.y + node.height {
                for x in node.x..<node.x + node.width { put(.box(node: number), GridPoint(x: x, y: y)) }
            }
        }
        for (number, edge) in drawing.edges.enumerated() {
            for cell in edge.route { put(cell, of: number) }
            putPorts(edge, number)
        }
    }

    private mutating func put(_ cell: GraphDrawing.RouteCell, of edge: Int) {
        if let direction = cell.arrowhead { return put(.arrowhead(edge: edge, direction: direction), cell.point) }
        if case .line(let other, let connections) = self[cell.point], other != edge {
            if connections == .vertical, cell.connections == .horizontal {
                crossings += 1
                return replace(cell.point, .crossing(horizontal: edge, vertical: other))
            }
            if connections == .horizontal, cell.connections == .vertical {
                crossings += 1
                return replace(cell.point, .crossing(horizontal: other, vertical: edge))
            }
        }
        put(.line(edge: edge, connections: cell.connections), cell.point)
    }

    private mutating func putPorts(_ edge: GraphDrawing.Edge, _ number: Int) {
        guard edge.ports.count == 2, let first = edge.route.first, let last = edge.route.last else { return }
        for (port, cell) in [(edge.ports[0], first), (edge.ports[1], last)] where cell.arrowhead == nil {
            guard let side = port.direction(to: cell.point), case .box(let node) = self[port] else { continue }
            replace(port, .port(node: node, edge: number, side: side))
        }
    }

    private mutating func put(_ cell: Cell, _ point: GridPoint) {
        guard point.x >= 0, point.x < width, point.y >= 0, point.y < height else {
            conflicts.append("\(cell) outside at \(point.x), \(point.y)")
            return
        }
        guard case .empty = self[point] else {
            conflicts.append("\(cell) on \(self[point]) at \(point.x), \(point.y)")
            return
        }
        replace(point, cell)
    }

    private mutating func replace(_ point: GridPoint, _ cell: Cell) { cells[point.y * width + point.x] = cell }
}

extension GraphDrawing {
    /// What stands in each cell.
    public func plane() -> DrawingPlane { DrawingPlane(self) }
}

import GraphLayout

/// Reads a plain picture back: follows every line from box to box by its characters alone. Of the drawing it knows only
/// where the boxes are.
struct PictureReader {
    /// A line as read: its ends in a fixed order, whether each end has an arrowhead, and whether it is dashed anywhere.
    struct Line: Hashable {
        let first: String
        let second: String
        let headAtFirst: Bool
        let headAtSecond: Bool

        /// A line from one box to another, whichever way it is followed.
        init(_ one: String, _ other: String, headAtOne: Bool, headAtOther: Bool) {
            let isInOrder = one < other
            first = isInOrder ? one : other
            second = isInOrder ? other : one
            headAtFirst = isInOrder ? headAtOne : headAtOther
            headAtSecond = isInOrder ? headAtOther : headAtOne
        }
    }

    /// The picture cannot be read as lines between boxes.
    struct Unreadable: Error {
        let reason: String
    }

    private let rows: [[Character]]
    private let owner: [GridPoint: String]
    private let nodes: [GraphDrawing.Node]

    init(_ rows: [String], boxes: [GraphDrawing.Node]) {
        self.rows = rows.map(Array.init)
        nodes = boxes
        var owner: [GridPoint: String] = [:]
        for node in boxes {
            for y in node.y..<node.y + node.height {
                for x in node.x..<node.x + node.width { owner[GridPoint(x: x, y: y)] = node.id }
            }
        }
        self.owner = owner
    }

    /// Every line, sorted; each line once.
    func lines() throws -> [Line: Int] {
        var ends: Set<Position> = []
        for node in nodes {
            for (cell, side) in borders(of: node) where joins(cell.moved(side), side.opposite) {
                ends.insert(Position(point: cell.moved(side), side: side.opposite))
            }
        }
        var lines: [Line: Int] = [:]
        var used: Set<GridPoint> = []
        while let start = ends.min(by: {
            ($0.point.y, $0.point.x, $0.side.rawValue) < ($1.point.y, $1.point.x, $1.side.rawValue)
        }) {
            let (end, path) = try follow(start)
            guard ends.remove(start) != nil, ends.remove(end) != nil else {
                throw Unreadable(reason: "a line meets itself")
            }
            used.formUnion(path)
            guard let one = owner[start.point.moved(start.side)], let other = owner[end.point.moved(end.side)] else {
                throw Unreadable(reason: "a line ends nowhere")
            }
            let line = Line(
                one, other, headAtOne: head(start.point) == start.side, headAtOther: head(end.point) == end.side)
            lines[line, default: 0] += 1
        }
        for (y, row) in rows.enumerated() {
            for (x, character) in row.enumerated() where character != " " {
                let point = GridPoint(x: x, y: y)
                if owner[point] == nil, !used.contains(point) {
                    throw Unreadable(reason: "\(character) at \(x), \(y) belongs to no line")
                }
            }
        }
        return lines
    }

    /// A cell, and a side of it.
    private struct Position: Hashable {
        let point: GridPoint
        let side: Direction
    }

    private func borders(of node: GraphDrawing.Node) -> [(GridPoint, Direction)] {
        let columns = node.x..<node.x + node.width
        let lines = node.y..<node.y + node.height
        return columns.map { (GridPoint(x: $0, y: node.y), .north) }
            + columns.map { (GridPoint(x: $0, y: node.y + node.height - 1), .south) }
            + lines.map { (GridPoint(x: node.x, y: $0), .west) }
            + lines.map { (GridPoint(x: node.x + node.width - 1, y: $0), .east) }
    }

    /// From the end of a line to its other end.
    private func follow(_ start: Position) throws -> (end: Position, path: Set<GridPoint>) {
        var position = start
        var path: Set<GridPoint> = []
        for _ in 0..<rows.count * (rows.first?.count ?? 0) * 2 {
            path.insert(position.point)
            let out = try exit(from: position)
            let next = position.point.moved(out)
            if owner[next] != nil { return (Position(point: position.point, side: out), path) }
            guard joins(next, out.opposite) else {
                throw Unreadable(reason: "a line breaks off at \(next.x), \(next.y)")
            }
            position = Position(point: next, side: out.opposite)
        }
        throw Unreadable(reason: "a line without an end")
    }

    private func exit(from position: Position) throws -> Direction {
        let sides = sides(of: position.point)
        // Straight on where that is possible: at a crossing nothing else is.
        if sides.contains(position.side.opposite) { return position.side.opposite }
        guard let out = sides.first(where: { $0 != position.side }) else {
            throw Unreadable(reason: "a line stops at \(position.point.x), \(position.point.y)")
        }
        return out
    }

    private func joins(_ point: GridPoint, _ side: Direction) -> Bool { sides(of: point).contains(side) }

    private func character(_ point: GridPoint) -> Character {
        guard rows.indices.contains(point.y), rows[point.y].indices.contains(point.x), owner[point] == nil else {
            return " "
        }
        return rows[point.y][point.x]
    }

    private func head(_ point: GridPoint) -> Direction? {
        switch character(point) {
        case "▲", "^": .north
        case "▶", ">": .east
        case "▼", "v": .south
        case "◀", "<": .west
        default: nil
        }
    }

    /// The sides at which a line enters a cell, by its character; in ASCII a turn joins the side with something that
    /// runs across.
    private func sides(of point: GridPoint) -> [Direction] {
        switch character(point) {
        case "─", "┄", "-", "~", "▶", "◀", "<", ">": [.east, .west]
        case "│", "┊", "|", ":", "▲", "▼", "^", "v": [.north, .south]
        case "┼", "+": [.north, .east, .south, .west]
        case "┌": [.south, .east]
        case "┐": [.south, .west]
        case "└": [.north, .east]
        case "┘": [.north, .west]
        case ".": [.south, acrossFrom(point)]
        case "'": [.north, acrossFrom(point)]
        default: []
        }
    }

    private func acrossFrom(_ point: GridPoint) -> Direction {
        "-~+.'".contains(character(point.moved(.west))) ? .west : .east
    }
}

/// A cell of the grid: columns from the left, rows from the top.
public struct GridPoint: Hashable, Sendable {
    /// The column.
    public let x: Int
    /// The row.
    public let y: Int

    /// Names a cell.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }

    /// The cell beside this one.
    public func moved(_ direction: Direction) -> GridPoint {
        switch direction {
        case .north: GridPoint(x: x, y: y - 1)
        case .east: GridPoint(x: x + 1, y: y)
        case .south: GridPoint(x: x, y: y + 1)
        case .west: GridPoint(x: x - 1, y: y)
        }
    }

    /// The way to a cell in the same row or column; nil for any other.
    func direction(to other: GridPoint) -> Direction? {
        if x == other.x, y != other.y { return other.y < y ? .north : .south }
        if y == other.y, x != other.x { return other.x < x ? .west : .east }
        return nil
    }

    /// All cells of a line through the given corners, each once.
    static func cells(along corners: [GridPoint]) -> [GridPoint] {
        guard var cell = corners.first else { return [] }
        var cells = [cell]
        for corner in corners.dropFirst() {
            while cell != corner, let direction = cell.direction(to: corner) {
                cell = cell.moved(direction)
                cells.append(cell)
            }
        }
        return cells
    }
}

/// A side of a cell.
public enum Direction: Int, Hashable, Sendable, CaseIterable {
    case north, east, south, west

    /// The side facing this one.
    public var opposite: Direction {
        switch self {
        case .north: .south
        case .east: .west
        case .south: .north
        case .west: .east
        }
    }
}

/// Sides of a cell at which a line enters or leaves it.
public struct Directions: OptionSet, Hashable, Sendable {
    /// One bit for each direction.
    public let rawValue: Int

    /// Makes a set from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A set of one.
    public init(_ direction: Direction) { self.init(rawValue: 1 << direction.rawValue) }

    /// To the row above.
    public static let north = Directions(.north)
    /// To the column on the right.
    public static let east = Directions(.east)
    /// To the row below.
    public static let south = Directions(.south)
    /// To the column on the left.
    public static let west = Directions(.west)
    /// A vertical piece.
    public static let vertical: Directions = [.north, .south]
    /// A horizontal piece.
    public static let horizontal: Directions = [.east, .west]
}

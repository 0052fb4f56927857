/// A cell's place on the screen, from the upper left corner (0, 0).
public struct Point: Hashable, Sendable {
    public var column: Int
    public var row: Int

    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// The extent of a screen or of a part of it, in cells.
public struct Size: Hashable, Sendable {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A rectangle of cells. Its extent is never negative.
public struct Rect: Hashable, Sendable {
    public var column: Int
    public var row: Int
    public var columns: Int
    public var rows: Int

    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The column just right of the rectangle.
    public var endColumn: Int { column + columns }
    /// The row just below the rectangle.
    public var endRow: Int { row + rows }
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    public func contains(_ point: Point) -> Bool {
        point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
    }

    /// The part that both rectangles share.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left, row: top, columns: min(endColumn, other.endColumn) - left,
            rows: min(endRow, other.endRow) - top)
    }

    /// Cuts the rectangle in two at a number of columns from its left edge.
    public func splitLeft(_ width: Int) -> (left: Rect, right: Rect) {
        let width = min(max(0, width), columns)
        return (
            Rect(column: column, row: row, columns: width, rows: rows),
            Rect(column: column + width, row: row, columns: columns - width, rows: rows)
        )
    }

    /// Cuts the rectangle in two at a number of rows from its upper edge.
    public func splitTop(_ height: Int) -> (top: Rect, bottom: Rect) {
        let height = min(max(0, height), rows)
        return (
            Rect(column: column, row: row, columns: columns, rows: height),
            Rect(column: column, row: row + height, columns: columns, rows: rows - height)
        )
    }

    /// The rectangle without a margin on its left and right.
    public func inset(columns margin: Int) -> Rect {
        Rect(column: column + margin, row: row, columns: columns - 2 * margin, rows: rows)
    }
}

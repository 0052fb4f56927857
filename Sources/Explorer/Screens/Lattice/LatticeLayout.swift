import CareerGuidance
import GraphLayout
import TerminalUI

/// Where the picture, the names of its rungs and the words about what is chosen stand.
struct LatticeLayout: Sendable {
    let heading: Rect
    /// The names of the rungs.
    let rungs: Rect
    let picture: Rect
    /// About the box or line in focus.
    let words: Rect

    /// Columns for the names of the rungs, if none is longer, and what stands around them.
    private static let usualRungColumns = 8
    private static let rungMargin = 2

    init(_ lattice: Lattice, in environment: Environment) {
        let content = environment.content
        // What people in the job in focus do takes two lines, where there are texts and the picture keeps its room.
        let description = environment.plainTexts != nil && content.rows >= 18 ? 2 : 0
        let wordRows = (content.rows >= 30 ? 5 : 4) + description
        let (heading, below) = content.splitTop(1)
        self.heading = heading
        let (middle, words) = below.splitTop(below.rows - wordRows)
        self.words = words
        let names = lattice.rungs.map { TextFitting.width(lattice.name(ofRung: $0.number, environment.words)) }
        let longest = names.max() ?? 0
        (rungs, picture) = middle.splitLeft(max(LatticeLayout.usualRungColumns, longest + LatticeLayout.rungMargin))
    }
}

extension LatticePicture {
    /// The cells of a box, or of a line.
    func area(of focus: LatticeFocus) -> Rect? {
        switch focus {
        case .node(let node):
            guard drawing.nodes.indices.contains(node) else { return nil }
            let box = drawing.nodes[node]
            return Rect(column: box.x, row: box.y, columns: box.width, rows: box.height)
        case .link(let link):
            guard drawing.edges.indices.contains(link), let first = drawing.edges[link].route.first?.point else {
                return nil
            }
            let points = drawing.edges[link].route.map(\.point)
            let left = points.map(\.x).min() ?? first.x
            let top = points.map(\.y).min() ?? first.y
            return Rect(
                column: left, row: top, columns: (points.map(\.x).max() ?? left) - left + 1,
                rows: (points.map(\.y).max() ?? top) - top + 1)
        }
    }
}

/// The whole picture in a corner, small, where it does not fit its window.
struct LatticeMap {
    static let size = Size(columns: 18, rows: 6)

    let picture: LatticePicture
    private let window: Rect
    private let corner: GridPoint

    /// Nil if the whole is to be seen anyway.
    init?(_ picture: LatticePicture?, window: Rect, corner: GridPoint) {
        guard let picture, window.columns >= 3 * LatticeMap.size.columns, window.rows > LatticeMap.size.rows,
            picture.drawing.width > window.columns || picture.drawing.height > window.rows
        else { return nil }
        self.picture = picture
        self.window = window
        self.corner = corner
    }

    private func column(_ x: Int) -> Int { x * LatticeMap.size.columns / max(1, picture.drawing.width) }
    private func row(_ y: Int) -> Int { y * LatticeMap.size.rows / max(1, picture.drawing.height) }

    /// The corner of the window that has a cell of the map in its middle.
    func corner(centerdOn index: Int) -> GridPoint {
        let (x, y) = (index % LatticeMap.size.columns, index / LatticeMap.size.columns)
        return GridPoint(
            x: (2 * x + 1) * picture.drawing.width / (2 * LatticeMap.size.columns) - window.columns / 2,
            y: (2 * y + 1) * picture.drawing.height / (2 * LatticeMap.size.rows) - window.rows / 2)
    }

    /// Draws it into the window's upper right corner: boxes, the one in focus, and what the window shows.
    func draw(_ focus: LatticeFocus, into frame: inout Frame) {
        let size = LatticeMap.size
        let area = Rect(
            column: window.endColumn - size.columns, row: window.row, columns: size.columns, rows: size.rows)
        frame.canvas.fill(Rect(column: area.column - 1, row: area.row, columns: size.columns + 1, rows: size.rows + 1))
        for row in 0..<size.rows {
            frame.canvas.write("│", at: Point(column: area.column - 1, row: area.row + row), style: .muted)
        }
        frame.canvas.rule(row: area.endRow, from: area.column - 1, columns: size.columns + 1)
        for (index, node) in picture.drawing.nodes.enumerated() {
            let style: Style = focus == .node(index) ? .chosen : .muted
            let point = Point(
                column: area.column + min(size.columns - 1, column(node.x + node.width / 2)),
                row: area.row + min(size.rows - 1, row(node.y + node.height / 2)))
            frame.canvas.write(focus == .node(index) ? "●" : "▪", at: point, style: style)
        }
        let shown = Rect(
            column: area.column + column(corner.x), row: area.row + row(corner.y),
            columns: max(1, column(corner.x + window.columns) - column(corner.x)),
            rows: max(1, row(corner.y + window.rows) - row(corner.y))
        ).intersection(area)
        frame.canvas.restyle(shown) { $0.reversed }
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                frame.hits.add(
                    Rect(column: area.column + column, row: area.row + row, columns: 1, rows: 1),
                    .item(pane: LatticePane.map, index: row * size.columns + column))
            }
        }
    }
}

import CareerGuidance
import GraphLayout
import TerminalUI

/// The ladder as it is drawn, below the step that places and links its jobs: what a change does is seen at once.
///
/// To look at; a click on it opens the whole picture.
struct BuilderPicture {
    let lattice: Lattice
    /// The job to show, by its id; what leads to it and on from it stands out.
    let chosen: String?

    func draw(in area: Rect, _ frame: inout Frame, _ environment: Environment) {
        frame.canvas.rule(row: area.row, from: area.column, columns: area.columns)
        let window = area.splitTop(1).bottom
        guard let picture = LatticePicture(lattice, detail: .title, folded: [], in: environment) else { return }
        let node = chosen.flatMap(lattice.index).flatMap { picture.node(of: .job($0)) } ?? 0
        // The builder's lists have the focus and the clicks.
        let (cursor, hits) = (frame.canvas.cursor, frame.hits)
        LatticePainter(
            picture: picture, focus: .node(node), corner: corner(of: picture, around: node, window), window: window
        ).draw(into: &frame)
        frame.canvas.cursor = cursor
        frame.hits = hits
        frame.hits.add(area, .command(.lattice))
    }

    /// The middle of the picture, or, where it is larger than its window, the chosen box in the middle.
    private func corner(of picture: LatticePicture, around node: Int, _ window: Rect) -> GridPoint {
        func offset(_ length: Int, _ room: Int, _ middle: Int) -> Int {
            length <= room ? (length - room) / 2 : min(max(0, middle - room / 2), length - room)
        }
        let drawing = picture.drawing
        guard drawing.nodes.indices.contains(node) else { return GridPoint(x: 0, y: 0) }
        let box = drawing.nodes[node]
        return GridPoint(
            x: offset(drawing.width, window.columns, box.x + box.width / 2),
            y: offset(drawing.height, window.rows, box.y + box.height / 2))
    }
}

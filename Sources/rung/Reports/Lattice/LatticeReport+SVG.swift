import CareerGraph
import CareerGuidance
import Explorer
import GraphLayout
import Words

extension LatticeReport {
    /// One page: the title, the picture, a legend, and who is to be named.
    func svg() throws(Failure) -> String {
        let picture = try picture(isASCII: false, width: nil)
        let page = SVGPage(
            picture, title: title, notes: notes, foot: Wording.Lattice.sources(lattice, in: graph))
        return page.text
    }
}

/// A lattice as a drawing on one sheet of paper. Lengths are in points of the drawing; the sheet scales it to fit.
private struct SVGPage {
    /// The size of a cell.
    private static let cell = (width: 8, height: 16)
    private static let margin = 24
    private static let lineHeight = 16
    /// Room for the rungs' names.
    private static let gutter = 72

    private let picture: LatticeSheet
    private let title: String
    private let head: [String]
    private let foot: [String]
    private let width: Int

    init(_ picture: LatticeSheet, title: String, notes: [String], foot: [String]) {
        self.picture = picture
        self.title = title
        width = max(520, picture.drawing.width * SVGPage.cell.width + SVGPage.gutter) + 2 * SVGPage.margin
        let columns = max(40, (width - 2 * SVGPage.margin) / 6)
        head = notes.flatMap { Paragraph.lines($0, indent: "", width: columns) }
        self.foot = foot.flatMap { Paragraph.lines($0, indent: "", width: columns) }
    }

    private var top: Int { SVGPage.margin + 32 + head.count * SVGPage.lineHeight + 8 }
    private var legendTop: Int { top + picture.drawing.height * SVGPage.cell.height + 24 }
    private var height: Int { legendTop + (foot.count + 1) * SVGPage.lineHeight + SVGPage.margin }

    var text: String {
        // US Letter, the way round that the picture fits better.
        let sheet = width * 85 >= height * 85 ? (wide: "11in", high: "8.5in") : (wide: "8.5in", high: "11in")
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(sheet.wide)\" height=\"\(sheet.high)\" "
                + "viewBox=\"0 0 \(width) \(height)\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#111\">",
            "<title>\(XMLText.escaped(title))</title>",
            "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#fff\"/>",
            label(SVGPage.margin, SVGPage.margin + 18, title, attributes: "font-size=\"20\" font-weight=\"bold\""),
        ]
        for (place, line) in head.enumerated() {
            lines.append(label(SVGPage.margin, SVGPage.margin + 40 + place * SVGPage.lineHeight, line))
        }
        lines += rungs + moves + jobs + legend
        for (place, line) in foot.enumerated() {
            let y = legendTop + (place + 1) * SVGPage.lineHeight + 4
            lines.append(label(SVGPage.margin, y, line, attributes: "font-size=\"10\" fill=\"#444\""))
        }
        return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    private var rungs: [String] {
        picture.drawing.ranks.compactMap { row in
            guard let rung = picture.lattice.rungs.first(where: { $0.number == row.rank }) else { return nil }
            let y = top + (2 * row.y + row.height) * SVGPage.cell.height / 2 + 4
            return label(SVGPage.margin, y, Wording.Lattice.rung(rung), attributes: "fill=\"#555\"")
        }
    }

    private var jobs: [String] {
        zip(picture.drawing.nodes, picture.labels).flatMap { node, lines in
            let (x, y) = (left(node.x), top + node.y * SVGPage.cell.height)
            let (wide, high) = (node.width * SVGPage.cell.width, node.height * SVGPage.cell.height)
            let box =
                "<rect x=\"\(x + 3)\" y=\"\(y + 6)\" width=\"\(wide - 6)\" height=\"\(high - 12)\" rx=\"5\" "
                + "fill=\"#fff\" stroke=\"#111\"/>"
            let first = y + (high - lines.count * SVGPage.lineHeight) / 2 + 12
            return [box]
                + lines.enumerated().map { place, line in
                    label(
                        x + wide / 2, first + place * SVGPage.lineHeight, line, attributes: "text-anchor=\"middle\"")
                }
        }
    }

    private var moves: [String] {
        picture.moveEdges.flatMap { edge in
            let ends = [edge.ports.first, edge.ports.last].compactMap { $0 }
            let cells = ends.prefix(1) + edge.route.map(\.point) + ends.suffix(1)
            let points = cells.map { "\(middle($0).x),\(middle($0).y)" }.joined(separator: " ")
            let isLateral = edge.kind == LatticeSheet.EdgeKind.lateral.rawValue
            let line =
                "<polyline points=\"\(points)\" fill=\"none\" stroke=\"#333\" stroke-width=\"1.5\""
                + (isLateral ? " stroke-dasharray=\"5 4\"/>" : "/>")
            return [line] + edge.route.compactMap(arrowhead)
        }
    }

    private func arrowhead(_ cell: GraphDrawing.RouteCell) -> String? {
        guard let direction = cell.arrowhead else { return nil }
        let (x, y) = middle(cell.point)
        let corners: [(Int, Int)] =
            switch direction {
            case .north: [(0, -8), (-4, 4), (4, 4)]
            case .south: [(0, 8), (-4, -4), (4, -4)]
            case .east: [(6, 0), (-4, -4), (-4, 4)]
            case .west: [(-6, 0), (4, -4), (4, 4)]
            }
        let points = corners.map { "\(x + $0.0),\(y + $0.1)" }.joined(separator: " ")
        return "<polygon points=\"\(points)\" fill=\"#333\"/>"
    }

    private var legend: [String] {
        let y = legendTop
        return [
            "<line x1=\"\(SVGPage.margin)\" y1=\"\(y - 4)\" x2=\"\(SVGPage.margin + 40)\" y2=\"\(y - 4)\" "
                + "stroke=\"#333\" stroke-width=\"1.5\"/>",
            label(SVGPage.margin + 48, y, Wording.text(.kindAdvancement)),
            "<line x1=\"\(SVGPage.margin + 200)\" y1=\"\(y - 4)\" x2=\"\(SVGPage.margin + 240)\" y2=\"\(y - 4)\" "
                + "stroke=\"#333\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"/>",
            label(SVGPage.margin + 248, y, Wording.text(.kindLateral)),
        ]
    }

    private func left(_ x: Int) -> Int { SVGPage.margin + SVGPage.gutter + x * SVGPage.cell.width }

    private func middle(_ point: GridPoint) -> (x: Int, y: Int) {
        (left(point.x) + SVGPage.cell.width / 2, top + point.y * SVGPage.cell.height + SVGPage.cell.height / 2)
    }

    private func label(_ x: Int, _ y: Int, _ text: String, attributes: String = "") -> String {
        "<text x=\"\(x)\" y=\"\(y)\"" + (attributes.isEmpty ? "" : " " + attributes)
            + ">\(XMLText.escaped(text))</text>"
    }
}

/// Text within XML.
enum XMLText {
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&apos;"
            default:
                // Control characters cannot stand in XML at all.
                result.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
            }
        }
        return result
    }
}

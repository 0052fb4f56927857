import CareerGraph
import CareerGuidance
import TerminalUI

/// Everything that a move still asks for, by domain: the whole list behind the right side of Moves.
struct GapScreen: ReadingScreen {
    static let widest = 100

    let origin: OccupationID
    let destination: OccupationID
    var reading = ListState()

    init(from origin: OccupationID, to destination: OccupationID) {
        self.origin = origin
        self.destination = destination
    }

    var context: Context { .gap }
    func occupation(in surroundings: Surroundings) -> OccupationID? { destination }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        let (graph, words) = (surroundings.graph, surroundings.catalogue)
        return [
            Crumb(title: graph[origin].title, destination: .occupation(origin)),
            Crumb(title: words(.movesCrumb), destination: .moves(origin)),
            Crumb(title: graph[destination].title, destination: .occupation(destination)),
            Crumb(title: words(.gapCrumb), destination: nil),
        ]
    }

    func panel(width: Int, in surroundings: Surroundings) -> Panel {
        let (graph, words) = (surroundings.graph, surroundings.catalogue)
        var panel = Panel()
        guard let gap = Gap(from: origin, to: destination, in: graph) else {
            panel.add(text: words(.gapNotRated), width: width)
            return panel
        }
        panel.add(.text(words(.gapCoverage, words.percent(gap.coverage)), .strong))
        panel.add(text: words(.gapMeaning), .muted, width: width)
        for domain in gap.domains { add(domain, of: gap, width: width, to: &panel, surroundings) }
        panel.add(.blank)
        if gap.items.contains(where: \.isUncertain) { panel.add(text: words(.uncertainMeaning), .muted, width: width) }
        panel.add(text: words(.sourceCompetencies), .muted, width: width)
        return panel
    }

    /// One domain: first what is to build, then what is there already.
    private func add(
        _ domain: DomainCoverage, of gap: Gap, width: Int, to panel: inout Panel, _ surroundings: Surroundings
    ) {
        let (graph, words) = (surroundings.graph, surroundings.catalogue)
        let columns = GapColumns(width: width)
        panel.add(.blank)
        let title = words(.gapDomain, words.name(domain.domain), words.percent(domain.coverage))
        panel.add(columns.header(title, words))
        for item in gap.items where item.domain == domain.domain {
            var line = columns.line(item, in: graph, words)
            line.pieces.insert((0, .text(item.standing.glyph, item.standing.style)), at: 0)
            line.pieces = line.pieces.enumerated().map { index, piece in
                index == 1 ? (2, shortened(piece.piece, to: columns.nameColumns - 2)) : piece
            }
            panel.add(line)
        }
    }

    /// The mark before the name takes two columns from it.
    private func shortened(_ piece: PanelPiece, to columns: Int) -> PanelPiece {
        if case .text(let text, let style) = piece { return .text(TextFitting.fitted(text, to: columns), style) }
        return piece
    }

    mutating func open(in surroundings: Surroundings) -> Destination? { .occupation(destination) }
}

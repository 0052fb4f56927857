import CareerGraph
import CareerGuidance
import TerminalUI

/// Everything that a move asks for, tier by tier, and how people get there: the whole answer behind Moves.
struct GapScreen: ReadingScreen {
    static let widest = 100
    static let explains = true

    let origin: Origin
    let destination: OccupationID
    /// Worked out once when the screen opens; nil where the two cannot be compared.
    private let answer: GapAnswer?
    var reading = ListState()

    init(from origin: Origin, to destination: OccupationID, in surroundings: Surroundings) {
        self.origin = origin
        self.destination = destination
        let graph = surroundings.graph
        answer = GapAnswer(from: origin, to: destination, in: graph, tiers: TierTable(graph))
    }

    var context: Context { .gap }
    func occupation(in surroundings: Surroundings) -> OccupationID? { destination }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        let words = surroundings.catalogue
        let moves: Crumb =
            switch origin {
            case .occupation(let occupation): Crumb(title: words(.movesCrumb), destination: .moves(occupation))
            case .profile: Crumb(title: words(.fitsCrumb), destination: .fits)
            }
        return [
            surroundings.crumb(origin),
            moves,
            Crumb(title: surroundings.title(of: destination), destination: .occupation(destination)),
            Crumb(title: words(.gapCrumb), destination: nil),
        ]
    }

    func panel(width: Int, in surroundings: Surroundings) -> Panel {
        guard let answer else {
            var panel = Panel()
            panel.add(text: surroundings.catalogue(.gapNotRated), width: width)
            return panel
        }
        return GapPanel(answer: answer, width: width, in: surroundings).panel()
    }

    mutating func open(in surroundings: Surroundings) -> Destination? { .occupation(destination) }
}

import CareerGraph
import CareerGuidance
import TerminalUI

/// Everything that a move asks for, tier by tier, and how people get there: the whole answer behind Moves.
struct GapScreen: ReadingScreen {
    static let widest = 100
    static let explains = true

    let origin: Origin
    let destination: OccupationID
    /// Worked out when the screen opens, and again when it is known how sure the levels are; nil where the two cannot be
    /// compared.
    private var answer: GapAnswer?
    /// Whether the answer knows how sure the levels are.
    private var isCertain: Bool
    var reading = ListState()

    init(from origin: Origin, to destination: OccupationID, in surroundings: Surroundings) {
        self.origin = origin
        self.destination = destination
        isCertain = surroundings.certainty.errors != nil
        answer = GapScreen.answer(from: origin, to: destination, in: surroundings)
    }

    private static func answer(
        from origin: Origin, to destination: OccupationID, in surroundings: Surroundings
    ) -> GapAnswer? {
        let graph = surroundings.graph
        return GapAnswer(
            from: origin, to: destination, in: graph, tiers: TierTable(graph), errors: surroundings.certainty.errors)
    }

    mutating func fit(to surroundings: Surroundings) {
        if !isCertain, surroundings.certainty.errors != nil {
            isCertain = true
            answer = GapScreen.answer(from: origin, to: destination, in: surroundings)
        }
        fitReading(to: surroundings)
    }

    var context: Context { .gap }
    func occupation(in surroundings: Surroundings) -> OccupationID? { destination }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        let words = surroundings.words
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
            panel.add(text: surroundings.words(.gapNotRated), width: width)
            return panel
        }
        return GapPanel(answer: answer, width: width, in: surroundings).panel()
    }

    mutating func open(in surroundings: Surroundings) -> Destination? { .occupation(destination) }
}

import CareerGraph
import CareerGuidance
import TerminalUI

/// Everything that a move asks for, tier by tier, and how people get there: the whole answer behind Moves.
struct GapScreen: ReadingScreen {
    static let widest = 100
    static let explains = true

    let origin: Origin
    let destination: OccupationID
    /// Computed when the screen opens, and again when it is known how sure the levels are; nil if the two cannot be
    /// compared.
    private var answer: GapAnswer?
    /// Whether the answer knows how sure the levels are.
    private var isCertain: Bool
    var reading = ListState()

    init(from origin: Origin, to destination: OccupationID, in environment: Environment, _ session: Session) {
        self.origin = origin
        self.destination = destination
        isCertain = session.certainty.errors != nil
        answer = GapScreen.answer(from: origin, to: destination, in: environment, session)
    }

    private static func answer(
        from origin: Origin, to destination: OccupationID, in environment: Environment, _ session: Session
    ) -> GapAnswer? {
        let graph = environment.graph
        return GapAnswer(
            from: origin, to: destination, in: graph, tiers: TierTable(graph), errors: session.certainty.errors)
    }

    mutating func fit(to environment: Environment, _ session: Session) {
        if !isCertain, session.certainty.errors != nil {
            isCertain = true
            answer = GapScreen.answer(from: origin, to: destination, in: environment, session)
        }
        fitReading(to: environment, session)
    }

    static let context = Context.gap
    static let help = ContextHelp(
        heading: .helpGapHeading, text: .helpGap,
        figures: [.coverage, .level, .preparationTime, .entryPay, .fallback, .borrowed])
    static let needs: [SessionNeed] = [.levelErrors]
    static let commands = CommandList<GapScreen>(
        .moving() + [
            .open(), .moves(), .routes(), .routeTo(), .leadsHere, .overview, .whereItStands, .lattice(), .compare,
        ])

    func start(in environment: Environment, _ session: Session) -> Start? { origin.start }
    func occupation(in environment: Environment, _ session: Session) -> OccupationID? { destination }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        let words = environment.words
        let moves: Crumb =
            switch origin {
            case .occupation(let occupation): Crumb(title: words(.movesCrumb), destination: .moves(occupation))
            case .profile: Crumb(title: words(.fitsCrumb), destination: .fits)
            }
        return [
            environment.crumb(origin),
            moves,
            Crumb(title: environment.title(of: destination), destination: .occupation(destination)),
            Crumb(title: words(.gapCrumb), destination: nil),
        ]
    }

    func panel(width: Int, in environment: Environment, _ session: Session) -> Panel {
        guard let answer else {
            var panel = Panel()
            panel.add(text: environment.words(.gapNotRated), width: width)
            return panel
        }
        return GapPanel(answer: answer, width: width, certainty: session.certainty, in: environment).panel()
    }

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<GapScreen> {
        .go(.occupation(destination))
    }
}

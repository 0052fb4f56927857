import CareerGuidance
import TerminalUI
import Words

extension LatticeScreen {
    static let commands = CommandList<LatticeScreen>(
        .moving() + [
            .open(), .nextPane(),
            .changing(
                Command(
                    .previousItem, keys: [.backTab], title: .commandPreviousItem, hint: .hintNextItem)
            ) { screen, environment, _ in screen.tour(by: -1, in: environment) },
            .moves(), .lattice(), .makeOwn { screen, _ in screen.subject },
        ] + reading + drawing)

    private static let reading: [Binding<LatticeScreen>] = [
        .changing(
            Command(.outline, keys: [.character("o")], title: .commandOutline, hint: .hintOutline), footer: true
        ) { screen, environment, _ in screen.toggleOutline(in: environment) },
        Binding(
            Command(.findJob, keys: [.character("n")], title: .commandFindJob, hint: .hintFindJob), footer: true
        ) { _, _, _ in
            .ask(
                .entry(EntryOverlay(.entryFind, title: .entryFindCrumb, explanation: .entryFindMore)) {
                    text, _, screen, environment, _ in
                    screen.find(text, in: environment)
                        ? .stay : .say(environment.words(.latticeNotFound(text: text)))
                })
        },
    ]

    private static let drawing: [Binding<LatticeScreen>] = [
        .changing(
            Command(
                .moreDetail, keys: [.character("+"), .character("=")], title: .commandMoreDetail,
                hint: .hintDetail, footerKeys: [.character("+"), .character("-")]),
            footer: true,
            unless: { screen, _, _ in
                screen.isOutline || screen.detail.more == screen.detail ? .whyMostDetail : nil
            }
        ) { screen, environment, _ in screen.zoom(screen.detail.more, in: environment) },
        .changing(
            Command(.lessDetail, keys: [.character("-")], title: .commandLessDetail, hint: .hintDetail),
            unless: { screen, _, _ in
                screen.isOutline || screen.detail.less == screen.detail ? .whyLeastDetail : nil
            }
        ) { screen, environment, _ in screen.zoom(screen.detail.less, in: environment) },
        .changing(
            Command(.foldRung, keys: [.character("z")], title: .commandFoldRung, hint: .hintFoldRung),
            footer: true, unless: whyOutline
        ) { screen, environment, _ in screen.fold(in: environment) },
        Binding(
            Command(.widen, keys: [.character("d")], title: .commandWiden, hint: .hintWiden), footer: true,
            unless: whyNotAround
        ) { screen, environment, session in screen.redraw(turning: false, in: environment, session) },
        Binding(
            Command(.turnAround, keys: [.character("v")], title: .commandTurnAround, hint: .hintTurnAround),
            footer: true, unless: whyNotAround
        ) { screen, environment, session in screen.redraw(turning: true, in: environment, session) },
        .pan(
            Command(.panLeft, keys: [.character(",")], title: .commandPanLeft, hint: .hintPan), by: -panColumns),
        .pan(
            Command(.panRight, keys: [.character(".")], title: .commandPanRight, hint: .hintPan), by: panColumns),
    ]

    private static let panColumns = 12

    @Sendable fileprivate static func whyOutline(
        _ screen: LatticeScreen, _ environment: Environment, _ session: Session
    ) -> Message? {
        screen.isOutline ? .whyOutline : nil
    }

    @Sendable private static func whyNotAround(
        _ screen: LatticeScreen, _ environment: Environment, _ session: Session
    ) -> Message? {
        if case .around = screen.lattice.source { nil } else { .whyNotAround }
    }

    /// Draws what lies around a job one move wider (and after three, narrow again), or the other way round.
    private mutating func redraw(
        turning: Bool, in environment: Environment, _ session: Session
    ) -> Outcome<LatticeScreen> {
        guard case .around(let occupation, let moves, let isBackwards) = lattice.source else { return .stay }
        let next = turning ? moves : moves % LatticeAdvisor.mostMoves + 1
        let subject = LatticeSubject.around(occupation, moves: next, isBackwards: isBackwards != turning)
        if let lattice = session.lattice(of: subject, in: environment) {
            self = LatticeScreen(lattice, of: subject, in: environment)
        }
        return .stay
    }
}

extension Binding where Owner == LatticeScreen {
    /// Moves the window over the picture sideways.
    fileprivate static func pan(_ command: Command, by columns: Int) -> Binding {
        .changing(command, unless: LatticeScreen.whyOutline) { screen, environment, _ in
            screen.pan(columns: columns, rows: 0, in: environment)
        }
    }
}

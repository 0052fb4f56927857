import CareerGraph
import TerminalUI
import Words

/// What changes the list of jobs, from its own screen and from others.
extension CompareScreen {
    static let commands = CommandList<CompareScreen>(
        .moving(sidewaysInFooter: true) + [
            .open(), .moves(), .gapOfMove(unless: whyNoGap), .routes(), .routeTo(), .leadsHere, .overview,
            .whereItStands, .lattice(),
            Binding(
                Command(
                    .compareAdd, keys: [.character("a")], title: .commandCompareAdd, hint: .hintCompareAdd),
                footer: true, unless: { $2.compared.isFull ? .compareFull : nil }
            ) { screen, _, _ in screen.askForJob() },
            Binding(
                Command(
                    .compareFirst, keys: [.character(" ")], title: .commandCompareFirst, hint: .hintCompareFirst),
                footer: true, unless: { whyNotMoved($0, $2, .compareIsFirst) }
            ) { screen, environment, session in screen.move(to: { _ in 0 }, in: environment, &session) },
            Binding(.remove, footer: true, unless: { $2.compared.count == 0 ? .compareNone : nil }) {
                $0.remove(in: $1, &$2)
            },
            Binding(
                Command(
                    .compareGroup, keys: [.character("s")], title: .commandCompareGroup, hint: .hintCompareGroup),
                footer: true, unless: { $2.compared.count == 0 ? .compareNone : nil }
            ) { screen, environment, _ in screen.askGrouping(in: environment) },
            Binding(
                Command(
                    .compareLeft, keys: [.character("<")], title: .commandCompareLeft, hint: .hintCompareMove),
                unless: { whyNotMoved($0, $2, .compareIsLeftmost) }
            ) { screen, environment, session in screen.move(to: { $0 - 1 }, in: environment, &session) },
            Binding(
                Command(
                    .compareRight, keys: [.character(">")], title: .commandCompareRight, hint: .hintCompareMove),
                unless: { screen, _, session in
                    screen.job + 1 >= session.compared.count ? .compareIsRightmost : nil
                }
            ) { screen, environment, session in screen.move(to: { $0 + 1 }, in: environment, &session) },
        ])

    private static func whyNotMoved(_ screen: CompareScreen, _ session: Session, _ isFirst: Message) -> Message? {
        session.compared.count == 0 ? .compareNone : screen.job == 0 ? isFirst : nil
    }

    /// The first job has no gap to itself.
    @Sendable private static func whyNoGap(
        _ screen: CompareScreen, _ environment: Environment, _ session: Session
    ) -> Message? {
        whyNotMoved(screen, session, .compareIsFirst)
    }

    private mutating func move(
        to position: (Int) -> Int, in environment: Environment, _ session: inout Session
    ) -> Outcome<CompareScreen> {
        guard let occupation = occupation(in: environment, session) else { return .stay }
        session.compared.move(occupation, to: position(job))
        refresh(focusing: occupation, in: environment, session)
        return .stay
    }

    private mutating func remove(in environment: Environment, _ session: inout Session) -> Outcome<CompareScreen> {
        guard let occupation = occupation(in: environment, session) else { return .stay }
        session.compared.remove(occupation)
        refresh(focusing: nil, in: environment, session)
        return .stay
    }

    func askForJob() -> Outcome<CompareScreen> {
        .ask(.search(.searchCompareLabel, crumb: .searchCompareCrumb) { $1.add([$0], in: $2, &$3) })
    }

    private func askGrouping(in environment: Environment) -> Outcome<CompareScreen> {
        let grouping = grouping
        return .ask(
            .choices(.compareGroupCrumb, in: environment) {
                grouping.choices($0.words)
            } then: { grouping, _, screen, environment, session in
                screen.group(by: grouping, in: environment, session)
                return .stay
            })
    }

    // MARK: Jobs that are added

    /// Puts jobs on the list; where it is shown already, they come into focus there.
    private mutating func add(
        _ occupations: [OccupationID], in environment: Environment, _ session: inout Session
    ) -> Outcome<CompareScreen> {
        let isRefused = occupations.map { session.compared.add($0) }.contains(false)
        refresh(focusing: session.compared.last(of: occupations), in: environment, session)
        return isRefused ? .say(environment.words(.compareFull)) : .stay
    }

    mutating func follow(
        _ destination: Destination, in environment: Environment, _ session: inout Session
    ) -> Outcome<CompareScreen>? {
        guard case .compare(let occupations) = destination else { return nil }
        return add(occupations, in: environment, &session)
    }

    /// Puts jobs on the list, and shows it as soon as there are two; without any, shows what is on it.
    static func open(
        adding occupations: [OccupationID], in environment: Environment, _ session: inout Session
    ) -> Response {
        let before = session.compared
        let isRefused = occupations.map { session.compared.add($0) }.contains(false)
        guard session.compared.count > 1 || occupations.isEmpty else {
            return Response(notice: session.compared == before ? environment.words(.compareAlready) : nil)
        }
        let focus = session.compared.last(of: occupations)
        return Response(
            navigation: .show(CompareScreen(focusing: focus, in: environment, session)),
            notice: isRefused ? environment.words(.compareFull) : nil)
    }
}

extension ComparisonList {
    /// The last of some jobs that is on the list.
    fileprivate func last(of occupations: [OccupationID]) -> OccupationID? { occupations.last { contains($0) } }
}

import CareerGraph
import CareerGuidance
import TerminalUI

/// Commands about the job in focus: bound by every screen that has one.
extension Binding where Owner: Screen {
    /// A command about the job in focus; unavailable where there is none.
    static func aboutJob(
        _ command: Command, footer: Bool = false,
        run: @escaping @Sendable (OccupationID, inout Owner, Environment, inout Session) -> Outcome<Owner>
    ) -> Binding {
        Binding(command, footer: footer) { screen, environment, session in
            screen.occupation(in: environment, session) == nil ? .whyNoOccupation : nil
        } run: { screen, environment, session in
            guard let occupation = screen.occupation(in: environment, session) else { return .stay }
            return run(occupation, &screen, environment, &session)
        }
    }

    static func moves(footer: Bool = false) -> Binding {
        aboutJob(
            Command(.moves, keys: [.character("m")], title: .commandMoves, hint: .hintMoves), footer: footer
        ) { occupation, _, _, _ in .go(.moves(occupation)) }
    }

    static var overview: Binding {
        aboutJob(
            Command(.overview, keys: [.character("o")], title: .commandOverview, hint: .hintOverview)
        ) { occupation, _, _, _ in .go(.occupation(occupation)) }
    }

    /// Between the two jobs of a move, or anywhere from the job in focus.
    static func routes(footer: Bool = false) -> Binding {
        aboutJob(
            Command(.routes, keys: [.character("r")], title: .commandRoutes, hint: .hintRoutes), footer: footer
        ) { occupation, screen, environment, session in
            let start = screen.start(or: occupation, in: environment, session)
            return .go(.routes(from: start, to: start == .job(occupation) ? nil : occupation))
        }
    }

    static func routeTo(footer: Bool = false) -> Binding {
        aboutJob(
            Command(.routeTo, keys: [.character("t")], title: .commandRouteTo, hint: .hintRouteTo), footer: footer
        ) { occupation, screen, environment, session in
            .searchRoute(from: screen.start(or: occupation, in: environment, session))
        }
    }

    static var leadsHere: Binding {
        aboutJob(
            Command(.leadsHere, keys: [.character("b")], title: .commandLeadsHere, hint: .hintLeadsHere)
        ) { occupation, _, _, _ in .go(.routes(from: nil, to: occupation)) }
    }

    static var whereItStands: Binding {
        aboutJob(
            Command(
                .whereItStands, keys: [.character("w")], title: .commandWhereItStands, hint: .hintWhereItStands)
        ) { occupation, _, environment, _ in
            let pathway = environment.graph[occupation].pathways.first
            return .go(.browse(pathway, pathway == nil ? nil : occupation))
        }
    }

    /// The job in focus goes on the list, and where a move is in focus, where it begins too.
    static var compare: Binding {
        aboutJob(.compare, footer: true) { occupation, screen, environment, session in
            var wanted = [occupation]
            if case .job(let start) = screen.start(or: occupation, in: environment, session), start != occupation {
                wanted.insert(start, at: 0)
            }
            // Where there is room for one only, it is the job in focus.
            if session.compared.count == ComparisonList.limit - 1 { wanted = [occupation] }
            return .go(.compare(wanted))
        }
    }

    /// What a move to the job in focus asks, from what the person brings.
    static func gapFromProfile(footer: Bool = false) -> Binding {
        Binding(.gap, footer: footer) { screen, environment, session in
            if screen.occupation(in: environment, session) == nil { return .whyNoMove }
            return session.profile == PersonProfile() ? .whyNoProfile : nil
        } run: { screen, environment, session in
            screen.occupation(in: environment, session).map { .go(.gap(.you, $0)) } ?? .stay
        }
    }

    /// What the move in focus asks.
    static func gapOfMove(
        footer: Bool = false,
        unless reason: @escaping Reason = { $0.occupation(in: $1, $2) == nil ? .whyNoMove : nil }
    ) -> Binding {
        Binding(.gap, footer: footer, unless: reason) { screen, environment, session in
            guard let destination = screen.occupation(in: environment, session) else { return .stay }
            return .go(.gap(screen.start(or: destination, in: environment, session), destination))
        }
    }

    /// The picture of what is in focus.
    static func lattice(footer: Bool = false) -> Binding {
        Binding(.lattice, footer: footer) { screen, environment, session in
            screen.latticeSubject(in: environment, session) == nil ? .whyNoOccupation : nil
        } run: { screen, environment, session in
            screen.latticeSubject(in: environment, session).map { .go(.lattice($0)) } ?? .stay
        }
    }

    /// Makes a ladder that is shown one's own, to be changed.
    static func makeOwn(_ subject: @escaping @Sendable (Owner, Session) -> LatticeSubject?) -> Binding {
        Binding(
            Command(.makeOwn, keys: [.character("e")], title: .commandMakeOwn, hint: .hintMakeOwn), footer: true
        ) { screen, _, session in
            subject(screen, session) == nil ? .whyNoLadderChosen : nil
        } run: { screen, _, session in
            subject(screen, session).map { .go(.builder(.begin(.lattice($0)))) } ?? .stay
        }
    }
}

extension Command {
    static let gap = Command(.gap, keys: [.character("g")], title: .commandGap, hint: .hintGap)
    static let lattice = Command(.lattice, keys: [.character("L")], title: .commandLattice, hint: .hintLattice)
    static let compare = Command(.compare, keys: [.character("c")], title: .commandCompare, hint: .hintCompare)
    static let remove = Command(
        .remove, keys: [.delete, .character("x")], title: .commandRemove, hint: .hintRemove)
    static let filter = Command(.filter, keys: [.character("f")], title: .commandFilter, hint: .hintFilter)
}

extension Screen {
    /// Where the screen's moves begin, or else the job in focus.
    func start(or occupation: OccupationID, in environment: Environment, _ session: Session) -> Start {
        start(in: environment, session) ?? .job(occupation)
    }
}

import CareerGraph
import TerminalUI
import Words

/// A step of the focus.
enum Step: Hashable, Sendable {
    case up, down, left, right, pageUp, pageDown, first, last
}

/// What a click does.
enum HitAction: Hashable, Sendable {
    case command(CommandID)
    case go(Destination)
    /// An item of one of the screen's panes, counted from the left.
    case item(pane: Int, index: Int)
    /// A pane itself: where the wheel turns.
    case pane(Int)
    /// An item of the overlay.
    case overlayItem(Int)
}

/// A screen: its own state, its commands, how it is drawn, and what clicks change in it. All of it pure.
protocol Screen: Responder {
    /// What can be done here: keys, words, what each does, and why it cannot be done just now.
    static var commands: CommandList<Self> { get }
    /// What the session has to have read for it.
    static var needs: [SessionNeed] { get }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb]
    func draw(into frame: inout Frame, in environment: Environment, _ session: Session)

    // What is in focus.

    /// The occupation that commands such as "moves" are about; nil if there is none.
    func occupation(in environment: Environment, _ session: Session) -> OccupationID?
    /// Where the move in focus begins; nil if it is the job in focus.
    func start(in environment: Environment, _ session: Session) -> Start?
    /// What can be drawn as a lattice; nil if nothing can.
    func latticeSubject(in environment: Environment, _ session: Session) -> LatticeSubject?
    /// What the reading cursor is on, so that help can begin with it; nil if it is on nothing that is explained.
    func subject(in environment: Environment, _ session: Session) -> Subject?

    // What keys and clicks do.

    mutating func step(_ step: Step, in environment: Environment, _ session: Session)
    /// What Enter does.
    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<Self>
    /// A click on an item: true if it means what Enter means there.
    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool
    /// The wheel over a pane.
    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session)
    mutating func nextPane(in environment: Environment, _ session: Session)
    /// The mouse moved so far with the button down.
    mutating func drag(columns: Int, rows: Int, in environment: Environment, _ session: Session)
    /// Esc within the screen: false if there is nothing to come back from.
    mutating func escape() -> Bool
    /// A destination that the screen sees to itself; nil if the explorer is to leave for it.
    mutating func follow(
        _ destination: Destination, in environment: Environment, _ session: inout Session
    ) -> Outcome<Self>?

    // What happens around it.

    /// Receives the result of an effect that the screen requested.
    mutating func receive(
        _ result: EffectResult, in environment: Environment, _ session: inout Session
    ) -> Outcome<Self>
    /// Fits the state to another size of the terminal, or to a session that has changed; the choice stays.
    mutating func fit(to environment: Environment, _ session: Session)
    /// The person is back on the screen.
    mutating func resume(in environment: Environment, _ session: Session)
    /// Keeps the selection and the reading position when the language or the titles change.
    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session)
}

extension Screen {
    static var entries: [CommandEntry] { commands.entries }
    static var needs: [SessionNeed] { [] }

    /// Why a command cannot be used just now; nil if it can.
    func unavailability(of id: CommandID, in environment: Environment, _ session: Session) -> Message? {
        Self.commands[id]?.reason(self, environment, session)
    }

    /// Handles a command, or says why it cannot be used.
    mutating func handle(
        _ id: CommandID, in environment: Environment, _ session: inout Session
    ) -> Outcome<Self> {
        guard let binding = Self.commands[id] else { return .stay }
        if let reason = binding.reason(self, environment, session) { return .say(environment.words(reason)) }
        return binding.run(&self, environment, &session)
    }

    func occupation(in environment: Environment, _ session: Session) -> OccupationID? { nil }
    func start(in environment: Environment, _ session: Session) -> Start? { nil }
    func subject(in environment: Environment, _ session: Session) -> Subject? { nil }

    /// What lies around the job in focus.
    func latticeSubject(in environment: Environment, _ session: Session) -> LatticeSubject? {
        occupation(in: environment, session).map { .around($0, moves: 1, isBackwards: false) }
    }

    mutating func nextPane(in environment: Environment, _ session: Session) {}
    mutating func drag(columns: Int, rows: Int, in environment: Environment, _ session: Session) {}
    mutating func escape() -> Bool { false }

    mutating func follow(
        _ destination: Destination, in environment: Environment, _ session: inout Session
    ) -> Outcome<Self>? { nil }

    mutating func receive(
        _ result: EffectResult, in environment: Environment, _ session: inout Session
    ) -> Outcome<Self> { .stay }

    mutating func resume(in environment: Environment, _ session: Session) { fit(to: environment, session) }

    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session) {
        fit(to: after, session)
    }
}

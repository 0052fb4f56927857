import CareerGraph
import TerminalUI

/// A screen where the history keeps it, with what lies above it: what the explorer sees of any screen.
protocol ScreenHosting: Sendable {
    /// Identifies the screen to the host program, for as long as the history keeps it.
    var number: Int { get }
    /// What the screen shows and says, to look at.
    var content: any Screen { get }
    /// What lies above the screen, if anything does.
    var overlay: (any Overlay)? { get set }

    /// Handles a command, or says why it cannot be used.
    mutating func handle(_ id: CommandID, in environment: Environment, _ session: inout Session) -> Response
    /// Gives an overlay's answer to whom it was asked for.
    mutating func receive(
        _ answer: OverlayAnswer, in environment: Environment, _ session: inout Session
    ) -> Response
    /// Gives the screen the result of an effect that it requested.
    mutating func receive(_ result: EffectResult, in environment: Environment, _ session: inout Session) -> Response
    /// What the screen makes of a destination without leaving; nil if the explorer is to leave for it.
    mutating func follow(
        _ destination: Destination, in environment: Environment, _ session: inout Session
    ) -> Response?
    /// Opens an overlay that is none of the screen's business.
    ///
    /// - Parameter destination: where what is found there leads; nil for an overlay in which nothing is looked for.
    mutating func present(
        _ overlay: any Overlay, leadingTo destination: (@Sendable (OccupationID) -> Destination)?)

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool
    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session)
    mutating func drag(columns: Int, rows: Int, in environment: Environment, _ session: Session)
    mutating func escape() -> Bool
    mutating func fit(to environment: Environment, _ session: Session)
    mutating func resume(in environment: Environment, _ session: Session)
    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session)
}

extension ScreenHosting {
    /// Where keys go: to the overlay if there is one, else to the screen.
    var context: Context { overlay.map { type(of: $0).context } ?? type(of: content).context }
    /// What can be done there.
    var entries: [CommandEntry] { overlay.map { type(of: $0).entries } ?? type(of: content).entries }
}

/// A screen of one kind in the history, with the overlay that it opened.
struct ScreenHost<Content: Screen>: ScreenHosting {
    let number: Int
    private var screen: Content
    private var prompt: Prompt<Content>?

    init(_ screen: Content, number: Int) {
        self.number = number
        self.screen = screen
    }

    var content: any Screen { screen }

    var overlay: (any Overlay)? {
        get { prompt?.overlay }
        set { if let newValue { prompt?.overlay = newValue } else { prompt = nil } }
    }

    mutating func handle(_ id: CommandID, in environment: Environment, _ session: inout Session) -> Response {
        settle(screen.handle(id, in: environment, &session))
    }

    mutating func receive(
        _ answer: OverlayAnswer, in environment: Environment, _ session: inout Session
    ) -> Response {
        guard let asked = prompt else { return .none }
        if asked.closesWhenAnswered { prompt = nil }
        return settle(asked.handle(answer, &screen, environment, &session))
    }

    mutating func receive(_ result: EffectResult, in environment: Environment, _ session: inout Session) -> Response {
        switch result {
        case .exists(let path): object(environment.words(.entryExists(path: path)), canInsist: true)
        case .failed(let sentence): object(sentence, canInsist: false)
        default: settle(screen.receive(result, in: environment, &session))
        }
    }

    /// Says at the field what prevents it; without a field, above the footer.
    private mutating func object(_ sentence: String, canInsist: Bool) -> Response {
        guard prompt?.overlay.object(sentence, canInsist: canInsist) == true else { return Response(notice: sentence) }
        return .none
    }

    mutating func follow(
        _ destination: Destination, in environment: Environment, _ session: inout Session
    ) -> Response? {
        screen.follow(destination, in: environment, &session).map { settle($0) }
    }

    mutating func present(
        _ overlay: any Overlay, leadingTo destination: (@Sendable (OccupationID) -> Destination)?
    ) {
        prompt = Prompt(overlay) { answer, _, _, _ in
            guard case .occupation(let occupation) = answer, let destination else { return .stay }
            return .go(destination(occupation))
        }
    }

    /// Opens and closes overlays as the screen asks for it; the rest is the explorer's.
    private mutating func settle(_ outcome: Outcome<Content>) -> Response {
        switch outcome.prompt {
        case .ask(let next): prompt = next
        case .close: prompt = nil
        case nil: break
        }
        return outcome.response
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        screen.choose(pane: pane, index: index, in: environment, session)
    }

    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session) {
        screen.scroll(pane: pane, by: step, in: environment, session)
    }

    mutating func drag(columns: Int, rows: Int, in environment: Environment, _ session: Session) {
        screen.drag(columns: columns, rows: rows, in: environment, session)
    }

    mutating func escape() -> Bool { screen.escape() }

    mutating func fit(to environment: Environment, _ session: Session) { screen.fit(to: environment, session) }

    mutating func resume(in environment: Environment, _ session: Session) { screen.resume(in: environment, session) }

    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session) {
        screen.changeWords(from: before, to: after, session)
        prompt?.overlay.changeWords(from: before, to: after)
    }
}

extension Screen {
    func hosted(as number: Int) -> any ScreenHosting { ScreenHost(self, number: number) }
}

import CareerGraph

/// Where to go.
enum Navigation: Sendable {
    /// Where a destination leads: to a screen, or to something that the screen one is on sees to itself.
    case go(Destination)
    /// To this screen; the one before is kept for coming back.
    case show(any Screen)
}

/// What a handled command, click or answer asks of the explorer.
struct Response: Sendable {
    var effects: [Effect] = []
    var navigation: Navigation?
    /// Said once, above the footer.
    var notice: String?

    static let none = Response()

    static func show(_ screen: any Screen) -> Response { Response(navigation: .show(screen)) }
}

/// What a command, a click or an answer comes to, for the screen that handled it.
struct Outcome<Owner: Sendable>: Sendable {
    var response = Response()
    /// What becomes of the overlay above the screen; nil if it stays as it is.
    var prompt: PromptChange<Owner>?

    /// Nothing but what the screen has changed in itself.
    static var stay: Outcome { Outcome() }
    static func go(_ destination: Destination) -> Outcome { Outcome(Response(navigation: .go(destination))) }
    static func say(_ notice: String) -> Outcome { Outcome(Response(notice: notice)) }
    static func perform(_ effects: Effect...) -> Outcome { Outcome(Response(effects: effects)) }
    static func ask(_ prompt: Prompt<Owner>) -> Outcome { Outcome(prompt: .ask(prompt)) }
    /// Closes the overlay, and says something about it.
    static func close(saying notice: String? = nil) -> Outcome {
        Outcome(Response(notice: notice), prompt: .close)
    }

    init(_ response: Response = .none, prompt: PromptChange<Owner>? = nil) {
        self.response = response
        self.prompt = prompt
    }
}

/// What becomes of the overlay above a screen.
enum PromptChange<Owner: Sendable>: Sendable {
    case ask(Prompt<Owner>)
    case close
}

/// An overlay, and what the screen that opened it makes of the answer.
struct Prompt<Owner: Sendable>: Sendable {
    typealias Handler = @Sendable (OverlayAnswer, inout Owner, Environment, inout Session) -> Outcome<Owner>

    var overlay: any Overlay
    /// Whether an answer closes it before the screen hears of it.
    let closesWhenAnswered: Bool
    let handle: Handler

    init(_ overlay: any Overlay, closesWhenAnswered: Bool = true, handle: @escaping Handler) {
        self.overlay = overlay
        self.closesWhenAnswered = closesWhenAnswered
        self.handle = handle
    }
}

import CareerGraph

/// The screens a person has been to, as in a web browser.
struct History: Sendable {
    /// More than anybody goes back through; older screens are forgotten.
    static let limit = 200

    private(set) var back: [any ScreenHosting] = []
    private(set) var forward: [any ScreenHosting] = []

    var canGoBack: Bool { !back.isEmpty }
    var canGoForward: Bool { !forward.isEmpty }

    /// Leaves a screen for a new one.
    mutating func leave(_ screen: any ScreenHosting) {
        back.append(screen)
        if back.count > History.limit { back.removeFirst(back.count - History.limit) }
        forward = []
    }

    /// Keeps the selection on every screen when the language or the titles change.
    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session) {
        for index in back.indices { back[index].changeWords(from: before, to: after, session) }
        for index in forward.indices { forward[index].changeWords(from: before, to: after, session) }
    }

    /// Goes back from a screen; nil if there is nothing before it.
    mutating func goBack(from screen: any ScreenHosting) -> (any ScreenHosting)? {
        guard let previous = back.popLast() else { return nil }
        forward.append(screen)
        return previous
    }

    /// Goes forward again from a screen; nil if there is nothing after it.
    mutating func goForward(from screen: any ScreenHosting) -> (any ScreenHosting)? {
        guard let next = forward.popLast() else { return nil }
        back.append(screen)
        return next
    }
}

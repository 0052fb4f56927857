import CareerGraph
import Words

/// What commands come to, and where they lead.
extension CareerExplorer {
    /// Why a command cannot be used just now; nil if it can.
    func unavailability(of id: CommandID) -> Message? {
        guard current.overlay == nil else { return nil }
        return ExplorerCommands[id].map { $0.reason(self) }
            ?? screen.unavailability(of: id, in: environment, session)
    }

    mutating func run(_ id: CommandID) -> [EffectRequest] {
        if let command = ExplorerCommands[id] {
            if let reason = unavailability(of: id) {
                notice = environment.words(reason)
                return []
            }
            return command.run(&self)
        }
        guard let overlay = current.overlay else {
            return carryOut(current.handle(id, in: environment, &session))
        }
        if let step = OverlayCommands.step(id) { current.overlay?.step(step, in: environment) }
        return id == .open ? follow(overlay.open(in: environment)) : []
    }

    mutating func follow(_ outcome: OverlayOutcome) -> [EffectRequest] {
        switch outcome {
        case .stay: return []
        case .close:
            current.overlay = nil
            return []
        case .run(let id):
            current.overlay = nil
            return run(id)
        case .speak(let language):
            current.overlay = nil
            return speak(language)
        case .answer(let answer): return carryOut(current.receive(answer, in: environment, &session))
        }
    }

    /// Does what a screen asks for.
    mutating func carryOut(_ response: Response) -> [EffectRequest] {
        let requests = response.effects.map { EffectRequest($0, for: .screen(current.number)) }
        if let said = response.notice { notice = said }
        switch response.navigation {
        case .go(let destination): return requests + go(to: destination)
        case .show(let screen): show(screen)
        case nil: break
        }
        return requests
    }

    /// Leaves for a destination, unless the screen sees to it itself.
    mutating func go(to destination: Destination) -> [EffectRequest] {
        if let response = current.follow(destination, in: environment, &session) { return carryOut(response) }
        return carryOut(destination.open(in: environment, &session))
    }

    /// Shows a screen; the one before is kept for coming back.
    mutating func show(_ screen: any Screen) {
        current.overlay = nil
        history.leave(current)
        replaceCurrent(with: screen)
        fitCurrent()
    }

    private mutating func replaceCurrent(with screen: any Screen) {
        current = screen.hosted(as: shownScreens)
        shownScreens += 1
    }

    /// Esc: closes the overlay, comes back within the screen, or to the screen before; at the end, home.
    mutating func goBack() {
        if current.overlay != nil {
            current.overlay = nil
        } else if !current.escape(), !move(through: { $0.goBack(from: $1) }) {
            replaceCurrent(with: HomeScreen())
        }
    }

    /// Goes to another screen of the history; false if there is none.
    @discardableResult
    mutating func move(
        through step: (inout History, any ScreenHosting) -> (any ScreenHosting)?
    ) -> Bool {
        guard let next = step(&history, current) else { return false }
        current = next
        // The terminal may have another size than when the screen was left, and the session has gone on.
        if !environment.isTooSmall { current.resume(in: environment, session) }
        return true
    }

    /// Whether leaving is what the person wants: where a ladder is not saved, it is said first what becomes of it.
    mutating func leave() -> [EffectRequest] {
        if session.building.isUnsaved, !session.confirmations.isConfirmed(.leave) {
            notice = environment.words(
                session.building.whyNotKept == nil ? .builderLeaveKept : .builderLeaveLost)
            return []
        }
        return [EffectRequest(.leave)]
    }
}

import TerminalUI

extension CareerExplorer {
    /// Lines that one notch of the wheel moves.
    private static let wheelStep = 3

    mutating func act(on mouse: MouseEvent) -> [EffectRequest] {
        guard !environment.isTooSmall else { return [] }
        switch mouse.action {
        case .press:
            dragPoint = mouse.point
            let action = hits.action(at: mouse.point)
            notice = nil
            shownHits = nil
            return action.map { act($0) } ?? []
        case .drag: drag(to: mouse.point)
        case .wheelUp: scroll(by: -CareerExplorer.wheelStep, at: mouse.point)
        case .wheelDown: scroll(by: CareerExplorer.wheelStep, at: mouse.point)
        case .release: dragPoint = nil
        case .secondaryPress: break
        }
        return []
    }

    /// What clicks do on the screen as it is: known from when it was drawn last, or, where something has changed since,
    /// found by drawing it.
    private var hits: HitMap<HitAction> { shownHits ?? frame().hits }

    /// Pulls what lies under the mouse along.
    private mutating func drag(to point: Point) {
        if let last = dragPoint, current.overlay == nil {
            shownHits = nil
            current.drag(
                columns: point.column - last.column, rows: point.row - last.row, in: environment, session)
        }
        dragPoint = point
    }

    private mutating func act(_ action: HitAction) -> [EffectRequest] {
        switch action {
        case .command(let id): return run(id)
        case .go(let destination): return go(to: destination)
        case .overlayItem(let index):
            current.overlay?.choose(index, in: environment)
            return run(.open)
        case .item(let pane, let index):
            guard current.overlay == nil else {
                current.overlay?.read(line: index, in: environment)
                return []
            }
            if current.choose(pane: pane, index: index, in: environment, session) { return run(.open) }
        case .pane: break
        }
        return []
    }

    private mutating func scroll(by step: Int, at point: Point) {
        if current.overlay != nil {
            current.overlay?.scroll(by: step, in: environment)
        } else if let pane = pane(at: point) {
            current.scroll(pane: pane, by: step, in: environment, session)
        }
        shownHits = nil
    }

    /// The pane under the mouse: that of the item there, or the pane itself.
    private func pane(at point: Point) -> Int? {
        switch hits.action(at: point) {
        case .item(let pane, _), .pane(let pane): pane
        default: nil
        }
    }
}

import TerminalUI

extension CareerExplorer {
    /// Lines that one notch of the wheel moves.
    private static let wheelStep = 3

    mutating func act(on mouse: MouseEvent) -> [Effect] {
        guard !surroundings.isTooSmall else { return [] }
        switch mouse.action {
        case .press:
            notice = nil
            dragPoint = mouse.point
            guard let action = frame().hits.action(at: mouse.point) else { return [] }
            return act(action)
        case .drag: drag(to: mouse.point)
        case .wheelUp: scroll(by: -CareerExplorer.wheelStep, at: mouse.point)
        case .wheelDown: scroll(by: CareerExplorer.wheelStep, at: mouse.point)
        case .release: dragPoint = nil
        case .secondaryPress: break
        }
        return []
    }

    /// Pulls what lies under the mouse along.
    private mutating func drag(to point: Point) {
        if let last = dragPoint, overlay == nil {
            place.screen.drag(columns: point.column - last.column, rows: point.row - last.row, in: surroundings)
        }
        dragPoint = point
    }

    private mutating func act(_ action: HitAction) -> [Effect] {
        switch action {
        case .command(let id): return run(id)
        case .go(let destination): return go(to: destination)
        case .overlayItem(let index):
            choose(overlayItem: index)
            return open()
        case .item(let pane, let index):
            guard overlay == nil else {
                if case .help(var help) = overlay {
                    help.scroll(by: index - help.reading.selected, in: surroundings)
                    overlay = .help(help)
                }
                return []
            }
            if place.screen.choose(pane: pane, index: index, in: surroundings) { return open() }
        case .pane: break
        }
        return []
    }

    private mutating func choose(overlayItem index: Int) {
        switch overlay {
        case .search(var search):
            search.choose(index, in: surroundings)
            overlay = .search(search)
        case .palette(var palette):
            palette.select(index, in: surroundings)
            overlay = .palette(palette)
        case .choices(var choices):
            choices.choose(index, in: surroundings)
            overlay = .choices(choices)
        case .help, .entry, nil: break
        }
    }

    private mutating func scroll(by step: Int, at point: Point) {
        switch overlay {
        case .help(var help):
            help.scroll(by: step, in: surroundings)
            overlay = .help(help)
        case .some: take(step < 0 ? .up : .down)
        case nil:
            guard let pane = pane(at: point) else { return }
            place.screen.scroll(pane: pane, by: step, in: surroundings)
        }
    }

    /// The pane under the mouse: that of the item there, or the pane itself.
    private func pane(at point: Point) -> Int? {
        switch frame().hits.action(at: point) {
        case .item(let pane, _), .pane(let pane): pane
        default: nil
        }
    }
}

import TerminalUI

/// A screen that is one text to read.
protocol ReadingScreen: Screen {
    var reading: ListState { get set }
    /// The widest that lines are set: longer ones are hard to read.
    static var widest: Int { get }
    func panel(width: Int, in surroundings: Surroundings) -> Panel
}

extension ReadingScreen {
    private func area(in surroundings: Surroundings) -> Rect {
        surroundings.content.splitLeft(min(surroundings.content.columns, Self.widest)).left
    }

    func panel(in surroundings: Surroundings) -> Panel {
        panel(width: area(in: surroundings).columns - 2, in: surroundings)
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        panel(in: surroundings).draw(
            into: &frame, area: area(in: surroundings), pane: 0, reading: reading, hasFocus: true)
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        reading.take(step, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
    }

    mutating func fit(to surroundings: Surroundings) { fitReading(to: surroundings) }

    mutating func fitReading(to surroundings: Surroundings) {
        reading.resize(count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        reading.select(index, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
        return false
    }

    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings) {
        reading.move(by: step, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
    }
}

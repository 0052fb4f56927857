import TerminalUI

/// A screen that is one text to read.
protocol ReadingScreen: Screen {
    var reading: ListState { get set }
    /// The widest that lines are set: longer ones are hard to read.
    static var widest: Int { get }
    /// Whether what the line under the cursor means is said at the foot.
    static var explains: Bool { get }
    func panel(width: Int, in surroundings: Surroundings) -> Panel
}

extension ReadingScreen {
    static var explains: Bool { false }

    private func areas(in surroundings: Surroundings) -> (top: Rect, bottom: Rect) {
        let area = surroundings.content.splitLeft(min(surroundings.content.columns, Self.widest)).left
        return Self.explains ? MeaningFoot.split(area, in: surroundings) : area.splitTop(area.rows)
    }

    private func area(in surroundings: Surroundings) -> Rect { areas(in: surroundings).top }

    func subject(in surroundings: Surroundings) -> Subject? {
        panel(in: surroundings).subject(ofLine: reading.selected)
    }

    func panel(in surroundings: Surroundings) -> Panel {
        panel(width: area(in: surroundings).columns - 2, in: surroundings)
    }

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        let (area, foot) = areas(in: surroundings)
        let panel = panel(in: surroundings)
        panel.draw(into: &frame, area: area, pane: 0, reading: reading, hasFocus: true)
        MeaningFoot.draw(panel.subject(ofLine: reading.selected), in: foot, &frame, surroundings)
    }

    mutating func changeWords(from before: Surroundings, to after: Surroundings) {
        let panel = panel(in: after)
        let line = panel.line(standingFor: reading.selected, of: self.panel(in: before))
        reading.select(line, count: panel.lines.count, visible: area(in: after).rows)
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        reading.take(step, count: panel(in: surroundings).lines.count, visible: area(in: surroundings).rows)
    }

    mutating func fit(to surroundings: Surroundings) { fitReading(to: surroundings) }

    mutating func fitReading(to surroundings: Surroundings) {
        reading.resize(count: panel(in: surroundings).lines.count, visible: area(in: surroundings).rows)
    }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        reading.select(index, count: panel(in: surroundings).lines.count, visible: area(in: surroundings).rows)
        return false
    }

    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings) {
        reading.move(by: step, count: panel(in: surroundings).lines.count, visible: area(in: surroundings).rows)
    }
}

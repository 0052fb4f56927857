import TerminalUI

/// A screen that is one text to read.
protocol ReadingScreen: Screen {
    var reading: ListState { get set }
    /// The widest that lines are set: longer ones are hard to read.
    static var widest: Int { get }
    /// Whether the bar at the foot explains the line under the cursor.
    static var explains: Bool { get }
    func panel(width: Int, in environment: Environment, _ session: Session) -> Panel
}

extension ReadingScreen {
    static var explains: Bool { false }

    private func areas(in environment: Environment) -> (top: Rect, bottom: Rect) {
        let area = environment.content.splitLeft(min(environment.content.columns, Self.widest)).left
        return Self.explains ? ExplanationBar.split(area, in: environment) : area.splitTop(area.rows)
    }

    private func area(in environment: Environment) -> Rect { areas(in: environment).top }

    func subject(in environment: Environment, _ session: Session) -> Subject? {
        panel(in: environment, session).subject(ofLine: reading.selected)
    }

    func panel(in environment: Environment, _ session: Session) -> Panel {
        panel(width: area(in: environment).columns - 2, in: environment, session)
    }

    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let (area, foot) = areas(in: environment)
        let panel = panel(in: environment, session)
        panel.draw(into: &frame, area: area, pane: 0, reading: reading, hasFocus: true)
        ExplanationBar.draw(panel.subject(ofLine: reading.selected), in: foot, &frame, environment)
    }

    mutating func changeWords(from before: Environment, to after: Environment, _ session: Session) {
        let panel = panel(in: after, session)
        let line = panel.line(standingFor: reading.selected, of: self.panel(in: before, session))
        reading.select(line, count: panel.lines.count, visible: area(in: after).rows)
    }

    mutating func step(_ step: Step, in environment: Environment, _ session: Session) {
        reading.move(step, count: panel(in: environment, session).lines.count, visible: area(in: environment).rows)
    }

    mutating func fit(to environment: Environment, _ session: Session) { fitReading(to: environment, session) }

    mutating func fitReading(to environment: Environment, _ session: Session) {
        reading.resize(count: panel(in: environment, session).lines.count, visible: area(in: environment).rows)
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        reading.select(index, count: panel(in: environment, session).lines.count, visible: area(in: environment).rows)
        return false
    }

    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session) {
        reading.move(by: step, count: panel(in: environment, session).lines.count, visible: area(in: environment).rows)
    }
}

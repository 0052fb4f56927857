import TerminalUI
import Words

/// Every key that works here, what it does, and, where it does not work just now, why.
struct HelpOverlay: Overlay {
    static let context = Context.help
    static let help = ContextHelp(heading: .helpPaletteHeading, text: .helpPalette)

    var title: Message { .helpCrumb }
    /// The screen or overlay it was asked from.
    let context: Context
    /// Why commands are unavailable, as it was when help was asked for.
    let reasons: [CommandID: Message]
    /// What the reading cursor was on: explained first.
    let subject: Subject?
    private(set) var reading = ListState()

    init(for context: Context, subject: Subject? = nil, reasons: [CommandID: Message]) {
        self.context = context
        self.subject = subject
        self.reasons = reasons
    }

    func panel(in environment: Environment) -> Panel {
        let words = environment.words
        let width = environment.content.columns - 2
        let about = context.responder.help
        var panel = Panel()
        addSubject(to: &panel, width: width, environment)
        panel.addHeading(words(about.heading))
        panel.add(text: words(about.text), width: width)
        panel.addHeading(words(.helpKeys))
        for entry in CommandTable.entries(in: context) {
            panel.lines += lines(for: entry, width: width, environment)
        }
        addFigures(to: &panel, width: width, environment)
        panel.addHeading(words(.helpSigns))
        for phrase in [
            Message.helpSignUp, .helpSignAcross, .helpSignDown, .helpSignBar, .helpSignGap, .helpSignRange,
            .helpSignFallback, .helpSignUncertain,
        ] {
            panel.add(text: words(phrase), width: width)
        }
        panel.addHeading(words(.helpMouseHeading))
        panel.add(text: words(.helpMouse), width: width)
        return panel
    }

    private func addSubject(to panel: inout Panel, width: Int, _ environment: Environment) {
        guard let subject, let explanation = Explanation(subject, in: environment) else { return }
        panel.addHeading(explanation.name)
        for sentence in explanation.sentences { panel.add(text: sentence, width: width) }
    }

    /// Each figure of the screen with what it says and where it comes from.
    private func addFigures(to panel: inout Panel, width: Int, _ environment: Environment) {
        let explanations = context.responder.help.figures.compactMap { Explanation(.figure($0), in: environment) }
        guard !explanations.isEmpty else { return }
        panel.addHeading(environment.words(.helpFigures))
        for explanation in explanations {
            panel.add(.text(explanation.name, .strong))
            for sentence in explanation.sentences { panel.add(text: sentence, width: width) }
        }
    }

    mutating func changeWords(from before: Environment, to after: Environment) {
        let panel = panel(in: after)
        let line = panel.line(standingFor: reading.selected, of: self.panel(in: before))
        reading.select(line, count: panel.lines.count, visible: after.content.rows)
    }

    /// Its keys and, beside them, what it does, in as many lines as that takes.
    private func lines(for entry: CommandEntry, width: Int, _ environment: Environment) -> [PanelLine] {
        let words = environment.words
        let keys = entry.command.keys.map { KeyLabel.text($0, glyphs: environment.glyphs, words: words) }
        let reason = reasons[entry.id].map { " – " + words($0) }
        let text = TextFitting.wrapped(words(entry.command.title) + (reason ?? ""), to: width - HelpOverlay.keyColumns)
        return text.enumerated().map { number, text in
            var line = PanelLine.text(text, reason == nil ? .text : .muted, at: HelpOverlay.keyColumns)
            if number == 0 { line.pieces.insert((0, .text(keys.joined(separator: "  "), .strong)), at: 0) }
            return line
        }
    }

    /// Columns for the names of keys.
    private static let keyColumns = 24

    func draw(into frame: inout Frame, in environment: Environment) {
        panel(in: environment).draw(
            into: &frame, area: environment.content, pane: 0, reading: reading, hasFocus: true)
    }

    mutating func step(_ step: Step, in environment: Environment) {
        reading.move(step, count: panel(in: environment).lines.count, visible: environment.content.rows)
    }

    mutating func scroll(by step: Int, in environment: Environment) {
        reading.move(by: step, count: panel(in: environment).lines.count, visible: environment.content.rows)
    }

    mutating func read(line index: Int, in environment: Environment) {
        scroll(by: index - reading.selected, in: environment)
    }

    func open(in environment: Environment) -> OverlayOutcome { .close }
}

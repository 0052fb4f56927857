import TerminalUI
import Words

/// Every key that works here, what it does, and, where it does not work just now, why.
struct HelpOverlay: Sendable {
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

    func panel(in surroundings: Surroundings) -> Panel {
        let words = surroundings.words
        let width = surroundings.content.columns - 2
        var panel = Panel()
        addSubject(to: &panel, width: width, surroundings)
        panel.addHeading(words(context.helpHeading))
        panel.add(text: words(context.helpText), width: width)
        panel.addHeading(words(.helpKeys))
        for entry in CommandTable.entries where entry.contexts.contains(context) {
            panel.lines += lines(for: entry, width: width, surroundings)
        }
        addFigures(to: &panel, width: width, surroundings)
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

    private func addSubject(to panel: inout Panel, width: Int, _ surroundings: Surroundings) {
        guard let subject, let explanation = Explanation(subject, in: surroundings) else { return }
        panel.addHeading(explanation.name)
        for sentence in explanation.sentences { panel.add(text: sentence, width: width) }
    }

    /// Each figure of the screen with what it says and where it comes from.
    private func addFigures(to panel: inout Panel, width: Int, _ surroundings: Surroundings) {
        let explanations = context.figures.compactMap { Explanation(.figure($0), in: surroundings) }
        guard !explanations.isEmpty else { return }
        panel.addHeading(surroundings.words(.helpFigures))
        for explanation in explanations {
            panel.add(.text(explanation.name, .strong))
            for sentence in explanation.sentences { panel.add(text: sentence, width: width) }
        }
    }

    mutating func changeWords(from before: Surroundings, to after: Surroundings) {
        let panel = panel(in: after)
        let line = panel.line(standingFor: reading.selected, of: self.panel(in: before))
        reading.select(line, count: panel.lines.count, visible: after.content.rows)
    }

    /// Its keys and, beside them, what it does, in as many lines as that takes.
    private func lines(for entry: CommandEntry, width: Int, _ surroundings: Surroundings) -> [PanelLine] {
        let words = surroundings.words
        let keys = entry.keys.map { KeyLabel.text($0, glyphs: surroundings.glyphs, words: words) }
        let reason = reasons[entry.id].map { " – " + words($0) }
        let text = TextFitting.wrapped(words(entry.title) + (reason ?? ""), to: width - HelpOverlay.keyColumns)
        return text.enumerated().map { number, text in
            var line = PanelLine.text(text, reason == nil ? .text : .muted, at: HelpOverlay.keyColumns)
            if number == 0 { line.pieces.insert((0, .text(keys.joined(separator: "  "), .strong)), at: 0) }
            return line
        }
    }

    /// Columns for the names of keys.
    private static let keyColumns = 24

    func draw(into frame: inout Frame, in surroundings: Surroundings) {
        panel(in: surroundings).draw(
            into: &frame, area: surroundings.content, pane: 0, reading: reading, hasFocus: true)
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        reading.take(step, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
    }

    mutating func scroll(by step: Int, in surroundings: Surroundings) {
        reading.move(by: step, count: panel(in: surroundings).lines.count, visible: surroundings.content.rows)
    }
}

extension Context {
    var helpHeading: Message {
        switch self {
        case .home: .helpHomeHeading
        case .browse: .helpBrowseHeading
        case .occupation: .helpOccupationHeading
        case .moves: .helpMovesHeading
        case .gap: .helpGapHeading
        case .routes: .helpRoutesHeading
        case .profile: .helpProfileHeading
        case .fits: .helpFitsHeading
        case .compare: .helpCompareHeading
        case .lattice: .helpLatticeHeading
        case .ladders: .helpLaddersHeading
        case .builder: .helpBuilderHeading
        case .about: .helpAboutHeading
        case .search: .helpSearchHeading
        case .help, .palette: .helpPaletteHeading
        case .choices: .helpChoicesHeading
        case .entry: .helpEntryHeading
        }
    }

    var helpText: Message {
        switch self {
        case .home: .helpHome
        case .browse: .helpBrowse
        case .occupation: .helpOccupation
        case .moves: .helpMoves
        case .gap: .helpGap
        case .routes: .helpRoutes
        case .lattice: .helpLatticeText
        case .ladders: .helpLaddersText
        case .builder: .helpBuilderText
        case .about: .helpAbout
        case .search: .helpSearch
        case .help, .palette: .helpPalette
        case .choices: .helpChoices
        case .profile: .helpProfileText
        case .fits: .helpFitsText
        case .compare: .helpCompare
        case .entry: .helpEntryText
        }
    }
}

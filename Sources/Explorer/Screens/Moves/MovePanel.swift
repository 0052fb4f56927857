import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// The right-hand side of Moves: what the chosen move still asks for, and how people get there.
struct MovePanel {
    let move: Move
    let width: Int
    /// How sure the levels are; nil if that is not known.
    let errors: LevelErrors?
    let environment: Environment

    init(move: Move, width: Int, errors: LevelErrors?, in environment: Environment) {
        self.move = move
        self.errors = errors
        self.width = width
        self.environment = environment
    }

    private var graph: CareerGraph { environment.graph }
    private var words: MessageCatalog { environment.words }
    private var destination: Occupation { graph[move.destination] }

    /// - Parameter rows: how much is looked at: what lies beyond is left out where that spares work.
    func panel(rows: Int = .max) -> Panel {
        var panel = Panel()
        for line in TextFitting.wrapped(move.kind.glyph + " " + environment.title(of: move.destination), to: width) {
            var title = PanelLine.text(line, .heading)
            title.destination = .occupation(move.destination)
            panel.add(title)
        }
        panel.add(.text(words.name(move.kind), .muted))
        panel.addShortText(about: move.destination, width: width, in: environment)
        addGap(to: &panel)
        for addSection in [addWayIn, addPay, addCompare] where panel.lines.count <= rows { addSection(&panel) }
        return panel
    }

    private func addGap(to panel: inout Panel) {
        guard
            let gap = Gap(
                from: move.origin, to: move.destination, in: graph, errors: errors)
        else {
            panel.add(text: words(.gapNotRated), width: width)
            return
        }
        panel.add(
            text: words(.gapCoverage(percent: words.percent(gap.coverage))), .strong, width: width,
            about: .figure(.coverage))
        panel.add(.blank)
        GapLists(
            toBuild: gap.items.filter { $0.standing == .toBuild },
            brought: gap.items.filter { $0.standing == .brought } + gap.items.filter { $0.standing == .almost },
            whole: .gap(.job(move.origin), move.destination), width: width, environment: environment
        ).add(to: &panel)
    }

    private func addCompare(to panel: inout Panel) {
        panel.addSpace()
        panel.add(link: words(.compareTheseTwo), to: .compare([move.origin, move.destination]), width: width)
    }

    private func addWayIn(to panel: inout Panel) {
        panel.addHeading(words(.wayInHeading))
        let demand = PreparationDemand(move.destination, in: graph)
        panel.add(
            text: words(.gapTime(time: words.span(move.preparationTime(in: graph).total))), .strong, width: width,
            about: .figure(.preparationTime))
        if let education = demand.education {
            panel.add(
                text: words(.previewEducation(education: words.name(education))), width: width,
                about: .education(education))
        }
        if let experience = destination.outlook?.relatedExperience, experience != .none {
            panel.add(
                text: words(.wayInExperience(experience: words.name(experience))), width: width,
                about: .experience(experience))
        }
        if let training = demand.trainingKind, training != .none {
            panel.add(
                text: words(.wayInTraining(training: words.name(training))), width: width, about: .training(training))
        }
        if let zone = destination.jobZone {
            panel.add(
                text: words(.zoneNumber(zone: String(zone.rawValue))) + " · " + words.name(zone), .muted, width: width,
                about: .jobZone(zone))
        }
        if destination.outlook?.source.isFallback == true {
            panel.add(
                text: words(.fallbackMark) + " " + words(.figureBroader), .muted, width: width,
                about: .figure(.fallback))
        }
    }

    private func addPay(to panel: inout Panel) {
        panel.addHeading(words(.payHeading))
        panel.add(
            text: PayPicture.middle(destination.wages, words: words), .strong, width: width,
            about: .figure(.payMiddle))
        if let wages = destination.wages, let line = PayPicture.line(wages, columns: width, words: words) {
            panel.add(line)
        }
        if let change = move.payChange {
            let amount = Int(change.dollars.magnitude)
            panel.add(
                text: words(change.dollars >= 0 ? .payMoreThanNow(amount: amount) : .payLessThanNow(amount: amount)),
                width: width)
        }
    }
}

import CareerGraph
import CareerGuidance
import TerminalUI

/// The right-hand side of Moves: what the chosen move still asks for, and how people get there.
struct MovePanel {
    /// As many competencies as a person takes in; the Gap screen has them all.
    private static let toBuildLimit = 8
    private static let alreadyLimit = 6

    let move: Move
    let width: Int
    let surroundings: Surroundings

    init(move: Move, width: Int, in surroundings: Surroundings) {
        self.move = move
        self.width = width
        self.surroundings = surroundings
    }

    private var graph: CareerGraph { surroundings.graph }
    private var words: Catalogue { surroundings.catalogue }
    private var destination: Occupation { graph[move.destination] }

    func panel() -> Panel {
        var panel = Panel()
        for line in TextFitting.wrapped(move.kind.glyph + " " + surroundings.title(of: move.destination), to: width) {
            var title = PanelLine.text(line, .heading)
            title.destination = .occupation(move.destination)
            panel.add(title)
        }
        panel.add(.text(words.name(move.kind), .muted))
        addText(to: &panel)
        addGap(to: &panel)
        addWayIn(to: &panel)
        addPay(to: &panel)
        return panel
    }

    /// What people in the job do: as much of it as leaves room for the gap.
    private func addText(to panel: inout Panel) {
        guard let text = surroundings.plainTexts?.text(of: move.destination) else { return }
        let most = surroundings.content.rows / 4
        panel.lines += TextFitting.wholeSentences(of: text, columns: width, rows: most).map { .text($0) }
    }

    private func addGap(to panel: inout Panel) {
        guard let gap = Gap(from: move.origin, to: move.destination, in: graph) else {
            panel.add(text: words(.gapNotRated), width: width)
            return
        }
        panel.add(
            text: words(.gapCoverage, words.percent(gap.coverage)), .strong, width: width, about: .figure(.coverage))
        panel.add(.blank)
        let columns = GapColumns(width: width)
        let toBuild = gap.items.filter { $0.standing == .toBuild }
        let brought = gap.items.filter { $0.standing == .brought } + gap.items.filter { $0.standing == .almost }
        add(toBuild, limit: MovePanel.toBuildLimit, heading: .gapToBuild, columns, to: &panel)
        add(brought, limit: MovePanel.alreadyLimit, heading: .gapAlreadyHave, columns, to: &panel)
    }

    private func add(
        _ items: [CompetencyGap], limit: Int, heading: Phrase, _ columns: GapColumns, to panel: inout Panel
    ) {
        guard !items.isEmpty else { return }
        if let last = panel.lines.last, !last.isBlank { panel.add(.blank) }
        panel.add(columns.header(words(heading), words))
        for item in items.prefix(limit) { panel.add(columns.line(item, in: surroundings)) }
        addMore(items.count - limit, to: &panel)
    }

    private func addMore(_ count: Int, to panel: inout Panel) {
        guard count > 0 else { return }
        var line = PanelLine.text(words(.gapMore, words.count(count)), .accent)
        line.destination = .gap(.job(move.origin), move.destination)
        panel.add(line)
    }

    private func addWayIn(to panel: inout Panel) {
        panel.addHeading(words(.wayInHeading))
        let start = PreparationStart(
            .occupation(move.origin), to: move.destination, coverage: move.coverage, in: graph)
        let demand = PreparationDemand(move.destination, in: graph)
        let time = PreparationTime(from: start, to: demand)
        panel.add(
            text: words(.gapTime, words.span(time.total)), .strong, width: width, about: .figure(.preparationTime))
        if let education = demand.education {
            panel.add(
                text: words(.previewEducation, words.name(education)), width: width, about: .education(education))
        }
        if let experience = destination.outlook?.relatedExperience, experience != .none {
            panel.add(
                text: words(.wayInExperience, words.name(experience)), width: width, about: .experience(experience))
        }
        if let training = demand.trainingKind, training != .none {
            panel.add(text: words(.wayInTraining, words.name(training)), width: width, about: .training(training))
        }
        if let zone = destination.jobZone {
            panel.add(
                text: words(.zoneNumber, String(zone.rawValue)) + " · " + words.name(zone), .muted, width: width,
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
            text: PayPicture.middle(destination.wages, catalogue: words), .strong, width: width,
            about: .figure(.payMiddle))
        if let wages = destination.wages, let line = PayPicture.line(wages, columns: width, catalogue: words) {
            panel.add(line)
        }
        if let change = move.payChange {
            let phrase: Phrase = change.dollars >= 0 ? .payMoreThanNow : .payLessThanNow
            panel.add(text: words(phrase, words.count(Int(change.dollars.magnitude))), width: width)
        }
    }
}

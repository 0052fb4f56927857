import CareerGraph
import CareerGuidance
import TerminalUI

/// Why an occupation fits a person, and what it still asks of them.
struct FitPanel {
    /// As many competencies as a person takes in; the Gap screen has them all.
    private static let toBuildLimit = 8
    private static let alreadyLimit = 6

    let suggestion: ProfileMove
    /// Nil where the occupation is not rated.
    let gap: Gap?
    /// The only competencies to be shown; nil: all.
    let spokenOf: Set<CompetencyID>?
    let width: Int
    let surroundings: Surroundings

    private var graph: CareerGraph { surroundings.graph }
    private var words: Catalogue { surroundings.catalogue }

    func panel() -> Panel {
        var panel = Panel()
        let occupation = graph[suggestion.destination]
        for line in TextFitting.wrapped(surroundings.title(of: suggestion.destination), to: width) {
            var title = PanelLine.text(line, .heading)
            title.destination = .occupation(suggestion.destination)
            panel.add(title)
        }
        if let text = surroundings.plainTexts?.text(of: suggestion.destination) {
            let most = surroundings.content.rows / 4
            panel.lines += TextFitting.wholeSentences(of: text, columns: width, rows: most).map { .text($0) }
        }
        if let coverage = suggestion.coverage {
            panel.add(
                text: words(.gapCoverage, words.percent(coverage)), .strong, width: width, about: .figure(.coverage))
        }
        panel.add(
            text: words(.gapTime, words.span(suggestion.time.total)), .strong, width: width,
            about: .figure(.preparationTime))
        panel.add(text: PayPicture.middle(occupation.wages, catalogue: words), width: width, about: .figure(.payMiddle))
        addWhy(to: &panel)
        addGap(to: &panel)
        return panel
    }

    private func addWhy(to panel: inout Panel) {
        let reasons = ReasonWords(surroundings)
        let lines =
            suggestion.effects.compactMap(text) + (suggestion.move?.reasons.prefix(3).map(reasons.text) ?? [])
        guard !lines.isEmpty else { return }
        panel.addHeading(words(.fitsWhy))
        for line in lines {
            for (index, part) in TextFitting.wrapped(line, to: width - 2).enumerated() {
                panel.add(PanelLine(pieces: [(0, .text(index == 0 ? "·" : " ", .muted)), (2, .text(part, .text))]))
            }
        }
    }

    private func text(_ effect: ProfileEffect) -> String? {
        switch effect {
        case .suggestedFrom(let job, let rank): words(.effectSuggested, words.count(rank), surroundings.title(of: job))
        case .coverage(let before, let after):
            words(after >= before ? .effectMore : .effectLess, words.percent(after), words.percent(before))
        case .interests(let hundredths):
            words(
                hundredths >= 30
                    ? .effectInterestsFit : hundredths <= -30 ? .effectInterestsUnlike : .effectInterestsPart)
        case .credential(let title): words(.effectCredential, title)
        case .schooling(let education): words(.effectSchooling, words.name(education))
        }
    }

    private func addGap(to panel: inout Panel) {
        guard let gap else {
            panel.add(.blank)
            panel.add(text: words(.gapNotRated), width: width)
            return
        }
        let columns = GapColumns(width: width)
        let items = gap.items.filter { spokenOf?.contains($0.competency) ?? true }
        let toBuild = items.filter { $0.standing == .toBuild }
        add(toBuild, limit: FitPanel.toBuildLimit, heading: .gapToBuild, columns, to: &panel)
        let brought = items.filter { $0.standing != .toBuild }
        add(brought, limit: FitPanel.alreadyLimit, heading: .gapAlreadyHave, columns, to: &panel)
    }

    private func add(
        _ items: [CompetencyGap], limit: Int, heading: Phrase, _ columns: GapColumns, to panel: inout Panel
    ) {
        guard !items.isEmpty else { return }
        panel.add(.blank)
        panel.add(columns.header(words(heading), words))
        for item in items.prefix(limit) { panel.add(columns.line(item, in: surroundings)) }
        guard items.count > limit else { return }
        var line = PanelLine.text(words(.gapMore, words.count(items.count - limit)), .accent)
        line.destination = .gap(.you, suggestion.destination)
        panel.add(line)
    }
}

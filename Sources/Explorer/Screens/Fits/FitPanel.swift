import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// Why an occupation fits a person, and what it still asks of them.
struct FitPanel {
    let suggestion: ProfileMove
    /// Nil if the occupation is not rated.
    let gap: Gap?
    /// The only competencies to be shown; nil: all.
    let spokenOf: Set<CompetencyID>?
    let width: Int
    let environment: Environment

    private var graph: CareerGraph { environment.graph }
    private var words: MessageCatalog { environment.words }

    func panel() -> Panel {
        var panel = Panel()
        let occupation = graph[suggestion.destination]
        for line in TextFitting.wrapped(environment.title(of: suggestion.destination), to: width) {
            var title = PanelLine.text(line, .heading)
            title.destination = .occupation(suggestion.destination)
            panel.add(title)
        }
        panel.addShortText(about: suggestion.destination, width: width, in: environment)
        if let coverage = suggestion.coverage {
            panel.add(
                text: words(.gapCoverageOfPerson(percent: words.percent(coverage))), .strong, width: width,
                about: .figure(.coverage))
        }
        panel.add(
            text: words(.gapTime(time: words.span(suggestion.time.total))), .strong, width: width,
            about: .figure(.preparationTime))
        panel.add(text: PayPicture.middle(occupation.wages, words: words), width: width, about: .figure(.payMiddle))
        addWhy(to: &panel)
        addGap(to: &panel)
        return panel
    }

    private func addWhy(to panel: inout Panel) {
        let reasons = ReasonWords(environment)
        let lines =
            suggestion.effects.map(text) + (suggestion.move?.reasons.prefix(3).map(reasons.text) ?? [])
        guard !lines.isEmpty else { return }
        panel.addHeading(words(.fitsWhy))
        for line in lines {
            for (index, part) in TextFitting.wrapped(line, to: width - 2).enumerated() {
                panel.add(PanelLine(pieces: [(0, .text(index == 0 ? "·" : " ", .muted)), (2, .text(part, .text))]))
            }
        }
    }

    private func text(_ effect: ProfileEffect) -> String { words.text(effect, in: environment) }

    private func addGap(to panel: inout Panel) {
        guard let gap else {
            panel.add(.blank)
            panel.add(text: words(.gapNotRated), width: width)
            return
        }
        let items = gap.items.filter { spokenOf?.contains($0.competency) ?? true }
        GapLists(
            toBuild: items.filter { $0.standing == .toBuild }, brought: items.filter { $0.standing != .toBuild },
            whole: .gap(.you, suggestion.destination), width: width, environment: environment
        ).add(to: &panel)
    }
}

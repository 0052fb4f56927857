import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// A route as a ladder down the screen: each job a rung, between the rungs what the step takes, at the side the
/// running time and pay.
struct RouteLadder {
    let route: Route
    let width: Int
    let environment: Environment

    init(route: Route, width: Int, in environment: Environment) {
        self.route = route
        self.width = width
        self.environment = environment
    }

    private var graph: CareerGraph { environment.graph }
    private var words: MessageCatalog { environment.words }

    func panel() -> Panel {
        var panel = Panel()
        let start = route.origin.occupation
        addRung(start, title: route.origin.title(in: environment), time: words(.routeNow), to: &panel)
        for step in route.steps {
            add(step, to: &panel)
            addRung(
                step.destination, title: environment.title(of: step.destination),
                time: words(.routeAfter(time: words.span(step.runningTime))), to: &panel)
        }
        panel.add(.blank)
        if route.steps.contains(where: \.preparation.assumesHighSchool) {
            panel.add(text: words(.routeAssumesHighSchool), .muted, width: width)
        }
        panel.add(text: words(.routeTimeMeaning), .muted, width: width)
        return panel
    }

    private func addRung(_ occupation: OccupationID?, title: String, time: String, to panel: inout Panel) {
        let pay = occupation.flatMap { graph[$0].wages?.yearlyMedian }.map(words.thousands) ?? ""
        for (index, line) in TextFitting.wrapped(title, to: max(10, width - 9)).enumerated() {
            var rung = PanelLine(pieces: [(0, .text(index == 0 ? "●" : "│", .accent)), (2, .text(line, .strong))])
            if index == 0 { rung.pieces.append((width, .endingText(pay, .strong))) }
            rung.destination = occupation.map { .occupation($0) }
            panel.add(rung.about(occupation.map(Subject.occupation)))
        }
        addRail(time, .muted, about: .figure(.preparationTime), to: &panel)
    }

    private func add(_ step: RouteStep, to panel: inout Panel) {
        addRail("", .text, to: &panel)
        let kind = step.kind.map { $0.glyph + " " + words.name($0) }
        let coverage = step.coverage.map { words(.routeYouBring(percent: words.percent($0))) }
        let heading = [kind, coverage].compactMap(\.self).joined(separator: " · ")
        if !heading.isEmpty {
            let destination = Destination.gap(step.origin.start, step.destination)
            addRail(heading, .accent, destination, about: .figure(.coverage), to: &panel)
        }
        for experience in step.experiences {
            addRail(ExperienceWords(environment).text(experience), .text, about: experience.subject, to: &panel)
        }
        addRail("", .text, to: &panel)
    }

    /// Text beside the ladder's rail, in as many lines as it takes.
    private func addRail(
        _ text: String, _ style: Style, _ destination: Destination? = nil, about subject: Subject? = nil,
        to panel: inout Panel
    ) {
        for line in TextFitting.wrapped(text, to: width - 2) {
            let pieces: [(Int, PanelPiece)] = [(0, .text("│", .muted)), (2, .text(line, style))]
            panel.add(PanelLine(pieces: pieces, destination: destination).about(subject))
        }
    }
}

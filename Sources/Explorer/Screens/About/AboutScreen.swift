import CareerGraph
import TerminalUI
import Words

/// About the data: the releases, their licences, and what is derived from them.
struct AboutScreen: ReadingScreen {
    static let widest = 92

    var reading = ListState()

    var context: Context { .about }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        [Crumb(title: surroundings.words(.aboutCrumb), destination: nil)]
    }

    func panel(width: Int, in surroundings: Surroundings) -> Panel {
        let (graph, words) = (surroundings.graph, surroundings.words)
        var panel = Panel()
        panel.add(.heading(words(.aboutHeading)))
        panel.add(text: words(.aboutIntroduction), width: width)
        for release in graph.releases {
            panel.addHeading(release.title)
            panel.add(text: [release.publisher, release.edition].joined(separator: " · "), width: width)
            panel.add(text: words(.aboutLicence(license: release.licence)), width: width)
            if !release.attribution.isEmpty { panel.add(text: release.attribution, .muted, width: width) }
            panel.add(text: release.address, .muted, width: width)
        }
        panel.addHeading(words(.aboutDerivedHeading))
        for phrase in [Message.aboutDerivedMoves, .aboutDerivedCoverage, .aboutDerivedPlacements, .aboutFallbacks] {
            panel.add(text: words(phrase), width: width)
            panel.add(.blank)
        }
        panel.add(text: words(.aboutLimits), width: width)
        panel.addHeading(words(.aboutWordsHeading))
        panel.add(text: words(.aboutWords), width: width)
        panel.add(text: words(.aboutTranslation), width: width)
        return panel
    }

    mutating func open(in surroundings: Surroundings) -> Destination? { nil }
}

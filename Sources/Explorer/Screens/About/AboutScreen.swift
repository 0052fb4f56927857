import CareerGraph
import TerminalUI
import Words

/// About the data: the releases, their licenses, and what is derived from them.
struct AboutScreen: ReadingScreen {
    static let widest = 92

    var reading = ListState()

    static let context = Context.about
    static let help = ContextHelp(heading: .helpAboutHeading, text: .helpAbout)
    static let commands = CommandList<AboutScreen>(.moving() + [.open(footer: false)])

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        [Crumb(title: environment.words(.aboutCrumb), destination: nil)]
    }

    func panel(width: Int, in environment: Environment, _ session: Session) -> Panel {
        let (graph, words) = (environment.graph, environment.words)
        var panel = Panel()
        panel.add(.heading(words(.aboutHeading)))
        panel.add(text: words(.aboutIntroduction), width: width)
        for release in graph.releases {
            panel.addHeading(release.title)
            panel.add(text: [release.publisher, release.edition].joined(separator: " · "), width: width)
            panel.add(text: words(.aboutLicense(license: release.license)), width: width)
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

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<AboutScreen> { .stay }
}

import CareerGraph
import TerminalUI

/// What the item in focus is, in a few lines.
enum BrowsePreview {
    static func panel(of screen: BrowseScreen, width: Int, rows: Int, in environment: Environment) -> Panel {
        let graph = environment.graph
        switch screen.focus {
        case .clusters: return screen.cluster(in: graph).map { cluster($0, width, rows, environment) } ?? Panel()
        case .pathways: return screen.pathway(in: graph).map { pathway($0, width, rows, environment) } ?? Panel()
        case .occupations:
            return screen.chosenOccupation(in: environment).map { occupation($0, width, rows, environment) }
                ?? Panel()
        }
    }

    private static func cluster(_ id: ClusterID, _ width: Int, _ rows: Int, _ environment: Environment) -> Panel {
        let (graph, words) = (environment.graph, environment.words)
        let cluster = graph[id]
        var panel = Panel()
        panel.add(.text(environment.title(of: id), .heading))
        add(environment.plainTexts?.text(of: id), keeping: 2, of: rows, to: &panel, width)
        let count = BrowseScreen.occupationCount(cluster.pathways, in: graph)
        panel.add(.text(words(.clusterCounts(pathways: cluster.pathways.count, jobs: count)), .muted))
        let occupations = Set(cluster.pathways.flatMap { graph[$0].placements.map(\.occupation) })
        addSummary(of: occupations, to: &panel, width, environment)
        return panel
    }

    private static func pathway(_ id: PathwayID, _ width: Int, _ rows: Int, _ environment: Environment) -> Panel {
        let (graph, words) = (environment.graph, environment.words)
        let pathway = graph[id]
        var panel = Panel()
        panel.add(.text(environment.title(of: id), .heading))
        add(environment.plainTexts?.text(of: id), keeping: 2, of: rows, to: &panel, width)
        panel.add(.text(words(.pathwayCounts(jobs: pathway.placements.count)), .muted))
        addSummary(of: Set(pathway.placements.map(\.occupation)), to: &panel, width, environment)
        return panel
    }

    /// What it is, in as many whole sentences as leave room for the most important figures.
    private static func add(
        _ text: String?, keeping figures: Int, of rows: Int, to panel: inout Panel, _ width: Int
    ) {
        guard let text else { return }
        let most = rows - panel.lines.count - figures
        panel.lines += TextFitting.wholeSentences(of: text, columns: width, rows: most).map { .text($0) }
    }

    /// The spread of pay over the occupations, and the ones with the most openings.
    private static func addSummary(
        of occupations: Set<OccupationID>, to panel: inout Panel, _ width: Int, _ environment: Environment
    ) {
        let (graph, words) = (environment.graph, environment.words)
        let pays = occupations.compactMap { graph[$0].wages?.yearlyMedian }.sorted { $0.value < $1.value }
        if let low = pays.first, let high = pays.last {
            panel.add(.text(words(.summaryPay(low: words.dollars(low), high: words.dollars(high)))))
        }
        let busiest = occupations.sorted {
            openings($0, graph) != openings($1, graph)
                ? openings($0, graph) > openings($1, graph) : $0 < $1
        }
        let titles = busiest.prefix(3).map { environment.title(of: $0) }
        if !titles.isEmpty {
            panel.add(text: words(.summaryBusiest(titles: titles.joined(separator: "; "))), width: width)
        }
    }

    /// Openings that are the occupation's own: a figure shared by a whole group would count several times.
    private static func openings(_ occupation: OccupationID, _ graph: CareerGraph) -> Int {
        guard let outlook = graph[occupation].outlook, outlook.source == .own else { return 0 }
        return outlook.annualOpenings ?? 0
    }

    private static func occupation(
        _ id: OccupationID, _ width: Int, _ rows: Int, _ environment: Environment
    ) -> Panel {
        let words = environment.words
        let occupation = environment.graph[id]
        var panel = Panel()
        panel.add(.text(environment.title(of: id), .heading))
        add(environment.plainTexts?.text(of: id), keeping: 2, of: rows, to: &panel, width)
        panel.add(PayPicture.middleLine(occupation.wages, words: words))
        if let wages = occupation.wages, let line = PayPicture.line(wages, columns: width, words: words) {
            panel.add(line)
        }
        if let openings = occupation.outlook?.annualOpenings {
            panel.add(.text(words(.openingsAYear(openings: openings))))
        }
        if let education = occupation.outlook?.entryEducation {
            panel.add(.text(words(.previewEducation(education: words.name(education)))))
        }
        if let zone = occupation.jobZone { panel.add(.text(words(.previewZone(zone: words.name(zone))), .muted)) }
        return panel
    }
}

import CareerGraph
import TerminalUI

/// The lists about an occupation: what the work uses, what it is called, where it stands.
extension OccupationPanel {
    func addTechnologies(to panel: inout Panel) {
        let technologies = graph.details.technologies(of: occupation)
        panel.add(.heading(words(.technologiesHeading)))
        if technologies.isEmpty { addNote(words(.listNone), to: &panel) }
        for technology in technologies {
            let mark = technology.isInDemand ? "▲" : technology.isHot ? "◆" : " "
            panel.add(
                PanelLine(pieces: [
                    (0, .text(mark, .accent)), (2, .text(technology.title, .text)),
                    (max(28, width / 2), .text(technology.category, .muted)),
                ]))
        }
        panel.add(.blank)
        addNote(words(.technologiesMeaning(edition: graph.editions.onet)), to: &panel)
    }

    func addTools(to panel: inout Panel) {
        let tools = graph.details.tools(of: occupation)
        panel.add(.heading(words(.toolsHeading)))
        if tools.isEmpty { addNote(words(.listNone), to: &panel) }
        for tool in tools {
            panel.add(
                PanelLine(pieces: [
                    (0, .text(tool.title, .text)), (max(28, width / 2), .text(tool.category, .muted)),
                ]))
        }
        panel.add(.blank)
        addNote(words(.sourceTools(edition: graph.editions.onet)), to: &panel)
    }

    func addTitles(to panel: inout Panel) {
        let titles = graph.details.alternateTitles(of: occupation)
        let reported = titles.filter(\.isReported)
        if !reported.isEmpty {
            panel.addHeading(words(.titlesReported))
            for title in reported { addTitle(title, to: &panel) }
        }
        let others = titles.filter { !$0.isReported }
        if !others.isEmpty {
            panel.addHeading(words(.titlesOther))
            for title in others { addTitle(title, to: &panel) }
        }
        if titles.isEmpty { addNote(words(.listNone), to: &panel) }
    }

    private func addTitle(_ title: AlternateTitle, to panel: inout Panel) {
        let short = title.shortTitle.map { " (" + $0 + ")" } ?? ""
        panel.add(.text(title.title + short))
    }

    func addRelated(to panel: inout Panel) {
        let related = graph.related(to: occupation)
        panel.add(.heading(words(.relatedHeading)))
        if related.isEmpty { addNote(words(.listNone), to: &panel) }
        for relation in related {
            if relation.rank == 11 { panel.addHeading(words(.relatedSupplemental)) }
            panel.add(
                PanelLine(
                    pieces: [
                        (2, .endingText(String(relation.rank), .muted)),
                        (3, .text(environment.title(of: relation.occupation), .text)),
                    ], destination: .occupation(relation.occupation)))
        }
        panel.add(.blank)
        addNote(words(.sourceRelated(edition: graph.editions.onet)), to: &panel)
    }

    func addPlaces(to panel: inout Panel) {
        panel.add(.heading(words(.placesHeading)))
        for pathway in record.pathways {
            let title = environment.title(of: graph[pathway].cluster) + " › " + environment.title(of: pathway)
            panel.add(PanelLine(pieces: [(0, .text(title, .text))], destination: .browse(pathway, occupation)))
            let placement = graph[pathway].placements.first { $0.occupation == occupation }
            if let note = placement.flatMap({ words.note($0.source) }) { panel.add(.text(note, .muted, at: 2)) }
        }
        panel.add(.blank)
        addNote(words(.placesSource), to: &panel)
    }
}

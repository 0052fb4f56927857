import CareerGraph
import JSON
import Words

/// The answer to `rung show`: as text for people, with the most telling lines of each table; all of it as JSON.
struct OccupationReport {
    var graph: CareerGraph
    let id: OccupationID
    /// What people in it do, in plain words; nil where there are no texts.
    let description: String?
    /// O*NET's own texts, where the person has them.
    let published: PublishedTexts?

    var occupation: Occupation { graph[id] }
    /// How many lines of a long table the text shows.
    static let textLines = 8

    /// How other answers refer to an occupation.
    static func reference(_ occupation: Occupation) -> JSONValue {
        .object(["code": .string(occupation.code.text), "title": .string(occupation.title)])
    }

    func text(width: Int?) -> String {
        let sections = [
            overview, definition, pay, outlook, preparation, competencies(width: width),
            list(.tasksHeading, published?.tasks(of: id) ?? []),
            list(.activitiesHeading, published?.activities(of: id) ?? []),
            list(.technologiesHeading, technologies),
            list(.toolsHeading, graph.details.tools(of: id).map(\.title)),
            list(.programsHeading, graph.details.programs(of: id).map { "\($0.code) \($0.title)" }),
            list(.apprenticeshipsHeading, graph.details.apprenticeships(of: id).map(Wording.apprenticeship)),
            list(.sectionTitles, graph.details.alternateTitles(of: id).map(Wording.Show.alternateTitle)),
            list(.relatedHeading, related),
        ]
        return sections.filter { !$0.isEmpty }.map { section in
            section.flatMap { line -> [String] in
                let text = line.drop { $0 == " " }
                let indent = String(repeating: " ", count: line.count - text.count)
                return width.map { line.count <= $0 } ?? true
                    ? [line] : Paragraph.lines(String(text), indent: indent, width: width)
            }.joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }

    private var overview: [String] {
        var lines = [Wording.name(id, in: graph)]
        if let description { lines.append(description) }
        lines.append(Wording.Show.zone(occupation.jobZone))
        for pathway in occupation.pathways {
            lines.append(
                Wording.Show.place(cluster: graph[graph[pathway].cluster].title, pathway: graph[pathway].title))
        }
        if let interests = graph.details.interests(of: id), !interests.highPoints.isEmpty {
            lines.append(Wording.Show.interests(interests.highPoints))
        }
        return lines
    }

    private var definition: [String] {
        published?.definition(of: id).map { [Wording.text(.definitionHeading), "  " + $0] } ?? []
    }

    private var pay: [String] { Wording.Show.pay(occupation.wages) }

    private var outlook: [String] { Wording.Show.outlook(occupation.outlook) }

    /// The commonest answers of the people who do the work.
    private var preparation: [String] {
        guard let shares = graph.details.preparation(of: id) else { return [] }
        let commonest = shares.education.enumerated().filter { $0.element > 0 }
            .sorted { $0.element != $1.element ? $0.element > $1.element : $0.offset < $1.offset }.prefix(3)
        guard !commonest.isEmpty else { return [] }
        return [Wording.text(.educationSharesHeading)]
            + commonest.map {
                "  " + Wording.Show.share(Wording.Category.education($0.offset), basisPoints: $0.element)
            }
    }

    private func competencies(width: Int?) -> [String] {
        guard graph.ratings.row(of: id) != nil else { return [Wording.text(.notRated)] }
        var table = TextTable([
            .init(.overviewMatters, givesWay: true), .init(.columnKind), .init(.columnImportance, isNumber: true),
            .init(.columnLevel, isNumber: true),
        ])
        for domain in CompetencyDomain.allCases {
            for (competency, rating) in ratings(of: domain).prefix(5) {
                table.append([
                    "  " + graph[competency].title, Wording.words.name(domain),
                    Wording.level(rating.importanceHundredths), Wording.level(rating.levelHundredths),
                ])
            }
        }
        return table.lines(width: width)
    }

    /// The ratings of one domain, the most important first; ties in canonical order.
    private func ratings(of domain: CompetencyDomain) -> [(CompetencyID, Rating)] {
        graph.competencyIDs.filter { graph[$0].domain == domain }
            .compactMap { competency in graph.ratings.rating(id, competency).map { (competency, $0) } }
            .sorted {
                $0.1.importanceHundredths != $1.1.importanceHundredths
                    ? $0.1.importanceHundredths > $1.1.importanceHundredths : $0.0 < $1.0
            }
    }

    private var technologies: [String] { graph.details.technologies(of: id).map(Wording.Show.technology) }

    private var related: [String] {
        graph.related(to: id).map { "\(graph[$0.occupation].code) \(graph[$0.occupation].title)" }
    }

    private func list(_ heading: Message, _ items: [String]) -> [String] {
        guard !items.isEmpty else { return [] }
        let rest = items.count - OccupationReport.textLines
        return [Wording.text(heading)] + items.prefix(OccupationReport.textLines).map { "  " + $0 }
            + (rest > 0 ? ["  " + Wording.text(.listMoreJSON(count: rest))] : [])
    }
}

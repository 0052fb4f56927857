import CareerGraph
import CareerGuidance

/// The answer to `rung gap`.
struct GapReport {
    let graph: CareerGraph
    let origin: OccupationID
    let destination: OccupationID
    /// The move itself; nil from an occupation to itself.
    let move: Move?
    /// Nil where either occupation is not rated.
    let gap: Gap?

    init(graph: CareerGraph, origin: OccupationID, destination: OccupationID, move: Move?) {
        self.graph = graph
        self.origin = origin
        self.destination = destination
        self.move = move
        gap = Gap(from: origin, to: destination, in: graph)
    }

    func text(limit: Int, width: Int?) -> String {
        var lines = Paragraph.lines(
            Wording.Gap.heading(from: graph[origin], to: graph[destination]), indent: "", width: width)
        if let move { lines += Paragraph.lines(Wording.Gap.move(move, in: graph), indent: "", width: width) }
        guard let gap else {
            return (lines + [Wording.Gap.notRated(unrated, in: graph)]).joined(separator: "\n") + "\n"
        }
        lines += Paragraph.lines(Wording.Gap.coverage(gap), indent: "", width: width)
        lines += section(Wording.Gap.toBuild, gap.toBuild, limit: limit, width: width)
        lines += section(Wording.Gap.alreadyHave, gap.alreadyHave, limit: limit, width: width)
        if gap.items.contains(where: \.isUncertain) { lines += ["", Wording.Gap.uncertain] }
        return lines.joined(separator: "\n") + "\n"
    }

    private var unrated: [OccupationID] {
        [origin, destination].filter { graph.ratings.row(of: $0) == nil }
    }

    private func section(
        _ title: String, _ items: ArraySlice<CompetencyGap>, limit: Int, width: Int?
    ) -> [String] {
        guard !items.isEmpty else { return [] }
        var table = TextTable([
            .init(title: title, givesWay: true), .init(title: Wording.Gap.domain),
            .init(title: Wording.Gap.you, isNumber: true), .init(title: Wording.Gap.asks, isNumber: true),
            .init(title: Wording.Gap.importance, isNumber: true),
        ])
        for item in items.prefix(limit) {
            table.append([
                graph[item.competency].title + (item.isUncertain ? " *" : ""), Wording.Gap.name(item.domain),
                Wording.Number.level(item.brought.levelHundredths), Wording.Number.level(item.asked.levelHundredths),
                Wording.Number.level(item.asked.importanceHundredths),
            ])
        }
        let rest = items.count - limit
        return [""] + table.lines(width: width) + (rest > 0 ? [Wording.Gap.more(rest)] : [])
    }

    func json(limit: Int?) -> JSONValue {
        var document: [String: JSONValue] = [
            "from": OccupationReport.reference(graph[origin]),
            "to": OccupationReport.reference(graph[destination]),
            "move": move.map { MoveTable.json($0, rank: nil, in: graph) } ?? .null,
            "coverage": .number(optional: gap?.coverage), "domains": .null, "gaps": .null, "alreadyHave": .null,
        ]
        if let gap {
            document["domains"] = .array(
                gap.domains.map {
                    .object([
                        "domain": .string(StableName.of($0.domain)), "coverage": .number($0.coverage),
                        "asked": .integer($0.askedCount),
                    ])
                })
            document["gaps"] = .array(gap.toBuild.prefix(limit ?? .max).map(json))
            document["alreadyHave"] = .array(gap.alreadyHave.prefix(limit ?? .max).map(json))
        }
        return .object(document)
    }

    private func json(_ item: CompetencyGap) -> JSONValue {
        .object([
            "element": .string(graph[item.competency].element),
            "title": .string(graph[item.competency].title),
            "domain": .string(StableName.of(item.domain)),
            "importance": .hundredths(item.asked.importanceHundredths),
            "levelAsked": .hundredths(item.asked.levelHundredths),
            "levelBrought": .hundredths(item.brought.levelHundredths),
            "importanceAtOrigin": .hundredths(item.brought.importanceHundredths),
            "shortfall": .hundredths(item.shortfallHundredths),
            "weight": .number(item.weight),
            "isUncertain": .bool(item.isUncertain),
        ])
    }

    func csv(limit: Int?) -> String {
        let heading = CommaSeparated.row([
            "element", "title", "domain", "importance", "level_asked", "level_brought", "shortfall", "uncertain",
        ])
        guard let gap else { return heading }
        let items = Array(gap.toBuild.prefix(limit ?? .max)) + Array(gap.alreadyHave.prefix(limit ?? .max))
        return heading
            + items.map { item in
                CommaSeparated.row([
                    graph[item.competency].element, graph[item.competency].title, StableName.of(item.domain),
                    hundredths(item.asked.importanceHundredths), hundredths(item.asked.levelHundredths),
                    hundredths(item.brought.levelHundredths), hundredths(item.shortfallHundredths),
                    item.isUncertain ? "yes" : "no",
                ])
            }.joined()
    }

    private func hundredths(_ value: Int) -> String {
        "\(value / 100)." + (value % 100 < 10 ? "0" : "") + String(value % 100)
    }
}

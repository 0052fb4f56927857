import CareerGraph
import CareerGuidance
import JSON
import Words

/// The answer to `rung gap`.
struct GapReport {
    private(set) var graph: CareerGraph
    let origin: Origin
    let destination: OccupationID
    /// The move itself; nil from an occupation to itself, and for a person without a job.
    let move: Move?
    /// Nil where either occupation is not rated.
    let answer: GapAnswer?
    private var gap: Gap? { answer?.gap }
    /// What the destination and the competencies are, in the language that was asked for.
    var texts: PlainTexts?
    private var isVerbose = false

    init(graph: CareerGraph, origin: Origin, destination: OccupationID, move: Move?, errors: LevelErrors? = nil) {
        self.graph = graph
        self.origin = origin
        self.destination = destination
        self.move = move
        answer = GapAnswer(from: origin, to: destination, in: graph, tiers: TierTable(graph), errors: errors)
    }

    /// Takes the titles of the texts' language, for people.
    ///
    /// - Parameter isVerbose: whether to say what each competency means and what the level asked looks like.
    mutating func translate(isVerbose: Bool) {
        if let texts { graph = graph.titled(by: texts) }
        self.isVerbose = isVerbose
    }

    func text(limit: Int, width: Int?) -> String {
        var lines = Paragraph.lines(
            Wording.Gap.heading(from: origin, to: destination, in: graph), indent: "", width: width)
        if let text = texts?.text(of: destination) { lines += Paragraph.lines(text, indent: "", width: width) }
        if let move { lines += Paragraph.lines(Wording.Gap.move(move, in: graph), indent: "", width: width) }
        guard let answer else {
            let text = Paragraph.lines(Wording.text(.gapNotRated), indent: "", width: width)
            return (lines + text).joined(separator: "\n") + "\n"
        }
        lines += Wording.Gap.coverage(answer.gap, from: origin).flatMap { GapReport.wrapped($0, width: width) }
        lines += preparation(answer, width: width)
        lines += section(
            .gapToBuild, answer.gap.toBuild, limit: limit, width: width, isExplained: isVerbose)
        lines += section(.gapAlreadyHave, answer.gap.alreadyHave, limit: limit, width: width)
        if answer.gap.items.contains(where: \.isUncertain) { lines += ["", Wording.text(.uncertainMeaning)] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Time, pay, what makes the move possible, and what is new; nothing from an occupation to itself.
    private func preparation(_ answer: GapAnswer, width: Int?) -> [String] {
        guard origin != .occupation(destination) else { return [] }
        var sentences = Wording.Gap.time(answer.time) + (answer.pay.map(Wording.Gap.pay) ?? [])
        // The greatest gaps have a table of their own.
        let experiences = answer.experiences.filter { if case .competency = $0 { false } else { true } }
        sentences += experiences.map { "- " + Wording.words.text($0, in: graph) }
        if !answer.newTechnologies.isEmpty {
            sentences.append(Wording.Gap.new(answer.newTechnologies.map(\.title), .gapNewTechnologies))
        }
        if !answer.newTools.isEmpty {
            sentences.append(Wording.Gap.new(answer.newTools.map(\.title), .gapNewTools))
        }
        return sentences.flatMap { GapReport.wrapped($0, width: width) }
    }

    /// A line that goes on below its own beginning, blanks at its beginning and all.
    private static func wrapped(_ line: String, width: Int?) -> [String] {
        let text = line.drop { $0 == " " }
        return Paragraph.lines(
            String(text), indent: String(repeating: " ", count: line.count - text.count), width: width)
    }

    private func section(
        _ heading: Message, _ items: ArraySlice<CompetencyGap>, limit: Int, width: Int?, isExplained: Bool = false
    ) -> [String] {
        guard !items.isEmpty else { return [] }
        var table = TextTable([
            .init(heading, givesWay: true), .init(.columnKind), .init(.columnYou, isNumber: true),
            .init(.columnAsks, isNumber: true), .init(.columnImportance, isNumber: true),
        ])
        for item in items.prefix(limit) {
            table.append([
                graph[item.competency].title + (item.isUncertain ? " ?" : ""), Wording.words.name(item.domain),
                Wording.level(item.brought.levelHundredths), Wording.level(item.required.levelHundredths),
                Wording.level(item.required.importanceHundredths),
            ])
        }
        var lines = table.lines(width: width)
        if isExplained {
            for (index, item) in items.prefix(limit).enumerated().reversed() {
                lines.insert(contentsOf: explanation(item, width: width), at: index + 2)
            }
        }
        let rest = items.count - limit
        return [""] + lines + (rest > 0 ? [Wording.text(.listMoreLimit(count: rest))] : [])
    }

    private func explanation(_ item: CompetencyGap, width: Int?) -> [String] {
        let required = item.required.levelHundredths
        let level = texts?.level(of: item.competency, hundredths: required).map {
            Wording.text(.meaningLevel(level: Wording.level(required), example: $0))
        }
        return [texts?.text(of: item.competency), level].compactMap { $0 }
            .flatMap { Paragraph.lines($0, indent: "    ", width: width) }
    }

    func json(limit: Int?) -> JSONValue {
        var document: JSONObject = [
            "from": OriginJSON.value(in: graph)(origin),
            "to": OccupationReport.reference(graph[destination]),
            "description": .string(optional: texts?.text(of: destination)),
            "move": move.map { MoveTable.json($0, rank: nil, in: graph, texts) } ?? .null,
            "coverage": .number(optional: gap?.coverage), "domains": .null, "gaps": .null, "alreadyHave": .null,
            "time": .null, "pay": .null, "experiences": .null, "newTechnologies": .null, "newTools": .null,
        ]
        if let answer {
            let gap = answer.gap
            document["domains"] = .array(
                gap.domains.map {
                    .object([
                        "domain": .string(StableName.of($0.domain)), "coverage": .number($0.coverage),
                        "asked": .integer($0.requiredCount),
                    ])
                })
            document["gaps"] = .array(gap.toBuild.prefix(limit ?? .max).map(json))
            document["alreadyHave"] = .array(gap.alreadyHave.prefix(limit ?? .max).map(json))
            document["time"] = PreparationJSON.time(answer.time)
            document["pay"] = PreparationJSON.pay(answer.pay)
            document["experiences"] = .array(
                answer.experiences.map { PreparationJSON.experience($0, in: graph) })
            document["newTechnologies"] = .array(answer.newTechnologies.map { .string($0.title) })
            document["newTools"] = .array(answer.newTools.map { .string($0.title) })
        }
        return .object(document)
    }

    private func json(_ item: CompetencyGap) -> JSONValue {
        let tiered = answer?.tiers.lazy.flatMap(\.items).first { $0.gap.competency == item.competency }
        return GapJSON.item(item, tiered: tiered, in: graph, texts)
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
                    hundredths(item.required.importanceHundredths), hundredths(item.required.levelHundredths),
                    hundredths(item.brought.levelHundredths), hundredths(item.shortfallHundredths),
                    item.isUncertain ? "yes" : "no",
                ])
            }.joined()
    }

    private func hundredths(_ value: Int) -> String {
        "\(value / 100)." + (value % 100 < 10 ? "0" : "") + String(value % 100)
    }
}

/// One competency of a gap, for a program.
enum GapJSON {
    static func item(
        _ item: CompetencyGap, tiered: TieredGap? = nil, in graph: CareerGraph, _ texts: PlainTexts?
    ) -> JSONValue {
        let example = texts?.level(of: item.competency, hundredths: item.required.levelHundredths)
        var document: JSONObject = [
            "element": .string(graph[item.competency].element),
            "title": .string(graph[item.competency].title),
            "meaning": .string(optional: texts?.text(of: item.competency)),
            "levelMeaning": .string(optional: example),
            "domain": .string(StableName.of(item.domain)),
            "importance": .hundredths(item.required.importanceHundredths),
            "levelAsked": .hundredths(item.required.levelHundredths),
            "levelBrought": .hundredths(item.brought.levelHundredths),
            "importanceAtOrigin": .hundredths(item.brought.importanceHundredths),
            "shortfall": .hundredths(item.shortfallHundredths),
            "weight": .number(item.weight),
            "isUncertain": .bool(item.isUncertain),
            "isWithinError": .bool(item.isWithinError),
            "standardError": item.errorHundredths.map { .hundredths($0) } ?? .null,
        ]
        if let tiered {
            document["tier"] = .integer(tiered.tier.rawValue)
            document["standing"] = .string(StableName.of(tiered.standing))
            document["size"] = .string(StableName.of(tiered.size))
            document["learnedBy"] = .string(StableName.of(tiered.way))
        }
        return .object(document)
    }
}

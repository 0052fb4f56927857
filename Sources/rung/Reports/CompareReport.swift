import CareerGraph
import CareerGuidance
import JSON

/// The answer to `rung compare`.
struct CompareReport {
    private(set) var graph: CareerGraph
    let comparison: OccupationComparison
    /// What the jobs and the competencies are, in the language that was asked for.
    var texts: PlainTexts?
    private var isVerbose = false

    init(graph: CareerGraph, comparison: OccupationComparison) {
        self.graph = graph
        self.comparison = comparison
    }

    /// Takes the titles of the texts' language, for people.
    ///
    /// - Parameter isVerbose: whether to say what each competency means.
    mutating func translate(isVerbose: Bool) {
        if let texts { graph = graph.titled(by: texts) }
        self.isVerbose = isVerbose
    }

    func text(width: Int?) -> String {
        var lines = comparison.columns.enumerated().flatMap { index, column in
            ["\(CompareReport.letter(index))  " + Wording.Route.name(column.occupation, in: graph)]
                + Paragraph.lines(texts?.text(of: column.occupation), indent: "   ", width: width)
        }
        lines.append("")
        lines += table(Wording.Compare.figure, figures).lines(width: width)
        lines.append("")
        let competencies = comparison.competencies.map { row in
            (
                graph[row.competency].title,
                row.ratings.map { $0.map { Wording.Number.level($0.levelHundredths) } ?? Wording.Number.unknown }
            )
        }
        var table = table(Wording.Compare.competency, competencies).lines(width: width)
        if isVerbose {
            for (index, row) in comparison.competencies.enumerated().reversed() {
                let meaning = texts?.text(of: row.competency)
                table.insert(contentsOf: Paragraph.lines(meaning, indent: "    ", width: width), at: index + 2)
            }
        }
        return (lines + table).joined(separator: "\n") + "\n"
    }

    private func table(_ title: String, _ rows: [(title: String, cells: [String])]) -> TextTable {
        var table = TextTable(
            [.init(title: title, givesWay: true)]
                + comparison.columns.indices.map { .init(title: CompareReport.letter($0), isNumber: true) })
        for row in rows { table.append([row.title] + row.cells) }
        return table
    }

    private static func letter(_ index: Int) -> String { ["A", "B", "C", "D"][index % 4] }

    private var figures: [(title: String, cells: [String])] {
        let unknown = Wording.Number.unknown
        func row(_ title: String, _ cell: (OccupationComparison.Column) -> String?) -> (String, [String]) {
            (title, comparison.columns.map { cell($0) ?? unknown })
        }
        return [
            row(Wording.Compare.pay) { $0.pay?.middle.map(Wording.Number.dollars) },
            row(Wording.Compare.entryPay) { $0.pay.map(Wording.Compare.entry) },
            row(Wording.Compare.laterPay) { $0.pay?.later.map(Wording.Number.dollars) },
            row(Wording.Compare.zone) { $0.jobZone.map { "\($0.rawValue)" } },
            row(Wording.Compare.education) { $0.demand.education.map(Wording.Preparation.name) },
            row(Wording.Compare.experience) { $0.demand.experience.map { Wording.Route.months($0.months) } },
            row(Wording.Compare.training) { $0.demand.training.map { Wording.Route.months($0.months) } },
            row(Wording.Compare.openings) {
                $0.openings.map { ($0.isFallback ? "~" : "") + Wording.Number.grouped($0.count) }
            },
            row(Wording.Compare.growth) { $0.changeTenthsOfPercent.map(Wording.Number.tenths) },
        ]
    }

    var json: JSONValue {
        .object([
            "occupations": .array(comparison.columns.map(json)),
            "competencies": .array(comparison.competencies.map(json)),
        ])
    }

    private func json(_ column: OccupationComparison.Column) -> JSONValue {
        let occupation = graph[column.occupation]
        return .object([
            "code": .string(occupation.code.text), "title": .string(occupation.title),
            "description": .string(optional: texts?.text(of: column.occupation)),
            "pay": PreparationJSON.pay(column.pay), "jobZone": .integer(optional: column.jobZone?.rawValue),
            "education": .string(optional: column.demand.education.map { StableName.of($0) }),
            "experience": column.demand.experience.map { PreparationJSON.years($0.months) } ?? .null,
            "training": column.demand.training.map { PreparationJSON.years($0.months) } ?? .null,
            "annualOpenings": .integer(optional: column.openings?.count),
            "annualOpeningsAreFallback": .bool(column.openings?.isFallback ?? false),
            "changePercent": .number(optional: column.changeTenthsOfPercent.map { Double($0) / 10 }),
        ])
    }

    private func json(_ row: OccupationComparison.CompetencyRow) -> JSONValue {
        let examples = row.ratings.map { rating in
            rating.flatMap { texts?.level(of: row.competency, hundredths: $0.levelHundredths) }
        }
        return .object([
            "element": .string(graph[row.competency].element), "title": .string(graph[row.competency].title),
            "meaning": .string(optional: texts?.text(of: row.competency)),
            "levelMeanings": .array(examples.map { .string(optional: $0) }),
            "domain": .string(StableName.of(graph[row.competency].domain)),
            "levels": .array(row.ratings.map { $0.map { .hundredths($0.levelHundredths) } ?? .null }),
            "importances": .array(row.ratings.map { $0.map { .hundredths($0.importanceHundredths) } ?? .null }),
            "spread": .hundredths(row.spreadHundredths),
            "fromMiddle": .array(row.fromMiddleHundredths.map { $0.map { .hundredths($0) } ?? .null }),
        ])
    }
}

import CareerGraph
import CareerGuidance
import JSON
import Words

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
            ["\(CompareReport.letter(index))  " + Wording.name(column.occupation, in: graph)]
                + Paragraph.lines(texts?.text(of: column.occupation), indent: "   ", width: width)
        }
        lines.append("")
        lines += table(.columnFigure, figures).lines(width: width)
        lines.append("")
        let competencies = comparison.competencies.map { row in
            (
                graph[row.competency].title,
                row.ratings.map { $0.map { Wording.level($0.levelHundredths) } ?? Wording.unknown }
            )
        }
        var table = table(.compareDifferMost, competencies).lines(width: width)
        if isVerbose {
            for (index, row) in comparison.competencies.enumerated().reversed() {
                let meaning = texts?.text(of: row.competency)
                table.insert(contentsOf: Paragraph.lines(meaning, indent: "    ", width: width), at: index + 2)
            }
        }
        return (lines + table).joined(separator: "\n") + "\n"
    }

    private func table(_ heading: Message, _ rows: [(title: String, cells: [String])]) -> TextTable {
        var table = TextTable(
            [.init(heading, givesWay: true)]
                + comparison.columns.indices.map { .init(title: CompareReport.letter($0), isNumber: true) })
        for row in rows { table.append([row.title] + row.cells) }
        return table
    }

    private static func letter(_ index: Int) -> String { ["A", "B", "C", "D"][index % 4] }

    private var figures: [(title: String, cells: [String])] {
        let words = Wording.words
        func row(_ title: Message, _ cell: (OccupationComparison.Column) -> String?) -> (String, [String]) {
            (words(title), comparison.columns.map { cell($0) ?? Wording.unknown })
        }
        return [
            row(.comparePay) { $0.pay?.middle.map(words.dollars) },
            row(.comparePayStart) { $0.pay.flatMap(Wording.entryPay) },
            row(.comparePayLater) { $0.pay?.later.map(words.dollars) },
            row(.compareZone) { $0.jobZone.map { String($0.rawValue) } },
            row(.compareEducation) { $0.demand.education.map(words.name) },
            row(.labelExperience) { $0.demand.experience.map { Wording.needed($0.months, none: .experienceNone) } },
            row(.labelTraining) { $0.demand.training.map { Wording.needed($0.months, none: .trainingNone) } },
            row(.compareOpenings) { $0.openings.map { Wording.mark($0.isFallback) + words.count($0.count) } },
            row(.compareGrowth) { $0.changeTenthsOfPercent.map(words.signedTenths) },
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

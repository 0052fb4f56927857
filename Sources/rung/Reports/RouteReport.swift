import CareerGraph
import CareerGuidance
import JSON
import Words

/// The answer to `rung route`.
struct RouteReport {
    private(set) var graph: CareerGraph
    let question: RouteQuestion
    let answer: RouteAnswer
    /// What people in the jobs do, in the language that was asked for.
    var texts: PlainTexts?
    private var isVerbose = false

    init(graph: CareerGraph, question: RouteQuestion, answer: RouteAnswer) {
        self.graph = graph
        self.question = question
        self.answer = answer
    }

    /// Takes the titles of the texts' language, for people.
    ///
    /// - Parameter isVerbose: whether to say what people in each job do.
    mutating func translate(isVerbose: Bool) {
        if let texts { graph = graph.titled(by: texts) }
        self.isVerbose = isVerbose
    }

    func text(width: Int?) -> String {
        var lines = Paragraph.lines(Wording.Route.heading(question, in: graph), indent: "", width: width)
        if answer.routes.isEmpty { lines += ["", Wording.Route.nothing(answer.toLoosen)] }
        for (index, route) in answer.routes.enumerated() {
            lines.append("")
            lines += Paragraph.lines("\(index + 1). " + Wording.Route.summary(route), indent: "", width: width)
            lines.append("   " + Wording.name(route.origin, in: graph))
            for step in route.steps { lines += text(of: step, width: width) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func text(of step: RouteStep, width: Int?) -> [String] {
        let kind = step.kind.map(Wording.words.name) ?? Wording.unknown
        let kinds = [MoveKind.advancement, .lateral, .stepDown].map { Wording.words.name($0).count }
        let columns = kinds.max() ?? 0
        let padded = kind + String(repeating: " ", count: max(0, columns - kind.count))
        let indent = String(repeating: " ", count: columns + 5)
        let lines = ["   \(padded)  " + Wording.name(step.destination, in: graph)]
        let description = isVerbose ? texts?.text(of: step.destination) : nil
        return lines + Paragraph.lines(description, indent: indent, width: width)
            + Paragraph.lines(Wording.Route.step(step), indent: indent, width: width)
            + step.experiences.flatMap {
                Paragraph.lines("- " + Wording.words.text($0, in: graph), indent: indent, width: width)
            }
    }

    var json: JSONValue {
        .object([
            "from": origin.map(OriginJSON.value(in: graph)) ?? .null,
            "to": destination.map { OccupationReport.reference(graph[$0]) } ?? .null,
            "routes": .array(answer.routes.map(json)),
            "toLoosen": .array(answer.toLoosen.map { .string(StableName.of($0)) }),
        ])
    }

    private var origin: Origin? {
        switch question {
        case .between(let origin, _), .from(let origin): origin
        case .leadingTo: nil
        }
    }

    private var destination: OccupationID? {
        switch question {
        case .between(_, let destination), .leadingTo(let destination): destination
        case .from: nil
        }
    }

    private func json(_ route: Route) -> JSONValue {
        .object([
            "steps": .array(route.steps.map(json)),
            "labels": .array(route.labels.map { .string(StableName.of($0)) }),
            "years": .number(route.time.middleYears),
            "yearsRange": PreparationJSON.years(route.time),
            "pay": .integer(optional: route.pay?.value),
            "payIsOrMore": .bool(route.pay?.isOrMore ?? false),
            "payRise": .integer(optional: route.payRise),
            "tenYearPay": .integer(optional: route.tenYearPay),
            "lowestCoverage": .number(optional: route.lowestCoverage),
        ])
    }

    private func json(_ step: RouteStep) -> JSONValue {
        .object([
            "from": OriginJSON.value(in: graph)(step.origin),
            "to": OccupationReport.reference(graph[step.destination]),
            "description": .string(optional: texts?.text(of: step.destination)),
            "kind": .string(optional: step.kind.map { StableName.of($0) }),
            "coverage": .number(optional: step.coverage),
            "gaps": .array(
                step.gap?.toBuild.prefix(RouteReport.gapCount).map { GapJSON.item($0, in: graph, texts) } ?? []),
            "experiences": .array(step.experiences.map { PreparationJSON.experience($0, in: graph) }),
            "years": .number(step.time.middleYears),
            "yearsRange": PreparationJSON.years(step.time),
            "yearsSinceStart": .number(step.runningTime.middleYears),
            "pay": PreparationJSON.pay(step.pay),
        ])
    }

    /// So many gaps of each step are listed: `rung gap` has the rest.
    private static let gapCount = 10
}

/// Where advice begins, for a program: an occupation, or `null` for a person's profile.
enum OriginJSON {
    static func value(in graph: CareerGraph) -> (Origin) -> JSONValue {
        { origin in
            switch origin {
            case .occupation(let occupation): OccupationReport.reference(graph[occupation])
            case .profile: .null
            }
        }
    }
}

import CareerGraph
import CareerGuidance
import JSON
import Words

/// The answer to `rung evaluate routes`.
struct RouteEvaluationReport {
    let evaluation: RouteEvaluation
    let graph: CareerGraph

    private var groundedShare: Double {
        evaluation.steps == 0 ? 1 : Double(evaluation.groundedSteps) / Double(evaluation.steps)
    }

    var text: String {
        let words = Wording.words
        var lines = [
            Wording.text(
                .evaluationRoutes(
                    first: words.percent(evaluation.share(amongFirst: 1)), routes: evaluation.lines.count,
                    second: words.percent(evaluation.share(amongFirst: 2)))),
            Wording.text(.evaluationRouteSteps(steps: evaluation.steps, share: words.percent(groundedShare))), "",
        ]
        for line in evaluation.lines where line.place != 1 {
            lines.append(
                Wording.text(
                    .evaluationRouteMissed(
                        from: graph[line.known.origin].title, to: graph[line.known.destination].title,
                        usual: names(line.known.ways.first?.compactMap(\.first) ?? []), shown: names(line.first))))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func names(_ jobs: [OccupationID]) -> String {
        jobs.isEmpty ? Wording.text(.routeStraight) : jobs.map { graph[$0].title }.joined(separator: " > ")
    }

    var json: JSONValue {
        .object([
            "routes": .integer(evaluation.lines.count),
            "first": .number(evaluation.share(amongFirst: 1)),
            "amongFirstTwo": .number(evaluation.share(amongFirst: 2)),
            "steps": .integer(evaluation.steps),
            "groundedSteps": .integer(evaluation.groundedSteps),
            "missed": .array(
                evaluation.lines.filter { $0.place != 1 }.map { line in
                    .object([
                        "from": .string(graph[line.known.origin].code.text),
                        "to": .string(graph[line.known.destination].code.text),
                        "place": .integer(optional: line.place),
                        "shown": .array(line.first.map { .string(graph[$0].code.text) }),
                    ])
                }),
        ])
    }
}

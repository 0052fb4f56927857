import CareerGuidance
import JSON
import Words

/// The answer to `rung evaluate moves`.
struct EvaluationReport {
    let evaluation: MoveEvaluation
    let showsFit: Bool

    var text: String {
        var table = TextTable([
            .init(.columnRanking), .init(title: Wording.Evaluation.recall, isNumber: true),
            .init(title: Wording.Evaluation.gain, isNumber: true),
        ])
        for line in evaluation.lines {
            table.append([
                Wording.Evaluation.name(line.ranking), MoveTable.fraction(line.recall), MoveTable.fraction(line.gain),
            ])
        }
        let lines = [Wording.text(.evaluationHeading(origins: evaluation.origins)), ""] + table.lines(width: nil)
        return (lines + (showsFit ? fitLines : [])).joined(separator: "\n") + "\n"
    }

    private var fitLines: [String] {
        var table = TextTable([
            .init(.columnSignal), .init(.columnFitted, isNumber: true), .init(.columnInUse, isNumber: true),
        ])
        let learned = ClosenessWeights.learned
        table.append([
            Wording.text(.evaluationBase), Wording.Evaluation.weight(evaluation.fitted.base),
            Wording.Evaluation.weight(learned.base),
        ])
        for signal in ClosenessSignals.Signal.allCases {
            table.append([
                "\(signal)", Wording.Evaluation.weight(evaluation.fitted.weight(of: signal)),
                Wording.Evaluation.weight(learned.weight(of: signal)),
            ])
        }
        return [""] + table.lines(width: nil)
    }

    var json: JSONValue {
        .object([
            "origins": .integer(evaluation.origins),
            "rankings": .array(
                evaluation.lines.map { line in
                    .object([
                        "ranking": .string(StableName.of(line.ranking)),
                        "recallAt10": .number(line.recall),
                        "ndcgAt10": .number(line.gain),
                    ])
                }),
            "weights": showsFit ? weights : .null,
        ])
    }

    private var weights: JSONValue {
        func object(_ weights: ClosenessWeights) -> JSONValue {
            var members: JSONObject = ["base": .number(Double(weights.base))]
            for signal in ClosenessSignals.Signal.allCases {
                members["\(signal)"] = .number(Double(weights.weight(of: signal)))
            }
            return .object(members)
        }
        return .object(["fitted": object(evaluation.fitted), "inUse": object(.learned)])
    }
}

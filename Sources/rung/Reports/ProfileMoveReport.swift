import CareerGraph
import CareerGuidance
import JSON
import Words

/// The answer to `rung moves --profile FILE`.
struct ProfileMoveReport {
    let graph: CareerGraph
    let answer: ProfileAnswer
    /// To say what people in each job do; nil for without.
    let texts: PlainTexts?

    func text(width: Int?) -> String {
        var lines = [Wording.text(.movesFromProfile), ""]
        if answer.moves.isEmpty { lines.append(Wording.text(.fitsNone)) }
        for (index, suggestion) in answer.moves.enumerated() {
            lines.append("\(index + 1)  \(Wording.name(suggestion.destination, in: graph))")
            lines += paragraphs(on: suggestion).flatMap { Paragraph.lines($0, indent: "    ", width: width) }
        }
        if !answer.leftOut.isEmpty {
            lines.append("")
            lines += Paragraph.lines(Wording.words.text(answer.leftOut), indent: "", width: width)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What they bring and how long it takes, what their profile says for it, why the move, and what the job is.
    private func paragraphs(on suggestion: ProfileMove) -> [String] {
        let words = Wording.words
        let figures = [
            suggestion.coverage.map { words(.routeYouBring(percent: words.percent($0))) },
            words.span(suggestion.time.total),
        ]
        let effects = suggestion.effects.map { words.text($0, in: graph) }
        let reasons = suggestion.move?.reasons.map { words.text($0, in: graph) } ?? []
        let paragraphs = [
            figures.compactMap(\.self).joined(separator: "; "), effects.joined(separator: " "),
            reasons.joined(separator: "; "),
        ]
        return paragraphs.filter { !$0.isEmpty } + [texts?.text(of: suggestion.destination)].compactMap(\.self)
    }

    var json: JSONValue {
        .object([
            "origin": .null,
            "moves": .array(answer.moves.enumerated().map { json($1, rank: $0 + 1) }),
            "leftOut": .array(
                answer.leftOut.map {
                    .object(["reason": .string(StableName.of($0.reason)), "count": .integer($0.count)])
                }),
        ])
    }

    private func json(_ suggestion: ProfileMove, rank: Int) -> JSONValue {
        let destination = graph[suggestion.destination]
        return .object([
            "code": .string(destination.code.text), "title": .string(destination.title),
            "description": .string(optional: texts?.text(of: suggestion.destination)), "rank": .integer(rank),
            "kind": .string(optional: suggestion.move.map { StableName.of($0.kind) }),
            "coverage": .number(optional: suggestion.coverage),
            "fromJob": suggestion.move.map { MoveTable.json($0, rank: nil, in: graph, texts) } ?? .null,
            "time": PreparationJSON.time(suggestion.time),
            "effects": .array(
                suggestion.effects.map {
                    .object([
                        "kind": .string(StableName.of($0)), "text": .string(Wording.words.text($0, in: graph)),
                    ])
                }),
        ])
    }

    /// As `rung moves` has it; `from` is the job that speaks most for the move, empty without one.
    var csv: String {
        MoveTable.heading
            + answer.moves.enumerated().map { index, suggestion in
                CommaSeparated.row([
                    suggestion.move.map { graph[$0.origin].code.text } ?? "", graph[suggestion.destination].code.text,
                    String(index + 1), suggestion.move.map { StableName.of($0.kind) } ?? "",
                    suggestion.coverage.map(MoveTable.fraction) ?? "",
                ])
            }.joined()
    }
}

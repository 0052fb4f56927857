import CareerGraph
import CareerGuidance
import JSON
import Words

/// The answer to `rung moves` for one origin.
struct MoveReport {
    let graph: CareerGraph
    let origin: OccupationID
    let moves: [Move]
    /// To say what people in each job do, always in a document; nil for without.
    let texts: PlainTexts?

    func text(width: Int?) -> String {
        let heading = Wording.text(.movesFrom(job: Wording.name(origin, in: graph)))
        guard !moves.isEmpty else { return heading + "\n" + Wording.text(.movesNone) + "\n" }
        var table = TextTable([
            .init(title: "", isNumber: true), .init(.columnMove), .init(.columnCode),
            .init(.columnOccupation, givesWay: true), .init(.columnHave, isNumber: true),
            .init(.columnPay, isNumber: true), .init(.columnZone, isNumber: true),
        ])
        for (index, move) in moves.enumerated() { table.append(row(move, rank: index + 1)) }
        var lines = table.lines(width: width)
        // Each move's reasons follow its own line, below the heading's.
        for (index, move) in moves.enumerated().reversed() {
            let reasons = move.reasons.map { Wording.words.text($0, in: graph) }.joined(separator: "; ")
            let indent = String(repeating: " ", count: String(moves.count).count + 2)
            let paragraphs = [reasons, texts?.text(of: move.destination)].compactMap { $0 }
            let below = paragraphs.flatMap { Paragraph.lines($0, indent: indent, width: width) }
            lines.insert(contentsOf: below, at: index + 2)
        }
        return ([heading, ""] + lines).joined(separator: "\n") + "\n"
    }

    private func row(_ move: Move, rank: Int) -> [String] {
        [
            String(rank), Wording.words.name(move.kind), graph[move.destination].code.text,
            graph[move.destination].title, move.coverage.map(Wording.words.percent) ?? Wording.unknown,
            move.payChange.map(Wording.change) ?? Wording.unknown,
            move.jobZoneChange.map(Wording.signed) ?? Wording.unknown,
        ]
    }

    var json: JSONValue {
        .object([
            "origin": OccupationReport.reference(graph[origin]),
            "moves": .array(moves.enumerated().map { MoveTable.json($1, rank: $0 + 1, in: graph, texts) }),
        ])
    }

    /// Without the heading.
    var csvRows: String {
        moves.enumerated().map { index, move in
            CommaSeparated.row([
                graph[origin].code.text, graph[move.destination].code.text, String(index + 1),
                StableName.of(move.kind), move.coverage.map(MoveTable.fraction) ?? "",
            ])
        }.joined()
    }
}

/// How a move looks to a program.
enum MoveTable {
    static let heading = CommaSeparated.row(["from", "to", "rank", "kind", "coverage"])

    /// Four decimals, always.
    static func fraction(_ value: Double) -> String {
        let tenThousandths = Int((value * 10_000).rounded())
        let decimals = String(tenThousandths % 10_000)
        return "\(tenThousandths / 10_000)." + String(repeating: "0", count: 4 - decimals.count) + decimals
    }

    static func json(_ move: Move, rank: Int?, in graph: CareerGraph, _ texts: PlainTexts?) -> JSONValue {
        let destination = graph[move.destination]
        return .object([
            "code": .string(destination.code.text),
            "title": .string(destination.title),
            "description": .string(optional: texts?.text(of: move.destination)),
            "rank": .integer(optional: rank),
            "kind": .string(StableName.of(move.kind)),
            "isNewDirection": .bool(move.isNewDirection),
            "coverage": .number(optional: move.coverage),
            "similarity": .number(optional: move.similarity),
            "payChange": payChange(move.payChange),
            "jobZoneChange": .integer(optional: move.jobZoneChange),
            "annualOpenings": .integer(optional: move.annualOpenings?.count),
            "annualOpeningsAreFallback": .bool(move.annualOpenings?.isFallback ?? false),
            "relation": relation(move.relation),
            "reasons": .array(
                move.reasons.map {
                    .object(["kind": .string(StableName.of($0)), "text": .string(Wording.words.text($0, in: graph))])
                }),
        ])
    }

    private static func payChange(_ change: PayChange?) -> JSONValue {
        guard let change else { return .null }
        return .object([
            "from": .integer(change.origin.value),
            "to": .integer(change.destination.value),
            "dollars": .integer(change.dollars),
            "fraction": .number(change.fraction),
            "isAtLeast": .bool(change.isBound),
            "isFallback": .bool(change.isFallback),
        ])
    }

    private static func relation(_ relation: ExpertRelation?) -> JSONValue {
        guard let relation else { return .null }
        return .object([
            "tier": .string(StableName.of(relation.tier)),
            "rank": .integer(relation.rank),
            "isReverse": .bool(relation.isReverse),
        ])
    }
}

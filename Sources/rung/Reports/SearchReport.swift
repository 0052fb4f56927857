import CareerGraph

/// The answer to `rung search`.
struct SearchReport {
    let graph: CareerGraph
    let query: String
    let matches: [TitleMatch]

    func text(width: Int?) -> String {
        guard !matches.isEmpty else { return Wording.Search.nothing(query) + "\n" }
        var table = TextTable([.init(title: ""), .init(title: "", givesWay: true), .init(title: "")])
        for match in matches {
            let occupation = graph[match.occupation]
            let other = match.title == occupation.title ? "" : Wording.Search.known(as: match.title)
            table.append([occupation.code.text, occupation.title, other])
        }
        return table.lines(width: width).joined(separator: "\n") + "\n"
    }

    var json: JSONValue {
        .object([
            "query": .string(query),
            "matches": .array(
                matches.map { match in
                    .object([
                        "code": .string(graph[match.occupation].code.text),
                        "title": .string(graph[match.occupation].title),
                        "matchedTitle": .string(match.title),
                        "matchedKind": .string(StableName.of(match.kind)),
                    ])
                }),
        ])
    }

    var csv: String {
        CommaSeparated.row(["code", "title", "matched_title", "matched_kind"])
            + matches.map { match in
                CommaSeparated.row([
                    graph[match.occupation].code.text, graph[match.occupation].title, match.title,
                    StableName.of(match.kind),
                ])
            }.joined()
    }
}

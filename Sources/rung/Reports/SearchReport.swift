import CareerGraph
import JSON
import Words

/// The answer to `rung search`.
struct SearchReport {
    let graph: CareerGraph
    let query: String
    let matches: [TitleMatch]
    /// Titles and texts of a language; nil for the map's own titles alone.
    var texts: PlainTexts?
    /// Whether the text says what people in each occupation do.
    var isVerbose = false

    func text(width: Int?) -> String {
        guard !matches.isEmpty else { return Wording.text(.searchNothing(text: TerminalSafe.line(query))) + "\n" }
        var table = TextTable([.init(title: ""), .init(title: "", givesWay: true), .init(title: "")])
        for match in matches {
            let occupation = graph[match.occupation]
            let title = texts?.title(of: match.occupation) ?? occupation.title
            let isNamed = match.title == title || match.kind == .translation && texts?.language.hasTitles == true
            table.append([occupation.code.text, title, isNamed ? "" : Wording.text(.searchAlso(title: match.title))])
        }
        var lines = table.lines(width: width)
        if isVerbose {
            for (index, match) in matches.enumerated().reversed() {
                let text = texts?.text(of: match.occupation)
                lines.insert(contentsOf: Paragraph.lines(text, indent: "    ", width: width), at: index + 1)
            }
        }
        return lines.joined(separator: "\n") + "\n"
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
                        "description": .string(optional: texts?.text(of: match.occupation)),
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

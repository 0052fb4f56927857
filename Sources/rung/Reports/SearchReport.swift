import CareerGraph
import JSON
import Words

/// The answer to `rung search`.
struct SearchReport {
    let query: String
    let matches: [TitleMatch]
    /// Knows what is found by code and title.
    let titles: TitleSearch
    /// Titles and texts of a language; nil for the map's own titles alone.
    var texts: OccupationTexts?
    /// The English texts, which stand in for those that the language lacks.
    var english: OccupationTexts?
    /// Whether the text says what people in each occupation do.
    var isVerbose = false

    func text(width: Int?) -> String {
        guard !matches.isEmpty else { return Wording.text(.searchNothing(text: TerminalSafe.line(query))) + "\n" }
        var table = TextTable([.init(title: ""), .init(title: "", givesWay: true), .init(title: "")])
        for match in matches {
            let code = titles.code(of: match.occupation)
            let title = texts?.title(of: code) ?? titles.title(of: match.occupation)
            let isNamed = match.title == title || match.kind == .translation && texts?.language.hasTitles == true
            table.append([code.text, title, isNamed ? "" : Wording.text(.searchAlso(title: match.title))])
        }
        var lines = table.lines(width: width)
        if isVerbose {
            for (index, match) in matches.enumerated().reversed() {
                let text = description(of: match)
                lines.insert(contentsOf: Paragraph.lines(text, indent: "    ", width: width), at: index + 1)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What people in the occupation do.
    private func description(of match: TitleMatch) -> String? {
        let code = titles.code(of: match.occupation)
        return texts?.text(of: code) ?? english?.text(of: code)
    }

    var json: JSONValue {
        .object([
            "query": .string(query),
            "matches": .array(
                matches.map { match in
                    .object([
                        "code": .string(titles.code(of: match.occupation).text),
                        "title": .string(titles.title(of: match.occupation)),
                        "matchedTitle": .string(match.title),
                        "matchedKind": .string(StableName.of(match.kind)),
                        "description": .string(optional: description(of: match)),
                    ])
                }),
        ])
    }

    var csv: String {
        CommaSeparated.row(["code", "title", "matched_title", "matched_kind"])
            + matches.map { match in
                CommaSeparated.row([
                    titles.code(of: match.occupation).text, titles.title(of: match.occupation), match.title,
                    StableName.of(match.kind),
                ])
            }.joined()
    }
}

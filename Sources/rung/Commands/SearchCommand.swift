import ArgumentParser
import CareerGraph
import Words

/// `rung search QUERY`: occupations by any of their titles.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: Wording.text(.abstractSearch), usage: "rung search <query> ... [<options>]",
        discussion: HelpText.discussion(
            .discussionSearch,
            examples: [
                .message(.exampleSearch),
                .message(.exampleSearchMisspelled),
                "rung search RN --format json",
            ]))

    private static let usualLimit = 20

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentQuery))
    var query: [String]

    @Option(help: .message(.optionSearchLimit))
    var limit = SearchCommand.usualLimit

    @Option(help: .message(.optionTableFormat))
    var format = TableFormat.text

    @Flag(help: .message(.flagMovesVerbose))
    var verbose = false

    func validate() throws { try Limit.check(limit) }

    func run() throws {
        let place = try bundle.place()
        let query = query.joined(separator: " ")
        let found = try TitleLookup.search(query, limit: limit, language: language.language, directory: place)
        var report = SearchReport(query: query, matches: found.matches, titles: found.titles)
        // A plain list in English needs no texts.
        if format == .json || verbose || language.language.hasTitles {
            let read = found.texts.first { $0.language == language.language }
            report.texts = read ?? LanguageOptions.occupationTexts(in: language.language, directory: place)
        }
        if format == .json || verbose, language.language.hasTitles {
            report.english = try? OccupationTexts(directory: place, language: .english)
        }
        report.isVerbose = verbose
        switch format {
        case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json)
        case .csv: try StandardOutput.write(report.csv)
        }
    }
}

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
        let manner = Manner(limit: limit, format: format, language: language.language, isVerbose: verbose)
        try SearchCommand.run(query, directory: bundle.directory, manner)
    }

    /// How an answer is given.
    private struct Manner {
        var limit = SearchCommand.usualLimit
        var format = TableFormat.text
        var language = LanguageOptions.ofLocale
        var isVerbose = false
    }

    /// A search with nothing but words and a folder, as the parser would start it.
    static func runPlain(_ words: some Collection<String>, directory: String?) throws {
        try run(Array(words), directory: directory, Manner())
    }

    private static func run(_ words: [String], directory: String?, _ manner: Manner) throws {
        let place = try BundlePlace.find(explicit: directory)
        let query = words.joined(separator: " ")
        let found = try TitleLookup.search(query, limit: manner.limit, language: manner.language, directory: place)
        var report = SearchReport(query: query, matches: found.matches, titles: found.titles)
        // A plain list in English needs no texts.
        if manner.format == .json || manner.isVerbose || manner.language.hasTitles {
            let read = found.texts.first { $0.language == manner.language }
            report.texts = read ?? LanguageOptions.occupationTexts(in: manner.language, directory: place)
        }
        report.isVerbose = manner.isVerbose
        switch manner.format {
        case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json)
        case .csv: try StandardOutput.write(report.csv)
        }
    }
}

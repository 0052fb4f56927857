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
        var language = Wording.words.language
        var isVerbose = false
    }

    /// A search with nothing but words and a folder, as the parser would start it.
    static func runPlain(_ words: some Collection<String>, directory: String?) throws {
        try run(Array(words), directory: directory, Manner())
    }

    private static func run(_ words: [String], directory: String?, _ manner: Manner) throws {
        let place = try BundlePlace.find(explicit: directory)
        let graph = try BundleOptions.load(place, reserving: BundleOptions.searchMemory)
        let query = words.joined(separator: " ")
        let (matches, translations) = OccupationLookup.matches(
            query, limit: manner.limit, language: manner.language, directory: place, in: graph)
        var report = SearchReport(graph: graph, query: query, matches: matches)
        // A plain list in English needs no texts.
        if manner.format == .json || manner.isVerbose || manner.language.hasTitles {
            let read = translations.first { $0.language == manner.language }
            report.texts = try read ?? LanguageOptions.texts(in: manner.language, directory: place, for: graph)
        }
        report.isVerbose = manner.isVerbose
        switch manner.format {
        case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json)
        case .csv: try StandardOutput.write(report.csv)
        }
    }
}

import ArgumentParser
import CareerGraph

/// `rung search QUERY`: occupations by any of their titles.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: Wording.Help.search, discussion: Wording.Help.searchDiscussion)

    private static let usualLimit = 20

    @OptionGroup var bundle: BundleOptions

    @Argument(help: Wording.Help.queryArgument)
    var query: [String]

    @Option(help: Wording.Help.searchLimit)
    var limit = SearchCommand.usualLimit

    @Option(help: Wording.Help.tableFormat)
    var format = TableFormat.text

    func validate() throws { try Limit.check(limit) }

    func run() throws {
        try SearchCommand.run(query, directory: bundle.directory, limit: limit, format: format)
    }

    /// A search with nothing but words and a folder, as the parser would start it.
    static func runPlain(_ words: some Collection<String>, directory: String?) throws {
        try run(Array(words), directory: directory, limit: usualLimit, format: .text)
    }

    private static func run(_ words: [String], directory: String?, limit: Int, format: TableFormat) throws {
        let graph = try BundleOptions.load(
            BundlePlace.find(explicit: directory), reserving: BundleOptions.searchMemory)
        let query = words.joined(separator: " ")
        let matches = graph.titleIndex().search(query, limit: limit)
        let report = SearchReport(graph: graph, query: query, matches: matches)
        switch format {
        case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json.document)
        case .csv: try StandardOutput.write(report.csv)
        }
    }
}

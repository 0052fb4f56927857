import ArgumentParser
import CareerGraph

/// `rung search QUERY`: occupations by any of their titles.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: Wording.Help.search, discussion: Wording.Help.searchDiscussion)

    @OptionGroup var bundle: BundleOptions

    @Argument(help: Wording.Help.queryArgument)
    var query: [String]

    @Option(help: Wording.Help.searchLimit)
    var limit = 20

    @Option(help: Wording.Help.tableFormat)
    var format = TableFormat.text

    func validate() throws { try Limit.check(limit) }

    func run() throws {
        let graph = try bundle.load(reserving: BundleOptions.searchMemory)
        let query = query.joined(separator: " ")
        let matches = graph.titleIndex().search(query, limit: limit)
        let report = SearchReport(graph: graph, query: query, matches: matches)
        switch format {
        case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json.document)
        case .csv: try StandardOutput.write(report.csv)
        }
    }
}

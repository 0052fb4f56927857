import ArgumentParser
import CareerGraph
import CareerGuidance

/// `rung compare A B [C] [D]`: occupations side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: Wording.RouteHelp.compare, discussion: Wording.RouteHelp.compareDiscussion)

    @OptionGroup var bundle: BundleOptions

    @Argument(help: Wording.RouteHelp.compared)
    var occupations: [String]

    @Option(help: Wording.RouteHelp.compareLimit)
    var limit = OccupationComparison.usualLimit

    @Option(help: Wording.Help.documentFormat)
    var format = DocumentFormat.text

    func validate() throws {
        try Limit.check(limit)
        guard (2...OccupationComparison.mostOccupations).contains(occupations.count) else {
            throw ValidationError(Wording.Failures.compared(OccupationComparison.mostOccupations))
        }
    }

    func run() throws {
        let graph = try bundle.load()
        let lookup = OccupationLookup(graph: graph)
        let compared = try occupations.map { argument throws(Failure) in try lookup.occupation(argument) }
        guard let comparison = OccupationComparison(compared, in: graph, limit: limit) else {
            throw Failure.arguments(Wording.Failures.comparedWithItself)
        }
        let report = CompareReport(graph: graph, comparison: comparison)
        switch format {
        case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json.document)
        }
    }
}

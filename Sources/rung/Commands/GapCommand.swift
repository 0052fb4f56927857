import ArgumentParser
import CareerGraph
import CareerGuidance

/// `rung gap FROM TO`: what a move's destination asks for beyond what its origin brings.
struct GapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gap", abstract: Wording.Help.gap, discussion: Wording.Help.gapDiscussion)

    @OptionGroup var bundle: BundleOptions

    @Argument(help: Wording.Help.fromArgument)
    var from: String

    @Argument(help: Wording.Help.toArgument)
    var to: String

    @Option(help: Wording.Help.gapLimit)
    var limit: Int?

    @Option(help: Wording.Help.tableFormat)
    var format = TableFormat.text

    func validate() throws { if let limit { try Limit.check(limit) } }

    func run() throws {
        let graph = try bundle.load()
        let lookup = OccupationLookup(graph: graph)
        let origin = try lookup.occupation(from)
        let destination = try lookup.occupation(to)
        let move = MoveAdvisor(graph).move(from: origin, to: destination)
        let report = GapReport(graph: graph, origin: origin, destination: destination, move: move)
        switch format {
        case .text: try StandardOutput.write(report.text(limit: limit ?? 20, width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json(limit: limit).document)
        case .csv: try StandardOutput.write(report.csv(limit: limit))
        }
    }
}

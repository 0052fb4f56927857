import ArgumentParser
import CareerGraph
import CareerGuidance

/// `rung compare A B [C] [D]`: occupations side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: Wording.RouteHelp.compare, usage: Wording.RouteHelp.compareUsage,
        discussion: Wording.RouteHelp.compareDiscussion)

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: Wording.RouteHelp.compared)
    var occupations: [String]

    @Option(help: Wording.RouteHelp.compareLimit)
    var limit = OccupationComparison.usualLimit

    @Option(help: Wording.Help.documentFormat)
    var format = DocumentFormat.text

    @Flag(help: Wording.WordsHelp.compareVerbose)
    var verbose = false

    func validate() throws {
        try Limit.check(limit)
        guard (2...OccupationComparison.mostOccupations).contains(occupations.count) else {
            throw ValidationError(Wording.Failures.compared(OccupationComparison.mostOccupations))
        }
    }

    func run() throws {
        let graph = try bundle.load()
        let lookup = OccupationLookup(graph: graph, directory: try bundle.place())
        let compared = try occupations.map { argument throws(Failure) in try lookup.occupation(argument) }
        guard let comparison = OccupationComparison(compared, in: graph, limit: limit) else {
            throw Failure.arguments(Wording.Failures.comparedWithItself)
        }
        var report = CompareReport(graph: graph, comparison: comparison)
        report.texts = try language.texts(in: bundle, for: graph)
        switch format {
        case .text:
            report.translate(isVerbose: verbose)
            try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json)
        }
    }
}

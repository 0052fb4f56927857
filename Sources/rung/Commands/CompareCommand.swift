import ArgumentParser
import CareerGraph
import CareerGuidance
import Words

/// `rung compare A B [C] [D]`: occupations side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: Wording.text(.abstractCompare),
        usage: "rung compare <occupation> <occupation> ... [<options>]",
        discussion: HelpText.discussion(
            examples: [
                "rung compare 29-2061 29-1141",
                .message(.exampleCompare),
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentCompared))
    var occupations: [String]

    @Option(help: .message(.optionCompareLimit))
    var limit = OccupationComparison.usualLimit

    @Option(help: .message(.optionDocumentFormat))
    var format = DocumentFormat.text

    @Flag(help: .message(.flagCompareVerbose))
    var verbose = false

    func validate() throws {
        try Limit.check(limit)
        guard (2...OccupationComparison.mostOccupations).contains(occupations.count) else {
            throw ValidationError(Wording.text(.argumentsCompared(most: OccupationComparison.mostOccupations)))
        }
    }

    func run() throws {
        let graph = try bundle.load()
        let lookup = OccupationLookup(graph: graph, directory: try bundle.place())
        let compared = try occupations.map { argument throws(Failure) in try lookup.occupation(argument) }
        guard let comparison = OccupationComparison(compared, in: graph, limit: limit) else {
            throw Failure.arguments(.argumentsComparedWithItself)
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

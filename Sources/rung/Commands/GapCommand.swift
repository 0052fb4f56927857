import ArgumentParser
import CareerGraph
import CareerGuidance

/// `rung gap FROM TO`: what a move's destination asks for beyond what its origin brings.
struct GapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gap", abstract: Wording.Help.gap, usage: Wording.Help.gapUsage,
        discussion: Wording.Help.gapDiscussion)

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var profile: ProfileOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: Wording.Help.fromArgument)
    var from: String?

    @Argument(help: Wording.Help.toArgument)
    var to: String?

    @Option(help: Wording.Help.gapLimit)
    var limit: Int?

    @Option(help: Wording.Help.tableFormat)
    var format = TableFormat.text

    @Flag(help: Wording.WordsHelp.gapVerbose)
    var verbose = false

    func validate() throws {
        if let limit { try Limit.check(limit) }
        guard from != nil, (profile.file != nil) == (to == nil) else { throw ValidationError(Wording.Failures.gapEnds) }
    }

    func run() throws {
        let graph = try bundle.load()
        let errors = try bundle.levelErrors(for: graph)
        let (origin, destination) = try ends(in: graph)
        let move = origin.occupation.flatMap { MoveAdvisor(graph).move(from: $0, to: destination) }
        var report = GapReport(graph: graph, origin: origin, destination: destination, move: move, errors: errors)
        if format != .csv { report.texts = try language.texts(in: bundle, for: graph) }
        switch format {
        case .text:
            report.translate(isVerbose: verbose)
            try StandardOutput.write(report.text(limit: limit ?? 20, width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json(limit: limit))
        case .csv: try StandardOutput.write(report.csv(limit: limit))
        }
    }

    /// With a profile the only occupation is where the move leads.
    private func ends(in graph: CareerGraph) throws(Failure) -> (Origin, OccupationID) {
        let lookup = OccupationLookup(graph: graph, directory: try bundle.place())
        guard let from else { throw .arguments(Wording.Failures.gapEnds) }
        if let person = try profile.load(for: graph) { return (.profile(person), try lookup.occupation(from)) }
        guard let to else { throw .arguments(Wording.Failures.gapEnds) }
        return (.occupation(try lookup.occupation(from)), try lookup.occupation(to))
    }
}

import ArgumentParser
import CareerGraph
import CareerGuidance
import Words

/// `rung gap FROM TO`: what a move's destination asks for beyond what its origin brings.
struct GapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gap", abstract: Wording.text(.abstractGap),
        usage: """
            rung gap <from> <to> [<options>]
            rung gap --profile <file> <to> [<options>]
            """,
        discussion: HelpText.discussion(
            examples: [
                "rung gap 31-1131 29-2061",
                .message(.exampleGapTitles),
                "rung gap 31-1131 29-2061 --format csv",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var profile: ProfileOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentFrom))
    var from: String?

    @Argument(help: .message(.argumentTo))
    var to: String?

    @Option(help: .message(.optionGapLimit))
    var limit: Int?

    @Option(help: .message(.optionTableFormat))
    var format = TableFormat.text

    @Flag(help: .message(.flagGapVerbose))
    var verbose = false

    func validate() throws {
        if let limit { try Limit.check(limit) }
        guard from != nil, (profile.file != nil) == (to == nil) else {
            throw ValidationError(Wording.text(.argumentsGapEnds))
        }
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
        guard let from else { throw .arguments(.argumentsGapEnds) }
        if let person = try profile.load(for: graph) { return (.profile(person), try lookup.occupation(from)) }
        guard let to else { throw .arguments(.argumentsGapEnds) }
        return (.occupation(try lookup.occupation(from)), try lookup.occupation(to))
    }
}

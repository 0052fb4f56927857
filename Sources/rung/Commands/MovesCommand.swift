import ArgumentParser
import CareerGraph
import CareerGuidance
import JSON
import Words

/// `rung moves CODE`: where a person can go from an occupation; `rung moves --all`: the same from every occupation.
struct MovesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moves", abstract: Wording.text(.abstractMoves),
        usage: """
            rung moves <occupation> [<options>]
            rung moves --all [<options>]
            rung moves --profile <file> [<options>]
            """,
        discussion: HelpText.discussion(
            .discussionMoves,
            examples: [
                "rung moves 31-1131",
                .message(.exampleMoves),
                "rung moves --all --limit 40 --format csv",
                .message(.exampleMovesProfile),
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var profile: ProfileOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentOccupation))
    var occupation: String?

    @Flag(name: .customLong("all"), help: .message(.flagAll))
    var fromAll = false

    @Option(help: .message(.optionMovesLimit))
    var limit = 20

    @Option(help: .message(.optionTableFormat))
    var format = TableFormat.text

    @Option(help: .message(.optionOrder))
    var order = OrderOption.worthTaking

    @Flag(help: .message(.flagMovesVerbose))
    var verbose = false

    /// The two orders, as the command line names them.
    enum OrderOption: String, ExpressibleByArgument, CaseIterable {
        case worthTaking = "worth-taking"
        case closeToHand = "close-to-hand"

        var preferences: MovePreferences { MovePreferences(order: self == .worthTaking ? .worthTaking : .closeToHand) }
    }

    func validate() throws {
        try Limit.check(limit)
        guard [fromAll, occupation != nil, profile.file != nil].count(where: { $0 }) == 1 else {
            throw ValidationError(Wording.text(.argumentsMovesOrigin))
        }
    }

    func run() throws {
        let graph = try bundle.load()
        let loaded = format == .csv ? nil : try language.texts(in: bundle, for: graph)
        // Only people read titles in their language: other programs get the same ones everywhere.
        let shown = format == .text ? loaded.map { graph.titled(by: $0) } ?? graph : graph
        let texts = format == .json || verbose ? loaded : nil
        if let person = try profile.load(for: graph) {
            let answer = ProfileAdvisor(MoveAdvisor(graph)).moves(for: person, limit: limit)
            try write(ProfileMoveReport(graph: shown, answer: answer, texts: texts))
        } else if let occupation {
            let origin = try OccupationLookup(graph: graph, directory: try bundle.place()).occupation(occupation)
            let moves = MoveAdvisor(graph).moves(from: origin, limit: limit, preferences: order.preferences)
            try write(MoveReport(graph: shown, origin: origin, moves: moves, texts: texts))
        } else {
            try writeAll(MoveAdvisor(graph), shown: shown, texts: texts)
        }
    }

    private func write(_ report: MoveReport) throws(Failure) {
        switch format {
        case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json)
        case .csv: try StandardOutput.write(MoveTable.heading + report.csvRows)
        }
    }

    private func write(_ report: ProfileMoveReport) throws(Failure) {
        switch format {
        case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json)
        case .csv: try StandardOutput.write(report.csv)
        }
    }

    /// Between rated occupations only, so that every line has a coverage. Written origin by origin: a reader at the
    /// other end of a pipe need not wait for the last.
    private func writeAll(_ advisor: MoveAdvisor, shown: CareerGraph, texts: PlainTexts?) throws(Failure) {
        let graph = advisor.graph
        let unrated = graph.occupations.count - graph.ratings.occupations.count
        if format == .csv { try StandardOutput.write(MoveTable.heading) }
        var documents: [JSONValue] = []
        for origin in graph.ratings.occupations {
            let moves = advisor.moves(from: origin, limit: limit + unrated, preferences: order.preferences)
                .filter { $0.coverage != nil }
            let report = MoveReport(
                graph: shown, origin: origin, moves: Array(moves.prefix(limit)), texts: texts)
            switch format {
            case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput) + "\n")
            case .json: documents.append(report.json)
            case .csv: try StandardOutput.write(report.csvRows)
            }
        }
        if format == .json { try StandardOutput.write(JSONValue.object(["origins": .array(documents)])) }
    }
}

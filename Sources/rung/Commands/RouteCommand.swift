import ArgumentParser
import CareerGraph
import CareerGuidance
import Words

/// `rung route A [B]`: several moves in a row.
struct RouteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "route", abstract: Wording.text(.abstractRoute),
        usage: """
            rung route <from> [<to>] [<options>]
            rung route <to> --backwards [<options>]
            rung route --profile <file> [<to>] [<options>]
            """,
        discussion: HelpText.discussion(
            .discussionRoute,
            examples: [
                "rung route 31-1131 29-1141",
                .message(.exampleRoute),
                .message(.exampleRouteBackwards),
                .message(.exampleRouteProfile),
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var profile: ProfileOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentRouteFrom))
    var from: String?

    @Argument(help: .message(.argumentRouteTo))
    var to: String?

    @Option(help: .message(.optionMaxSteps))
    var maxSteps = RoutePlanner.mostMoves

    @Flag(help: .message(.flagNoDegree))
    var noDegree = false

    @Flag(help: .message(.flagNoPayCut))
    var noPayCut = false

    @Option(help: .message(.optionMinPay))
    var minPay: Int?

    @Option(help: .message(.optionWithin))
    var within: Double?

    @Flag(help: .message(.flagBackwards))
    var backwards = false

    @Option(help: .message(.optionRouteLimit))
    var limit = RoutePlanner.usualLimit

    @Option(help: .message(.optionDocumentFormat))
    var format = DocumentFormat.text

    @Flag(help: .message(.flagMovesVerbose))
    var verbose = false

    func validate() throws {
        try Limit.check(limit)
        guard (1...RoutePlanner.mostMoves).contains(maxSteps) else {
            throw ValidationError(Wording.text(.argumentsMaxSteps(most: RoutePlanner.mostMoves)))
        }
        if let minPay, !(0...10_000_000).contains(minPay) {
            throw ValidationError(Wording.text(.argumentsMinPay(most: 10_000_000)))
        }
        if let within, !(0...80).contains(within) { throw ValidationError(Wording.text(.argumentsWithin(most: 80))) }
        if profile.file == nil, from == nil { throw ValidationError(Wording.text(.argumentsRouteOrigin)) }
        if profile.file != nil, to != nil { throw ValidationError(Wording.text(.argumentsProfileAndOrigin)) }
        if backwards, to != nil || profile.file != nil { throw ValidationError(Wording.text(.argumentsBackwards)) }
    }

    func run() throws {
        let graph = try bundle.load()
        let errors = try bundle.levelErrors(for: graph)
        let question = try question(in: graph)
        let answer = RoutePlanner(MoveAdvisor(graph)).routes(
            question,
            conditions: RouteConditions(
                excludesBachelorDegree: noDegree, excludesPayCut: noPayCut, leastPay: minPay,
                mostMonths: within.map { Int(($0 * 12).rounded()) }),
            mostMoves: maxSteps, limit: limit, errors: errors)
        var report = RouteReport(graph: graph, question: question, answer: answer)
        report.texts = try language.texts(in: bundle, for: graph)
        switch format {
        case .text:
            report.translate(isVerbose: verbose)
            try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json)
        }
    }

    private func question(in graph: CareerGraph) throws(Failure) -> RouteQuestion {
        let lookup = OccupationLookup(graph: graph, directory: try bundle.place())
        if let person = try profile.load(for: graph) {
            guard let from else { return .from(.profile(person)) }
            return .between(.profile(person), try lookup.occupation(from))
        }
        guard let from else { throw .arguments(.argumentsRouteOrigin) }
        let origin = try lookup.occupation(from)
        if backwards { return .leadingTo(origin) }
        guard let to else { return .from(.occupation(origin)) }
        return .between(.occupation(origin), try lookup.occupation(to))
    }
}

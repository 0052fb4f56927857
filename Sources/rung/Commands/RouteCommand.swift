import ArgumentParser
import CareerGraph
import CareerGuidance

/// `rung route A [B]`: several moves in a row.
struct RouteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "route", abstract: Wording.RouteHelp.route, usage: Wording.RouteHelp.routeUsage,
        discussion: Wording.RouteHelp.routeDiscussion)

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var profile: ProfileOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: Wording.RouteHelp.origin)
    var from: String?

    @Argument(help: Wording.RouteHelp.destination)
    var to: String?

    @Option(help: Wording.RouteHelp.maxSteps)
    var maxSteps = RoutePlanner.mostMoves

    @Flag(help: Wording.RouteHelp.noDegree)
    var noDegree = false

    @Flag(help: Wording.RouteHelp.noPayCut)
    var noPayCut = false

    @Option(help: Wording.RouteHelp.minPay)
    var minPay: Int?

    @Option(help: Wording.RouteHelp.within)
    var within: Double?

    @Flag(help: Wording.RouteHelp.backwards)
    var backwards = false

    @Option(help: Wording.RouteHelp.limit)
    var limit = RoutePlanner.usualLimit

    @Option(help: Wording.Help.documentFormat)
    var format = DocumentFormat.text

    @Flag(help: Wording.WordsHelp.movesVerbose)
    var verbose = false

    func validate() throws {
        try Limit.check(limit)
        guard (1...RoutePlanner.mostMoves).contains(maxSteps) else {
            throw ValidationError(Wording.Failures.maxSteps(RoutePlanner.mostMoves))
        }
        if let minPay, !(0...10_000_000).contains(minPay) { throw ValidationError(Wording.Failures.minPay) }
        if let within, !(0...80).contains(within) { throw ValidationError(Wording.Failures.within) }
        if profile.file == nil, from == nil { throw ValidationError(Wording.Failures.routeOrigin) }
        if profile.file != nil, to != nil { throw ValidationError(Wording.Failures.profileAndOrigin) }
        if backwards, to != nil || profile.file != nil { throw ValidationError(Wording.Failures.backwards) }
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
        guard let from else { throw .arguments(Wording.Failures.routeOrigin) }
        let origin = try lookup.occupation(from)
        if backwards { return .leadingTo(origin) }
        guard let to else { return .from(.occupation(origin)) }
        return .between(.occupation(origin), try lookup.occupation(to))
    }
}

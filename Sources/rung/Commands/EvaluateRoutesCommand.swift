import ArgumentParser
import CareerGraph
import CareerGuidance
import Words

/// `rung evaluate routes`: whether the routes shown are the ways that people usually take.
struct EvaluateRoutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: Wording.text(.abstractEvaluateRoutes),
        discussion: HelpText.discussion(
            .discussionEvaluateRoutes, examples: ["rung evaluate routes", "rung evaluate routes --format json"]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: .message(.optionRouteTable, value: "file"), completion: .file(), transform: PathArgument.path)
    var table: String?

    @Option(help: .message(.optionDocumentFormat))
    var format = DocumentFormat.text

    func run() throws {
        let graph = try bundle.load()
        let file = try table ?? bundle.place() + "/evaluation/routes.json"
        let known = try KnownRouteFile.read(file, for: graph)
        let report = RouteEvaluationReport(
            evaluation: RouteEvaluation(known, planner: RoutePlanner(MoveAdvisor(graph))), graph: graph)
        switch format {
        case .text: try StandardOutput.write(report.text)
        case .json: try StandardOutput.write(report.json.text(.file))
        }
    }
}

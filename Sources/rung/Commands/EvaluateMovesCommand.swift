import ArgumentParser
import CareerGraph
import CareerGuidance
import Words

/// `rung evaluate`: how good the advice is, measured.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: Wording.text(.abstractEvaluate),
        subcommands: [EvaluateMovesCommand.self, EvaluateRoutesCommand.self])
}

/// `rung evaluate moves`: the ranking of moves beside simple ones, against the experts' relations held out.
struct EvaluateMovesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moves", abstract: Wording.text(.abstractEvaluateMoves),
        discussion: HelpText.discussion(
            .discussionEvaluateMoves,
            examples: [
                "rung evaluate moves",
                "rung evaluate moves --fit --format json",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Flag(help: .message(.flagFit))
    var fit = false

    @Option(help: .message(.optionDocumentFormat))
    var format = DocumentFormat.text

    func run() throws {
        let report = EvaluationReport(
            evaluation: MoveEvaluation(of: MoveAdvisor(try bundle.load())), showsFit: fit)
        switch format {
        case .text: try StandardOutput.write(report.text)
        case .json: try StandardOutput.write(report.json)
        }
    }
}

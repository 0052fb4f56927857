import ArgumentParser
import CareerGraph
import CareerGuidance

/// `rung evaluate`: how good the advice is, measured.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: Wording.Help.evaluate, subcommands: [EvaluateMovesCommand.self])
}

/// `rung evaluate moves`: the ranking of moves beside simple ones, against the experts' relations held out.
struct EvaluateMovesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moves", abstract: Wording.Help.evaluateMoves, discussion: Wording.Help.evaluateMovesDiscussion)

    @OptionGroup var bundle: BundleOptions

    @Flag(help: Wording.Help.fitFlag)
    var fit = false

    @Option(help: Wording.Help.documentFormat)
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

import ArgumentParser
import Words

/// The command line: the explorer when no command is named, and the plain commands for scripts and for people who
/// cannot use a full screen.
@main
struct Rung: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rung",
        abstract: Wording.text(.abstractRung),
        discussion: HelpText.discussion(
            .discussionRung, .discussionOccupations, .discussionLanguage,
            examples: [
                "rung",
                .message(.exampleSearchRung),
                .message(.exampleShow),
                "rung moves 31-1131 --limit 10",
                .message(.exampleGap),
            ]),
        version: Wording.version,
        subcommands: [
            ExploreCommand.self, SearchCommand.self, ShowCommand.self, MovesCommand.self, GapCommand.self,
            RouteCommand.self, LatticeCommand.self, CompareCommand.self, LadderCommand.self, ImportCommand.self,
            EvaluateCommand.self, DataCommand.self, WordsCommand.self, ManualCommand.self,
        ],
        defaultSubcommand: ExploreCommand.self)

    static let _errorPrefix = Wording.Failures.prefix

    static func main() {
        Program.run(Array(CommandLine.arguments.dropFirst()))
    }
}

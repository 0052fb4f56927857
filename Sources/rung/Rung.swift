import ArgumentParser

/// The command line: the explorer when no command is named, and the plain commands for scripts and for people who
/// cannot use a full screen.
@main
struct Rung: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rung",
        abstract: Wording.Help.rung,
        discussion: Wording.Help.rungDiscussion,
        version: Wording.version,
        subcommands: [
            ExploreCommand.self, SearchCommand.self, ShowCommand.self, MovesCommand.self, GapCommand.self,
            RouteCommand.self, LatticeCommand.self, CompareCommand.self, LadderCommand.self, ImportCommand.self,
            EvaluateCommand.self, DataCommand.self, WordsCommand.self,
        ],
        defaultSubcommand: ExploreCommand.self)

    static let _errorPrefix = Wording.Failures.prefix

    static func main() {
        Program.run(Array(CommandLine.arguments.dropFirst()))
    }
}

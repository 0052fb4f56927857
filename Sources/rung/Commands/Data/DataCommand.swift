import ArgumentParser

/// `rung data`: the bundle itself.
struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: Wording.Help.data,
        subcommands: [
            DataBuildCommand.self, DataIndexCommand.self, DataCheckCommand.self, DataInfoCommand.self,
        ])
}

import ArgumentParser
import Words

/// `rung data`: the bundle itself.
struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: Wording.text(.abstractData),
        subcommands: [
            DataBuildCommand.self, DataIndexCommand.self, DataCheckCommand.self, DataInfoCommand.self,
        ])
}

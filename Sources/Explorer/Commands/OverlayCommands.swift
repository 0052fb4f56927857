import TerminalUI

/// The commands of the overlays: to go through what they list, and to take what is in focus.
enum OverlayCommands {
    static func entries(in context: Context) -> [CommandEntry] {
        let steps = context == .entry ? [] : Command.steps
        let own =
            steps.map { CommandEntry(command: $0.command, isInFooter: $0.step == .down) }
            + [CommandEntry(command: .open, isInFooter: context != .help)]
        return (own + ExplorerCommands.entries(in: context)).sorted { $0.id < $1.id }
    }

    /// The step that a command means in an overlay; nil for other commands.
    static func step(_ id: CommandID) -> Step? { Command.steps.first { $0.command.id == id }?.step }
}

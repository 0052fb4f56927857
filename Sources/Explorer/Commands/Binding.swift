import CareerGraph
import TerminalUI
import Words

/// A command and what handles it: keys, words, why it cannot be used just now, and what it does, in one value.
struct Binding<Owner: Sendable>: Sendable {
    typealias Reason = @Sendable (Owner, Environment, Session) -> Message?
    typealias Handler = @Sendable (inout Owner, Environment, inout Session) -> Outcome<Owner>

    let command: Command
    let isInFooter: Bool
    /// Why the command cannot be used just now; nil if it can.
    let reason: Reason
    let run: Handler

    init(
        _ command: Command, footer: Bool = false, unless reason: @escaping Reason = { _, _, _ in nil },
        run: @escaping Handler
    ) {
        self.command = command
        isInFooter = footer
        self.reason = reason
        self.run = run
    }

    /// A command that changes the owner or the session, and asks nothing more of the explorer.
    static func changing(
        _ command: Command, footer: Bool = false, unless reason: @escaping Reason = { _, _, _ in nil },
        _ change: @escaping @Sendable (inout Owner, Environment, inout Session) -> Void
    ) -> Binding {
        Binding(command, footer: footer, unless: reason) {
            change(&$0, $1, &$2)
            return .stay
        }
    }
}

/// The commands of a screen.
struct CommandList<Owner: Screen>: Sendable {
    private let bindings: [Binding<Owner>]
    /// These and the explorer's own that apply on the screen, in the order of footer and help.
    let entries: [CommandEntry]

    init(_ bindings: [Binding<Owner>]) {
        self.bindings = bindings
        let own = bindings.map { CommandEntry(command: $0.command, isInFooter: $0.isInFooter) }
        entries = (own + ExplorerCommands.entries(in: Owner.context)).sorted { $0.id < $1.id }
    }

    subscript(_ id: CommandID) -> Binding<Owner>? { bindings.first { $0.command.id == id } }
}

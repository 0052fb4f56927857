import CareerGraph
import TerminalUI
import Words

/// A command's keys and words, the same wherever it applies.
public struct Command: Sendable {
    public let id: CommandID
    /// In the order in which help shows them; the first is the one a footer shows.
    public let keys: [Key]
    /// What it does, for help and palette.
    public let title: Message
    /// One word or two for the footer.
    let hint: Message
    /// The keys the footer shows, where one hint stands for several commands (up and down).
    let footerKeys: [Key]

    init(_ id: CommandID, keys: [Key], title: Message, hint: Message, footerKeys: [Key] = []) {
        self.id = id
        self.keys = keys
        self.title = title
        self.hint = hint
        self.footerKeys = footerKeys.isEmpty ? Array(keys.prefix(1)) : footerKeys
    }
}

/// A command as one context has it.
public struct CommandEntry: Sendable {
    public let command: Command
    /// Whether the footer shows it.
    let isInFooter: Bool

    public var id: CommandID { command.id }
}

/// What is drawn and handles commands: a screen or an overlay.
protocol Responder: Sendable {
    static var context: Context { get }
    static var help: ContextHelp { get }
    /// Every command that applies there, in the order of footer and help.
    static var entries: [CommandEntry] { get }
}

/// What help says of a context.
struct ContextHelp: Sendable {
    let heading: Message
    let text: Message
    /// The figures that are shown there, in the order in which they are explained.
    var figures: [ExplainedFigure] = []
}

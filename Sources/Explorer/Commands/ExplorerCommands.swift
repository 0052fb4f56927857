import TerminalUI
import Words

/// A command that the explorer handles itself, wherever one is: navigation, history, overlays, leaving.
struct ExplorerCommand: Sendable {
    let command: Command
    /// Where it applies.
    let contexts: [Context]
    /// Where the footer shows it.
    let footer: [Context]
    /// Why it cannot be used just now; nil if it can.
    let reason: @Sendable (CareerExplorer) -> Message?
    let run: @Sendable (inout CareerExplorer) -> [EffectRequest]

    init(
        _ command: Command, in contexts: [Context], footer: [Context] = [],
        unless reason: @escaping @Sendable (CareerExplorer) -> Message? = { _ in nil },
        run: @escaping @Sendable (inout CareerExplorer) -> [EffectRequest]
    ) {
        self.command = command
        self.contexts = contexts
        self.footer = footer
        self.reason = reason
        self.run = run
    }

    /// A command that changes the explorer and asks nothing of its host.
    static func changing(
        _ command: Command, in contexts: [Context], footer: [Context] = [],
        unless reason: @escaping @Sendable (CareerExplorer) -> Message? = { _ in nil },
        _ change: @escaping @Sendable (inout CareerExplorer) -> Void
    ) -> ExplorerCommand {
        ExplorerCommand(command, in: contexts, footer: footer, unless: reason) {
            change(&$0)
            return []
        }
    }

    /// A command that leads somewhere from every other screen.
    static func going(
        to context: Context, _ destination: Destination, _ command: Command, footer: [Context] = [],
        everywhere: Bool = false
    ) -> ExplorerCommand {
        let contexts = everywhere ? Context.screens : Context.screens.filter { $0 != context }
        return ExplorerCommand(command, in: contexts, footer: footer) { $0.go(to: destination) }
    }
}

/// The explorer's own commands.
enum ExplorerCommands {
    static func entries(in context: Context) -> [CommandEntry] {
        all.filter { $0.contexts.contains(context) }.map {
            CommandEntry(command: $0.command, isInFooter: $0.footer.contains(context))
        }
    }

    static subscript(_ id: CommandID) -> ExplorerCommand? { all.first { $0.command.id == id } }

    private static let all = going + asking + leaving

    private static let going: [ExplorerCommand] = [
        .going(
            to: .profile, .profile,
            Command(.profile, keys: [.character("y")], title: .commandProfile, hint: .hintProfile),
            footer: [.home, .fits]),
        .going(
            to: .ladders, .ladders,
            Command(.ladders, keys: [.character("W")], title: .commandLadders, hint: .hintLadders)),
        .going(
            to: .builder, .builder(.open),
            Command(.build, keys: [.character("N")], title: .commandBuild, hint: .hintBuild), footer: [.ladders]),
        .going(
            to: .home, .home,
            Command(.home, keys: [.character("H"), .function(2)], title: .commandHome, hint: .hintHome),
            everywhere: true),
        .going(
            to: .about, .about,
            Command(.about, keys: [.character("A"), .function(3)], title: .commandAbout, hint: .hintAbout),
            footer: [.home], everywhere: true),
        .changing(
            Command(.back, keys: [.escape], title: .commandBack, hint: .hintBack), in: Context.allCases,
            footer: Context.allCases.filter { $0 != .home },
            unless: { $0.context == .home ? .whyHome : nil }
        ) { $0.goBack() },
        .changing(
            Command(
                .historyBack, keys: [.altLeft, .backspace, .character("[")], title: .commandHistoryBack,
                hint: .hintBack),
            in: Context.screens, unless: { $0.history.canGoBack ? nil : .whyNothingBefore }
        ) { $0.move { $0.goBack(from: $1) } },
        .changing(
            Command(
                .historyForward, keys: [.altRight, .character("]")], title: .commandHistoryForward,
                hint: .hintForward),
            in: Context.screens, unless: { $0.history.canGoForward ? nil : .whyNothingAfter }
        ) { $0.move { $0.goForward(from: $1) } },
    ]

    private static let asking: [ExplorerCommand] = [
        .changing(
            Command(.search, keys: [.character("/"), .control("s")], title: .commandSearch, hint: .hintSearch),
            in: Context.screens, footer: Context.screens.filter { $0 != .builder }
        ) { $0.openSearch() },
        .changing(
            Command(.palette, keys: [.character(":"), .control("p")], title: .commandPalette, hint: .hintPalette),
            in: Context.screens
        ) { $0.openPalette() },
        ExplorerCommand(
            Command(.language, keys: [.character("E")], title: .commandLanguage, hint: .hintLanguage),
            in: Context.allCases.filter { !$0.takesText }, footer: [.home],
            unless: { $0.environment.otherLanguages.isEmpty ? .whyNoOtherLanguage : nil },
            run: { $0.changeLanguage() }),
        .changing(
            Command(.help, keys: [.character("?"), .function(1)], title: .commandHelp, hint: .hintHelp),
            in: Context.allCases, footer: Context.screens
        ) { $0.toggleHelp() },
    ]

    private static let leaving: [ExplorerCommand] = [
        ExplorerCommand(
            Command(.leave, keys: [.character("q"), .control("q")], title: .commandLeave, hint: .hintLeave),
            in: Context.screens, footer: [.home, .browse, .occupation, .about], run: { $0.leave() }),
        // What a person who wants out of an overlay types; there it must not leave the program.
        .changing(
            Command(.close, keys: [.character("q")], title: .commandClose, hint: .hintBack), in: [.help, .choices]
        ) { $0.goBack() },
        ExplorerCommand(
            Command(
                .leaveAtOnce, keys: [.control("c"), .control("\\")], title: .commandLeaveAtOnce, hint: .hintLeave),
            in: Context.allCases, run: { _ in [EffectRequest(.leave)] }),
        ExplorerCommand(
            Command(.suspend, keys: [.control("z")], title: .commandSuspend, hint: .hintSuspend),
            in: Context.allCases, run: { _ in [EffectRequest(.suspend)] }),
    ]
}

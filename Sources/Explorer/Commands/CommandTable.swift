import TerminalUI
import Words

/// One command: the only place that says its keys, where it applies and what it is called.
public struct CommandEntry: Sendable {
    public let id: CommandID
    /// In the order in which help shows them; the first is the one a footer shows.
    public let keys: [Key]
    /// Where it applies.
    public let contexts: [Context]
    /// What it does, for help and palette.
    public let title: Message
    /// One word or two for the footer.
    let hint: Message
    /// Where the footer shows it.
    let footer: [Context]
    /// The keys the footer shows, where one hint stands for several commands (up and down).
    let footerKeys: [Key]

    init(
        _ id: CommandID, keys: [Key], in contexts: [Context], title: Message, hint: Message, footer: [Context] = [],
        footerKeys: [Key] = []
    ) {
        self.id = id
        self.keys = keys
        self.contexts = contexts
        self.title = title
        self.hint = hint
        self.footer = footer
        self.footerKeys = footerKeys.isEmpty ? Array(keys.prefix(1)) : footerKeys
    }
}

/// The one table behind dispatch, the footer, the help overlay, the command palette and docs/keys.md.
public enum CommandTable {
    /// In the order of the footer, and of help.
    public static let entries: [CommandEntry] = moving + going + drawing + building + asking + leaving

    /// What a key does in a context.
    public static func entry(for key: Key, in context: Context) -> CommandEntry? {
        if context.takesText, case .character = key { return nil }
        return entries.first { $0.contexts.contains(context) && $0.keys.contains(key) }
    }

    /// The entry of a command; every command has one (a test holds it).
    public static func entry(_ id: CommandID) -> CommandEntry? { entries.first { $0.id == id } }

    private static let moving: [CommandEntry] = [
        CommandEntry(
            .moveLeft, keys: [.left, .character("h")], in: Context.screens.filter { $0 != .profile },
            title: .commandMoveLeft, hint: .hintColumns, footer: [.browse, .compare], footerKeys: [.left, .right]),
        CommandEntry(
            .previousAnswer, keys: [.left, .character("h")], in: [.profile], title: .commandAnswerLeft,
            hint: .hintAnswer,
            footer: [.profile], footerKeys: [.left, .right]),
        CommandEntry(
            .moveRight, keys: [.right, .character("l")], in: Context.screens.filter { $0 != .profile },
            title: .commandMoveRight, hint: .hintColumns),
        CommandEntry(
            .nextAnswer, keys: [.right, .character("l")], in: [.profile], title: .commandAnswerRight,
            hint: .hintAnswer),
        CommandEntry(
            .moveUp, keys: [.up, .character("k")], in: Context.withItems, title: .commandMoveUp, hint: .hintChoose),
        CommandEntry(
            .moveDown, keys: [.down, .character("j")], in: Context.withItems, title: .commandMoveDown,
            hint: .hintChoose, footer: Context.withItems, footerKeys: [.up, .down]),
        CommandEntry(
            .pageUp, keys: [.pageUp, .control("b")], in: Context.withItems, title: .commandPageUp, hint: .hintPage),
        CommandEntry(
            .pageDown, keys: [.pageDown, .control("f")], in: Context.withItems, title: .commandPageDown,
            hint: .hintPage),
        CommandEntry(
            .first, keys: [.home], in: Context.withItems, title: .commandFirst, hint: .hintFirst),
        CommandEntry(.last, keys: [.end], in: Context.withItems, title: .commandLast, hint: .hintLast),
    ]

    private static let going: [CommandEntry] = [
        CommandEntry(
            .open, keys: [.enter], in: Context.allCases, title: .commandOpen, hint: .hintOpen,
            footer: [
                .home, .browse, .occupation, .moves, .gap, .routes, .profile, .fits, .compare, .lattice, .ladders,
                .builder, .search, .palette, .choices, .entry,
            ]),
        CommandEntry(
            .nextPane, keys: [.tab], in: [.occupation, .moves, .routes, .profile, .fits, .lattice, .ladders, .builder],
            title: .commandNextPane,
            hint: .hintOtherSide, footer: [.occupation, .moves, .routes, .fits]),
        CommandEntry(
            .previousPane, keys: [.backTab], in: [.occupation, .moves, .routes, .fits, .ladders, .builder],
            title: .commandPreviousPane,
            hint: .hintOtherSide),
        CommandEntry(
            .previousItem, keys: [.backTab], in: [.lattice], title: .commandPreviousItem, hint: .hintNextItem),
        CommandEntry(
            .moves, keys: [.character("m")], in: [.browse, .occupation, .gap, .routes, .fits, .compare, .lattice],
            title: .commandMoves,
            hint: .hintMoves, footer: [.browse, .occupation]),
        CommandEntry(
            .gap, keys: [.character("g")], in: [.browse, .occupation, .moves, .routes, .fits, .compare],
            title: .commandGap, hint: .hintGap, footer: [.moves, .fits]),
        CommandEntry(
            .routes, keys: [.character("r")], in: [.browse, .occupation, .moves, .gap, .fits, .compare],
            title: .commandRoutes, hint: .hintRoutes, footer: [.occupation, .moves, .fits]),
        CommandEntry(
            .routeTo, keys: [.character("t")], in: [.browse, .occupation, .moves, .gap, .routes, .fits, .compare],
            title: .commandRouteTo, hint: .hintRouteTo, footer: [.routes]),
        CommandEntry(
            .leadsHere, keys: [.character("b")], in: [.browse, .occupation, .moves, .gap, .routes, .fits, .compare],
            title: .commandLeadsHere, hint: .hintLeadsHere),
        CommandEntry(
            .overview, keys: [.character("o")], in: [.browse, .moves, .gap, .routes, .fits, .compare],
            title: .commandOverview, hint: .hintOverview),
        CommandEntry(
            .whereItStands, keys: [.character("w")], in: [.occupation, .moves, .gap, .routes, .fits, .compare],
            title: .commandWhereItStands,
            hint: .hintWhereItStands),
        CommandEntry(
            .filter, keys: [.character("f")], in: [.moves, .routes], title: .commandFilter, hint: .hintFilter,
            footer: [.moves, .routes]),
        CommandEntry(
            .sort, keys: [.character("s")], in: [.moves], title: .commandSort, hint: .hintSort, footer: [.moves]),
        CommandEntry(
            .compareAdd, keys: [.character("a")], in: [.compare], title: .commandCompareAdd, hint: .hintCompareAdd,
            footer: [.compare]),
        CommandEntry(
            .compareFirst, keys: [.character(" ")], in: [.compare], title: .commandCompareFirst,
            hint: .hintCompareFirst, footer: [.compare]),
        CommandEntry(
            .remove, keys: [.delete, .character("x")], in: [.profile, .compare, .builder], title: .commandRemove,
            hint: .hintRemove, footer: [.profile, .compare, .builder]),
        CommandEntry(
            .compareGroup, keys: [.character("s")], in: [.compare], title: .commandCompareGroup,
            hint: .hintCompareGroup,
            footer: [.compare]),
        CommandEntry(
            .compareLeft, keys: [.character("<")], in: [.compare], title: .commandCompareLeft,
            hint: .hintCompareMove),
        CommandEntry(
            .compareRight, keys: [.character(">")], in: [.compare], title: .commandCompareRight,
            hint: .hintCompareMove),
        CommandEntry(
            .fits, keys: [.character("f")], in: [.profile], title: .commandFits, hint: .hintFits,
            footer: [.profile]),
        CommandEntry(
            .profile, keys: [.character("y")], in: Context.screens.filter { $0 != .profile }, title: .commandProfile,
            hint: .hintProfile, footer: [.home, .fits]),
    ]

    private static let drawing: [CommandEntry] = [
        CommandEntry(
            .lattice, keys: [.character("L")],
            in: [.browse, .occupation, .moves, .gap, .routes, .fits, .compare, .lattice, .builder],
            title: .commandLattice, hint: .hintLattice, footer: [.browse, .occupation, .builder]),
        CommandEntry(
            .ladders, keys: [.character("W")], in: Context.screens.filter { $0 != .ladders }, title: .commandLadders,
            hint: .hintLadders),
        CommandEntry(
            .outline, keys: [.character("o")], in: [.lattice], title: .commandOutline, hint: .hintOutline,
            footer: [.lattice]),
        CommandEntry(
            .moreDetail, keys: [.character("+"), .character("=")], in: [.lattice], title: .commandMoreDetail,
            hint: .hintDetail, footer: [.lattice], footerKeys: [.character("+"), .character("-")]),
        CommandEntry(
            .lessDetail, keys: [.character("-")], in: [.lattice], title: .commandLessDetail, hint: .hintDetail),
        CommandEntry(
            .findJob, keys: [.character("n")], in: [.lattice], title: .commandFindJob, hint: .hintFindJob,
            footer: [.lattice]),
        CommandEntry(
            .foldRung, keys: [.character("z")], in: [.lattice], title: .commandFoldRung, hint: .hintFoldRung,
            footer: [.lattice]),
        CommandEntry(
            .widen, keys: [.character("d")], in: [.lattice], title: .commandWiden, hint: .hintWiden,
            footer: [.lattice]),
        CommandEntry(
            .turnAround, keys: [.character("v")], in: [.lattice], title: .commandTurnAround, hint: .hintTurnAround,
            footer: [.lattice]),
        CommandEntry(
            .panLeft, keys: [.character(",")], in: [.lattice], title: .commandPanLeft, hint: .hintPan),
        CommandEntry(
            .panRight, keys: [.character(".")], in: [.lattice], title: .commandPanRight, hint: .hintPan),
    ]

    /// The ladder that a person builds.
    private static let building: [CommandEntry] = [
        CommandEntry(
            .makeOwn, keys: [.character("e")], in: [.lattice, .ladders], title: .commandMakeOwn, hint: .hintMakeOwn,
            footer: [.lattice, .ladders]),
        CommandEntry(
            .build, keys: [.character("N")], in: Context.screens.filter { $0 != .builder }, title: .commandBuild,
            hint: .hintBuild, footer: [.ladders]),
        CommandEntry(
            .stepJobs, keys: [.character("1")], in: [.builder], title: .builderJobs, hint: .hintSteps,
            footer: [.builder], footerKeys: ["1", "2", "3", "4"].map(Key.character)),
        CommandEntry(
            .stepLinks, keys: [.character("2")], in: [.builder], title: .builderLinks, hint: .hintSteps),
        CommandEntry(
            .stepExperiences, keys: [.character("3")], in: [.builder], title: .builderExperiences, hint: .hintSteps),
        CommandEntry(
            .stepFinish, keys: [.character("4")], in: [.builder], title: .builderFinish, hint: .hintSteps),
        CommandEntry(
            .rungUp, keys: [.character("+"), .character("=")], in: [.builder], title: .commandRungUp,
            hint: .hintRung),
        CommandEntry(
            .rungDown, keys: [.character("-")], in: [.builder], title: .commandRungDown, hint: .hintRung),
        CommandEntry(
            .undo, keys: [.character("u")], in: [.builder], title: .commandUndo, hint: .hintUndo,
            footer: [.builder]),
        CommandEntry(
            .redo, keys: [.character("U"), .control("r")], in: [.builder], title: .commandRedo, hint: .hintRedo),
        CommandEntry(
            .saveLadder, keys: [.character("s")], in: [.builder], title: .commandSaveLadder, hint: .hintSaveLadder,
            footer: [.builder]),
    ]

    private static let asking: [CommandEntry] = [
        CommandEntry(
            .search, keys: [.character("/"), .control("s")], in: Context.screens, title: .commandSearch,
            hint: .hintSearch, footer: Context.screens.filter { $0 != .builder }),
        CommandEntry(
            .compare, keys: [.character("c")], in: [.browse, .occupation, .moves, .gap, .routes, .fits],
            title: .commandCompare, hint: .hintCompare, footer: [.browse, .occupation, .moves, .gap, .routes, .fits]),
        CommandEntry(
            .back, keys: [.escape], in: Context.allCases, title: .commandBack, hint: .hintBack,
            footer: [
                .browse, .occupation, .moves, .gap, .routes, .profile, .fits, .compare, .lattice, .ladders,
                .builder, .about,
            ]
                + Context.overlays),
        CommandEntry(
            .historyBack, keys: [.altLeft, .backspace, .character("[")], in: Context.screens,
            title: .commandHistoryBack, hint: .hintBack),
        CommandEntry(
            .historyForward, keys: [.altRight, .character("]")], in: Context.screens, title: .commandHistoryForward,
            hint: .hintForward),
        CommandEntry(
            .home, keys: [.character("H"), .function(2)], in: Context.screens, title: .commandHome, hint: .hintHome),
        CommandEntry(
            .about, keys: [.character("A"), .function(3)], in: Context.screens, title: .commandAbout,
            hint: .hintAbout, footer: [.home]),
        CommandEntry(
            .palette, keys: [.character(":"), .control("p")], in: Context.screens, title: .commandPalette,
            hint: .hintPalette),
        CommandEntry(
            .language, keys: [.character("E")], in: Context.allCases.filter { !$0.takesText },
            title: .commandLanguage, hint: .hintLanguage, footer: [.home]),
        CommandEntry(
            .help, keys: [.character("?"), .function(1)], in: Context.allCases,
            title: .commandHelp, hint: .hintHelp, footer: Context.screens),
    ]

    private static let leaving: [CommandEntry] = [
        CommandEntry(
            .leave, keys: [.character("q"), .control("q")], in: Context.screens, title: .commandLeave,
            hint: .hintLeave, footer: [.home, .browse, .occupation, .about]),
        // What a person who wants out of an overlay types; there it must not leave the program.
        CommandEntry(
            .close, keys: [.character("q")], in: [.help, .choices], title: .commandClose, hint: .hintBack),
        CommandEntry(
            .leaveAtOnce, keys: [.control("c"), .control("\\")], in: Context.allCases, title: .commandLeaveAtOnce,
            hint: .hintLeave),
        CommandEntry(
            .suspend, keys: [.control("z")], in: Context.allCases, title: .commandSuspend, hint: .hintSuspend),
    ]
}

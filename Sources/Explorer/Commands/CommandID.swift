/// Everything a person can do, by name, in the order of the footer and of help.
///
/// Keys, words and what a command does are bound to its name in one place: a screen's own `commands`,
/// ``ExplorerCommands`` or ``OverlayCommands``.
public enum CommandID: String, CaseIterable, Sendable {
    case moveLeft, previousAnswer, moveRight, nextAnswer, moveUp, moveDown
    case pageUp, pageDown, first, last
    case open, nextPane, previousPane, previousItem
    case moves, gap, routes, routeTo, leadsHere, overview, whereItStands
    case filter, sort
    case compareAdd, compareFirst, remove, compareGroup, compareLeft, compareRight
    case fits, profile
    case lattice, ladders
    case outline, moreDetail, lessDetail, findJob, foldRung, widen, turnAround, panLeft, panRight
    case makeOwn, build, stepJobs, stepLinks, stepExperiences, stepFinish, rungUp, rungDown, undo, redo, saveLadder
    case search, compare, back, historyBack, historyForward, home, about, palette, language, help
    case leave, close, leaveAtOnce, suspend
}

extension CommandID: Comparable {
    private static let positions = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))

    public static func < (left: CommandID, right: CommandID) -> Bool {
        (positions[left] ?? 0) < (positions[right] ?? 0)
    }
}

/// Where a command applies: a screen, or an overlay above it.
public enum Context: String, CaseIterable, Sendable {
    case home, browse, occupation, moves, gap, routes, profile, fits, compare, lattice, ladders, builder, about
    case search, help, palette, choices, entry

    /// What draws there and handles commands.
    var responder: any Responder.Type {
        switch self {
        case .home: HomeScreen.self
        case .browse: BrowseScreen.self
        case .occupation: OccupationScreen.self
        case .moves: MovesScreen.self
        case .gap: GapScreen.self
        case .routes: RoutesScreen.self
        case .profile: ProfileScreen.self
        case .fits: FitsScreen.self
        case .compare: CompareScreen.self
        case .lattice: LatticeScreen.self
        case .ladders: LaddersScreen.self
        case .builder: BuilderScreen.self
        case .about: AboutScreen.self
        case .search: SearchOverlay.self
        case .help: HelpOverlay.self
        case .palette: PaletteOverlay.self
        case .choices: ChoicesOverlay.self
        case .entry: EntryOverlay.self
        }
    }

    static let overlays: [Context] = [.search, .help, .palette, .choices, .entry]
    static let screens: [Context] = allCases.filter { !overlays.contains($0) }

    /// Overlays in which letters are typed into a field, so that no letter can be a command.
    public var takesText: Bool { self == .search || self == .palette || self == .entry }
}

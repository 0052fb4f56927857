/// Everything a person can do, by name. The ``CommandTable`` says with which keys, where, and in which words.
public enum CommandID: String, CaseIterable, Sendable {
    case moveUp, moveDown, moveLeft, moveRight
    case pageUp, pageDown, first, last
    case open, back
    case nextPane, previousPane
    case search, moves, overview, whereItStands, gap
    case routes, routeTo, leadsHere
    case profile, fits, remove
    case previousAnswer, nextAnswer
    case filter, sort
    case compare, compareAdd, compareFirst, compareGroup, compareLeft, compareRight
    case lattice, ladders
    case build, makeOwn, undo, redo, rungUp, rungDown, saveLadder
    case stepJobs, stepLinks, stepExperiences, stepFinish
    case moreDetail, lessDetail, foldRung, outline, findJob, widen, turnAround, panLeft, panRight, previousItem
    case historyBack, historyForward
    case home, about, help, palette, language
    case close, suspend, leave, leaveAtOnce
}

/// Where a command applies: a screen, or an overlay above it.
public enum Context: String, CaseIterable, Sendable {
    case home, browse, occupation, moves, gap, routes, profile, fits, compare, lattice, ladders, builder, about
    case search, help, palette, choices, entry

    /// Overlays in which letters are typed into a field, so that no letter can be a command.
    public var takesText: Bool { self == .search || self == .palette || self == .entry }

    /// Screens, not overlays.
    static let screens: [Context] = [
        .home, .browse, .occupation, .moves, .gap, .routes, .profile, .fits, .compare, .lattice, .ladders,
        .builder, .about,
    ]
    /// Where there are items or lines to go through.
    static let withItems = allCases.filter { $0 != .entry }
    static let overlays: [Context] = [.search, .help, .palette, .choices, .entry]
}

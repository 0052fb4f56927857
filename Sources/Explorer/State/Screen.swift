import CareerGraph
import TerminalUI

/// Where Enter, a click or a command can lead.
enum Destination: Hashable, Sendable {
    case home
    case browse(PathwayID?, OccupationID?)
    case browseCluster(ClusterID)
    case occupation(OccupationID)
    case moves(OccupationID)
    case gap(Start, OccupationID)
    /// From here to a job; anywhere from here; to a job from anywhere.
    case routes(from: Start?, to: OccupationID?)
    /// What the person brings and wants.
    case profile
    /// What fits the person, by their profile.
    case fits
    /// Jobs on rungs, drawn.
    case lattice(LatticeSubject)
    /// The ladders that people wrote.
    case ladders
    case about
    case search(SearchPurpose)
    /// Puts these jobs on the list of those to compare, and shows it as soon as there are two.
    case compare([OccupationID])
    /// A line to type.
    case entry(EntryPurpose)
    /// Something to do with the ladder that the person builds.
    case builder(BuilderAction)
}

/// A step of the focus.
enum Step: Hashable, Sendable {
    case up, down, left, right, pageUp, pageDown, first, last
}

/// A part of the breadcrumb, and where it leads.
struct Crumb: Sendable {
    let title: String
    let destination: Destination?
}

/// What a click does.
enum HitAction: Hashable, Sendable {
    case command(CommandID)
    case go(Destination)
    /// An item of one of the screen's panes, counted from the left.
    case item(pane: Int, index: Int)
    /// A pane itself: where the wheel turns.
    case pane(Int)
    /// An item of the overlay.
    case overlayItem(Int)
}

/// A screen: its own state, how it is drawn, and what keys and clicks change in it. All of it pure.
protocol Screen: Sendable {
    var context: Context { get }
    /// The occupation that commands such as "moves" are about; nil where there is none.
    func occupation(in surroundings: Surroundings) -> OccupationID?
    func crumbs(in surroundings: Surroundings) -> [Crumb]
    func draw(into frame: inout Frame, in surroundings: Surroundings)
    mutating func step(_ step: Step, in surroundings: Surroundings)
    /// Fits the state to another size of the terminal; the choice stays.
    mutating func fit(to surroundings: Surroundings)
    /// What Enter does: where it leads, or nil if it only changed the screen itself.
    mutating func open(in surroundings: Surroundings) -> Destination?
    /// A click on an item: true if it means what Enter means there.
    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool
    /// The wheel over a pane.
    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings)
    mutating func nextPane(in surroundings: Surroundings)
    /// The mouse moved so far with the button down.
    mutating func drag(columns: Int, rows: Int, in surroundings: Surroundings)
    /// What the reading cursor is on, so that help can begin with it; nil where it is on nothing that is explained.
    func subject(in surroundings: Surroundings) -> Subject?
    /// Keeps what is chosen and where one reads when titles and words become others.
    mutating func changeWords(from before: Surroundings, to after: Surroundings)
    /// Esc within the screen: false where there is nothing to come back from.
    mutating func escape() -> Bool
}

extension Screen {
    func occupation(in surroundings: Surroundings) -> OccupationID? { nil }
    mutating func nextPane(in surroundings: Surroundings) {}
    mutating func drag(columns: Int, rows: Int, in surroundings: Surroundings) {}
    func subject(in surroundings: Surroundings) -> Subject? { nil }
    mutating func changeWords(from before: Surroundings, to after: Surroundings) { fit(to: after) }
    mutating func escape() -> Bool { false }
}

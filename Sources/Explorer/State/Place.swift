import CareerGraph
import CareerGuidance

/// The screen a person is on, with all that they changed on it: what history keeps.
enum Place: Sendable {
    case home(HomeScreen)
    case browse(BrowseScreen)
    case occupation(OccupationScreen)
    case moves(MovesScreen)
    case gap(GapScreen)
    case routes(RoutesScreen)
    case profile(ProfileScreen)
    case fits(FitsScreen)
    case compare(CompareScreen)
    case lattice(LatticeScreen)
    case ladders(LaddersScreen)
    case builder(BuilderScreen)
    case about(AboutScreen)

    var screen: any Screen {
        get {
            switch self {
            case .home(let screen): screen
            case .browse(let screen): screen
            case .occupation(let screen): screen
            case .moves(let screen): screen
            case .gap(let screen): screen
            case .routes(let screen): screen
            case .profile(let screen): screen
            case .fits(let screen): screen
            case .compare(let screen): screen
            case .lattice(let screen): screen
            case .ladders(let screen): screen
            case .builder(let screen): screen
            case .about(let screen): screen
            }
        }
        set {
            switch newValue {
            case let screen as HomeScreen: self = .home(screen)
            case let screen as BrowseScreen: self = .browse(screen)
            case let screen as OccupationScreen: self = .occupation(screen)
            case let screen as MovesScreen: self = .moves(screen)
            case let screen as GapScreen: self = .gap(screen)
            case let screen as RoutesScreen: self = .routes(screen)
            case let screen as ProfileScreen: self = .profile(screen)
            case let screen as FitsScreen: self = .fits(screen)
            case let screen as CompareScreen: self = .compare(screen)
            case let screen as LatticeScreen: self = .lattice(screen)
            case let screen as LaddersScreen: self = .ladders(screen)
            case let screen as BuilderScreen: self = .builder(screen)
            case let screen as AboutScreen: self = .about(screen)
            default: assertionFailure("every screen is a place")
            }
        }
    }

    /// Opens a destination; nil for those that are no screens of their own (search, a line to type, a change of the list
    /// of jobs to compare).
    init?(_ destination: Destination, in surroundings: Surroundings) {
        switch destination {
        case .home: self = .home(HomeScreen())
        case .browse(nil, _): self = .browse(BrowseScreen())
        case .browse(let pathway?, let occupation):
            self = .browse(BrowseScreen(pathway: pathway, occupation: occupation, in: surroundings))
        case .browseCluster(let cluster): self = .browse(BrowseScreen(cluster: cluster, in: surroundings))
        case .occupation(let occupation): self = .occupation(OccupationScreen(occupation))
        case .moves(let origin): self = .moves(MovesScreen(from: origin, in: surroundings))
        case .gap(let start, let destination):
            self = .gap(GapScreen(from: surroundings.origin(start), to: destination, in: surroundings))
        case .routes(let start, let destination):
            guard let planner = surroundings.planner,
                let question = RouteQuestion(from: start.map(surroundings.origin), to: destination)
            else { return nil }
            self = .routes(RoutesScreen(question, by: planner))
        case .profile: self = .profile(ProfileScreen(surroundings.profile))
        case .fits: self = .fits(FitsScreen(in: surroundings))
        case .lattice(let subject):
            guard let lattice = surroundings.lattice(of: subject) else { return nil }
            self = .lattice(LatticeScreen(lattice, of: subject, in: surroundings))
        case .ladders: self = .ladders(LaddersScreen())
        case .about: self = .about(AboutScreen())
        case .search, .entry, .compare, .builder: return nil
        }
    }
}

/// The places a person has been to, as in a web browser.
struct History: Sendable {
    /// More than anybody goes back; older places are forgotten.
    static let limit = 200

    private(set) var back: [Place] = []
    private(set) var forward: [Place] = []

    var canGoBack: Bool { !back.isEmpty }
    var canGoForward: Bool { !forward.isEmpty }

    /// Leaves a place for a new one.
    mutating func leave(_ place: Place) {
        back.append(place)
        if back.count > History.limit { back.removeFirst(back.count - History.limit) }
        forward = []
    }

    /// Keeps what is chosen in every place when titles and words become others.
    mutating func changeWords(from before: Surroundings, to after: Surroundings) {
        for index in back.indices { back[index].screen.changeWords(from: before, to: after) }
        for index in forward.indices { forward[index].screen.changeWords(from: before, to: after) }
    }

    /// Goes back from a place; nil where there is nothing before it.
    mutating func goBack(from place: Place) -> Place? {
        guard let previous = back.popLast() else { return nil }
        forward.append(place)
        return previous
    }

    /// Goes forward again from a place; nil where there is nothing after it.
    mutating func goForward(from place: Place) -> Place? {
        guard let next = forward.popLast() else { return nil }
        back.append(place)
        return next
    }
}

extension RouteQuestion {
    /// Between two jobs, anywhere from one, or to one from anywhere; nil for no job at all.
    fileprivate init?(from origin: Origin?, to destination: OccupationID?) {
        switch (origin, destination) {
        case (let origin?, let destination?): self = .between(origin, destination)
        case (let origin?, nil): self = .from(origin)
        case (nil, let destination?): self = .leadingTo(destination)
        case (nil, nil): return nil
        }
    }
}

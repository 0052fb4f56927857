import CareerGraph
import CareerGuidance

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
    /// Puts these jobs on the list of those to compare, and shows it as soon as there are two.
    case compare([OccupationID])
    /// The ladder that the person builds, and something to do with it.
    case builder(BuilderAction)
}

extension Destination {
    /// The screen that it leads to; nothing where what it is about is not there.
    func open(in environment: Environment, _ session: inout Session) -> Response {
        switch self {
        case .home: return .show(HomeScreen())
        case .browse(nil, _): return .show(BrowseScreen())
        case .browse(let pathway?, let occupation):
            return .show(BrowseScreen(pathway: pathway, occupation: occupation, in: environment))
        case .browseCluster(let cluster): return .show(BrowseScreen(cluster: cluster, in: environment))
        case .occupation(let occupation): return .show(OccupationScreen(occupation))
        case .moves(let origin): return .show(MovesScreen(from: origin, in: environment))
        case .gap(let start, let destination):
            return .show(GapScreen(from: session.origin(start), to: destination, in: environment, session))
        case .routes(let start, let destination):
            guard let question = RouteQuestion(from: start.map(session.origin), to: destination) else { return .none }
            return .show(RoutesScreen(question, by: environment.planner))
        case .profile: return .show(ProfileScreen())
        case .fits: return .show(FitsScreen(in: environment, session))
        case .lattice(let subject):
            guard let lattice = session.lattice(of: subject, in: environment) else { return .none }
            return .show(LatticeScreen(lattice, of: subject, in: environment))
        case .ladders: return .show(LaddersScreen())
        case .about: return .show(AboutScreen())
        case .compare(let occupations): return CompareScreen.open(adding: occupations, in: environment, &session)
        case .builder(let action): return BuilderScreen.open(action, in: environment, &session)
        }
    }
}

/// A part of the breadcrumb, and where it leads.
struct Crumb: Sendable {
    let title: String
    let destination: Destination?
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

import CareerGraph
import CareerGuidance

/// Where advice begins, as a destination names it: at a job, or at the person in front of the screen.
enum Start: Hashable, Sendable {
    case job(OccupationID)
    /// What the person said of themselves: ``Session/profile``.
    case you
}

extension Origin {
    /// How a destination names it.
    var start: Start {
        switch self {
        case .occupation(let occupation): .job(occupation)
        case .profile: .you
        }
    }
}

extension Environment {
    /// The part of a breadcrumb that says where the advice begins.
    func crumb(_ origin: Origin) -> Crumb {
        switch origin {
        case .occupation(let occupation): Crumb(title: title(of: occupation), destination: .occupation(occupation))
        case .profile: Crumb(title: words(.profileYou), destination: .profile)
        }
    }
}

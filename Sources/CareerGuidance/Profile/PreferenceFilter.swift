import CareerGraph

/// Why an occupation is left out of a person's suggestions.
public enum PreferenceReason: Sendable, Equatable, CaseIterable {
    /// The person does not want it, or its pathway, its cluster, or a competency that is important for it.
    case avoided
    /// It pays less than they want, or nothing is known of its pay.
    case pay
    /// It takes more preparation than they would take on.
    case jobZone
    /// Preparing for it takes longer than they would prepare.
    case time
}

/// What a person's preferences leave out.
struct PreferenceFilter: Sendable {
    private let profile: PersonProfile
    private let graph: CareerGraph

    init(_ profile: PersonProfile, in graph: CareerGraph) {
        self.profile = profile
        self.graph = graph
    }

    func avoids(_ occupation: OccupationID) -> Bool {
        profile.avoided.contains { avoidance in
            switch avoidance {
            case .occupation(let avoided): avoided == occupation
            case .pathway(let pathway): graph[occupation].pathways.contains(pathway)
            case .cluster(let cluster): graph[occupation].pathways.contains { graph[$0].cluster == cluster }
            case .competency(let competency):
                graph.ratings.rating(occupation, competency)?.isImportant ?? false
            }
        }
    }

    /// Why it is left out; nil if it is not. The first reason in the order of ``PreferenceReason``.
    func reason(against occupation: OccupationID, time: PreparationTime) -> PreferenceReason? {
        let preferences = profile.preferences
        if avoids(occupation) { return .avoided }
        if let least = preferences.leastPay, (graph[occupation].wages?.yearlyMedian?.value ?? -1) < least {
            return .pay
        }
        if let highest = preferences.highestZone, let zone = graph[occupation].jobZone, zone > highest {
            return .jobZone
        }
        if let most = preferences.mostMonths, time.total.middleHalfMonths > most * 2 { return .time }
        return nil
    }
}

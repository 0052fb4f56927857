import CareerGraph

/// How usual it is to enter an occupation straight, by schooling, an apprenticeship or training, whatever somebody did
/// before. The figures are ours; `rung evaluate routes` holds them to the table of well-known routes.
struct StraightEntry {
    /// 0-1.
    let likelihood: Double

    /// - Parameters:
    ///   - here: nil for a person without a job.
    ///   - isNear: whether both occupations are in one career cluster.
    ///   - isLead: whether the destination leads others: supervisors and managers.
    init(from here: StepDemand?, to there: StepDemand, isNear: Bool, isLead: Bool) {
        var likelihood = StraightEntry.likelihood(from: here, to: there)
        if isLead { likelihood *= 0.25 }
        if let zone = here?.zone, let other = there.zone, other.rawValue - zone.rawValue >= 2 { likelihood *= 1.44 }
        if isNear { likelihood *= 1.38 }
        // Where work in a related job comes first, people come from there.
        if there.experience.most >= 60 {
            likelihood *= 0.11
        } else if there.experience.most > 0 {
            likelihood *= 0.35
        }
        self.likelihood = min(0.95, likelihood)
    }

    /// By how people enter: an apprenticeship, a graduate or a bachelor's degree, a shorter program, or none of these.
    private static func likelihood(from here: StepDemand?, to there: StepDemand) -> Double {
        if there.isApprenticeship { return 0.59 }
        guard let education = there.education, education > .highSchool else { return 0.81 }
        if let own = here?.education, own >= education { return 0.34 }
        return education >= .master ? 0.35 : education >= .bachelor ? 0.4 : 0.35
    }
}

import CareerGraph

/// How usual it is to enter an occupation straight, by schooling, an apprenticeship or training, whatever somebody did
/// before. The figures are ours; `rung evaluate routes` holds them to the table of well-known routes.
struct StraightEntry {
    /// 0-1.
    let likelihood: Double

    /// - Parameters:
    ///   - isNear: whether both occupations are in one career cluster.
    init(from here: StepDemand?, to there: StepDemand, isNear: Bool) {
        var likelihood: Double
        if there.isApprenticeship {
            likelihood = Tuning.value("sApprentice", 0.45)
        } else if let education = there.education, education > .highSchool {
            likelihood = Tuning.value("sSchool", 0.35)
            if let own = here?.education, own >= education { likelihood = Tuning.value("sSchooled", 0.45) }
        } else {
            likelihood = Tuning.value("sOpen", 0.4)
        }
        if isNear { likelihood *= Tuning.value("sNear", 1.2) }
        // Where work in a related job comes first, people come from there.
        if there.experience.most >= 60 {
            likelihood *= Tuning.value("sFive", 0.15)
        } else if there.experience.most > 0 {
            likelihood *= Tuning.value("sSome", 0.35)
        }
        self.likelihood = likelihood
    }
}

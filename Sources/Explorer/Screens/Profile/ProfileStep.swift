import Words
/// The questions about a person, one screen each, in the order in which they are asked. Every one can be skipped.
enum ProfileStep: Int, CaseIterable, Sendable {
    case jobs, schooling, credentials, interests, strengths, preferences, avoided
    /// What was said, and what to do with it.
    case done

    /// The questions, without the last screen.
    static var questions: Int { allCases.count - 1 }

    var next: ProfileStep { ProfileStep(rawValue: rawValue + 1) ?? .done }
    var previous: ProfileStep? { ProfileStep(rawValue: rawValue - 1) }

    var question: Message {
        switch self {
        case .jobs: .profileJobs
        case .schooling: .profileSchooling
        case .credentials: .profileCredentials
        case .interests: .profileInterests
        case .strengths: .profileStrengths
        case .preferences: .profilePreferences
        case .avoided: .profileAvoided
        case .done: .profileDone
        }
    }

    var explanation: Message {
        switch self {
        case .jobs: .profileJobsMore
        case .schooling: .profileSchoolingMore
        case .credentials: .profileCredentialsMore
        case .interests: .profileInterestsMore
        case .strengths: .profileStrengthsMore
        case .preferences: .profilePreferencesMore
        case .avoided: .profileAvoidedMore
        case .done: .profileDoneMore
        }
    }
}

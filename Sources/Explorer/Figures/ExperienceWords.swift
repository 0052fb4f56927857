import CareerGuidance
import Words

/// Critical developmental experiences in words, with the titles that the screens show.
struct ExperienceWords {
    private let environment: Environment
    private var words: MessageCatalog { environment.words }

    init(_ environment: Environment) { self.environment = environment }

    func text(_ experience: DevelopmentalExperience) -> String { words.text(experience, in: environment) }

    /// The same where the gaps are listed in full beside it.
    func textWithoutGaps(_ experience: DevelopmentalExperience) -> String? {
        if case .competency = experience { nil } else { text(experience) }
    }

    /// The same without its kind, where that is said beside it.
    func textBesideKind(_ experience: DevelopmentalExperience) -> String {
        words.textBesideKind(experience, in: environment)
    }
}

extension DevelopmentalExperience {
    /// What it is about, where that can be explained.
    var subject: Subject? {
        switch self {
        case .education(let education, _, _, _): .education(education)
        case .training(let kind?, _, _): .training(kind)
        case .competency(let item): .competency(item.competency, level: item.required.levelHundredths)
        case .relatedWork, .training, .programs, .apprenticeships: nil
        }
    }
}

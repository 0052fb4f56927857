import CareerGraph
import CareerGuidance
import Words

/// Critical developmental experiences in words.
struct ExperienceWords {
    private let environment: Environment
    private var words: MessageCatalog { environment.words }

    init(_ environment: Environment) { self.environment = environment }

    /// How many programs or apprenticeships are named.
    private static let named = 2

    func text(_ experience: DevelopmentalExperience) -> String? {
        switch experience {
        case .education(let education, _, let months, _):
            words(.experienceSchool(education: words.name(education), time: words.span(months)))
        case .programs(let programs):
            words(.experiencePrograms(programs: list(programs.map(\.title))))
        case .relatedWork(let months, _): words(.experienceWork(time: words.span(months)))
        case .training(let kind, let months, _):
            words(.experienceTraining(training: kind.map(words.name) ?? words.span(months)))
        case .apprenticeships(let apprenticeships):
            words(.experienceApprenticeship(titles: list(apprenticeships.map(\.title))))
        case .competency(let item):
            words(
                .experienceCompetency(
                    competency: environment.title(of: item.competency),
                    from: words.decimal(hundredths: item.brought.levelHundredths),
                    to: words.decimal(hundredths: item.asked.levelHundredths)))
        }
    }

    /// The same where the gaps are listed in full beside it.
    func textWithoutGaps(_ experience: DevelopmentalExperience) -> String? {
        if case .competency = experience { nil } else { text(experience) }
    }

    /// The same without its kind, where that is said beside it.
    func textBesideKind(_ experience: DevelopmentalExperience) -> String? {
        switch experience {
        case .education(let education, _, let months, _): words.name(education) + ", " + words.span(months)
        case .programs(let programs): list(programs.map(\.title))
        case .relatedWork(let months, _): words.span(months)
        case .training(let kind, let months, _): kind.map(words.name) ?? words.span(months)
        case .apprenticeships, .competency: text(experience)
        }
    }

    private func list(_ titles: [String]) -> String {
        let more = titles.count - ExperienceWords.named
        let text = titles.prefix(ExperienceWords.named).joined(separator: "; ")
        return more > 0 ? text + " " + words(.andMore(count: more)) : text
    }
}

extension DevelopmentalExperience {
    /// What it is about, where that can be explained.
    var subject: Subject? {
        switch self {
        case .education(let education, _, _, _): .education(education)
        case .training(let kind?, _, _): .training(kind)
        case .competency(let item): .competency(item.competency, level: item.asked.levelHundredths)
        case .relatedWork, .training, .programs, .apprenticeships: nil
        }
    }
}

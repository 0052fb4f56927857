import CareerGraph
import CareerGuidance

/// Critical developmental experiences: what makes a move possible.
extension MessageCatalog {
    /// How many programs or apprenticeships are named.
    private static let named = 2

    /// What it is and how long it takes.
    public func text(_ experience: DevelopmentalExperience, in titles: some MapTitles) -> String {
        switch experience {
        case .education(let education, _, let months, _):
            self(.experienceSchool(education: name(education), time: span(months)))
        case .programs(let programs): self(.experiencePrograms(programs: titleList(programs.map(\.title))))
        case .relatedWork(let months, _): self(.experienceWork(time: span(months)))
        case .training(let kind, let months, _):
            self(.experienceTraining(training: kind.map(name) ?? span(months)))
        case .apprenticeships(let apprenticeships):
            self(.experienceApprenticeship(titles: titleList(apprenticeships.map(\.title))))
        case .competency(let item):
            self(
                .experienceCompetency(
                    competency: titles.title(of: item.competency),
                    from: decimal(hundredths: item.brought.levelHundredths),
                    to: decimal(hundredths: item.required.levelHundredths)))
        }
    }

    /// The same without its kind, where that is said beside it.
    public func textBesideKind(_ experience: DevelopmentalExperience, in titles: some MapTitles) -> String {
        switch experience {
        case .education(let education, _, let months, _): name(education) + ", " + span(months)
        case .programs(let programs): titleList(programs.map(\.title))
        case .relatedWork(let months, _): span(months)
        case .training(let kind, let months, _): kind.map(name) ?? span(months)
        case .apprenticeships, .competency: text(experience, in: titles)
        }
    }

    private func titleList(_ titles: [String]) -> String { list(titles, limit: MessageCatalog.named, separator: "; ") }

    /// The first items of a list, and how many more there are.
    public func list(_ items: [String], limit: Int, separator: String) -> String {
        let text = items.prefix(limit).joined(separator: separator)
        return items.count > limit ? text + " " + self(.andMore(count: items.count - limit)) : text
    }
}

extension LadderExperience.Kind {
    /// What a kind of experience is called.
    public var phrase: Message {
        switch self {
        case .education: .experienceKindEducation
        case .experience: .experienceKindExperience
        case .training: .experienceKindTraining
        case .credential: .experienceKindCredential
        }
    }
}

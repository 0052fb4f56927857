import CareerGraph
import Words

/// The parts of the Occupation screen, in the order in which a person asks.
enum OccupationSection: CaseIterable, Sendable {
    case overview, pay, outlook, preparation
    case skills, knowledge, abilities, activities, workStyles, interests
    case technologies, tools, programs, apprenticeships, related, titles, places

    var title: Message {
        switch self {
        case .overview: .sectionOverview
        case .pay: .sectionPay
        case .outlook: .sectionOutlook
        case .preparation: .sectionPreparation
        case .skills: .domainSkills
        case .knowledge: .domainKnowledge
        case .abilities: .domainAbilities
        case .activities: .domainActivities
        case .workStyles: .sectionWorkStyles
        case .interests: .sectionInterests
        case .technologies: .sectionTechnologies
        case .tools: .sectionTools
        case .programs: .sectionPrograms
        case .apprenticeships: .sectionApprenticeships
        case .related: .sectionRelated
        case .titles: .sectionTitles
        case .places: .sectionPlaces
        }
    }

    /// The domain of competencies that a section lists, if it lists one.
    var domain: CompetencyDomain? {
        switch self {
        case .skills: .skill
        case .knowledge: .knowledge
        case .abilities: .ability
        case .activities: .workActivity
        default: nil
        }
    }
}

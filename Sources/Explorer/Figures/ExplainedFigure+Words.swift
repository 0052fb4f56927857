import CareerGraph
import Words

extension ExplainedFigure {
    /// What the figure is called.
    var phrase: Message {
        switch self {
        case .payMiddle: .figurePayMiddle
        case .payRange: .figurePayRange
        case .entryPay: .figureEntryPay
        case .openings: .figureOpenings
        case .growth: .figureGrowth
        case .employment: .figureEmployment
        case .jobZone: .figureJobZone
        case .preparationTime: .figurePreparationTime
        case .importance: .figureImportance
        case .level: .figureLevel
        case .coverage: .figureCoverage
        case .gap: .figureGap
        case .fallback: .figureFallback
        case .borrowed: .figureBorrowed
        }
    }
}

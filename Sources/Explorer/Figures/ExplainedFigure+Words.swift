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

extension Context {
    /// The figures that a screen shows, in the order in which they are explained.
    var figures: [ExplainedFigure] {
        switch self {
        case .browse: [.payMiddle, .payRange, .openings, .jobZone, .fallback]
        case .occupation:
            [
                .payMiddle, .payRange, .openings, .growth, .employment, .jobZone, .importance, .level, .fallback,
            ]
        case .moves: [.payMiddle, .coverage, .gap, .openings, .jobZone, .preparationTime, .fallback, .borrowed]
        case .gap: [.coverage, .level, .preparationTime, .entryPay, .fallback, .borrowed]
        case .routes: [.preparationTime, .payMiddle, .coverage]
        case .fits: [.payMiddle, .coverage, .gap, .preparationTime]
        case .search: [.payMiddle]
        case .compare: [.payMiddle, .payRange, .entryPay, .openings, .growth, .jobZone, .level, .coverage, .fallback]
        case .lattice: [.payMiddle, .openings, .jobZone, .fallback]
        case .home, .profile, .ladders, .builder, .about, .help, .palette, .choices, .entry: []
        }
    }
}

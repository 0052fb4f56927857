import CareerGraph

/// What an occupation asks of those who enter it, in compact form: a search looks at it hundreds of thousands of times.
struct StepDemand: Sendable {
    let education: EntryEducation?
    let experience: MonthRange
    let training: MonthRange
    let isApprenticeship: Bool
    let asksDegree: Bool
    /// Nothing but the job zone is known.
    let isZoneOnly: Bool
    let zone: JobZone?
    /// Dollars a year; -1 where not known.
    let pay: Int
    let entryPay: Int
    let openings: Int

    init(_ occupation: OccupationID, in graph: CareerGraph) {
        let demand = PreparationDemand(occupation, in: graph)
        education = demand.education
        experience = demand.experience?.months ?? .none
        training = demand.training?.months ?? .none
        isApprenticeship = demand.trainingKind == .apprenticeship
        asksDegree = demand.asksBachelorDegree
        isZoneOnly = demand.education == nil && demand.experience == nil && demand.training == nil
        zone = demand.jobZone
        let stages = PayStages(graph[occupation])
        pay = stages?.middle?.value ?? -1
        entryPay = stages?.entryHigh?.value ?? pay
        openings = graph[occupation].outlook?.annualOpenings ?? 0
    }
}

/// How somebody stands at a point of a route.
struct RouteState {
    /// The highest education they or a job so far have asked; nil if not known.
    var education: EntryEducation?
    var zone: JobZone?
    /// Months of related work; nil if they work in a related job and nobody knows since when.
    var relatedMonths: Int?
    var isFirstStep = true
}

/// A step's time in two parts.
struct StepTime {
    var beforeEntry: MonthRange
    var training: MonthRange
    var total: MonthRange { beforeEntry + training }
}

/// The time of a step within a route: that of ``PreparationTime``, with the rules for steps after the first.
struct StepTimes: Sendable {
    /// From the second step on, at least this many months pass between two jobs (our own figure: a year to prove
    /// oneself).
    static let leastStay = 12

    private let education: [MonthRange]
    private let otherEducation: [MonthRange]
    private static let levels = EntryEducation.allCases.count + 1

    init() {
        education = StepTimes.table(sharesProgram: true)
        otherEducation = StepTimes.table(sharesProgram: false)
    }

    private static func table(sharesProgram: Bool) -> [MonthRange] {
        (0..<StepTimes.levels * StepTimes.levels).map { cell in
            guard let required = EntryEducation(rawValue: cell % StepTimes.levels) else { return .none }
            let attained = EntryEducation(rawValue: cell / StepTimes.levels) ?? .highSchool
            return EducationTime.months(from: attained, to: required, sharesProgram: sharesProgram)
        }
    }

    func time(
        from state: RouteState, to demand: StepDemand, coverage: Double?, sharesProgram: Bool
    ) -> StepTime {
        var time: StepTime
        if demand.isZoneOnly {
            time = StepTime(
                beforeEntry: .none, training: PreparationTime.zoneDifference(from: state.zone, to: demand.zone))
        } else {
            let cell = (state.education?.rawValue ?? 0) * StepTimes.levels + (demand.education?.rawValue ?? 0)
            let study = sharesProgram ? education[cell] : otherEducation[cell]
            let work = PreparationTime.missing(demand.experience, brought: state.relatedMonths)
            time = StepTime(
                beforeEntry: study.alongside(work),
                training: PreparationTime.training(
                    demand.training, isApprenticeship: demand.isApprenticeship, coverage: coverage))
        }
        if !state.isFirstStep { time.beforeEntry = StepTimes.withStay(time.beforeEntry) }
        return time
    }

    /// The least stay, where less is needed.
    static func withStay(_ months: MonthRange) -> MonthRange {
        MonthRange(max(leastStay, months.least), max(leastStay, months.most))
    }

    /// How somebody stands after a step: with the education that the job asks, and new in it.
    static func state(after demand: StepDemand, from before: RouteState) -> RouteState {
        RouteState(
            education: [before.education, demand.education].compactMap { $0 }.max(), zone: demand.zone,
            relatedMonths: 0, isFirstStep: false)
    }
}

import CareerGraph

/// Several moves in a row.
public struct Route: Sendable, Equatable {
    /// Where it begins.
    public let origin: Origin
    /// One to five moves; no occupation twice.
    public let steps: [RouteStep]
    /// From the start until competent in the last job.
    public let time: MonthRange
    /// The destination's middle pay, dollars a year.
    public let pay: Amount?
    /// Pay a year on average over the first ten years, dollars: the job one comes from until the next begins, that
    /// job's entry pay (25th percentile) while learning it, then its median. Nil if a pay is not known.
    public let tenYearPay: Int?
    /// How much more the last job pays in the middle than the first, dollars a year; nil if a pay is not known.
    public let payRise: Int?
    /// The lowest coverage of its steps, 0-1: how high its highest rung is. Nil if one is not known.
    public let lowestCoverage: Double?

    /// Why it is shown, between two given jobs; empty otherwise.
    public var labels: [RouteLabel] = []

    /// Where it leads.
    public var destination: OccupationID? { steps.last?.destination }
    /// The jobs between the first and the last.
    public var stopovers: [OccupationID] { steps.dropLast().map(\.destination) }
}

/// Why a route between two jobs is shown. In the order in which they are.
public enum RouteLabel: String, Sendable, CaseIterable {
    /// The way that people are likeliest to take.
    case usual
    /// One that nearly as many take.
    case common
    /// Without a job between.
    case straight
    case quickest
    /// In the first ten years.
    case bestPaid
    /// The least is to be learned at once.
    case smallestSteps
}

/// One move of a route.
public struct RouteStep: Sendable, Equatable {
    public let origin: Origin
    public let destination: OccupationID
    /// Nil for a person without a job to compare with.
    public let kind: MoveKind?
    /// What the step asks; nil if the two cannot be compared.
    public let gap: Gap?
    public let preparation: PreparationTime
    /// Until the job can begin: the preparation's, and from the second step on at least a year.
    public let beforeEntry: MonthRange
    /// This step's time: until competent in the job.
    public let time: MonthRange
    /// What makes the step possible.
    public let experiences: [DevelopmentalExperience]
    /// From the route's start until competent in this step's job.
    public let runningTime: MonthRange
    /// This step's pay, and the entry pay before it.
    public let pay: PayStages?

    /// 0-1; nil if the two cannot be compared.
    public var coverage: Double? { gap?.coverage }
}

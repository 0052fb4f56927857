import CareerGraph

/// In which order moves are suggested.
public enum SuggestionOrder: String, Sendable, CaseIterable {
    /// Close, with openings, better or equal pay rather than less, and no leap of preparation: the usual order.
    case worthTaking
    /// What a person could start soonest, whatever it pays.
    case closeToHand
}

/// What a person asks of the suggestions.
public struct MovePreferences: Sendable, Equatable {
    public var order: SuggestionOrder
    /// Suggest also what pays less than half, in the order *worth taking*; *close to hand* does not look at pay.
    public var acceptsHalfThePay = false
    /// Suggest also what lies two job zones or more below.
    public var acceptsDeepStepDown = false
    /// Let the experts' relations speak. Off only where they are what the ranking is tested on.
    var hearsExperts = true

    public init(order: SuggestionOrder = .worthTaking) { self.order = order }
}

/// How the two orders weigh what speaks for a move: one place to judge it, to tune it and to replace it.
///
/// The unit is the log-odds of closeness, which is learned (``ClosenessWeights``). What is added to it is judgment,
/// since no public data say what people should do: each figure below is a choice, written down and held to the checks
/// of docs/guidance.md.
public struct MoveRanking: Sendable, Equatable {
    public var closeness = ClosenessWeights.learned
    /// For each doubling of the openings a year. People move to what is close and where there are openings; with twice
    /// this weight, one occupation in nine would be a first suggestion nearly everywhere.
    public var demand: Float = 0.35
    /// For each doubling of pay, up to ``mostPay`` doublings.
    public var gain: Float = 1
    /// Taken off for each halving of pay, up to ``leastPay``: what a person has weighs more than what could be had
    /// (Tversky and Kahneman, "Advances in prospect theory", 1992, find a ratio of about 2.25; with the zones below,
    /// 3 brings work that pays a tenth less or worse from 28% of all first ten suggestions down to 20%).
    public var loss: Float = 3
    /// Taken off once for pay that is clearly less, a tenth or more (``PayChange/direction``): *worth taking* means
    /// better or equal pay as a rule. With 1.5, work that pays clearly less falls from 20% of all first ten suggestions
    /// to 12%, and remains where hardly anything else is close.
    public var cut: Float = 1.5
    /// More loss than this many doublings does not count further.
    public var leastPay: Float = -0.8
    /// More gain than this many doublings does not count further: the best paid work of all is not the best move.
    public var mostPay: Float = 0.6
    /// For the experts' closest five; less for the later tiers.
    public var relation: Float = 1.5
    /// Taken off for each job zone up beyond the first.
    public var leap: Float = 1
    /// Taken off for each job zone down: the person's preparation would lie idle.
    public var zoneDown: Float = 0.5
    /// *Close to hand*: taken off for each job zone up.
    public var zoneUp: Float = 1
    /// *Close to hand*: taken off for each step of typical entry education above the origin's.
    public var educationUp: Float = 0.6
    /// *Close to hand*: taken off for each step of related experience above the origin's.
    public var experienceUp: Float = 0.6
    /// *Close to hand*: taken off for each step of on-the-job training above the origin's.
    public var trainingUp: Float = 0.3
    /// Below this closeness a move is not suggested, unless the experts relate the two: about the median of all pairs.
    public var leastCloseness: Float = -6.5

    public init() {}

    /// The score of one candidate, higher is better; nil if it is not to be suggested.
    func score(
        closeness: Float, relation: ExpertRelation?, from here: DestinationFigures, to there: DestinationFigures,
        preferences: MovePreferences
    ) -> Float? {
        let zones = here.zone > 0 && there.zone > 0 ? Int(there.zone) - Int(here.zone) : 0
        if relation == nil, closeness < leastCloseness || abs(zones) > 1 { return nil }
        if zones < -1, !preferences.acceptsDeepStepDown { return nil }
        let common = closeness + demand * there.logOpenings + self.relation * MoveRanking.strength(of: relation)
        switch preferences.order {
        case .worthTaking:
            let isHalved = there.pay > 0 && Int(there.pay) * 2 < Int(here.pay)
            if isHalved, !preferences.acceptsHalfThePay { return nil }
            return common + payScore(from: here, to: there) - leap * Float(max(0, zones - 1))
                - zoneDown * Float(max(0, -zones))
        case .closeToHand:
            return common - zoneUp * Float(max(0, zones)) - start(from: here, to: there)
        }
    }

    private func payScore(from here: DestinationFigures, to there: DestinationFigures) -> Float {
        guard here.pay > 0, there.pay > 0 else { return 0 }
        // A broader group's pay says half as much of the occupation itself.
        let trust: Float = here.isPayFallback || there.isPayFallback ? 0.5 : 1
        let change = there.logPay - here.logPay
        let isCut = Int(there.pay) * 10 <= Int(here.pay) * 9
        return trust * (change < 0 ? loss * max(leastPay, change) : gain * min(mostPay, change)) - (isCut ? cut : 0)
    }

    private func start(from here: DestinationFigures, to there: DestinationFigures) -> Float {
        func steps(_ figure: KeyPath<DestinationFigures, Int8>) -> Float {
            Float(max(0, there[keyPath: figure] - here[keyPath: figure]))
        }

        return educationUp * steps(\.education) + experienceUp * steps(\.experience) + trainingUp * steps(\.training)
    }

    /// 1 for the closest five, a third of it less for each later tier; half where only the destination names the
    /// origin.
    static func strength(of relation: ExpertRelation?) -> Float {
        guard let relation else { return 0 }
        let strength = Float(4 - relation.tier.rawValue) / 3
        return relation.isReverse ? strength / 2 : strength
    }

    /// The logarithm to base 2, straight between the powers of two: exact enough for a scale, and the same on every
    /// machine. 0 for counts below 2.
    static func binaryLogarithm(_ count: Int) -> Double {
        guard count > 1 else { return 0 }
        let value = Double(count)
        return Double(value.exponent) + value.significand - 1
    }
}

/// What is known of one suggested move, before anything is said of it.
struct MoveSignals {
    var similarity: Double?
    var coverage: Double?
    var isSameFamily = false
    var relation: ExpertRelation?
    var payChange: PayChange?
    var jobZoneChange: Int?
    var openings: AnnualOpenings?
    var sharedPathway: PathwayID?
    var sharedCluster: ClusterID?
    /// Both stand in a cluster, and in no common one.
    var isNewDirection = false
    /// Whose ratings speak for the origin and for the destination, where these have none of their own.
    var originProxy: OccupationID?
    var destinationProxy: OccupationID?
}

import CareerGraph
import Glibc

/// A move of an authored ladder between two occupations.
public struct LadderStep: Sendable, Hashable {
    public let origin: OccupationID
    public let destination: OccupationID

    public init(origin: OccupationID, destination: OccupationID) {
        self.origin = origin
        self.destination = destination
    }
}

/// How likely each move is to be one that people take, from all the evidence there is (docs/routes.md).
///
/// The log-odds add up from closeness as fitted, the experts' relations, a common pathway and promotions; what an
/// authored ladder has counts by itself. The weights are judgment, held to the table of well-known routes
/// (`rung evaluate routes`).
public struct StepModel: Sendable {
    private let graph: CareerGraph
    private let closeness: ClosenessModel
    private let weights = ClosenessWeights.learned
    private let figures: [DestinationFigures]
    private let promotions: PromotionPattern
    private let ladderSteps: Set<LadderStep>

    /// Steps less likely than this are nothing that people take.
    static let leastLikelihood = 0.08
    /// At most this many steps are kept for an occupation.
    static let mostSteps = 40
    /// What an authored ladder has is taken by many.
    static let ladderLikelihood = 0.77

    /// - Parameter ladderSteps: the moves of the authored ladders, in the direction in which they are taken.
    public init(_ graph: CareerGraph, ladderSteps: [LadderStep]) {
        self.graph = graph
        let prepared = PreparedAdvice(graph).contents
        closeness = prepared.closeness
        figures = prepared.figures
        promotions = PromotionPattern(graph)
        self.ladderSteps = Set(ladderSteps)
    }

    /// The steps from an occupation, the likeliest first; ties in order of code.
    public func steps(from origin: OccupationID) -> [UsualStep] {
        let signals = closeness.signals(from: origin)
        let relations = ExpertRelations(of: origin, in: graph)
        let pathways = Set(graph[origin].pathways)
        var steps: [UsualStep] = []
        for destination in graph.occupationIDs where destination != origin {
            var evidence: UsualStep.Evidence = []
            if relations[destination] != nil { evidence.insert(.experts) }
            if ladderSteps.contains(LadderStep(origin: origin, destination: destination)) { evidence.insert(.ladder) }
            if graph[destination].pathways.contains(where: pathways.contains) { evidence.insert(.pathway) }
            if promotions.leads(origin, to: destination) { evidence.insert(.promotion) }
            guard !evidence.isEmpty else { continue }
            let logOdds = logOdds(
                from: origin, to: destination, closeness: Double(weights.logOdds(signals[destination.index])),
                relation: relations[destination], evidence: evidence)
            let likelihood = StepModel.likelihood(logOdds, evidence)
            guard likelihood >= StepModel.leastLikelihood else { continue }
            steps.append(
                UsualStep(
                    occupation: destination, thousandths: Int((likelihood * 1_000).rounded()), evidence: evidence))
        }
        steps.sort {
            $0.thousandths != $1.thousandths
                ? $0.thousandths > $1.thousandths : $0.occupation < $1.occupation
        }
        return Array(steps.prefix(StepModel.mostSteps))
    }

    private static func likelihood(_ logOdds: Double, _ evidence: UsualStep.Evidence) -> Double {
        let derived = 1 / (1 + exp(-logOdds))
        return evidence.contains(.ladder) ? max(ladderLikelihood, derived) : min(derived, 0.97)
    }

    private func logOdds(
        from origin: OccupationID, to destination: OccupationID, closeness: Double, relation: ExpertRelation?,
        evidence: UsualStep.Evidence
    ) -> Double {
        let (here, there) = (figures[origin.index], figures[destination.index])
        let zones = here.zone > 0 && there.zone > 0 ? Int(there.zone) - Int(here.zone) : 0
        var sum = StepModel.base + StepModel.ofCloseness * max(-8, min(3, closeness))
        sum += StepModel.ofExperts * Double(MoveRanking.strength(of: relation))
        if evidence.contains(.pathway) { sum += StepModel.ofPathway }
        if evidence.contains(.promotion) { sum += StepModel.ofPromotion }
        sum -= StepModel.ofLeap * Double(max(0, zones - 1)) + StepModel.ofFall * Double(max(0, -zones))
        if here.pay > 0, there.pay > 0 {
            sum -= StepModel.ofPayCut * max(0, Double(here.logPay - there.logPay) - 0.1)
        }
        if evidence.isDisjoint(with: [.promotion, .ladder]) {
            if promotions.isHelper(origin) { sum -= StepModel.ofForeignTrade }
            if promotions.isHelper(destination), graph[origin].jobZone != .one { sum -= StepModel.ofFallingBack }
            if promotions.isLead(destination) {
                sum -= promotions.isOfOneTrade(origin, destination) ? StepModel.ofEarlyLead : StepModel.ofForeignLead
                sum -= StepModel.ofLeadLeap * Double(max(0, zones))
            }
        }
        if there.experience > here.experience, zones > 0 { sum -= StepModel.ofExperience }
        sum -= StepModel.ofSchooling * Double(max(0, there.education - here.education - 1))
        // A trade that hardly anybody works in is no step to plan on.
        sum -= StepModel.ofRarity * max(0, StepModel.commonSize - Double(there.logOpenings))
        return sum
    }

    /// The log-odds of a step for which nothing but one piece of evidence speaks.
    private static let base = 0.26
    /// For each unit of fitted closeness, from -8 to 3.
    private static let ofCloseness = 0.55
    /// For the experts' closest five; less for the later tiers.
    private static let ofExperts = 1.56
    /// For a common pathway.
    private static let ofPathway = 0.92
    /// For a promotion within one trade.
    private static let ofPromotion = 2.56
    /// For each job zone up beyond the first.
    private static let ofLeap = 1.3
    /// For each job zone down.
    private static let ofFall = 1.2
    /// For each halving of pay, beyond the first fourteenth.
    private static let ofPayCut = 6.4
    /// For a helper who goes into another trade.
    private static let ofForeignTrade = 1.0
    /// For becoming a helper after other work than the simplest.
    private static let ofFallingBack = 2.0
    /// For supervisors and managers of another major group.
    private static let ofForeignLead = 1.2
    /// For supervisors and managers of the same one without a promotion.
    private static let ofEarlyLead = 0.9
    /// For each job zone up to supervisors and managers without a promotion.
    private static let ofLeadLeap = 1.5
    /// Where more related experience comes first.
    private static let ofExperience = 0.76
    /// For each step of education above the origin's beyond the first: who goes to school goes straight (``StraightEntry``).
    private static let ofSchooling = 0.8
    /// The logarithm to base 2 of the openings from which work counts as common.
    private static let commonSize = 13.0
    /// For each halving of openings below that.
    private static let ofRarity = 0.25
}

extension LadderStep {
    /// The moves of a ladder between different occupations, in every direction in which people take them.
    public static func all(in ladder: Ladder, of graph: CareerGraph) -> [LadderStep] {
        ladder.moves.flatMap { move -> [LadderStep] in
            guard let from = ladder.job(move.from)?.occupation.flatMap(graph.occupation(code:)),
                let to = ladder.job(move.to)?.occupation.flatMap(graph.occupation(code:)), from != to
            else { return [] }
            let there = LadderStep(origin: from, destination: to)
            return move.isBothWays ? [there, LadderStep(origin: to, destination: from)] : [there]
        }
    }
}

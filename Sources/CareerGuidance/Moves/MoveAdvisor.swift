import CareerGraph

/// Suggests moves: for any occupation, where a person could go from it, the most promising first.
///
/// Pure: the same map gives the same answer. What it needs is prepared when it is first asked, after which each question
/// is one sweep over all occupations.
public struct MoveAdvisor: Sendable {
    /// How many moves are suggested unless another number is asked for: as many as a person can take in.
    public static let usualLimit = 40

    public let graph: CareerGraph
    public let ranking: MoveRanking
    let prepared: PreparedAdvice

    /// Takes a map. Nothing is computed yet.
    public init(_ graph: CareerGraph, ranking: MoveRanking = MoveRanking()) {
        self.graph = graph
        self.ranking = ranking
        prepared = PreparedAdvice(graph)
    }

    /// The suggested moves from an occupation, best first; ties in order of the destination's code.
    ///
    /// Occupations without ratings are compared through their nearest relative's; their ``Move/coverage`` is nil, and
    /// a reason says whose ratings were borrowed.
    ///
    /// - Parameter limit: how many at most; fewer where fewer are worth suggesting.
    /// - Complexity: O(ratings) and a little for each move that is returned.
    public func moves(
        from origin: OccupationID, limit: Int = usualLimit, preferences: MovePreferences = MovePreferences()
    ) -> [Move] {
        guard limit > 0 else { return [] }
        let relations = ExpertRelations(of: origin, in: graph)
        return rankedDestinations(from: origin, preferences: preferences).prefix(limit).map { ranked in
            let destination = ranked.destination
            let known = signals(from: origin, to: destination, relation: relations[destination])
            return move(from: origin, to: destination, signals: known, score: Double(ranked.score))
        }
    }

    /// The move between two given occupations, whether or not it would be suggested; nil from an occupation to itself.
    public func move(from origin: OccupationID, to destination: OccupationID) -> Move? {
        guard origin != destination else { return nil }
        var preferences = MovePreferences()
        preferences.acceptsHalfThePay = true
        preferences.acceptsDeepStepDown = true
        let relation = ExpertRelations(of: origin, in: graph)[destination]
        let score = rankedDestinations(from: origin, preferences: preferences).first { $0.destination == destination }?
            .score
        return move(
            from: origin, to: destination, signals: signals(from: origin, to: destination, relation: relation),
            score: score.map { Double($0) } ?? -.infinity)
    }

    /// All destinations worth suggesting with their scores, best first; ties in order of the destination's code.
    ///
    /// - Complexity: O(ratings).
    public func rankedDestinations(from origin: OccupationID, preferences: MovePreferences = MovePreferences())
        -> [RankedDestination]
    {
        let contents = prepared.contents
        let signals = contents.closeness.signals(from: origin)
        let relations =
            preferences.hearsExperts ? ExpertRelations(of: origin, in: graph) : ExpertRelations(unheardIn: graph)
        let here = contents.figures[origin.index]
        var ranked: [RankedDestination] = []
        ranked.reserveCapacity(signals.count)
        for index in signals.indices where index != origin.index {
            let destination = OccupationID(index)
            let score = ranking.score(
                closeness: ranking.closeness.logOdds(signals[index]), relation: relations[destination], from: here,
                to: contents.figures[index], preferences: preferences)
            if let score { ranked.append(RankedDestination(destination: destination, score: score)) }
        }
        ranked.sort { $0.score != $1.score ? $0.score > $1.score : $0.destination < $1.destination }
        return ranked
    }
}

extension MoveAdvisor {
    /// Prepares what the first question would otherwise wait for.
    public func prepare() { _ = prepared.contents }
}

/// A destination and how promising it is.
public struct RankedDestination: Sendable, Equatable {
    public let destination: OccupationID
    /// Orders the destinations of one origin and one order, higher is better; it means nothing else.
    public let score: Float
}

extension MoveAdvisor {
    /// What is known of a move, for its reasons.
    private func signals(
        from origin: OccupationID, to destination: OccupationID, relation: ExpertRelation?
    ) -> MoveSignals {
        let closeness = prepared.contents.closeness
        var signals = MoveSignals()
        signals.relation = relation
        if let zone = graph[origin].jobZone, let otherZone = graph[destination].jobZone {
            signals.jobZoneChange = otherZone.rawValue - zone.rawValue
        }
        if let first = graph.ratings.row(of: origin), let second = graph.ratings.row(of: destination) {
            signals.similarity = Double(closeness.ratings.similarity(first, second))
            signals.coverage = closeness.ratings.coverage(from: first, to: second)
        } else {
            signals.isSameFamily = graph.isSameFamily(origin, destination)
            signals.originProxy = closeness.proxies[origin.index]
            signals.destinationProxy = closeness.proxies[destination.index]
        }
        signals.payChange = PayChange(from: graph[origin], to: graph[destination])
        signals.openings = AnnualOpenings(graph[destination].outlook)
        let pathways = graph[destination].pathways
        signals.sharedPathway = graph[origin].pathways.first { pathways.contains($0) }
        let here = graph.clusters(of: origin)
        let there = graph.clusters(of: destination)
        signals.sharedCluster = here.first { there.contains($0) }
        signals.isNewDirection = signals.sharedCluster == nil && !here.isEmpty && !there.isEmpty
        return signals
    }

    private func move(
        from origin: OccupationID, to destination: OccupationID, signals: MoveSignals, score: Double
    ) -> Move {
        Move(
            origin: origin, destination: destination,
            kind: MoveKind(jobZoneChange: signals.jobZoneChange, payChange: signals.payChange),
            isNewDirection: signals.isNewDirection, coverage: signals.coverage, similarity: signals.similarity,
            payChange: signals.payChange, jobZoneChange: signals.jobZoneChange, annualOpenings: signals.openings,
            relation: signals.relation, reasons: reasons(from: origin, to: destination, signals: signals), score: score)
    }
}

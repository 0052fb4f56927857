import CareerGraph

/// Suggests moves: for any occupation, where a person could go from it, the most promising first.
///
/// Pure: the same map gives the same answer. Each question is one sweep over all occupations; the first one also
/// prepares the comparison of them all, which copies of an advisor share.
public struct MoveAdvisor: Sendable {
    /// How many moves are suggested unless another number is asked for: as many as a person can take in.
    public static let usualLimit = 40

    public let graph: CareerGraph
    public let ranking: MoveRanking

    private let comparison: PreparedComparison

    /// An advisor for a map.
    ///
    /// - Complexity: O(1); O(ratings) time and memory, about two bytes for each rating and table, for the first
    ///   question.
    public init(_ graph: CareerGraph, ranking: MoveRanking = MoveRanking()) {
        self.graph = graph
        self.ranking = ranking
        comparison = PreparedComparison(graph)
    }

    /// The suggested moves from an occupation, best first; ties in order of the destination's code.
    ///
    /// Occupations without ratings get moves through the experts' relations and the families of the Standard
    /// Occupational Classification; their ``Move/coverage`` is nil.
    ///
    /// - Parameter limit: how many at most; fewer where fewer are worth suggesting.
    /// - Complexity: O(ratings).
    public func moves(from origin: OccupationID, limit: Int = usualLimit) -> [Move] {
        guard limit > 0 else { return [] }
        let tables = comparison.tables()
        let relations = ExpertRelations(of: origin, in: graph)
        var candidates: [(score: Double, destination: OccupationID, signals: MoveSignals)] = []
        candidates.reserveCapacity(256)
        for index in graph.occupations.indices where index != origin.index {
            let destination = OccupationID(index)
            let known = signals(
                tables, from: origin, to: destination, relation: relations[destination], sieve: true)
            if let known { candidates.append((ranking.score(known), destination, known)) }
        }
        candidates.sort { $0.score != $1.score ? $0.score > $1.score : $0.destination < $1.destination }
        return candidates.prefix(limit).map { move(from: origin, to: $0.destination, signals: $0.signals) }
    }

    /// The move between two given occupations, whether or not it would be suggested; nil from an occupation to itself.
    public func move(from origin: OccupationID, to destination: OccupationID) -> Move? {
        guard origin != destination else { return nil }
        let relation = ExpertRelations(of: origin, in: graph)[destination]
        return signals(comparison.tables(), from: origin, to: destination, relation: relation, sieve: false)
            .map { move(from: origin, to: destination, signals: $0) }
    }
}

extension MoveAdvisor {
    /// What is known of a candidate; nil where it falls at the cheap first sieve: without the experts' word, more than
    /// one job zone away, or not close enough. The dear figures are reckoned only for the rest.
    private func signals(
        _ tables: PreparedComparison.Tables, from origin: OccupationID, to destination: OccupationID,
        relation: ExpertRelation?, sieve: Bool
    ) -> MoveSignals? {
        let here = tables.places[origin.index]
        let there = tables.places[destination.index]
        var signals = MoveSignals()
        signals.relation = relation
        signals.jobZoneChange = here.zoneChange(to: there)
        if let first = here.row, let second = there.row {
            signals.similarity = tables.ratings.similarity(first, second)
            if sieve, !ranking.mayAdmit(signals) { return nil }
            signals.coverage = tables.ratings.coverage(from: first, to: second)
        } else {
            signals.family = here.nearness(to: there)
        }
        if sieve, !ranking.admits(signals) { return nil }
        signals.payChange = PayChange(from: graph[origin], to: graph[destination])
        signals.openings = AnnualOpenings(graph[destination].outlook)
        signals.sharedPathway = here.pathways.first { there.pathways.contains($0) }
        signals.sharedCluster = here.clusters.first { there.clusters.contains($0) }
        return signals
    }

    private func move(from origin: OccupationID, to destination: OccupationID, signals: MoveSignals) -> Move {
        Move(
            origin: origin, destination: destination,
            kind: MoveKind(jobZoneChange: signals.jobZoneChange, payChange: signals.payChange),
            coverage: signals.coverage, similarity: signals.similarity, payChange: signals.payChange,
            jobZoneChange: signals.jobZoneChange, annualOpenings: signals.openings, relation: signals.relation,
            reasons: reasons(from: origin, to: destination, signals: signals), score: ranking.score(signals))
    }
}

import CareerGraph

extension CareerGraph {
    /// The clusters of an occupation's pathways, without repeats, its own first.
    func clusters(of occupation: OccupationID) -> [ClusterID] {
        var clusters: [ClusterID] = []
        for pathway in self[occupation].pathways {
            let cluster = self[pathway].cluster
            if !clusters.contains(cluster) { clusters.append(cluster) }
        }
        return clusters
    }

    /// Whether two codes stand in one minor group of the Standard Occupational Classification (29-1).
    func isSameFamily(_ first: OccupationID, _ second: OccupationID) -> Bool {
        self[first].code.number / 100_000 == self[second].code.number / 100_000
    }
}

/// The experts' relations of one occupation in both directions, by the other occupation.
struct ExpertRelations {
    private let relations: [ExpertRelation?]

    init(of origin: OccupationID, in graph: CareerGraph) {
        var relations = [ExpertRelation?](repeating: nil, count: graph.occupations.count)
        for relation in graph.relating(to: origin) {
            relations[relation.occupation.index] = ExpertRelation(
                tier: relation.tier, rank: relation.rank, isReverse: true)
        }
        for relation in graph.related(to: origin) {
            relations[relation.occupation.index] = ExpertRelation(
                tier: relation.tier, rank: relation.rank, isReverse: false)
        }
        self.relations = relations
    }

    /// No relation is heard.
    init(unheardIn graph: CareerGraph) {
        relations = [ExpertRelation?](repeating: nil, count: graph.occupations.count)
    }

    subscript(destination: OccupationID) -> ExpertRelation? { relations[destination.index] }
}

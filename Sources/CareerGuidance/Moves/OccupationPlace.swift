import CareerGraph

/// Where an occupation stands, taken together once so that a sweep need not look it up.
struct OccupationPlace: Sendable {
    /// Its row of ratings; nil where it is not rated.
    let row: Int?
    let zone: JobZone?
    let pathways: [PathwayID]
    /// The clusters of its pathways, without repeats.
    let clusters: [ClusterID]
    /// The code as a number: 29_1141_00 for 29-1141.00.
    let number: Int

    init(_ id: OccupationID, in graph: CareerGraph) {
        let occupation = graph[id]
        row = graph.ratings.row(of: id)
        zone = occupation.jobZone
        pathways = occupation.pathways
        var clusters: [ClusterID] = []
        for pathway in occupation.pathways {
            let cluster = graph[pathway].cluster
            if !clusters.contains(cluster) { clusters.append(cluster) }
        }
        self.clusters = clusters
        number = occupation.code.text.utf8.reduce(0) { sum, byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? sum * 10 + Int(byte - UInt8(ascii: "0")) : sum
        }
    }

    /// Job zones up (positive) or down; nil where either has none.
    func zoneChange(to other: Self) -> Int? {
        guard let zone, let otherZone = other.zone else { return nil }
        return otherZone.rawValue - zone.rawValue
    }

    /// How near two codes stand in the Standard Occupational Classification: 1 for one six-digit occupation, 0.75 for
    /// one broad group (29-114), 0.5 for one minor group (29-1), 0 for none of these.
    func nearness(to other: Self) -> Double {
        if number / 100 == other.number / 100 { return 1 }
        if number / 1_000 == other.number / 1_000 { return 0.75 }
        if number / 100_000 == other.number / 100_000 { return 0.5 }
        return 0
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

    subscript(destination: OccupationID) -> ExpertRelation? { relations[destination.index] }
}

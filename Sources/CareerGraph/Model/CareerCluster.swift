/// One of the 16 national career clusters: a broad field of work.
public struct CareerCluster: Sendable, Equatable {
    public let title: String
    /// Its pathways, in the order of ``CareerGraph/pathways``.
    public let pathways: [PathwayID]

    public init(title: String, pathways: [PathwayID]) {
        self.title = title
        self.pathways = pathways
    }
}

/// One of the 79 pathways of the national framework: a family of occupations within a cluster.
public struct Pathway: Sendable, Equatable {
    public let title: String
    public let cluster: ClusterID
    /// The occupations placed here, in order of code, each with where its placement comes from.
    public let placements: [Placement]

    public init(title: String, cluster: ClusterID, placements: [Placement]) {
        self.title = title
        self.cluster = cluster
        self.placements = placements
    }
}

/// That an occupation stands in a pathway, and who says so.
public struct Placement: Sendable, Equatable {
    public let occupation: OccupationID
    public let source: PlacementSource

    public init(occupation: OccupationID, source: PlacementSource) {
        self.occupation = occupation
        self.source = source
    }
}

/// Where a placement comes from. The raw values are those of the bundle.
public enum PlacementSource: String, Sendable, CaseIterable {
    /// The national career clusters crosswalk to O*NET-SOC occupations.
    case crosswalk = "X"
    /// The occupation lists of the Manufacturing cluster in the attachment of the US notice on competency models.
    case notice = "N"
    /// Rung's own decision for a pathway that no release fills (listed in docs/data.md).
    case rung = "R"
    /// Rung's own decision for an occupation that no release places: it stands where its nearest relatives stand.
    case nearestRelatives = "K"
}

/// The map: career clusters, pathways, occupations, competencies and the expert relations between occupations.
///
/// Immutable after loading. Everything is an array with dense ids; every order is canonical (clusters and
/// pathways by title, occupations by code, competencies by domain and then element), so the same bundle
/// gives the same answers everywhere.
public struct CareerGraph: Sendable {
    public let clusters: [CareerCluster]
    public let pathways: [Pathway]
    public let occupations: [Occupation]
    public let competencies: [Competency]
    /// Titles of O*NET's work styles, in order of element.
    public let workStyles: [String]
    public let ratings: RatingTable
    /// The longer tables about each occupation.
    public let details: any OccupationDetailSource
    /// What the bundle was built from.
    public let releases: [Release]
    /// Which editions of the releases.
    public let editions: ReleaseEditions

    let titleListing: (any AlternateTitleListing)?
    /// The latest ``Occupation/oldestRatingYear`` of all; 0 where no year is known.
    public let newestRatingYear: Int
    let relations: RelationLists
    let steps: StepLists?

    /// Puts a map together. References must be valid ids of the given arrays, which must be in canonical order:
    /// the loader and the checker see to that for bundles.
    ///
    /// - Parameters:
    ///   - relations: for each occupation, by ``OccupationID/index``, its relations in order of rank.
    ///   - steps: likewise the moves that people take, the likeliest first; nil where nothing is known of them.
    public init(
        clusters: [CareerCluster], pathways: [Pathway], occupations: [Occupation], competencies: [Competency],
        workStyles: [String], ratings: RatingTable, relations: [[Relation]], steps: [[UsualStep]]? = nil,
        details: any OccupationDetailSource, releases: [Release], editions: ReleaseEditions
    ) {
        self.init(
            clusters: clusters, pathways: pathways, occupations: occupations, competencies: competencies,
            workStyles: workStyles, ratings: ratings, relations: RelationLists(AdjacencyList(relations)),
            steps: steps.map { StepLists($0) },
            details: details, titleListing: nil, releases: releases, editions: editions)
    }

    /// The same from what a loader has already.
    ///
    /// - Parameter titleListing: lists all alternate titles at once, where the details can. Given apart, because
    ///   asking the details whether they can makes the runtime search all conformances of the program: 1 ms.
    init(
        clusters: [CareerCluster], pathways: [Pathway], occupations: [Occupation], competencies: [Competency],
        workStyles: [String], ratings: RatingTable, relations: RelationLists, steps: StepLists?,
        details: any OccupationDetailSource, titleListing: (any AlternateTitleListing)?, releases: [Release],
        editions: ReleaseEditions
    ) {
        self.clusters = clusters
        self.pathways = pathways
        self.occupations = occupations
        self.competencies = competencies
        self.workStyles = workStyles
        self.ratings = ratings
        self.details = details
        self.titleListing = titleListing
        self.releases = releases
        self.editions = editions
        self.relations = relations
        self.steps = steps
        newestRatingYear = occupations.compactMap(\.oldestRatingYear).max() ?? 0
    }

    public subscript(id: ClusterID) -> CareerCluster { clusters[id.index] }
    public subscript(id: PathwayID) -> Pathway { pathways[id.index] }
    public subscript(id: OccupationID) -> Occupation { occupations[id.index] }
    public subscript(id: CompetencyID) -> Competency { competencies[id.index] }

    public var clusterIDs: [ClusterID] { clusters.indices.map { ClusterID($0) } }
    public var pathwayIDs: [PathwayID] { pathways.indices.map { PathwayID($0) } }
    public var occupationIDs: [OccupationID] { occupations.indices.map { OccupationID($0) } }
    public var competencyIDs: [CompetencyID] { competencies.indices.map { CompetencyID($0) } }

    /// The expert relations from an occupation, the closest first.
    public func related(to occupation: OccupationID) -> ArraySlice<Relation> { relations.leaving[occupation.index] }

    /// The occupations that name this one as related, in order of code; rank and tier are as they give them.
    public func relating(to occupation: OccupationID) -> ArraySlice<Relation> { relations.arriving[occupation.index] }

    /// The expert relation from one occupation to another, if there is one.
    public func relation(from origin: OccupationID, to destination: OccupationID) -> Relation? {
        related(to: origin).first { $0.occupation == destination }
    }

    /// The moves that people take from an occupation, the likeliest first; nil where the bundle does not tell.
    public func usualSteps(from occupation: OccupationID) -> [UsualStep]? { steps?[occupation] }

    /// The occupation with exactly this code: a binary search, O(log n).
    public func occupation(code: OccupationCode) -> OccupationID? {
        var low = 0
        var high = occupations.count
        while low < high {
            let middle = (low + high) / 2
            if occupations[middle].code < code { low = middle + 1 } else { high = middle }
        }
        guard low < occupations.count, occupations[low].code == code else { return nil }
        return OccupationID(low)
    }
}

/// How much there is on a map: what can be said of it before it is loaded.
public struct MapCounts: Sendable, Equatable {
    public let occupations: Int
    public let clusters: Int

    /// Those of a map.
    public init(_ graph: CareerGraph) {
        occupations = graph.occupations.count
        clusters = graph.clusters.count
    }

    private init(occupations: Int, clusters: Int) {
        self.occupations = occupations
        self.clusters = clusters
    }

    /// Those that a bundle folder promises: the number of occupations by its manifest, and the clusters that its pathways
    /// belong to. Loading the map proves both.
    ///
    /// - Parameter directory: the folder that holds `manifest.json`.
    /// - Returns: nil where one of the two files is damaged; ``CareerGraph/load(directory:)`` says how.
    public static func promised(by directory: String) -> MapCounts? {
        var reader = BundleReader(directory: directory, tables: [.pathways])
        let clusters = reader.pathwayPlaces().clusterTitles.count
        let occupations = reader.manifest?.files.first { $0.name == BundleTableName.occupations.file }
        guard reader.faults.isEmpty, let occupations else { return nil }
        return MapCounts(occupations: occupations.rows, clusters: clusters)
    }
}

extension CareerGraph {
    /// A map without anything on it.
    public static var empty: CareerGraph {
        CareerGraph(
            clusters: [], pathways: [], occupations: [], competencies: [], workStyles: [],
            ratings: RatingTable(width: 0, rows: [], occupations: [], importance: [], level: [], uncertain: []),
            relations: [], details: NoOccupationDetails(), releases: [],
            editions: ReleaseEditions(onet: "", wagesYear: 0, baseYear: 0, targetYear: 0))
    }
}

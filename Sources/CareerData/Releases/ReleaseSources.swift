import SystemFiles

/// Where the raw releases are.
public struct ReleaseSources: Sendable, Equatable {
    /// The folder of O*NET's database as tab-delimited text.
    public var onet: String
    /// OEWS national wages (`national_M` with its year `_dl.csv`).
    public var wages: String
    /// BLS Employment Projections, table 1.2.
    public var projections: String
    /// The career clusters crosswalk to O*NET-SOC (`cluster_pathway_long.csv`).
    public var clusters: String
    /// CIP 2020 to O*NET-SOC 2019.
    public var programs: String
    /// The RAPIDS list of apprenticeable occupations.
    public var apprenticeships: String
    /// The folder of crosswalks between editions of the classification.
    public var crosswalks: String
    /// The folder of the ladders that people wrote (docs/lattices.md), no release but a source of our own; nil for a
    /// bundle without any.
    public var ladders: String?

    public init(
        onet: String, wages: String, projections: String, clusters: String, programs: String,
        apprenticeships: String, crosswalks: String, ladders: String? = nil
    ) {
        self.onet = onet
        self.wages = wages
        self.projections = projections
        self.clusters = clusters
        self.programs = programs
        self.apprenticeships = apprenticeships
        self.crosswalks = crosswalks
        self.ladders = ladders
    }

    /// The releases as they lie in one folder with a subfolder for each, as the project keeps them: of each the newest.
    public init(folder: String) {
        self.init(
            onet: ReleaseSources.newest("onet_", in: folder),
            wages: ReleaseSources.newest("national_M", in: folder + "/oews"),
            projections: ReleaseSources.newest("projections_", in: folder)
                + "/table_1_2_occupational_projections.csv",
            clusters: folder + "/career_clusters/cluster_pathway_long.csv",
            programs: folder + "/cip_soc/cip2020_to_onetsoc2019.csv",
            apprenticeships: folder + "/rapids/rapids_occupations.csv", crosswalks: folder + "/soc_crosswalks")
    }

    /// The path of the name that goes on with the highest numbers; of the prefix itself where there is none.
    private static func newest(_ prefix: String, in folder: String) -> String {
        let names = (try? Folder.names(in: folder)) ?? []
        func numbers(_ name: String) -> [Int] { name.split { !$0.isNumber }.compactMap { Int($0) } }
        let found = names.filter { $0.hasPrefix(prefix) }.max { numbers($0).lexicographicallyPrecedes(numbers($1)) }
        return folder + "/" + (found ?? prefix)
    }

    /// Every file or folder that has to be there.
    public var paths: [String] {
        [onet, wages, projections, clusters, programs, apprenticeships, crosswalks]
    }
}

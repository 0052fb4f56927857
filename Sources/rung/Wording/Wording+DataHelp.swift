import ArgumentParser

extension Wording.Help {
    static var data: String {
        Wording.said(
            "Build, check or describe the bundle of data that rung reads.",
            "Armar, revisar o describir los datos que lee rung.")
    }
    static let dataInfo = "Say which bundle is read, what it holds and where it comes from."
    static let dataInfoDiscussion = """
        EXAMPLES:
          rung data info
          rung data info --format json
        """
    static let dataCheck = "Check a bundle whole and report every fault; exits 65 if there is one."
    static let dataCheckDiscussion = """
        EXAMPLES:
          rung data check
          rung data check ./Data --format json
        """
    static let dataIndex = "Make the search index of a bundle again, after a title was edited."
    static let dataIndexDiscussion = """
        A search looks words up in search/, which is made from the titles of the other files. The old bundle stays whole
        until the new one is complete.

        EXAMPLES:
          rung data index
          rung data index ./Data
        """
    static let dataBuild = "Build the bundle from the raw public releases."
    static let dataBuildDiscussion = """
        The old bundle stays whole until the new one is complete.

        EXAMPLES:
          rung data build --onet onet_30_1 --oews oews/national_M2025_dl.csv \\
            --projections projections_2024_34/table_1_2_occupational_projections.csv \\
            --clusters career_clusters/cluster_pathway_long.csv --cip cip_soc/cip2020_to_onetsoc2019.csv \\
            --rapids rapids/rapids_occupations.csv --crosswalks soc_crosswalks --output Data
        """
    static let onetOption: ArgumentHelp = "The folder of O*NET's database as tab-delimited text."
    static let oewsOption: ArgumentHelp = "BLS national wages (national_M2025_dl.csv)."
    static let projectionsOption: ArgumentHelp = "BLS Employment Projections, table 1.2, as CSV."
    static let clustersOption: ArgumentHelp = "The career clusters crosswalk (cluster_pathway_long.csv)."
    static let cipOption: ArgumentHelp = "Programs of study: CIP 2020 to O*NET-SOC 2019."
    static let rapidsOption: ArgumentHelp = "The RAPIDS list of apprenticeable occupations."
    static let crosswalksOption: ArgumentHelp = "The folder of crosswalks between editions of the classification."
    static let laddersOption: ArgumentHelp =
        "The folder of ladders that people wrote. Without it, the ladders of the bundle in the output folder stay."
    static let outputOption: ArgumentHelp = "The folder to write the bundle to."
    static let verboseFlag: ArgumentHelp =
        "Tell every row that was skipped, merged, repaired or filled from a broader group."
    static let checkArgument: ArgumentHelp = "The folder of the bundle. Without it, the bundle that rung reads."
}

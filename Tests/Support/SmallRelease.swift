/// A release of three occupations, small enough to check by hand, as the builder reads it.
///
/// Registered Nurses and two specialties of them; two elements in each domain; all values differ.
public struct SmallRelease {
    public let folder: TemporaryFolder
    private let editions: Editions

    /// What the releases say of their editions.
    public struct Editions: Sendable {
        public var onet = "30.1"
        public var onetDate = "December 2025"
        public var wages = 2025
        public var base = 2024
        public var target = 2034

        public init() {}

        /// Those of releases that nobody has seen yet.
        public static var madeUp: Editions {
            var editions = Editions()
            editions.onet = "31.0"
            editions.onetDate = "August 2041"
            editions.wages = 2041
            editions.base = 2040
            editions.target = 2050
            return editions
        }
    }

    public init(_ editions: Editions = Editions()) throws {
        self.editions = editions
        folder = try TemporaryFolder()
        try writeOnet()
        try writeOthers()
    }

    public var path: String { folder.path }

    private var onetFolder: String { "onet_" + editions.onet.map { $0 == "." ? "_" : String($0) }.joined() }
    /// The paths of the files whose names go by their edition.
    public var onetPath: String { path + "/" + onetFolder }
    public var wagesFile: String { "oews/national_M\(editions.wages)_dl.csv" }
    public var projectionsFile: String {
        "projections_\(editions.base)_\(editions.target % 100)/table_1_2_occupational_projections.csv"
    }

    /// Writes one of O*NET's files again.
    public func onet(_ title: String, _ rows: [[String]]) throws {
        // As the official text release: tabs and CRLF.
        let text = rows.map { $0.joined(separator: "\t") + "\r\n" }.joined()
        try folder.write(text, to: "\(onetFolder)/\(title).txt")
    }

    private func writeOnet() throws {
        try folder.write(
            "O*NET \(editions.onet) Database\r\n\(editions.onetDate) Release\r\n---\r\n\r\nFor information ...\r\n",
            to: onetFolder + "/Read Me.txt")
        let code = "O*NET-SOC Code"
        try onet(
            "Occupation Data",
            [
                [code, "Title", "Description"], ["29-1141.00", "Registered Nurses", "Never in the bundle."],
                ["29-1141.01", "Acute Care Nurses", "Nor this."], ["11-1011.00", "Chief Executives", "Nor this."],
            ])
        try onet("Job Zones", [[code, "Job Zone"], ["29-1141.00", "3"], ["11-1011.00", "5"]])
        try onet(
            "Related Occupations",
            [
                [code, "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
                ["29-1141.00", "11-1011.00", "Supplemental", "2"],
                ["29-1141.00", "29-1141.01", "Primary-Short", "1"],
            ])
        for (file, elements) in [
            ("Skills", ["2.A.1.a", "2.A.1.b"]), ("Knowledge", ["2.C.1.a", "2.C.1.b"]),
            ("Abilities", ["1.A.1.a.1", "1.A.1.a.2"]), ("Work Activities", ["4.A.1.a.1", "4.A.1.a.2"]),
        ] {
            var rows = [
                [
                    code, "Element ID", "Element Name", "Scale ID", "Data Value", "Standard Error",
                    "Recommend Suppress", "Date",
                ]
            ]
            // Knowledge was asked earlier than the rest; the last date makes no sense.
            let dates = file == "Knowledge" ? ["08/2012", "07/2019"] : ["08/2020", "Summer"]
            for (position, element) in elements.enumerated() {
                rows.append([
                    "29-1141.00", element, "Element \(element)", "IM", "4.\(position)5", "0.1", "N", dates[position],
                ])
                rows.append([
                    "29-1141.00", element, "Element \(element)", "LV", "5.\(position)", "0.237",
                    position == 1 ? "Y" : "N", dates[position],
                ])
            }
            try onet(file, rows)
        }
        try writeProfiles(code)
        try writeTitles(code)
    }

    private func writeProfiles(_ code: String) throws {
        var interests = [[code, "Element ID", "Element Name", "Scale ID", "Data Value"]]
        var values = interests
        for (position, letter) in ["a", "b", "c", "d", "e", "f"].enumerated() {
            interests.append(["29-1141.00", "1.B.1." + letter, "Interest", "OI", "\(position + 1).25"])
            values.append(["29-1141.00", "1.B.2." + letter, "Value", "EX", "\(position + 1).5"])
        }
        interests += [
            ["29-1141.00", "1.B.1.g", "First", "IH", "4.00"], ["29-1141.00", "1.B.1.h", "Second", "IH", "2.00"],
        ]
        interests.append(["29-1141.00", "1.B.1.i", "Third", "IH", "0.00"])
        try onet("Interests", interests)
        try onet("Work Values", values)
        let styles = [[code, "Element ID", "Element Name", "Scale ID", "Data Value"]]
        try onet(
            "Work Styles",
            styles + [
                ["29-1141.00", "1.D.1.a", "Innovation", "WI", "-0.42"],
                ["29-1141.00", "1.D.1.a", "Innovation", "DR", "0.00"],
            ])
        var shares = [[code, "Element ID", "Scale ID", "Category", "Data Value"]]
        for (scale, size) in [("RL", 12), ("RW", 11), ("PT", 9), ("OJ", 9)] {
            for category in 1...size {
                shares.append([
                    "29-1141.00", "2.D.1", scale, "\(category)", category == 2 ? "60.50" : category == 3 ? "39.5" : "0",
                ])
            }
        }
        shares.append(["29-1141.00", "2.D.4.a", "IM", "n/a", "1.50"])
        try onet("Education, Training, and Experience", shares)
    }

    private func writeTitles(_ code: String) throws {
        try onet(
            "Alternate Titles",
            [
                [code, "Alternate Title", "Short Title", "Source(s)"],
                ["29-1141.00", "Registered Nurse (RN)", "RN", "02"], ["29-1141.00", "Charge Nurse", "n/a", "02"],
            ])
        try onet(
            "Sample of Reported Titles",
            [[code, "Reported Job Title", "Shown in My Next Move"], ["29-1141.00", "Registered Nurse (RN)", "Y"]])
        try onet(
            "Technology Skills",
            [
                [code, "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
                ["29-1141.00", "Microsoft Excel", "1", "Spreadsheet software", "Y", "N"],
                ["29-1141.00", "Epic Systems", "2", "Medical software", "N", "Y"],
            ])
        try onet(
            "Tools Used",
            [
                [code, "Example", "Commodity Code", "Commodity Title"],
                ["29-1141.00", "1/2\" needles \\ sets", "3", "Needles"],
            ])
    }

    private func writeOthers() throws {
        let wageColumns =
            "OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,"
            + ["H", "A"].flatMap { kind in ["PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"].map { "\(kind)_\($0)" } }
            .joined(separator: ",")
        try folder.write(
            wageColumns + """

                29-1141,Registered Nurses,detailed,"3,379,720",33.14,38.62,46.9,54.02,66.09,68940,80330,97550,112350,#
                11-1000,Top Executives,minor,100,*,*,*,*,*,10000,20000,30000,40000,50000

                """, to: wagesFile)
        let (base, target) = (editions.base, editions.target)
        try folder.write(
            """
            \u{FEFF}\(base) National Employment Matrix title,\(base) National Employment Matrix code,Occupation type,"Employment, \(base)","Employment, \(target)","Employment change, percent, \(base)–\(target % 100)","Occupational openings, \(base)–\(target % 100) annual average",Typical education needed for entry,Work experience in a related occupation,Typical on-the-job training needed to attain competency in the occupation
            "Total, all occupations",00-0000,Summary,169956.1,175167.9,3.4,18863.3,—,—,—
              Registered nurses,29-1141,Line item,3282.8,3447.2,5,189.1,Bachelor's degree,,
              Top executives,11-1000,Summary,4049.9,4228.1,-4.4,333.1,—,—,—

            """, to: projectionsFile)
        try folder.write(
            """
            O*NET-SOC Code,Title,Career Cluster,Career Pathway
            29-1141.00,Registered Nurses,Health Science,Therapeutic Services
            11-1011.00,Chief Executives,Business Management & Administration,General Management

            """, to: "career_clusters/cluster_pathway_long.csv")
        try folder.write(
            """
            2020 CIP Code,2020 CIP Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title
            51.3801,"Registered Nursing/Registered Nurse.",29-1141.00,Registered Nurses

            """, to: "cip_soc/cip2020_to_onetsoc2019.csv")
        try folder.write(
            """
            occupational_title,rapids_code,onet_code,term_length,type
            "NURSE, CHARGE (Existing Title: Nurse)",**0680R,29.1111.00,   4100–6805   ,HY
            29-1111.00 IN THE WRONG PLACE,29-1111.00,0681,*CB,CB
            BAD TERM,0682,29-1111.00,a while,TB

            """, to: "rapids/rapids_occupations.csv")
        try folder.write(
            """
            O*NET-SOC 2010 Code,O*NET-SOC 2010 Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title
            29-1111.00,Registered Nurses,29-1141.00,Registered Nurses

            """, to: "soc_crosswalks/onet_2010_to_2019_Crosswalk.csv")
    }
}

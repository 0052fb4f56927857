import CareerGraph

/// A map that fits in a head: two clusters, three pathways, six occupations, four competencies.
///
/// ```
///  Care    > Bedside:  A Aide (zone 2) -> B Nurse (zone 3) -> C Doctor (zone 5)
///            Office:   D Clerk (zone 2), not rated
///  Trades  > Building: E Helper (zone 1), F Electrician (zone 3)
/// ```
public enum SmallMap {
    public static let aide = OccupationID(0)
    public static let nurse = OccupationID(1)
    public static let doctor = OccupationID(2)
    public static let clerk = OccupationID(3)
    public static let helper = OccupationID(4)
    public static let electrician = OccupationID(5)

    /// The map, with a title of one's own for the first occupation where a test needs a strange one.
    public static func graph(firstTitle: String = "Care Aides") -> CareerGraph {
        CareerGraph(
            clusters: [
                CareerCluster(title: "Care", pathways: [PathwayID(0), PathwayID(1)]),
                CareerCluster(title: "Trades", pathways: [PathwayID(2)]),
            ],
            pathways: [
                pathway("Bedside", cluster: 0, [aide, nurse, doctor]),
                pathway("Office", cluster: 0, [clerk], .rung),
                pathway("Building", cluster: 1, [helper, electrician]),
            ],
            occupations: occupations(firstTitle), competencies: competencies, workStyles: ["Patience"],
            ratings: ratings,
            relations: [
                [Relation(occupation: nurse, tier: .primaryShort, rank: 1)], [], [],
                [Relation(occupation: aide, tier: .supplemental, rank: 11)],
                [Relation(occupation: electrician, tier: .primaryShort, rank: 1)], [],
            ],
            details: NoOccupationDetails(),
            releases: [
                Release(
                    title: "Made up", publisher: "Nobody", edition: "1", license: "none", address: "example.org",
                    attribution: "Made up for tests.")
            ],
            editions: editions)
    }

    /// Those of the committed bundle.
    public static let editions = ReleaseEditions(
        onet: "30.1", wagesYear: 2025, baseYear: 2024, targetYear: 2034, averageChangeTenthsOfPercent: 31)

    private static func pathway(
        _ title: String, cluster: Int, _ members: [OccupationID], _ source: PlacementSource = .crosswalk
    ) -> Pathway {
        Pathway(
            title: title, cluster: ClusterID(cluster),
            placements: members.map { Placement(occupation: $0, source: source) })
    }

    private static func occupations(_ firstTitle: String) -> [Occupation] {
        [
            occupation("31-1131.00", firstTitle, .two, pathway: 0, pay: 40_000, openings: 200_000),
            occupation("29-1141.00", "Nurses", .three, pathway: 0, pay: 90_000, openings: 150_000),
            occupation("29-1216.00", "Doctors", .five, pathway: 0, pay: 239_200, isOrMore: true, openings: 9_000),
            occupation("43-9061.00", "Office Clerks", .two, pathway: 1, pay: nil, openings: nil),
            occupation("47-3013.00", "Helpers--Electricians", .one, pathway: 2, pay: 38_000, openings: 12_000),
            occupation(
                "47-2111.00", "Electricians", .three, pathway: 2, pay: 62_000, openings: 80_000,
                source: .broadGroup(code: "47-2110")),
        ]
    }

    private static func occupation(
        _ code: String, _ title: String, _ zone: JobZone, pathway: Int, pay: Int?, isOrMore: Bool = false,
        openings: Int?, source: FigureSource = .own
    ) -> Occupation {
        guard let code = OccupationCode(code) else { preconditionFailure("a code of this file") }
        let wages = pay.map { pay in
            let median = Amount(value: pay, isOrMore: isOrMore)
            return Wages(
                employment: pay * 10,
                annual: WageRange(
                    percentile10: Amount(value: pay * 7 / 10), percentile25: Amount(value: pay * 8 / 10),
                    median: median,
                    percentile75: Amount(value: pay * 12 / 10), percentile90: Amount(value: pay * 15 / 10)),
                hourly: WageRange(
                    percentile10: nil, percentile25: nil, median: Amount(value: pay * 100 / 2080), percentile75: nil,
                    percentile90: nil),
                source: source)
        }
        let outlook = openings.map { openings in
            Outlook(
                baseEmployment: openings * 8, projectedEmployment: openings * 9, annualOpenings: openings,
                changeTenthsOfPercent: 125, entryEducation: .highSchool, relatedExperience: .underFiveYears,
                onTheJobTraining: .shortTerm, source: source)
        }
        return Occupation(
            code: code, title: title, jobZone: zone, pathways: [PathwayID(pathway)], wages: wages, outlook: outlook)
    }

    private static let competencies = [
        Competency(element: "2.A.1.b", title: "Active Listening", domain: .skill),
        Competency(element: "2.B.3.a", title: "Installation", domain: .skill),
        Competency(element: "2.C.5.a", title: "Medicine", domain: .knowledge),
        Competency(element: "1.A.2.a.2", title: "Manual Dexterity", domain: .ability),
    ]

    /// Rows: aide, nurse, doctor, helper, electrician; the clerk is not rated.
    private static let ratings = RatingTable(
        width: 4, rows: [0, 1, 2, -1, 3, 4], occupations: [aide, nurse, doctor, helper, electrician],
        importance: [
            400, 100, 310, 320,
            450, 110, 460, 330,
            430, 100, 490, 310,
            250, 380, 100, 400,
            300, 450, 110, 380,
        ],
        level: [
            350, 0, 250, 300,
            450, 50, 500, 300,
            480, 0, 600, 350,
            250, 250, 0, 300,
            300, 450, 30, 350,
        ],
        uncertain: [
            0, 0, 1, 0,
            0, 0, 0, 0,
            0, 0, 0, 0,
            0, 0, 0, 0,
            0, 0, 0, 0,
        ])
}

import CareerGraph

/// What is said about each release in the manifest, in SOURCES.md and on the "About the data" screen.
///
/// The notice's occupations stand in the code, and so does its year; all other editions come from the releases.
enum ReleaseCatalogue {
    static func releases(_ editions: RecognizedEditions) -> [Release] {
        let onet = editions.editions.onet
        let wages = "May \(editions.editions.wagesYear)"
        let projections = editions.editions.projectionYears
        return [
            Release(
                title: "O*NET \(onet) Database",
                publisher: "U.S. Department of Labor, Employment and Training Administration",
                edition: "\(onet), \(editions.onetDate)",
                license: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
                address: "https://www.onetcenter.org/database.html",
                attribution:
                    "This product includes information from the O*NET \(onet) Database by the U.S. Department of Labor, "
                    + "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET(R) is a "
                    + "trademark of USDOL/ETA. Rung has modified all or some of this information. USDOL/ETA has not "
                    + "approved, endorsed, or tested these modifications."),
            Release(
                title: "Occupational Employment and Wage Statistics",
                publisher: "U.S. Bureau of Labor Statistics",
                edition: "\(wages), national",
                license: "Public domain",
                address: "https://www.bls.gov/oes/",
                attribution: "Wages and employment: U.S. Bureau of Labor Statistics, OEWS, \(wages). Data modified."),
            Release(
                title: "Employment Projections",
                publisher: "U.S. Bureau of Labor Statistics",
                edition: "\(projections), table 1.2",
                license: "Public domain",
                address: "https://www.bls.gov/emp/",
                attribution:
                    "Outlook: U.S. Bureau of Labor Statistics, Employment Projections \(projections). Data modified."),
            Release(
                title: "Career Clusters crosswalk to O*NET-SOC",
                publisher: "O*NET Resource Center, after the National Career Clusters Framework",
                edition: "O*NET-SOC \(editions.taxonomyYear)",
                license: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
                address: "https://www.onetonline.org/find/career",
                attribution:
                    "Career clusters and pathways: the National Career Clusters Framework, as O*NET OnLine relates it to "
                    + "occupations. Data modified."),
            Release(
                title: "CIP \(editions.programYear) to O*NET-SOC crosswalk",
                publisher: "National Center for Education Statistics and O*NET Resource Center",
                edition: "CIP \(editions.programYear), O*NET-SOC \(editions.taxonomyYear)",
                license: "Public domain",
                address: "https://nces.ed.gov/ipeds/cipcode/",
                attribution: "Programs of study: NCES, CIP \(editions.programYear) crosswalk. Data modified."),
            Release(
                title: "RAPIDS apprenticeable occupations",
                publisher: "U.S. Department of Labor, Office of Apprenticeship",
                edition: "List of officially recognized apprenticeable occupations",
                license: "Public domain",
                address: "https://www.apprenticeship.gov/",
                attribution: "Apprenticeships: U.S. Department of Labor, Office of Apprenticeship. Data modified."),
            Release(
                title: "O*NET-SOC crosswalks between editions",
                publisher: "O*NET Resource Center",
                edition: "\(editions.earlierTaxonomyYear) to \(editions.taxonomyYear)",
                license: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
                address: "https://www.onetcenter.org/taxonomy.html",
                attribution: "Crosswalks between editions of the classification: O*NET Resource Center."),
            Release(
                title: "Training and Employment Notice on the industry competency models",
                publisher: "U.S. Department of Labor, Employment and Training Administration",
                edition: "2009, attachment on career clusters",
                license: "Public domain",
                address: "https://www.dol.gov/agencies/eta/advisories",
                attribution: "Occupations of the Manufacturing cluster: the attachment of the notice, mapped by Rung."),
        ]
    }
}

/// The national career clusters framework: 16 clusters and 79 pathways (National Career Clusters Framework, 2002-2023).
///
/// The crosswalk names only the 73 pathways that hold an occupation, so the whole list stands here. Titles are those
/// of the crosswalk where it has them; a crosswalk with another pathway is refused rather than silently widened.
enum PathwayFramework {
    /// A cluster's title and the titles of its pathways, both in alphabetical order.
    static let clusters: [(title: String, pathways: [String])] = [
        (
            "Agriculture, Food & Natural Resources",
            [
                "Agribusiness Systems", "Animal Systems", "Environmental Service Systems",
                "Food Products and Processing Systems", "Natural Resources Systems", "Plant Systems",
                "Power, Structural & Technical Systems",
            ]
        ),
        ("Architecture & Construction", ["Construction", "Design/Pre-Construction", "Maintenance/Operations"]),
        (
            "Arts, Audio/Video Technology & Communications",
            [
                audioVideo.pathway, "Journalism and Broadcasting", "Performing Arts", "Printing Technology",
                "Telecommunications", "Visual Arts",
            ]
        ),
        (
            "Business Management & Administration",
            [
                "Administrative Support", "Business Information Management", "General Management",
                "Human Resources Management", "Operations Management",
            ]
        ),
        (
            "Education & Training",
            ["Administration and Administrative Support", "Professional Support Services", "Teaching/Training"]
        ),
        ("Finance", ["Accounting", "Banking Services", "Business Finance", "Insurance", "Securities & Investments"]),
        (
            "Government & Public Administration",
            [
                foreignService.pathway, "Governance", "National Security", "Planning",
                "Public Management and Administration", "Regulation", "Revenue and Taxation",
            ]
        ),
        (
            "Health Science",
            [
                "Biotechnology Research and Development", "Diagnostic Services", "Health Informatics",
                "Support Services", "Therapeutic Services",
            ]
        ),
        (
            "Hospitality & Tourism",
            [
                "Lodging", "Recreation, Amusements & Attractions", "Restaurants and Food/Beverage Services",
                "Travel & Tourism",
            ]
        ),
        (
            "Human Services",
            [
                "Consumer Services", "Counseling & Mental Health Services", "Early Childhood Development & Services",
                "Family & Community Services", "Personal Care Services",
            ]
        ),
        (
            "Information Technology",
            [
                "Information Support and Services", "Network Systems", "Programming and Software Development",
                "Web and Digital Communications",
            ]
        ),
        (
            "Law, Public Safety, Corrections & Security",
            [
                "Correction Services", "Emergency and Fire Management Services", "Law Enforcement Services",
                "Legal Services", "Security & Protective Services",
            ]
        ),
        (
            "Manufacturing",
            [
                Manufacturing.healthSafety, Manufacturing.logistics, Manufacturing.maintenance,
                Manufacturing.processDevelopment, Manufacturing.production, Manufacturing.qualityAssurance,
            ]
        ),
        (
            "Marketing",
            [
                "Marketing Communications", "Marketing Management", "Marketing Research", "Merchandising",
                "Professional Sales",
            ]
        ),
        (
            "Science, Technology, Engineering & Mathematics",
            ["Engineering and Technology", "Science and Mathematics"]
        ),
        (
            "Transportation, Distribution & Logistics",
            [
                "Facility and Mobile Equipment Maintenance", transportSafety.pathway,
                "Logistics Planning and Management Services", "Sales and Service", "Transportation Operations",
                "Transportation Systems/Infrastructure Planning, Management and Regulation", warehousing.pathway,
            ]
        ),
    ]

    private static let audioVideo = RungPlacements.audioVideo
    private static let foreignService = RungPlacements.foreignService
    private static let transportSafety = RungPlacements.transportSafety
    private static let warehousing = RungPlacements.warehousing

    /// The titles of Manufacturing's pathways.
    enum Manufacturing {
        static let production = "Production"
        static let processDevelopment = "Manufacturing Production Process Development"
        static let maintenance = "Maintenance, Installation & Repair"
        static let qualityAssurance = "Quality Assurance"
        static let logistics = "Logistics & Inventory Control"
        static let healthSafety = "Health, Safety & Environmental Assurance"
    }
}

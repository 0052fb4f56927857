/// Rung's own placements: four pathways of the framework that no release fills, and five occupations that no
/// release places. docs/data.md lists them with the reasons.
enum RungPlacements {
    /// A pathway and the occupations that belong there.
    struct Filling {
        let pathway: String
        let occupations: [String]
    }

    /// The equipment and the people behind sound and moving pictures.
    static let audioVideo = Filling(
        pathway: "A/V Technology and Film",
        occupations: [
            "27-1014.00", "27-2012.00", "27-2012.05", "27-4011.00", "27-4014.00", "27-4015.00", "27-4031.00",
            "27-4032.00", "39-3021.00", "49-2097.00",
        ])

    /// The career tracks of a foreign service: political, economic, public diplomacy, management, security, languages.
    static let foreignService = Filling(
        pathway: "Foreign Service",
        occupations: ["11-3012.00", "19-3011.00", "19-3094.00", "27-3031.00", "27-3091.00", "33-3021.06"])

    /// Safety of people and environment in moving goods and passengers.
    static let transportSafety = Filling(
        pathway: "Health, Safety and Environmental Management",
        occupations: [
            "13-1041.01", "17-2081.00", "17-2111.00", "19-2041.00", "19-4042.00", "19-5011.00", "19-5012.00",
            "53-6051.00", "53-6051.01", "53-6051.07",
        ])

    /// Receiving, storing, picking, packing and loading goods, and those who lead it.
    static let warehousing = Filling(
        pathway: "Warehousing and Distribution Center Operations",
        occupations: [
            "11-3071.00", "11-3071.04", "43-5071.00", "43-5111.00", "53-1042.00", "53-1043.00", "53-7011.00",
            "53-7051.00", "53-7062.00", "53-7063.00", "53-7064.00", "53-7065.00", "53-7121.00", "53-7199.00",
        ])

    static let fillings = [audioVideo, foreignService, transportSafety, warehousing]

    /// Occupations that the crosswalk leaves out, each with the relative beside which it is placed.
    static let nearestRelatives: [(occupation: String, relative: String)] = [
        // Penetration testers, security engineers and digital forensics analysts: information security analysts.
        ("15-1299.04", "15-1212.00"), ("15-1299.05", "15-1212.00"), ("15-1299.06", "15-1212.00"),
        // Blockchain engineers: software developers.
        ("15-1299.07", "15-1252.00"),
        // Biologists: biological scientists, all other.
        ("19-1029.04", "19-1029.00"),
    ]
}

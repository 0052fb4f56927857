import CareerGraph

/// The words of the profile's format for values of the map.
enum ProfileNames {
    static let educations: [(name: String, value: EntryEducation)] = [
        ("none", .noCredential), ("high-school", .highSchool), ("some-college", .someCollege),
        ("postsecondary-award", .postsecondaryAward), ("associate", .associate), ("bachelor", .bachelor),
        ("master", .master), ("doctoral", .doctoral),
    ]

    static func name(of education: EntryEducation) -> String {
        educations.first { $0.value == education }?.name ?? "none"
    }

    static func name(of interest: Interest) -> String {
        switch interest {
        case .realistic: "realistic"
        case .investigative: "investigative"
        case .artistic: "artistic"
        case .social: "social"
        case .enterprising: "enterprising"
        case .conventional: "conventional"
        }
    }
}

import CareerGraph

extension Wording {
    /// Education, experience and training. The lists follow the categories of O*NET's scales RL, RW, PT and OJ.
    enum Preparation {
        static func education(_ category: Int) -> String { name(category, of: educations) }
        static func experience(_ category: Int) -> String { name(category, of: experiences) }
        static func training(_ category: Int) -> String { name(category, of: trainings) }

        private static func name(_ category: Int, of names: [String]) -> String {
            names.indices.contains(category) ? names[category] : "other"
        }

        private static let educations = [
            "less than high school", "high school diploma", "certificate after high school", "some college courses",
            "associate's degree", "bachelor's degree", "certificate after a bachelor's degree", "master's degree",
            "certificate after a master's degree", "first professional degree", "doctoral degree",
            "training after a doctoral degree",
        ]

        private static let experiences = [
            "none", "up to 1 month", "1 to 3 months", "3 to 6 months", "6 months to 1 year", "1 to 2 years",
            "2 to 4 years", "4 to 6 years", "6 to 8 years", "8 to 10 years", "over 10 years",
        ]

        private static let trainings = [
            "none or a short demonstration", "up to 1 month", "1 to 3 months", "3 to 6 months", "6 months to 1 year",
            "1 to 2 years", "2 to 4 years", "4 to 10 years", "over 10 years",
        ]

        static func name(_ education: EntryEducation) -> String {
            switch education {
            case .noCredential: "no diploma needed"
            case .highSchool: "high school diploma"
            case .someCollege: "some college, no degree"
            case .postsecondaryAward: "certificate after high school"
            case .associate: "associate's degree"
            case .bachelor: "bachelor's degree"
            case .master: "master's degree"
            case .doctoral: "doctoral or professional degree"
            }
        }

        static func name(_ experience: RelatedExperience) -> String {
            switch experience {
            case .none: "none"
            case .underFiveYears: "less than 5 years in a related job"
            case .fiveYearsOrMore: "5 years or more in a related job"
            }
        }

        static func name(_ training: OnTheJobTraining) -> String {
            switch training {
            case .none: "none"
            case .shortTerm: "short (up to a month)"
            case .moderateTerm: "moderate (one month to a year)"
            case .longTerm: "long (more than a year)"
            case .internshipOrResidency: "internship or residency"
            case .apprenticeship: "apprenticeship"
            }
        }
    }
}

import CareerGraph

extension Wording {
    /// Education, experience and training. The lists follow the categories of O*NET's scales RL, RW, PT and OJ.
    enum Preparation {
        static func education(_ category: Int) -> String { name(category, of: educations) }
        static func experience(_ category: Int) -> String { name(category, of: experiences) }
        static func training(_ category: Int) -> String { name(category, of: trainings) }

        private static func name(_ category: Int, of names: [String]) -> String {
            names.indices.contains(category) ? names[category] : said("other", "otro")
        }

        private static var educations: [String] {
            language.primary == TextLanguage.spanish.primary ? spanishEducations : englishEducations
        }

        private static var experiences: [String] {
            language.primary == TextLanguage.spanish.primary ? spanishExperiences : englishExperiences
        }

        private static var trainings: [String] {
            language.primary == TextLanguage.spanish.primary ? spanishTrainings : englishTrainings
        }

        private static let englishEducations = [
            "less than high school", "high school diploma", "certificate after high school", "some college courses",
            "associate's degree", "bachelor's degree", "certificate after a bachelor's degree", "master's degree",
            "certificate after a master's degree", "first professional degree", "doctoral degree",
            "training after a doctoral degree",
        ]

        private static let spanishEducations = [
            "menos que la secundaria", "diploma de secundaria", "certificado después de la secundaria",
            "algunos cursos universitarios", "título asociado", "licenciatura",
            "certificado después de la licenciatura",
            "maestría", "certificado después de la maestría", "primer título profesional", "doctorado",
            "estudios después del doctorado",
        ]

        private static let englishExperiences = [
            "none", "up to 1 month", "1 to 3 months", "3 to 6 months", "6 months to 1 year", "1 to 2 years",
            "2 to 4 years", "4 to 6 years", "6 to 8 years", "8 to 10 years", "over 10 years",
        ]

        private static let spanishExperiences = [
            "ninguna", "hasta 1 mes", "de 1 a 3 meses", "de 3 a 6 meses", "de 6 meses a 1 año", "de 1 a 2 años",
            "de 2 a 4 años", "de 4 a 6 años", "de 6 a 8 años", "de 8 a 10 años", "más de 10 años",
        ]

        private static let spanishTrainings = [
            "nada o una muestra corta", "hasta 1 mes", "de 1 a 3 meses", "de 3 a 6 meses", "de 6 meses a 1 año",
            "de 1 a 2 años", "de 2 a 4 años", "de 4 a 10 años", "más de 10 años",
        ]

        private static let englishTrainings = [
            "none or a short demonstration", "up to 1 month", "1 to 3 months", "3 to 6 months", "6 months to 1 year",
            "1 to 2 years", "2 to 4 years", "4 to 10 years", "over 10 years",
        ]

        static func name(_ education: EntryEducation) -> String {
            switch education {
            case .noCredential: said("no diploma needed", "no hace falta diploma")
            case .highSchool: said("high school diploma", "diploma de secundaria")
            case .someCollege: said("some college, no degree", "algo de universidad, sin título")
            case .postsecondaryAward: said("certificate after high school", "certificado después de la secundaria")
            case .associate: said("associate's degree", "título asociado")
            case .bachelor: said("bachelor's degree", "licenciatura")
            case .master: said("master's degree", "maestría")
            case .doctoral: said("doctoral or professional degree", "doctorado o título profesional")
            }
        }

        static func name(_ experience: RelatedExperience) -> String {
            switch experience {
            case .none: said("none", "no hace falta")
            case .underFiveYears: said("less than 5 years in a related job", "menos de 5 años en algo parecido")
            case .fiveYearsOrMore: said("5 years or more in a related job", "5 años o más en algo parecido")
            }
        }

        static func name(_ training: OnTheJobTraining) -> String {
            switch training {
            case .none: said("none", "no hace falta")
            case .shortTerm: said("short (up to a month)", "corta (hasta un mes)")
            case .moderateTerm: said("moderate (one month to a year)", "media (de un mes a un año)")
            case .longTerm: said("long (more than a year)", "larga (más de un año)")
            case .internshipOrResidency: said("internship or residency", "práctica o residencia")
            case .apprenticeship: said("apprenticeship", "aprendizaje de un oficio")
            }
        }
    }
}

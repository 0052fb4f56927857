import CareerGraph

extension Wording {
    enum Show {
        static let noPay = "Pay: not published"
        static let noOutlook = "Outlook: not published"
        static let education = "Education of the people who do this work"
        static let competencies = "Most important competencies"
        static let level = "Level"
        static let notRated = "Competencies: O*NET does not rate this occupation"
        static let technologies = "Technologies"
        static let tools = "Tools"
        static let programs = "Programs of study"
        static let apprenticeships = "Registered apprenticeships"
        static let titles = "Titles people use"
        static let related = "Related occupations, say experts"

        static func heading(_ occupation: Occupation) -> String { "\(occupation.title) (\(occupation.code))" }

        static func zone(_ zone: JobZone?) -> String {
            switch zone {
            case nil: "Job zone: not rated"
            case .one: "Job zone 1: little or no preparation"
            case .two: "Job zone 2: some preparation"
            case .three: "Job zone 3: medium preparation"
            case .four: "Job zone 4: considerable preparation"
            case .five: "Job zone 5: extensive preparation"
            }
        }

        static func place(cluster: String, pathway: String) -> String { "\(cluster) > \(pathway)" }

        static func interests(_ interests: [Interest]) -> String {
            "Interests: " + interests.map { "\($0)" }.joined(separator: ", ")
        }

        static func pay(_ wages: Wages) -> [String] {
            guard let median = wages.yearlyMedian else { return [noPay] }
            let mark = Number.mark(wages.source)
            var lines: [String] = []
            if wages.annual.median != nil {
                lines.append("Pay: \(Number.dollars(median)) a year in the middle" + mark)
            } else if let hour = wages.hourly.median {
                lines.append("Pay: \(Number.dollarsAndCents(hour)) an hour in the middle" + mark)
            }
            if let low = wages.annual.percentile10, let high = wages.annual.percentile90 {
                lines.append("  from \(Number.dollars(low)) (lowest tenth) to \(Number.dollars(high)) (highest tenth)")
            }
            if let employment = wages.employment {
                lines.append("People employed: \(Number.grouped(employment))" + mark)
            }
            return lines
        }

        static func outlook(_ outlook: Outlook) -> [String] {
            let mark = Number.mark(outlook.source)
            var lines: [String] = []
            if let openings = outlook.annualOpenings {
                lines.append("Openings: \(Number.grouped(openings)) a year, 2024-34" + mark)
            }
            if let change = outlook.changeTenthsOfPercent {
                lines.append("Change of employment: \(Number.tenths(change)), 2024-34" + mark)
            }
            if let education = outlook.entryEducation {
                lines.append("Usual education to begin: \(Preparation.name(education))")
            }
            if let experience = outlook.relatedExperience {
                lines.append("Usual experience to begin: \(Preparation.name(experience))")
            }
            if let training = outlook.onTheJobTraining {
                lines.append("Usual training on the job: \(Preparation.name(training))")
            }
            return lines
        }

        /// 34.5% from basis points.
        static func share(_ name: String, basisPoints: Int) -> String {
            let tenths = (basisPoints + 5) / 10
            return "\(tenths / 10).\(tenths % 10)%  \(name)"
        }

        static func technology(_ technology: Technology) -> String {
            switch (technology.isInDemand, technology.isHot) {
            case (true, true): technology.title + " (in demand, hot)"
            case (true, false): technology.title + " (in demand)"
            case (false, true): technology.title + " (hot)"
            case (false, false): technology.title
            }
        }

        static func apprenticeship(_ apprenticeship: Apprenticeship) -> String {
            guard let hours = apprenticeship.hours else { return apprenticeship.title }
            let range =
                hours.lowerBound == hours.upperBound
                ? Number.grouped(hours.lowerBound)
                : "\(Number.grouped(hours.lowerBound)) to \(Number.grouped(hours.upperBound))"
            return "\(apprenticeship.title) (\(range) hours)"
        }

        static func alternateTitle(_ title: AlternateTitle) -> String {
            title.shortTitle.map { "\(title.title) (\($0))" } ?? title.title
        }

        static func more(_ count: Int) -> String { "and \(Number.grouped(count)) more (--format json shows all)" }
    }
}

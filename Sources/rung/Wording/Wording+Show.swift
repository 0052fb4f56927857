import CareerGraph

extension Wording {
    enum Show {
        static var noPay: String { said("Pay: not published", "Paga: no publicada") }
        static var noOutlook: String { said("Outlook: not published", "Perspectivas: no publicadas") }
        static var education: String {
            said("Education of the people who do this work", "Estudios de quienes hacen este trabajo")
        }
        static var competencies: String { said("Most important competencies", "Competencias más importantes") }
        static var level: String { said("Level", "Nivel") }
        static var notRated: String {
            said("Competencies: O*NET does not rate this occupation", "Competencias: O*NET no califica esta ocupación")
        }
        static var technologies: String { said("Technologies", "Programas y tecnologías") }
        static var tools: String { said("Tools", "Herramientas") }
        static var programs: String { said("Programs of study", "Programas de estudio") }
        static var apprenticeships: String { said("Registered apprenticeships", "Aprendizajes registrados") }
        static var titles: String { said("Titles people use", "Otros nombres, en inglés") }
        static var related: String {
            said("Related occupations, say experts", "Ocupaciones parecidas, según especialistas")
        }

        static func heading(_ occupation: Occupation) -> String { "\(occupation.title) (\(occupation.code))" }

        static func zone(_ zone: JobZone?) -> String {
            guard let zone else { return said("Job zone: not rated", "Zona de preparación: sin calificar") }
            let preparation =
                switch zone {
                case .one: said("little or no preparation", "poca o ninguna preparación")
                case .two: said("some preparation", "algo de preparación")
                case .three: said("medium preparation", "preparación media")
                case .four: said("considerable preparation", "bastante preparación")
                case .five: said("extensive preparation", "mucha preparación")
                }
            return said("Job zone ", "Zona de preparación ") + "\(zone.rawValue): " + preparation
        }

        static func place(cluster: String, pathway: String) -> String { "\(cluster) > \(pathway)" }

        static func interests(_ interests: [Interest]) -> String {
            said("Interests: ", "Intereses: ") + interests.map(name).joined(separator: ", ")
        }

        private static func name(_ interest: Interest) -> String {
            switch interest {
            case .realistic: said("realistic", "hacer y arreglar")
            case .investigative: said("investigative", "averiguar")
            case .artistic: said("artistic", "crear")
            case .social: said("social", "ayudar a la gente")
            case .enterprising: said("enterprising", "dirigir y vender")
            case .conventional: said("conventional", "organizar")
            }
        }

        static func pay(_ wages: Wages) -> [String] {
            guard let median = wages.yearlyMedian else { return [noPay] }
            let mark = Number.mark(wages.source)
            var lines: [String] = []
            if wages.annual.median != nil {
                let pay = Number.dollars(median)
                lines.append(said("Pay: \(pay) a year in the middle", "Paga: \(pay) al año en el medio") + mark)
            } else if let hour = wages.hourly.median {
                let pay = Number.dollarsAndCents(hour)
                lines.append(said("Pay: \(pay) an hour in the middle", "Paga: \(pay) por hora en el medio") + mark)
            }
            if let low = wages.annual.percentile10, let high = wages.annual.percentile90 {
                let (low, high) = (Number.dollars(low), Number.dollars(high))
                lines.append(
                    said(
                        "  from \(low) (lowest tenth) to \(high) (highest tenth)",
                        "  de \(low) (la décima parte más baja) a \(high) (la más alta)"))
            }
            if let employment = wages.employment {
                lines.append(said("People employed: ", "Gente empleada: ") + Number.grouped(employment) + mark)
            }
            return lines
        }

        static func outlook(_ outlook: Outlook, years: String) -> [String] {
            let mark = Number.mark(outlook.source)
            var lines: [String] = []
            if let openings = outlook.annualOpenings {
                let count = Number.grouped(openings)
                lines.append(
                    said("Openings: \(count) a year, \(years)", "Puestos por llenar: \(count) al año, \(years)") + mark)
            }
            if let change = outlook.changeTenthsOfPercent {
                lines.append(
                    said("Change of employment: ", "Cambio del empleo: ") + Number.tenths(change) + ", \(years)" + mark)
            }
            if let education = outlook.entryEducation {
                lines.append(
                    said("Usual education to begin: ", "Estudios usuales para empezar: ")
                        + Preparation.name(education))
            }
            if let experience = outlook.relatedExperience {
                lines.append(
                    said("Usual experience to begin: ", "Experiencia usual para empezar: ")
                        + Preparation.name(experience))
            }
            if let training = outlook.onTheJobTraining {
                lines.append(
                    said("Usual training on the job: ", "Lo que se suele aprender al trabajar: ")
                        + Preparation.name(training))
            }
            return lines
        }

        /// 34.5% from basis points.
        static func share(_ name: String, basisPoints: Int) -> String {
            let tenths = (basisPoints + 5) / 10
            return "\(tenths / 10).\(tenths % 10)%  \(name)"
        }

        static func technology(_ technology: Technology) -> String {
            let marks = [
                technology.isInDemand ? said("in demand", "muy pedido") : nil,
                technology.isHot ? said("hot", "en alza") : nil,
            ].compactMap(\.self)
            return technology.title + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
        }

        static func apprenticeship(_ apprenticeship: Apprenticeship) -> String {
            guard let hours = apprenticeship.hours else { return apprenticeship.title }
            let range =
                hours.lowerBound == hours.upperBound
                ? Number.grouped(hours.lowerBound)
                : Number.grouped(hours.lowerBound) + said(" to ", " a ") + Number.grouped(hours.upperBound)
            return "\(apprenticeship.title) (\(range) \(said("hours", "horas")))"
        }

        static func alternateTitle(_ title: AlternateTitle) -> String {
            title.shortTitle.map { "\(title.title) (\($0))" } ?? title.title
        }

        static func more(_ count: Int) -> String {
            let count = Number.grouped(count)
            return said("and \(count) more (--format json shows all)", "y \(count) más (--format json muestra todo)")
        }
    }
}

import ArgumentParser
import CareerGraph
import CareerGuidance

extension Wording {
    enum RouteHelp {
        static let route = "Find routes of several moves: to a job, to anywhere, or backwards from a job."
        static let routeUsage = """
            rung route <from> [<to>] [<options>]
            rung route <to> --backwards [<options>]
            rung route --profile <file> [<to>] [<options>]
            """
        static let routeDiscussion = """
            Several clearly different routes, none worse than another in time, pay and gap together. Without a \
            destination: to jobs that pay at least as much as the first.

            EXAMPLES:
              rung route 31-1131 29-1141
              rung route Cashiers --no-degree --min-pay 60000 --within 2
              rung route "Registered Nurses" --backwards
              rung route --profile me.json 29-1141 --format json
            """
        static let origin: ArgumentHelp = "Where the route begins: a code or a title. Not with --profile."
        static let destination: ArgumentHelp = "Where it leads: a code or a title. Anywhere without it."
        static let maxSteps: ArgumentHelp = "At most so many moves, 1 to 5."
        static let noDegree: ArgumentHelp = "Only jobs that are usually entered without a bachelor's degree."
        static let noPayCut: ArgumentHelp = "Only steps that do not pay less."
        static let minPay: ArgumentHelp = "The last job pays at least so many dollars a year in the middle."
        static let within: ArgumentHelp = "It takes at most so many years (the middle of the range)."
        static let backwards: ArgumentHelp = "Which jobs lead to this one."
        static let limit: ArgumentHelp = "At most so many routes."

        static let compare = "Compare two to four occupations side by side."
        static let compareDiscussion = """
            EXAMPLES:
              rung compare 29-2061 29-1141
              rung compare Electricians Plumbers Carpenters --format json
            """
        static let compared: ArgumentHelp = "Two to four codes or titles."
        static let compareLimit: ArgumentHelp = "At most so many competencies."
    }

    /// Routes, time and what makes a move possible.
    enum Route {
        static let nothing = "No route fits."

        static func heading(_ question: RouteQuestion, in graph: CareerGraph) -> String {
            switch question {
            case .between(let origin, let destination):
                "Routes from \(name(origin, in: graph)) to \(name(destination, in: graph))"
            case .from(let origin): "Routes from \(name(origin, in: graph))"
            case .leadingTo(let destination): "Routes that lead to \(name(destination, in: graph))"
            }
        }

        static func name(_ origin: Origin, in graph: CareerGraph) -> String {
            switch origin {
            case .occupation(let occupation): name(occupation, in: graph)
            case .profile: Profile.you
            }
        }

        static func name(_ occupation: OccupationID, in graph: CareerGraph) -> String {
            "\(graph[occupation].title) (\(graph[occupation].code))"
        }

        static func loosen(_ names: [RouteConditions.Name]) -> String {
            names.isEmpty
                ? nothing
                : nothing + " There are some without " + names.map(option).joined(separator: ", or without ") + "."
        }

        private static func option(_ name: RouteConditions.Name) -> String {
            switch name {
            case .bachelorDegree: "--no-degree"
            case .payCut: "--no-pay-cut"
            case .leastPay: "--min-pay"
            case .mostMonths: "--within"
            }
        }

        static func summary(_ route: CareerGuidance.Route) -> String {
            var parts = ["\(months(route.time)) in all"]
            if let pay = route.pay { parts.append("then \(Number.dollars(pay)) a year") }
            if let pay = route.tenYearPay { parts.append("$\(Number.grouped(pay)) a year over ten years") }
            if let lowest = route.lowestCoverage { parts.append("each step brings at least \(Number.percent(lowest))") }
            return parts.joined(separator: ", ")
        }

        static func step(_ step: RouteStep) -> String {
            var parts: [String] = []
            if let coverage = step.coverage { parts.append("you bring \(Number.percent(coverage))") }
            parts.append(months(step.time))
            if let pay = step.pay?.middle { parts.append("\(Number.dollars(pay)) a year") }
            return parts.joined(separator: ", ")
        }

        /// "up to 1 month", "6 months to 2 years", "4 years".
        static func months(_ range: MonthRange) -> String {
            if range.most == 0 { return "no time" }
            if range.least == range.most { return span(range.most) }
            if range.least == 0 { return "up to \(span(range.most))" }
            let (from, to) = (span(range.least).split(separator: " "), span(range.most).split(separator: " "))
            if from == to { return "about \(span(range.most))" }
            return from.last == to.last
                ? "\(from[0]) to \(span(range.most))" : "\(span(range.least)) to \(span(range.most))"
        }

        private static func span(_ months: Int) -> String {
            if months < 18 { return months == 1 ? "1 month" : "\(months) months" }
            let halves = (months + 3) / 6
            return halves.isMultiple(of: 2) ? "\(halves / 2) years" : "\(halves / 2).5 years"
        }

        static func experience(_ experience: DevelopmentalExperience, in graph: CareerGraph) -> String {
            switch experience {
            case .education(let education, _, let time, _):
                "Education: \(Preparation.name(education)) (\(months(time)))"
            case .programs(let programs): "Programs of study: " + first(programs.map(\.title))
            case .relatedWork(let time, _): "Work in a related job: \(months(time))"
            case .training(let kind, let time, _):
                kind == .apprenticeship
                    ? "Apprenticeship: \(months(time))" : "Learning on the job: \(months(time))"
            case .apprenticeships(let apprenticeships):
                "Registered apprenticeships: " + first(apprenticeships.map(apprenticeship))
            case .competency(let gap):
                "Build: \(graph[gap.competency].title), level \(Number.level(gap.brought.levelHundredths)) to "
                    + Number.level(gap.asked.levelHundredths)
            }
        }

        private static func apprenticeship(_ term: Apprenticeship) -> String {
            guard let hours = term.hours else { return term.title }
            let range =
                hours.lowerBound == hours.upperBound
                ? Number.grouped(hours.lowerBound)
                : "\(Number.grouped(hours.lowerBound))-\(Number.grouped(hours.upperBound))"
            return "\(term.title) (\(range) hours)"
        }

        private static func first(_ titles: [String]) -> String {
            let rest = titles.count - 3
            return titles.prefix(3).joined(separator: "; ") + (rest > 0 ? "; and \(Number.grouped(rest)) more" : "")
        }
    }

    enum Compare {
        static let figure = "Figure"
        static let pay = "Pay a year in the middle"
        static let entryPay = "Pay at entry"
        static let laterPay = "Pay later"
        static let zone = "Job zone"
        static let education = "Education for entry"
        static let experience = "Work before entry"
        static let training = "Learning on the job"
        static let openings = "Openings a year"
        static let growth = "Change in ten years"
        static let competency = "Competencies that differ most (level)"

        static func entry(_ stages: PayStages) -> String {
            guard let low = stages.entryLow, let high = stages.entryHigh else { return Number.unknown }
            return "\(Number.dollars(low)) to \(Number.dollars(high))"
        }
    }
}

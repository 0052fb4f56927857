import ArgumentParser
import CareerGraph
import CareerGuidance

extension Wording {
    /// What `--help` prints on routes and comparisons.
    enum RouteHelp {
        static var route: String {
            said(
                "Find routes of several moves: to a job, to anywhere, or backwards from a job.",
                "Hallar rutas de varios cambios: a un trabajo, a donde sea, o hacia atrás.")
        }
        static let routeUsage = """
            rung route <from> [<to>] [<options>]
            rung route <to> --backwards [<options>]
            rung route --profile <file> [<to>] [<options>]
            """
        static var routeDiscussion: String {
            said(
                """
                Several clearly different routes, none worse than another in time, pay and gap together. Without a \
                destination: to jobs that pay at least as much as the first.
                """,
                """
                Varias rutas claramente distintas; ninguna es peor que otra en todo: tiempo, paga y lo que falta. Sin \
                decir adónde: a trabajos que pagan al menos lo mismo que el primero.
                """)
                + "\n\n"
                + Help.examples(
                    "rung route 31-1131 29-1141",
                    said(
                        "rung route Cashiers --no-degree --min-pay 60000 --within 2",
                        "rung route Cajeros --no-degree --min-pay 60000 --within 2"),
                    said(
                        "rung route \"Registered Nurses\" --backwards",
                        "rung route \"Enfermeros titulados\" --backwards"),
                    said(
                        "rung route --profile me.json 29-1141 --format json",
                        "rung route --profile yo.json 29-1141 --format json"))
        }
        static var origin: ArgumentHelp {
            Help.help(
                "Where the route begins: a code or a title. Not with --profile.",
                "Dónde empieza la ruta: un código o un título. No va con --profile.")
        }
        static var destination: ArgumentHelp {
            Help.help(
                "Where it leads: a code or a title. Anywhere without it.",
                "Adónde lleva: un código o un título. Sin esto, a donde sea.")
        }
        static var maxSteps: ArgumentHelp {
            Help.help("At most so many moves, 1 to 5.", "Cuántos cambios a lo más, de 1 a 5.")
        }
        static var noDegree: ArgumentHelp {
            Help.help(
                "Only jobs that are usually entered without a bachelor's degree.",
                "Solo trabajos a los que se suele entrar sin licenciatura (4 años de universidad).")
        }
        static var noPayCut: ArgumentHelp {
            Help.help("Only steps that do not pay less.", "Solo pasos que no pagan menos.")
        }
        static var minPay: ArgumentHelp {
            Help.help(
                "The last job pays at least so many dollars a year in the middle.",
                "El último trabajo paga al menos tantos dólares al año, en el medio.")
        }
        static var within: ArgumentHelp {
            Help.help(
                "It takes at most so many years (the middle of the range).",
                "La ruta toma a lo más tantos años (el medio entre el mínimo y el máximo).")
        }
        static var backwards: ArgumentHelp {
            Help.help("Which jobs lead to this one.", "Qué trabajos llevan a este.")
        }
        static var limit: ArgumentHelp { Help.help("At most so many routes.", "Cuántas rutas a lo más.") }

        static var compare: String {
            said("Compare two to four occupations side by side.", "Comparar de dos a cuatro ocupaciones lado a lado.")
        }
        static let compareUsage = "rung compare <occupation> <occupation> ... [<options>]"
        static var compareDiscussion: String {
            Help.examples(
                "rung compare 29-2061 29-1141",
                said(
                    "rung compare Electricians Plumbers Carpenters --format json",
                    "rung compare Electricistas Plomeros Carpinteros --format json"))
        }
        static var compared: ArgumentHelp {
            Help.help("Two to four codes or titles.", "De dos a cuatro códigos o títulos.")
        }
        static var compareLimit: ArgumentHelp {
            Help.help("At most so many competencies.", "Cuántas competencias a lo más.")
        }
    }

    /// Routes, time and what makes a move possible.
    enum Route {
        static var nothing: String { said("No route fits.", "Ninguna ruta sirve.") }

        static func heading(_ question: RouteQuestion, in graph: CareerGraph) -> String {
            switch question {
            case .between(let origin, let destination):
                said("Routes from ", "Rutas de ") + name(origin, in: graph) + said(" to ", " a ")
                    + name(destination, in: graph)
            case .from(let origin): said("Routes from ", "Rutas desde ") + name(origin, in: graph)
            case .leadingTo(let destination):
                said("Routes that lead to ", "Rutas que llevan a ") + name(destination, in: graph)
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
            guard !names.isEmpty else { return nothing }
            let options = names.map(option).joined(separator: said(", or without ", ", o sin "))
            return nothing + said(" There are some without \(options).", " Las hay sin \(options).")
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
            var parts = [months(route.time) + said(" in all", " en total")]
            if let pay = route.pay.map(Number.dollars) {
                parts.append(said("then \(pay) a year", "después \(pay) al año"))
            }
            if let pay = route.tenYearPay.map(Number.grouped) {
                parts.append(said("$\(pay) a year over ten years", "$\(pay) al año a lo largo de diez años"))
            }
            if let lowest = route.lowestCoverage.map(Number.percent) {
                parts.append(said("each step brings at least \(lowest)", "para cada paso se trae al menos \(lowest)"))
            }
            return parts.joined(separator: ", ")
        }

        static func step(_ step: RouteStep) -> String {
            var parts: [String] = []
            if let coverage = step.coverage { parts.append(bring(Number.percent(coverage))) }
            parts.append(months(step.time))
            if let pay = step.pay?.middle { parts.append(Number.dollars(pay) + said(" a year", " al año")) }
            return parts.joined(separator: ", ")
        }

        static func bring(_ share: String) -> String { said("you bring \(share)", "usted trae \(share)") }

        /// "up to 1 month", "6 months to 2 years", "4 years".
        static func months(_ range: MonthRange) -> String {
            if range.most == 0 { return said("no time", "nada de tiempo") }
            if range.least == range.most { return span(range.most) }
            if range.least == 0 { return said("up to ", "hasta ") + span(range.most) }
            let (from, to) = (span(range.least).split(separator: " "), span(range.most).split(separator: " "))
            if from == to { return said("about ", "cerca de ") + span(range.most) }
            return (from.last == to.last ? String(from[0]) : span(range.least)) + said(" to ", " a ")
                + span(range.most)
        }

        private static func span(_ months: Int) -> String {
            if months < 18 {
                return said(counted(months, "month", "months"), counted(months, "mes", "meses"))
            }
            let halves = (months + 3) / 6
            return (halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2).5") + said(" years", " años")
        }

        static func experience(_ experience: DevelopmentalExperience, in graph: CareerGraph) -> String {
            switch experience {
            case .education(let education, _, let time, _):
                said("Education: ", "Estudios: ") + "\(Preparation.name(education)) (\(months(time)))"
            case .programs(let programs):
                said("Programs of study: ", "Programas de estudio: ") + first(programs.map(\.title))
            case .relatedWork(let time, _):
                said("Work in a related job: ", "Trabajo en algo parecido: ") + months(time)
            case .training(let kind, let time, _):
                (kind == .apprenticeship
                    ? said("Apprenticeship: ", "Aprendizaje de un oficio: ")
                    : said("Learning on the job: ", "Aprender al trabajar: ")) + months(time)
            case .apprenticeships(let apprenticeships):
                said("Registered apprenticeships: ", "Aprendizajes registrados: ")
                    + first(apprenticeships.map(apprenticeship))
            case .competency(let gap):
                said("Build: ", "Falta: ") + graph[gap.competency].title + said(", level ", ", del nivel ")
                    + Number.level(gap.brought.levelHundredths) + said(" to ", " al ")
                    + Number.level(gap.asked.levelHundredths)
            }
        }

        private static func apprenticeship(_ term: Apprenticeship) -> String {
            guard let hours = term.hours else { return term.title }
            let range =
                hours.lowerBound == hours.upperBound
                ? Number.grouped(hours.lowerBound)
                : "\(Number.grouped(hours.lowerBound))-\(Number.grouped(hours.upperBound))"
            return "\(term.title) (\(range) \(said("hours", "horas")))"
        }

        private static func first(_ titles: [String]) -> String {
            let rest = titles.count - 3
            return titles.prefix(3).joined(separator: "; ") + (rest > 0 ? Gap.andMore(rest) : "")
        }
    }

    enum Compare {
        static var figure: String { said("Figure", "Dato") }
        static var pay: String { said("Pay a year in the middle", "Paga al año, en el medio") }
        static var entryPay: String { said("Pay at entry", "Paga al empezar") }
        static var laterPay: String { said("Pay later", "Paga después") }
        static var zone: String { said("Job zone", "Zona de preparación") }
        static var education: String { said("Education for entry", "Estudios para entrar") }
        static var experience: String { said("Work before entry", "Trabajo antes de entrar") }
        static var training: String { said("Learning on the job", "Aprender al trabajar") }
        static var openings: String { said("Openings a year", "Puestos al año") }
        static var growth: String { said("Change in ten years", "Cambio en diez años") }
        static var competency: String {
            said("Competencies that differ most (level)", "Competencias que más se distinguen (nivel)")
        }

        static func entry(_ stages: PayStages) -> String {
            guard let low = stages.entryLow, let high = stages.entryHigh else { return Number.unknown }
            return Number.dollars(low) + said(" to ", " a ") + Number.dollars(high)
        }
    }
}

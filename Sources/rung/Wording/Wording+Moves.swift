import CareerGraph
import CareerGuidance

extension Wording {
    enum Search {
        static func nothing(_ query: String) -> String {
            said(
                "No occupation has a title like \(Failures.quoted(query)). Try fewer or other words.",
                "Ninguna ocupación se llama \(Failures.quoted(query)) ni algo parecido. Pruebe con menos palabras o con otras."
            )
        }

        static func known(as title: String) -> String { said("(also: \(title))", "(también: \(title))") }
    }

    enum Moves {
        static var kind: String { said("Move", "Cambio") }
        static var code: String { said("Code", "Código") }
        static var title: String { said("Occupation", "Ocupación") }
        static var coverage: String { said("You bring", "Trae") }
        static var pay: String { said("Pay", "Paga") }
        static var zone: String { said("Zone", "Zona") }
        static var nothing: String {
            said(
                "Nothing is known that would suggest a move from here.",
                "No se sabe de ningún cambio que se pueda sugerir desde aquí.")
        }

        static var profileHeading: String { said("Moves from your profile", "Cambios desde su perfil") }

        static func heading(_ origin: Occupation) -> String {
            let name = "\(origin.title) (\(origin.code))"
            return said("Moves from \(name)", "Cambios desde \(name)")
        }

        static func name(_ kind: MoveKind) -> String {
            switch kind {
            case .advancement: said("up", "sube")
            case .lateral: said("across", "al lado")
            case .stepDown: said("down", "baja")
            }
        }

        /// +52%, ~+52% for a broader group's figure, +52% or more.
        static func change(_ change: PayChange) -> String {
            (change.isFallback ? "~" : "") + Number.signed(change.percent) + "%" + (change.isBound ? Number.orMore : "")
        }
    }

    enum Gap {
        static var toBuild: String { said("To build", "Le falta") }
        static var alreadyHave: String { said("You already have", "Ya tiene") }
        static var domain: String { said("Kind", "Tipo") }
        static var you: String { said("You", "Usted") }
        static var asks: String { said("Asked", "Pide") }
        static var importance: String { said("Importance", "Importancia") }
        static var uncertain: String {
            said(
                "* O*NET advises caution: few answers, or answers that differ widely.",
                "* O*NET aconseja cuidado: pocas respuestas, o respuestas muy distintas.")
        }

        static func heading(from origin: Origin, to destination: OccupationID, in graph: CareerGraph) -> String {
            let (from, to) = (Route.name(origin, in: graph), Route.name(destination, in: graph))
            return said("From \(from) to \(to)", "De \(from) a \(to)")
        }

        static func time(_ time: PreparationTime) -> String {
            said("Time to get there: ", "Tiempo para llegar: ") + Route.months(time.total)
                + (time.sources.isEmpty ? "." : " (\(time.sources.map(source).joined(separator: "; "))).")
        }

        private static func source(_ source: PreparationSource) -> String {
            switch source {
            case .projections: said("BLS, what is typical for entry", "BLS, lo usual para entrar")
            case .projectionsAndWorkers:
                said(
                    "BLS, narrowed by what workers told O*NET",
                    "BLS, afinado con lo que dijo a O*NET quien hace el trabajo")
            case .workers: said("what workers told O*NET", "lo que dijo a O*NET quien hace el trabajo")
            case .apprenticeshipHours:
                said("hours of registered apprenticeships", "horas de los aprendizajes registrados")
            case .jobZone: said("job zones only", "solo las zonas de preparación")
            }
        }

        static func pay(_ pay: PayStages) -> String? {
            guard let middle = pay.middle else { return nil }
            let later = pay.later.map { said(", later ", ", después ") + Number.dollars($0) } ?? ""
            let (entry, usual) = (Compare.entry(pay), Number.dollars(middle))
            return said(
                "Pay a year: \(entry) at entry, \(usual) in the middle",
                "Paga al año: \(entry) al empezar, \(usual) en el medio") + later + Number.mark(pay.source) + "."
        }

        static func new(_ titles: [String], _ what: String) -> String {
            let rest = titles.count - 8
            return "\(what): " + titles.prefix(8).joined(separator: "; ")
                + (rest > 0 ? andMore(rest) : "") + "."
        }

        /// At the end of a list that goes on.
        static func andMore(_ count: Int) -> String {
            said("; and \(Number.grouped(count)) more", "; y \(Number.grouped(count)) más")
        }

        static var newTechnologies: String { said("Technologies that are new", "Programas nuevos para usted") }
        static var newTools: String { said("Tools that are new", "Herramientas nuevas para usted") }

        static func move(_ move: Move, in graph: CareerGraph) -> String {
            let reasons = move.reasons.map { Reason.text($0, in: graph) }.joined(separator: "; ")
            return said("A move ", "Un cambio que ") + direction(move.kind) + (reasons.isEmpty ? "." : ": \(reasons).")
        }

        private static func direction(_ kind: MoveKind) -> String {
            switch kind {
            case .advancement: said("up", "sube")
            case .lateral: said("across", "queda al mismo nivel")
            case .stepDown: said("down", "baja")
            }
        }

        static func coverage(_ gap: CareerGuidance.Gap) -> String {
            let domains = gap.domains.map { "\(plural($0.domain)) \(Number.percent($0.coverage))" }
            let share = Number.percent(gap.coverage)
            return said("You bring \(share) of what this job asks", "Usted trae \(share) de lo que pide este trabajo")
                + (domains.isEmpty ? "." : " (\(domains.joined(separator: ", "))).")
        }

        static func notRated(_ occupations: [OccupationID], in graph: CareerGraph) -> String {
            let titles = occupations.map { "\(graph[$0].title) (\(graph[$0].code))" }.joined(
                separator: said(" and ", " y "))
            return said(
                "O*NET does not rate \(titles), so that the two cannot be compared.",
                "O*NET no califica \(titles), así que no se pueden comparar.")
        }

        static func more(_ count: Int) -> String {
            let count = Number.grouped(count)
            return said("and \(count) more (--limit shows more)", "y \(count) más (--limit muestra más)")
        }

        static func name(_ domain: CompetencyDomain) -> String {
            switch domain {
            case .skill: said("skill", "habilidad")
            case .knowledge: said("knowledge", "conocimiento")
            case .ability: said("ability", "aptitud")
            case .workActivity: said("activity", "actividad")
            }
        }

        private static func plural(_ domain: CompetencyDomain) -> String {
            switch domain {
            case .skill: said("skills", "habilidades")
            case .knowledge: said("knowledge", "conocimientos")
            case .ability: said("abilities", "aptitudes")
            case .workActivity: said("activities", "actividades")
            }
        }
    }
}

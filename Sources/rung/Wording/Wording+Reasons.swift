import CareerGraph
import CareerGuidance

extension Wording {
    /// Reasons for and against a move.
    enum Reason {
        static func text(_ reason: MoveReason, in graph: CareerGraph) -> String {
            switch reason {
            case .closeWork, .skillsAlreadyUsed, .ratingsBorrowed, .ratingsOld, .notRated: ofWork(reason, in: graph)
            case .paysMore, .paysLess, .openings, .growing, .shrinking: ofFigures(reason)
            case .expertsRelate(let tier, _):
                tier == .supplemental
                    ? said("related, say experts", "parecido, según especialistas")
                    : said("closely related, say experts", "muy parecido, según especialistas")
            case .expertsRelateBack:
                said("experts name your job as related to it", "los especialistas ponen su trabajo cerca de él")
            case .samePathway(let pathway):
                said("same pathway", "la misma rama") + " (\(graph[pathway].title))"
            case .sameCluster(let cluster):
                said("same career cluster", "el mismo campo") + " (\(graph[cluster].title))"
            case .sameFamily: said("same family of occupations", "la misma familia de trabajos")
            case .morePreparation(let zones):
                said("more preparation (\(count(zones)) up)", "más preparación (\(count(zones)) más)")
            case .lessPreparation(let zones):
                said("less preparation (\(count(zones)) down)", "menos preparación (\(count(zones)) menos)")
            case .newDirection(let cluster):
                said("a new direction", "un rumbo nuevo") + " (\(graph[cluster].title))"
            case .usuallyTakesEducation(let education):
                said("usually takes: ", "suele pedir: ") + Preparation.name(education)
            case .usuallyTakesTraining(let training):
                said("training on the job: ", "se aprende al trabajar: ") + Preparation.name(training)
            }
        }

        private static func ofWork(_ reason: MoveReason, in graph: CareerGraph) -> String {
            switch reason {
            case .closeWork: said("close to what you do", "se parece a lo que hace ahora")
            case .skillsAlreadyUsed(let count, let total):
                said(
                    "you bring \(count) of its \(total) most important skills",
                    "usted trae \(count) de sus \(total) habilidades principales")
            case .ratingsBorrowed(let borrower, let lender):
                said(
                    "\(graph[borrower].title) compared through \(graph[lender].title), its nearest rated relative",
                    "\(graph[borrower].title): con los datos de \(graph[lender].title), lo más parecido")
            case .ratingsOld(let occupation, let year):
                said(
                    "the figures for \(graph[occupation].title) are old (\(year))",
                    "los datos de \(graph[occupation].title) son viejos (de \(year))")
            default:
                said(
                    "not rated, so competencies cannot be compared",
                    "sin calificar, así que no se pueden comparar las competencias")
            }
        }

        private static func ofFigures(_ reason: MoveReason) -> String {
            switch reason {
            case .paysMore(let percent, let isAtLeast, let isFallback):
                said(
                    "pays \(isAtLeast ? "at least " : "")\(about(isFallback))\(percent)% more",
                    "paga \(isAtLeast ? "al menos " : "")\(about(isFallback))\(percent)% más")
            case .paysLess(let percent, let isFallback):
                said("pays \(about(isFallback))\(percent)% less", "paga \(about(isFallback))\(percent)% menos")
            case .openings(let count, let isFallback):
                about(isFallback)
                    + said(
                        "\(Number.grouped(count)) openings a year" + (isFallback ? " in its group" : ""),
                        "\(Number.grouped(count)) puestos al año" + (isFallback ? " en su grupo" : ""))
            case .growing(let tenths):
                said(
                    "growing (\(Number.tenths(tenths)) in ten years)", "crece (\(Number.tenths(tenths)) en diez años)")
            case .shrinking(let tenths):
                said(
                    "shrinking (\(Number.tenths(-tenths)) in ten years)",
                    "disminuye (\(Number.tenths(-tenths)) en diez años)")
            default: ""
            }
        }

        private static func about(_ isFallback: Bool) -> String { isFallback ? "~" : "" }

        private static func count(_ zones: Int) -> String {
            said(counted(zones, "job zone", "job zones"), counted(zones, "zona", "zonas"))
        }
    }
}

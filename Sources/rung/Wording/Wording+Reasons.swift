import CareerGraph
import CareerGuidance

extension Wording {
    /// Reasons for and against a move.
    enum Reason {
        static func text(_ reason: MoveReason, in graph: CareerGraph) -> String {
            switch reason {
            case .closeWork: said("close to what you do", "se parece a lo que hace ahora")
            case .skillsAlreadyUsed(let count, let total): skills(count, of: total)
            case .paysMore(let percent, let isAtLeast, let isFallback): paysMore(percent, isAtLeast, isFallback)
            case .paysLess(let percent, let isFallback):
                said("pays \(about(isFallback))\(percent)% less", "paga \(about(isFallback))\(percent)% menos")
            case .openings(let count, let isFallback): openings(count, isFallback)
            case .growing(let tenths): said("growing", "crece") + inTenYears(tenths)
            case .shrinking(let tenths): said("shrinking", "disminuye") + inTenYears(-tenths)
            case .expertsRelate(let tier, _): experts(tier)
            case .expertsRelateBack:
                said("experts name your job as related to it", "los especialistas ponen su trabajo cerca de él")
            case .samePathway(let pathway): said("same pathway", "la misma rama") + " (\(graph[pathway].title))"
            case .sameCluster(let cluster): said("same career cluster", "el mismo campo") + " (\(graph[cluster].title))"
            case .sameFamily: said("same family of occupations", "la misma familia de trabajos")
            case .morePreparation(let zones):
                said("more preparation (\(count(zones)) up)", "más preparación (\(count(zones)) más)")
            case .lessPreparation(let zones):
                said("less preparation (\(count(zones)) down)", "menos preparación (\(count(zones)) menos)")
            case .newDirection(let cluster): said("a new direction", "un rumbo nuevo") + " (\(graph[cluster].title))"
            case .usuallyTakesEducation(let education):
                said("usually takes: ", "suele pedir: ") + Preparation.name(education)
            case .usuallyTakesTraining(let training):
                said("training on the job: ", "se aprende al trabajar: ") + Preparation.name(training)
            case .ratingsBorrowed(let borrower, let lender): borrowed(graph[borrower].title, graph[lender].title)
            case .ratingsOld(let occupation, let year): old(graph[occupation].title, year)
            case .notRated:
                said(
                    "not rated, so competencies cannot be compared",
                    "sin calificar, así que no se pueden comparar las competencias")
            }
        }

        private static func skills(_ count: Int, of total: Int) -> String {
            said(
                "you bring \(count) of its \(total) most important skills",
                "usted trae \(count) de sus \(total) habilidades principales")
        }

        private static func paysMore(_ percent: Int, _ isAtLeast: Bool, _ isFallback: Bool) -> String {
            said(
                "pays \(isAtLeast ? "at least " : "")\(about(isFallback))\(percent)% more",
                "paga \(isAtLeast ? "al menos " : "")\(about(isFallback))\(percent)% más")
        }

        private static func openings(_ count: Int, _ isFallback: Bool) -> String {
            about(isFallback) + Number.grouped(count)
                + said(
                    " openings a year" + (isFallback ? " in its group" : ""),
                    " puestos al año" + (isFallback ? " en su grupo" : ""))
        }

        private static func inTenYears(_ tenths: Int) -> String {
            " (" + Number.tenths(tenths) + said(" in ten years)", " en diez años)")
        }

        private static func experts(_ tier: RelationTier) -> String {
            tier == .supplemental
                ? said("related, say experts", "parecido, según especialistas")
                : said("closely related, say experts", "muy parecido, según especialistas")
        }

        private static func borrowed(_ borrower: String, _ lender: String) -> String {
            said(
                "\(borrower) compared through \(lender), its nearest rated relative",
                "\(borrower): con los datos de \(lender), lo más parecido")
        }

        private static func old(_ title: String, _ year: Int) -> String {
            said("the figures for \(title) are old (\(year))", "los datos de \(title) son viejos (de \(year))")
        }

        private static func about(_ isFallback: Bool) -> String { isFallback ? "~" : "" }

        private static func count(_ zones: Int) -> String {
            said(counted(zones, "job zone", "job zones"), counted(zones, "zona", "zonas"))
        }
    }
}

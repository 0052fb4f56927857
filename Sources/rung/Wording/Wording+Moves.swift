import CareerGraph
import CareerGuidance

extension Wording {
    enum Search {
        static func nothing(_ query: String) -> String {
            "No occupation has a title like \(Failures.quoted(query)). Try fewer or other words."
        }

        static func known(as title: String) -> String { "(also: \(title))" }
    }

    enum Moves {
        static let kind = "Move"
        static let code = "Code"
        static let title = "Occupation"
        static let coverage = "You bring"
        static let pay = "Pay"
        static let zone = "Zone"
        static let nothing = "Nothing is known that would suggest a move from here."

        static let profileHeading = "Moves from your profile"

        static func heading(_ origin: Occupation) -> String { "Moves from \(origin.title) (\(origin.code))" }

        static func name(_ kind: MoveKind) -> String {
            switch kind {
            case .advancement: "up"
            case .lateral: "across"
            case .stepDown: "down"
            }
        }

        /// +52%, ~+52% for a broader group's figure, +52% or more.
        static func change(_ change: PayChange) -> String {
            (change.isFallback ? "~" : "") + Number.signed(change.percent) + "%" + (change.isBound ? " or more" : "")
        }
    }

    enum Gap {
        static let toBuild = "To build"
        static let alreadyHave = "You already have"
        static let domain = "Kind"
        static let you = "You"
        static let asks = "Asked"
        static let importance = "Importance"
        static let uncertain = "* O*NET advises caution: few answers, or answers that differ widely."

        static func heading(from origin: Origin, to destination: OccupationID, in graph: CareerGraph) -> String {
            "From \(Route.name(origin, in: graph)) to \(Route.name(destination, in: graph))"
        }

        static func time(_ time: PreparationTime) -> String {
            "Time to get there: \(Route.months(time.total))"
                + (time.sources.isEmpty ? "." : " (\(time.sources.map(source).joined(separator: "; "))).")
        }

        private static func source(_ source: PreparationSource) -> String {
            switch source {
            case .projections: "BLS, what is typical for entry"
            case .projectionsAndWorkers: "BLS, narrowed by what workers told O*NET"
            case .workers: "what workers told O*NET"
            case .apprenticeshipHours: "hours of registered apprenticeships"
            case .jobZone: "job zones only"
            }
        }

        static func pay(_ pay: PayStages) -> String? {
            guard let middle = pay.middle else { return nil }
            let later = pay.later.map { ", later \(Number.dollars($0))" } ?? ""
            return "Pay a year: \(Compare.entry(pay)) at entry, \(Number.dollars(middle)) in the middle\(later)"
                + Number.mark(pay.source) + "."
        }

        static func new(_ titles: [String], _ what: String) -> String {
            let rest = titles.count - 8
            return "\(what): " + titles.prefix(8).joined(separator: "; ")
                + (rest > 0 ? "; and \(Number.grouped(rest)) more." : ".")
        }

        static let newTechnologies = "Technologies that are new"
        static let newTools = "Tools that are new"

        static func move(_ move: Move, in graph: CareerGraph) -> String {
            let reasons = move.reasons.map { Reason.text($0, in: graph) }.joined(separator: "; ")
            return "A move \(Moves.name(move.kind))" + (reasons.isEmpty ? "." : ": \(reasons).")
        }

        static func coverage(_ gap: CareerGuidance.Gap) -> String {
            let domains = gap.domains.map { "\(plural($0.domain)) \(Number.percent($0.coverage))" }
            return "You bring \(Number.percent(gap.coverage)) of what this job asks"
                + (domains.isEmpty ? "." : " (\(domains.joined(separator: ", "))).")
        }

        static func notRated(_ occupations: [OccupationID], in graph: CareerGraph) -> String {
            let titles = occupations.map { "\(graph[$0].title) (\(graph[$0].code))" }.joined(separator: " and ")
            return "O*NET does not rate \(titles), so that the two cannot be compared."
        }

        static func more(_ count: Int) -> String { "and \(Number.grouped(count)) more (--limit shows more)" }

        static func name(_ domain: CompetencyDomain) -> String {
            switch domain {
            case .skill: "skill"
            case .knowledge: "knowledge"
            case .ability: "ability"
            case .workActivity: "activity"
            }
        }

        private static func plural(_ domain: CompetencyDomain) -> String {
            switch domain {
            case .skill: "skills"
            case .knowledge: "knowledge"
            case .ability: "abilities"
            case .workActivity: "activities"
            }
        }
    }

    /// Reasons for and against a move.
    enum Reason {
        static func text(_ reason: MoveReason, in graph: CareerGraph) -> String {
            switch reason {
            case .closeWork: "close to what you do"
            case .skillsAlreadyUsed(let count, let total): "you bring \(count) of its \(total) most important skills"
            case .paysMore(let percent, let isAtLeast, let isFallback):
                "pays \(isAtLeast ? "at least " : "")\(about(isFallback))\(percent)% more"
            case .paysLess(let percent, let isFallback): "pays \(about(isFallback))\(percent)% less"
            case .openings(let count, let isFallback):
                "\(about(isFallback))\(Number.grouped(count)) openings a year" + (isFallback ? " in its group" : "")
            case .growing(let tenths): "growing (\(Number.tenths(tenths)) in ten years)"
            case .shrinking(let tenths): "shrinking (\(Number.tenths(-tenths)) in ten years)"
            case .expertsRelate(let tier, _):
                tier == .supplemental ? "related, say experts" : "closely related, say experts"
            case .expertsRelateBack: "experts name your job as related to it"
            case .samePathway(let pathway): "same pathway (\(graph[pathway].title))"
            case .sameCluster(let cluster): "same career cluster (\(graph[cluster].title))"
            case .sameFamily: "same family of occupations"
            case .morePreparation(let zones): "more preparation (\(count(zones)) up)"
            case .lessPreparation(let zones): "less preparation (\(count(zones)) down)"
            case .newDirection(let cluster): "a new direction (\(graph[cluster].title))"
            case .usuallyTakesEducation(let education): "usually takes: \(Preparation.name(education))"
            case .usuallyTakesTraining(let training): "training on the job: \(Preparation.name(training))"
            case .ratingsBorrowed(let borrower, let lender):
                "\(graph[borrower].title) compared through \(graph[lender].title), its nearest rated relative"
            case .ratingsOld(let occupation, let year): "the figures for \(graph[occupation].title) are old (\(year))"
            case .notRated: "not rated, so competencies cannot be compared"
            }
        }

        private static func about(_ isFallback: Bool) -> String { isFallback ? "~" : "" }
        private static func count(_ zones: Int) -> String { zones == 1 ? "1 job zone" : "\(zones) job zones" }
    }
}

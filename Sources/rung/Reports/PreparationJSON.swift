import CareerGraph
import CareerGuidance
import JSON
import Words

/// Time, pay and what makes a move possible, for a program.
enum PreparationJSON {
    static func years(_ range: MonthRange) -> JSONValue {
        .object(["from": .number(range.years.lowerBound), "to": .number(range.years.upperBound)])
    }

    static func time(_ time: PreparationTime) -> JSONValue {
        .object([
            "years": .number(time.total.middleYears),
            "yearsRange": years(time.total),
            "education": years(time.education),
            "experience": years(time.experience),
            "training": years(time.training),
            "sources": .array(time.sources.map { .string(StableName.of($0)) }),
            "assumesHighSchool": .bool(time.assumesHighSchool),
        ])
    }

    static func pay(_ pay: PayStages?) -> JSONValue {
        guard let pay else { return .null }
        return .object([
            "entryFrom": .integer(optional: pay.entryLow?.value), "entryTo": .integer(optional: pay.entryHigh?.value),
            "middle": .integer(optional: pay.middle?.value), "later": .integer(optional: pay.later?.value),
            "isFallback": .bool(pay.source.isFallback),
        ])
    }

    static func experience(_ experience: DevelopmentalExperience, in graph: CareerGraph) -> JSONValue {
        var document: JSONObject = [
            "kind": .string(StableName.of(experience)),
            "text": .string(Wording.words.text(experience, in: graph)),
            "yearsRange": .null, "source": .null, "titles": .array([]),
        ]
        switch experience {
        case .education(_, _, let months, let source), .relatedWork(let months, let source),
            .training(_, let months, let source):
            document["yearsRange"] = years(months)
            document["source"] = .string(StableName.of(source))
        case .programs(let programs): document["titles"] = .array(programs.map { .string($0.title) })
        case .apprenticeships(let terms):
            document["titles"] = .array(terms.map { .string($0.title) })
            document["source"] = .string(StableName.of(.apprenticeshipHours))
        case .competency(let gap): document["titles"] = .array([.string(graph[gap.competency].title)])
        }
        return .object(document)
    }
}

extension StableName {
    static func of(_ name: RouteConditions.Name) -> String {
        switch name {
        case .bachelorDegree: "no-degree"
        case .payCut: "no-pay-cut"
        case .leastPay: "min-pay"
        case .mostMonths: "within"
        }
    }

    static func of(_ experience: DevelopmentalExperience) -> String {
        switch experience {
        case .education: "education"
        case .programs: "programs"
        case .relatedWork: "related-work"
        case .training: "training"
        case .apprenticeships: "apprenticeships"
        case .competency: "competency"
        }
    }

    static func of(_ source: PreparationSource) -> String {
        switch source {
        case .projections: "projections"
        case .projectionsAndWorkers: "projections-and-workers"
        case .workers: "workers"
        case .apprenticeshipHours: "apprenticeship-hours"
        case .jobZone: "job-zone"
        }
    }

    static func of(_ reason: PreferenceReason) -> String {
        switch reason {
        case .avoided: "avoided"
        case .pay: "pay"
        case .jobZone: "job-zone"
        case .time: "time"
        }
    }

    static func of(_ effect: ProfileEffect) -> String {
        switch effect {
        case .suggestedFrom: "suggested-from"
        case .coverage: "coverage"
        case .interests: "interests"
        case .credential: "credential"
        case .schooling: "schooling"
        }
    }

    static func of(_ standing: GapStanding) -> String { "\(standing)" }

    static func of(_ size: GapSize) -> String {
        switch size {
        case .none: "none"
        case .slight: "slight"
        case .moderate: "moderate"
        case .large: "large"
        case .veryLarge: "very-large"
        }
    }

    static func of(_ way: LearningWay) -> String {
        switch way {
        case .course: "course"
        case .onTheJob: "on-the-job"
        case .certification: "certification"
        case .apprenticeship: "apprenticeship"
        }
    }
}

import CareerGraph
import JSON

extension OccupationReport {
    /// Every key is always there; `null` or an empty list where nothing is published.
    var json: JSONValue {
        .object([
            "code": .string(occupation.code.text),
            "title": .string(occupation.title),
            "description": .string(optional: description),
            "definition": .string(optional: published?.definition(of: id)),
            "tasks": .array((published?.tasks(of: id) ?? []).map { .string($0) }),
            "activities": .array((published?.activities(of: id) ?? []).map { .string($0) }),
            "jobZone": .integer(optional: occupation.jobZone?.rawValue),
            "pathways": .array(occupation.pathways.map(pathway)),
            "interests": interests,
            "workValues": workValues,
            "workStyles": .array(graph.details.workStyles(of: id).map(workStyle)),
            "wages": wages,
            "outlook": projection,
            "preparation": shares,
            "competencies": .array(competencies),
            "technologies": .array(graph.details.technologies(of: id).map(technology)),
            "tools": .array(
                graph.details.tools(of: id).map {
                    .object(["title": .string($0.title), "category": .string($0.category)])
                }),
            "programs": .array(
                graph.details.programs(of: id).map {
                    .object(["code": .string($0.code), "title": .string($0.title)])
                }),
            "apprenticeships": .array(graph.details.apprenticeships(of: id).map(apprenticeship)),
            "alternateTitles": .array(graph.details.alternateTitles(of: id).map(alternateTitle)),
            "related": .array(graph.related(to: id).map(relation)),
        ])
    }

    private func pathway(_ pathway: PathwayID) -> JSONValue {
        let placement = graph[pathway].placements.first { $0.occupation == id }
        return .object([
            "cluster": .string(graph[graph[pathway].cluster].title),
            "pathway": .string(graph[pathway].title),
            "source": .string(optional: placement.map { StableName.of($0.source) }),
        ])
    }

    private var interests: JSONValue {
        guard let profile = graph.details.interests(of: id) else { return .null }
        return .object([
            "ratings": .object(
                JSONObject(
                    zip(Interest.allCases, profile.hundredths).map { (StableName.of($0), JSONValue.hundredths($1)) })),
            "highPoints": .array(profile.highPoints.map { .string(StableName.of($0)) }),
        ])
    }

    private var workValues: JSONValue {
        guard let profile = graph.details.workValues(of: id) else { return .null }
        return .object(
            JSONObject(
                zip(WorkValue.allCases, profile.hundredths).map { (StableName.of($0), JSONValue.hundredths($1)) }))
    }

    private func workStyle(_ rating: WorkStyleRating) -> JSONValue {
        .object([
            "title": .string(graph.workStyles[rating.style]),
            "impact": .hundredths(rating.impactHundredths),
            "distinctivenessRank": .integer(rating.distinctivenessRank),
        ])
    }

    private var wages: JSONValue {
        guard let wages = occupation.wages else { return .null }
        return .object([
            "employment": .integer(optional: wages.employment),
            "yearlyMedian": amount(wages.yearlyMedian, perHundred: false),
            "annual": range(wages.annual, perHundred: false),
            "hourly": range(wages.hourly, perHundred: true),
            "source": source(wages.source),
        ])
    }

    private func range(_ range: WageRange, perHundred: Bool) -> JSONValue {
        .object([
            "percentile10": amount(range.percentile10, perHundred: perHundred),
            "percentile25": amount(range.percentile25, perHundred: perHundred),
            "median": amount(range.median, perHundred: perHundred),
            "percentile75": amount(range.percentile75, perHundred: perHundred),
            "percentile90": amount(range.percentile90, perHundred: perHundred),
        ])
    }

    /// Dollars; hourly amounts come in cents.
    private func amount(_ amount: Amount?, perHundred: Bool) -> JSONValue {
        guard let amount else { return .null }
        return .object([
            "dollars": perHundred ? .hundredths(amount.value) : .integer(amount.value),
            "isOrMore": .bool(amount.isOrMore),
        ])
    }

    private func source(_ source: FigureSource) -> JSONValue {
        var code: String?
        switch source {
        case .own: code = nil
        case .wholeOccupation(let group), .broadGroup(let group), .minorGroup(let group): code = group
        }
        return .object([
            "kind": .string(StableName.of(source)), "code": .string(optional: code),
            "isFallback": .bool(source.isFallback),
        ])
    }

    private var projection: JSONValue {
        guard let outlook = occupation.outlook else { return .null }
        return .object([
            "baseYear": .integer(graph.editions.baseYear), "targetYear": .integer(graph.editions.targetYear),
            "baseEmployment": .integer(optional: outlook.baseEmployment),
            "projectedEmployment": .integer(optional: outlook.projectedEmployment),
            "annualOpenings": .integer(optional: outlook.annualOpenings),
            "changePercent": .number(optional: outlook.changeTenthsOfPercent.map { Double($0) / 10 }),
            "entryEducation": .string(optional: outlook.entryEducation.map { StableName.of($0) }),
            "relatedExperience": .string(optional: outlook.relatedExperience.map { StableName.of($0) }),
            "onTheJobTraining": .string(optional: outlook.onTheJobTraining.map { StableName.of($0) }),
            "source": source(outlook.source),
        ])
    }

    private var shares: JSONValue {
        guard let shares = graph.details.preparation(of: id) else { return .null }
        func list(_ basisPoints: [Int], _ name: (Int) -> String) -> JSONValue {
            .array(
                basisPoints.enumerated().map {
                    .object(["category": .string(name($0)), "share": .number(Double($1) / 10_000)])
                })
        }
        return .object([
            "education": list(shares.education, Wording.Category.education),
            "experience": list(shares.experience, Wording.Category.experience),
            "onSiteTraining": list(shares.onSiteTraining, Wording.Category.training),
            "onTheJobTraining": list(shares.onTheJobTraining, Wording.Category.training),
        ])
    }

    private var competencies: [JSONValue] {
        graph.competencyIDs.compactMap { competency in
            guard let rating = graph.ratings.rating(id, competency) else { return nil }
            return .object([
                "element": .string(graph[competency].element),
                "title": .string(graph[competency].title),
                "domain": .string(StableName.of(graph[competency].domain)),
                "importance": .hundredths(rating.importanceHundredths),
                "level": .hundredths(rating.levelHundredths),
                "isUncertain": .bool(rating.isUncertain),
            ])
        }
    }

    private func technology(_ technology: Technology) -> JSONValue {
        .object([
            "title": .string(technology.title), "category": .string(technology.category),
            "isHot": .bool(technology.isHot), "isInDemand": .bool(technology.isInDemand),
        ])
    }

    private func apprenticeship(_ apprenticeship: Apprenticeship) -> JSONValue {
        .object([
            "code": .string(apprenticeship.code), "title": .string(apprenticeship.title),
            "kind": .string(StableName.of(apprenticeship.kind)),
            "hoursFrom": .integer(optional: apprenticeship.hours?.lowerBound),
            "hoursTo": .integer(optional: apprenticeship.hours?.upperBound),
        ])
    }

    private func alternateTitle(_ title: AlternateTitle) -> JSONValue {
        .object([
            "title": .string(title.title), "shortTitle": .string(optional: title.shortTitle),
            "isReported": .bool(title.isReported),
        ])
    }

    private func relation(_ relation: Relation) -> JSONValue {
        .object([
            "code": .string(graph[relation.occupation].code.text),
            "title": .string(graph[relation.occupation].title),
            "tier": .string(StableName.of(relation.tier)), "rank": .integer(relation.rank),
        ])
    }
}

import CareerGraph
import CareerGuidance
import JSON

/// The shape of a profile's file, for writing: members in the order of docs/profile.md, what is not said left out.
/// Reading is more forgiving: ``ProfileReader``.
enum ProfileDocument {
    static func value(_ profile: PersonProfile, for graph: CareerGraph) -> JSONValue {
        var document: JSONObject = [
            "schema": .integer(ProfileFile.schema), "jobs": .array(profile.jobs.map { job($0, in: graph) }),
        ]
        document["schooling"] = profile.schooling.map { .string(ProfileNames.name(of: $0)) }
        document["credentials"] = .array(profile.credentials.map(credential))
        document["interests"] = profile.interests.map { scores in
            .object(JSONObject(zip(Interest.allCases.map(ProfileNames.name), scores.map { JSONValue.integer($0) })))
        }
        document["strengths"] = .array(profile.strengths.map { level($0, in: graph) })
        document["limits"] = .array(profile.limits.map { level($0, in: graph) })
        document["wishes"] = preferences(profile.preferences)
        document["avoided"] = .array(profile.avoided.map { avoidance($0, in: graph) })
        return .object(document)
    }

    private static func job(_ job: PastJob, in graph: CareerGraph) -> JSONValue {
        .object([
            "occupation": .string(graph[job.occupation].code.text), "years": years(job.months),
            "yearsSince": .integer(job.yearsSince),
        ])
    }

    private static func credential(_ credential: Credential) -> JSONValue {
        var document: JSONObject = ["title": .string(credential.title)]
        document["program"] = credential.program.map { .string($0) }
        return .object(document)
    }

    private static func level(_ rating: SelfRating, in graph: CareerGraph) -> JSONValue {
        .object([
            "competency": .string(graph[rating.competency].element),
            "level": .number(Double(rating.levelHundredths) / 100),
        ])
    }

    private static func preferences(_ preferences: CareerPreferences) -> JSONValue {
        var document: JSONObject = [:]
        document["leastPay"] = preferences.leastPay.map { .integer($0) }
        document["highestJobZone"] = preferences.highestZone.map { .integer($0.rawValue) }
        document["mostYears"] = preferences.mostMonths.map(years)
        return .object(document)
    }

    private static func avoidance(_ avoidance: Avoidance, in graph: CareerGraph) -> JSONValue {
        switch avoidance {
        case .occupation(let id): .object(["occupation": .string(graph[id].code.text)])
        case .pathway(let id): .object(["pathway": .string(graph[id].title)])
        case .cluster(let id): .object(["cluster": .string(graph[id].title)])
        case .competency(let id): .object(["competency": .string(graph[id].element)])
        }
    }

    /// Two decimals: enough to give every month back.
    private static func years(_ months: Int) -> JSONValue { .number((Double(months) / 12 * 100).rounded() / 100) }
}

import CareerGraph
import CareerGuidance
import FoundationEssentials

/// The shape of the file, for writing. Reading is more forgiving: ``ProfileReader``.
struct ProfileDocument: Encodable {
    struct Job: Encodable {
        let occupation: String
        let years: Double
        let yearsSince: Int
    }
    struct Credential: Encodable {
        let title: String
        let program: String?
    }
    struct Level: Encodable {
        let competency: String
        let level: Double
    }
    struct Wishes: Encodable {
        let leastPay: Int?
        let highestJobZone: Int?
        let mostYears: Double?
    }

    let schema: Int
    let jobs: [Job]
    let schooling: String?
    let credentials: [Credential]
    let interests: [String: Int]?
    let strengths: [Level]
    let limits: [Level]
    let wishes: Wishes
    let avoided: [[String: String]]

    static func bytes(_ profile: PersonProfile, for graph: CareerGraph) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Only numbers that JSON cannot hold make it fail, and here are none.
        guard let data = try? encoder.encode(ProfileDocument(profile, for: graph)) else { return [] }
        return Array(data) + [0x0A]
    }

    private init(_ profile: PersonProfile, for graph: CareerGraph) {
        schema = ProfileFile.schema
        jobs = profile.jobs.map {
            Job(
                occupation: graph[$0.occupation].code.text, years: ProfileDocument.years($0.months),
                yearsSince: $0.yearsSince)
        }
        schooling = profile.schooling.map(ProfileNames.name)
        credentials = profile.credentials.map { Credential(title: $0.title, program: $0.program) }
        interests = profile.interests.map { scores in
            Dictionary(
                zip(Interest.allCases.map(ProfileNames.name), scores).map { ($0, $1) }, uniquingKeysWith: { $1 })
        }
        strengths = profile.strengths.map { ProfileDocument.level($0, graph) }
        limits = profile.limits.map { ProfileDocument.level($0, graph) }
        wishes = Wishes(
            leastPay: profile.wishes.leastPay, highestJobZone: profile.wishes.highestZone?.rawValue,
            mostYears: profile.wishes.mostMonths.map(ProfileDocument.years))
        avoided = profile.avoided.map { avoidance in
            switch avoidance {
            case .occupation(let id): ["occupation": graph[id].code.text]
            case .pathway(let id): ["pathway": graph[id].title]
            case .cluster(let id): ["cluster": graph[id].title]
            case .competency(let id): ["competency": graph[id].element]
            }
        }
    }

    private static func level(_ rating: SelfRating, _ graph: CareerGraph) -> Level {
        Level(competency: graph[rating.competency].element, level: Double(rating.levelHundredths) / 100)
    }

    /// Two decimals: enough to give every month back.
    private static func years(_ months: Int) -> Double { (Double(months) / 12 * 100).rounded() / 100 }
}

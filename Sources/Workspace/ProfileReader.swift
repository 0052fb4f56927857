import CareerGraph
import CareerGuidance
import JSON
import SafeText

/// Takes over what makes sense of a profile's file, field by field, and reports the rest.
struct ProfileReader {
    let graph: CareerGraph
    private(set) var faults: [ProfileFault] = []

    init(graph: CareerGraph) { self.graph = graph }

    mutating func report(_ field: String, _ problem: ProfileFault.Problem) {
        faults.append(ProfileFault(field: field, problem: problem))
    }

    mutating func profile(_ node: JSONValue) -> PersonProfile {
        checkSchema(node)
        var profile = PersonProfile()
        profile.jobs = entries("jobs", in: node) { $0.job($1, field: $2) }
        profile.schooling = schooling(node["schooling"])
        profile.credentials = entries("credentials", in: node) { $0.credential($1, field: $2) }
        profile.interests = interests(node["interests"])
        profile.strengths = entries("strengths", in: node) { $0.selfRating($1, field: $2) }
        profile.limits = entries("limits", in: node) { $0.selfRating($1, field: $2) }
        profile.preferences = preferences(node["wishes"])
        profile.avoided = entries("avoided", in: node) { $0.avoidance($1, field: $2) }
        reportUnknown(
            node,
            known: [
                "schema", "jobs", "schooling", "credentials", "interests", "strengths", "limits", "wishes", "avoided",
            ], field: "")
        return profile
    }

    private mutating func checkSchema(_ node: JSONValue) {
        guard let schema = ProfileReader.wholeNumber(node["schema"], in: 1...1_000_000) else {
            return report("schema", .invalid(expected: .schema(ProfileFile.schema)))
        }
        if schema > ProfileFile.schema { report("schema", .newerSchema(found: schema, known: ProfileFile.schema)) }
    }

    /// The entries of a list that make sense.
    private mutating func entries<Entry>(
        _ name: String, in node: JSONValue, read: (inout ProfileReader, JSONValue, String) -> Entry?
    ) -> [Entry] {
        guard let list = node[name], list != .null else { return [] }
        guard case .array(let elements) = list else {
            report(name, .invalid(expected: .list))
            return []
        }
        if elements.count > ProfileFile.longestList { report(name, .tooMany(limit: ProfileFile.longestList)) }
        return elements.prefix(ProfileFile.longestList).enumerated().compactMap { index, element in
            read(&self, element, "\(name)[\(index + 1)]")
        }
    }

    private mutating func job(_ node: JSONValue, field: String) -> PastJob? {
        guard let occupation = occupation(node["occupation"], field: field + ".occupation") else { return nil }
        guard let years = ProfileReader.number(node["years"], in: 0...80) else {
            report(field + ".years", .invalid(expected: .years(to: 80)))
            return nil
        }
        var since = 0
        if let value = node["yearsSince"], value != .null {
            if let number = ProfileReader.wholeNumber(value, in: 0...80) {
                since = number
            } else {
                report(field + ".yearsSince", .invalid(expected: .wholeYears(to: 80)))
            }
        }
        reportUnknown(node, known: ["occupation", "years", "yearsSince"], field: field)
        return PastJob(occupation: occupation, months: Int((years * 12).rounded()), yearsSince: since)
    }

    private mutating func schooling(_ node: JSONValue?) -> EntryEducation? {
        guard let node, node != .null else { return nil }
        if case .string(let name) = node, let found = ProfileNames.educations.first(where: { $0.name == name }) {
            return found.value
        }
        report("schooling", .invalid(expected: .oneOf(ProfileNames.educations.map(\.name))))
        return nil
    }

    private mutating func credential(_ node: JSONValue, field: String) -> Credential? {
        guard let title = ProfileReader.plainText(node["title"]) else {
            report(field + ".title", .invalid(expected: .line(longest: 200)))
            return nil
        }
        var program: String?
        if let value = node["program"], value != .null {
            program = ProfileReader.plainText(value).flatMap { ProfileReader.isProgramCode($0) ? $0 : nil }
            if program == nil { report(field + ".program", .invalid(expected: .programCode)) }
        }
        reportUnknown(node, known: ["title", "program"], field: field)
        return Credential(title: title, program: program)
    }

    /// All six or none.
    private mutating func interests(_ node: JSONValue?) -> [Int]? {
        guard let node, node != .null else { return nil }
        let scores = Interest.allCases.map { ProfileReader.wholeNumber(node[ProfileNames.name(of: $0)], in: 0...40) }
        for (interest, score) in zip(Interest.allCases, scores) where score == nil {
            report("interests." + ProfileNames.name(of: interest), .invalid(expected: .wholeNumber(to: 40)))
        }
        reportUnknown(node, known: Interest.allCases.map(ProfileNames.name), field: "interests")
        let known = scores.compactMap { $0 }
        return known.count == scores.count ? known : nil
    }

    private mutating func selfRating(_ node: JSONValue, field: String) -> SelfRating? {
        guard let competency = competency(node["competency"], field: field + ".competency") else { return nil }
        guard let level = ProfileReader.number(node["level"], in: 0...7) else {
            report(field + ".level", .invalid(expected: .level))
            return nil
        }
        reportUnknown(node, known: ["competency", "level"], field: field)
        return SelfRating(competency: competency, levelHundredths: Int((level * 100).rounded()))
    }

    private mutating func preferences(_ node: JSONValue?) -> CareerPreferences {
        guard let node, node != .null else { return CareerPreferences() }
        var preferences = CareerPreferences()
        preferences.leastPay = optional(node["leastPay"], "wishes.leastPay", .wholeDollars(to: 10_000_000)) {
            ProfileReader.wholeNumber($0, in: 0...10_000_000)
        }
        preferences.highestZone = optional(node["highestJobZone"], "wishes.highestJobZone", .jobZone) {
            ProfileReader.wholeNumber($0, in: 1...5).flatMap { JobZone(rawValue: $0) }
        }
        preferences.mostMonths = optional(node["mostYears"], "wishes.mostYears", .years(to: 80)) {
            ProfileReader.number($0, in: 0...80).map { Int(($0 * 12).rounded()) }
        }
        reportUnknown(node, known: ["leastPay", "highestJobZone", "mostYears"], field: "wishes")
        return preferences
    }

    private mutating func avoidance(_ node: JSONValue, field: String) -> Avoidance? {
        if let value = node["occupation"] {
            return occupation(value, field: field + ".occupation").map { .occupation($0) }
        }
        if let value = node["competency"] {
            return competency(value, field: field + ".competency").map { .competency($0) }
        }
        if let value = node["pathway"] {
            let index = titled(value, field + ".pathway", graph.pathways.map(\.title))
            return index.map { .pathway(PathwayID($0)) }
        }
        if let value = node["cluster"] {
            let index = titled(value, field + ".cluster", graph.clusters.map(\.title))
            return index.map { .cluster(ClusterID($0)) }
        }
        report(field, .invalid(expected: .thingToAvoid))
        return nil
    }
}

extension ProfileReader {
    private mutating func occupation(_ node: JSONValue?, field: String) -> OccupationID? {
        guard case .string(let text)? = node, let code = OccupationCode(text) else {
            report(field, .invalid(expected: .occupationCode))
            return nil
        }
        guard let occupation = graph.occupation(code: code) else {
            report(field, .unknownCode(code.text))
            return nil
        }
        return occupation
    }

    private mutating func competency(_ node: JSONValue?, field: String) -> CompetencyID? {
        guard let element = ProfileReader.plainText(node) else {
            report(field, .invalid(expected: .competencyElement))
            return nil
        }
        guard let index = graph.competencies.firstIndex(where: { $0.element == element }) else {
            report(field, .unknownCode(element))
            return nil
        }
        return CompetencyID(index)
    }

    private mutating func titled(_ node: JSONValue, _ field: String, _ titles: [String]) -> Int? {
        guard let title = ProfileReader.plainText(node) else {
            report(field, .invalid(expected: .title))
            return nil
        }
        guard let index = titles.firstIndex(of: title) else {
            report(field, .unknownCode(title))
            return nil
        }
        return index
    }

    private mutating func optional<Value>(
        _ node: JSONValue?, _ field: String, _ expected: ProfileExpectation, read: (JSONValue) -> Value?
    ) -> Value? {
        guard let node, node != .null else { return nil }
        let value = read(node)
        if value == nil { report(field, .invalid(expected: expected)) }
        return value
    }

    private mutating func reportUnknown(_ node: JSONValue, known: [String], field: String) {
        guard case .object(let object) = node else { return }
        // A hostile file may have thousands: the first few say enough.
        for member in object.members.filter({ !known.contains($0.key) }).prefix(5) {
            report(field.isEmpty ? member.key : field + "." + member.key, .unknownField)
        }
    }

    private static func number(_ node: JSONValue?, in range: ClosedRange<Double>) -> Double? {
        guard case .number(let value)? = node, range.contains(value) else { return nil }
        return value
    }

    private static func wholeNumber(_ node: JSONValue?, in range: ClosedRange<Int>) -> Int? {
        guard let value = ProfileReader.number(node, in: Double(range.lowerBound)...Double(range.upperBound)),
            value == value.rounded()
        else { return nil }
        return Int(value)
    }

    /// One line of 1 to 200 characters that may be shown.
    private static func plainText(_ node: JSONValue?) -> String? {
        guard case .string(let text)? = node, !text.isEmpty, text.utf8.count <= 800, text.count <= 200,
            text.isShowable
        else { return nil }
        return text
    }

    private static func isProgramCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 7 && bytes[2] == UInt8(ascii: ".")
            && bytes.enumerated().allSatisfy {
                $0 == 2 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($1)
            }
    }
}

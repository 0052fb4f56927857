import CareerGraph
import CareerGuidance
import JSON

/// Takes over what makes sense of a ladder's file, and reports the rest.
struct LadderReader {
    /// Lists within a job or a move may not be longer.
    static let longestList = 100
    /// A hostile file may have a fault in every field: the first say enough.
    static let mostFaults = 1_000
    /// Ids are short.
    static let longestID = 80
    /// No rung is higher.
    static let highestRung = 999

    private(set) var faults: [LadderFault] = []
    private(set) var lines = LadderLines()
    private var record: LadderFault.Record?
    private var recordLine: Int?

    mutating func report(
        _ severity: LadderFault.Severity, _ problem: LadderFault.Problem, field: String? = nil, line: Int? = nil
    ) {
        guard faults.count < LadderReader.mostFaults else { return }
        faults.append(
            LadderFault(severity, line: line ?? recordLine, record: record, field: field, problem: problem))
    }

    /// - Parameter fileName: the ladder's name where it does not say one.
    mutating func ladder(_ node: JSONValue, fileName: String) -> Ladder {
        checkSchema(node)
        var ladder = Ladder(name: text(node, "ladder"))
        if ladder.name.isEmpty { ladder.name = LadderText.safe(fileName) }
        ladder.title = text(node, "title")
        ladder.industry = text(node, "industry")
        ladder.cluster = text(node, "cluster")
        ladder.author = text(node, "author")
        ladder.source = text(node, "source")
        ladder.date = text(node, "date")
        ladder.note = text(node, "note")
        ladder.levels = texts(node, "levels")
        reportUnknown(
            node,
            known: [
                "schema", "ladder", "title", "industry", "cluster", "author", "source", "date", "note", "levels",
                "jobs", "moves", LadderDocument.savedAs,
            ])
        ladder.jobs = records("jobs", node) { reader, place, node in reader.job(node, place) }
        ladder.moves = records("moves", node) { reader, place, node in reader.move(node, place) }
        return ladder
    }

    private mutating func checkSchema(_ node: JSONValue) {
        guard case .number(let number)? = node["schema"], number == number.rounded(), (1...1_000_000).contains(number)
        else {
            return report(
                .warning, .invalid(expected: .schema(LadderFile.schema)), field: "schema",
                line: node.line(of: "schema") ?? node.line)
        }
        let found = Int(number)
        if found > LadderFile.schema {
            report(
                .warning, .newerSchema(found: found, known: LadderFile.schema), field: "schema",
                line: node.line(of: "schema"))
        }
    }

    /// The records of a list that make sense.
    private mutating func records<Entry>(
        _ key: String, _ node: JSONValue, read: (inout LadderReader, Int, JSONValue) -> (Entry, line: Int)?
    ) -> [Entry] where Entry: LadderRecord {
        (record, recordLine) = (nil, nil)
        guard let list = node[key], list != .null else {
            if key == "jobs" { report(.error, .invalid(expected: .list), field: key, line: node.line) }
            return []
        }
        guard case .array(let elements) = list else {
            report(.error, .invalid(expected: .list), field: key, line: node.line(of: key))
            return []
        }
        var entries: [Entry] = []
        for (place, element) in elements.enumerated() {
            guard let (entry, line) = read(&self, place, element) else { continue }
            entries.append(entry)
            lines[keyPath: Entry.lines].append(line)
        }
        (record, recordLine) = (nil, nil)
        return entries
    }

    private mutating func job(_ node: JSONValue, _ place: Int) -> (LadderJob, line: Int)? {
        record = .job(place, id: nil)
        recordLine = node.line
        guard let id = identifier(node, "id") else { return nil }
        record = .job(place, id: id)
        var job = LadderJob(id: id, title: text(node, "title"))
        if job.title.isEmpty {
            report(.warning, .invalid(expected: .title), field: "title")
            job.title = id
        }
        job.occupation = occupation(node)
        job.rung = rung(node)
        job.summary = text(node, "summary")
        job.education = text(node, "education")
        job.experience = text(node, "experience")
        job.training = text(node, "training")
        job.credentials = texts(node, "credentials")
        job.competencies = list(node, "competencies").compactMap { competency($0) }
        reportUnknown(
            node,
            known: [
                "id", "title", "occupation", "rung", "summary", "education", "experience", "training", "credentials",
                "competencies",
            ])
        return (job, node.line ?? 0)
    }

    private mutating func move(_ node: JSONValue, _ place: Int) -> (LadderMove, line: Int)? {
        record = .move(place, from: nil, to: nil)
        recordLine = node.line
        guard let from = identifier(node, "from"), let to = identifier(node, "to") else { return nil }
        record = .move(place, from: from, to: to)
        var kind = LadderMove.Kind.advancement
        if case .string(let name)? = node["kind"], let known = LadderMove.Kind(rawValue: name) {
            kind = known
        } else {
            report(.warning, .invalid(expected: .kindOfMove), field: "kind")
        }
        var isBothWays = false
        switch node["bothWays"] {
        case .bool(let value)?: isBothWays = value
        case nil, .null?: break
        default: report(.warning, .invalid(expected: .trueOrFalse), field: "bothWays")
        }
        let experiences = list(node, "experiences").compactMap { experience($0) }
        reportUnknown(node, known: ["from", "to", "kind", "bothWays", "experiences"])
        return (
            LadderMove(from: from, to: to, kind: kind, isBothWays: isBothWays, experiences: experiences), node.line ?? 0
        )
    }
}

/// What ``LadderReader`` keeps the lines of.
private protocol LadderRecord {
    static var lines: WritableKeyPath<LadderLines, [Int]> { get }
}

extension LadderJob: LadderRecord {
    fileprivate static var lines: WritableKeyPath<LadderLines, [Int]> { \.jobs }
}

extension LadderMove: LadderRecord {
    fileprivate static var lines: WritableKeyPath<LadderLines, [Int]> { \.moves }
}

extension LadderReader {
    private mutating func occupation(_ node: JSONValue) -> OccupationCode? {
        guard let value = node["occupation"], value != .null else { return nil }
        if case .string(let text) = value, let code = OccupationCode(text) { return code }
        report(.warning, .invalid(expected: .occupationCode), field: "occupation")
        return nil
    }

    private mutating func rung(_ node: JSONValue) -> Int? {
        guard let value = node["rung"], value != .null else { return nil }
        if case .number(let number) = value, number == number.rounded(),
            (1...Double(LadderReader.highestRung)).contains(number)
        {
            return Int(number)
        }
        report(.warning, .invalid(expected: .rung(highest: LadderReader.highestRung)), field: "rung")
        return nil
    }

    private mutating func competency(_ node: JSONValue) -> LadderCompetency? {
        if case .string(let title) = node { return LadderCompetency(title: safe(title, "competencies")) }
        let title = text(node, "title", as: "competencies")
        guard !title.isEmpty else {
            report(.warning, .invalid(expected: .title), field: "competencies")
            return nil
        }
        let level = text(node, "level", as: "competencies")
        return LadderCompetency(title: title, level: level.isEmpty ? nil : level)
    }

    private mutating func experience(_ node: JSONValue) -> LadderExperience? {
        let text = text(node, "text", as: "experiences")
        guard case .string(let name)? = node["type"], let kind = LadderExperience.Kind(rawValue: name), !text.isEmpty
        else {
            report(
                .warning, .invalid(expected: .experience),
                field: "experiences")
            return nil
        }
        return LadderExperience(kind, text)
    }

    /// A record cannot do without it.
    private mutating func identifier(_ node: JSONValue, _ key: String) -> String? {
        guard case .string(let text)? = node[key], !text.isEmpty, text.count <= LadderReader.longestID,
            text == LadderText.safe(text)
        else {
            report(
                .error,
                .invalid(expected: .identifier(longest: LadderReader.longestID)),
                field: key)
            return nil
        }
        return text
    }

    /// Empty where there is none.
    private mutating func text(_ node: JSONValue, _ key: String, as field: String? = nil) -> String {
        guard let value = node[key], value != .null else { return "" }
        guard case .string(let text) = value else {
            report(.warning, .invalid(expected: .text), field: field ?? key)
            return ""
        }
        return safe(text, field ?? key)
    }

    private mutating func texts(_ node: JSONValue, _ key: String) -> [String] {
        list(node, key).compactMap { element in
            guard case .string(let text) = element else {
                report(.warning, .invalid(expected: .text), field: key)
                return nil
            }
            return safe(text, key)
        }
    }

    private mutating func list(_ node: JSONValue, _ key: String) -> [JSONValue] {
        guard let value = node[key], value != .null else { return [] }
        guard case .array(let elements) = value else {
            report(.warning, .invalid(expected: .list), field: key)
            return []
        }
        if elements.count > LadderReader.longestList {
            report(.warning, .tooLong(limit: LadderReader.longestList), field: key)
        }
        return Array(elements.prefix(LadderReader.longestList))
    }

    private mutating func safe(_ text: String, _ field: String) -> String {
        var result = text
        if text.dropFirst(LadderText.longestText).first != nil {
            report(.warning, .tooLong(limit: LadderText.longestText), field: field)
            result = String(text.prefix(LadderText.longestText))
        }
        let safe = LadderText.safe(result)
        if safe != result { report(.warning, .unsafeText, field: field) }
        return safe
    }

    private mutating func reportUnknown(_ node: JSONValue, known: [String]) {
        guard case .object(let object) = node else { return }
        for member in object.members.filter({ !known.contains($0.key) }).prefix(5) {
            let key = LadderText.safe(String(member.key.prefix(LadderReader.longestID)))
            report(.warning, .unknownField, field: key, line: member.line)
        }
    }
}

import CareerGuidance
import JSON

/// The shape of a ladder's file, for writing: members in the order of docs/lattices.md, what is empty left out but for
/// the members that every ladder has.
enum LadderDocument {
    /// Written in drafts alone: the person's own file of the ladder.
    static let savedAs = "savedAs"

    /// - Parameter path: the person's own file, in a draft.
    static func node(_ ladder: Ladder, savedAs path: String? = nil) -> JSONValue {
        var members = [JSONObject.Member(key: "schema", value: .number(Double(LadderFile.schema)))]
        members += [
            text("ladder", ladder.name), text("title", ladder.title), text("industry", ladder.industry),
            text("cluster", ladder.cluster), text("author", ladder.author), text("source", ladder.source),
            text("date", ladder.date), text("note", ladder.note),
        ]
        members += optional("levels", ladder.levels)
        members.append(JSONObject.Member(key: "jobs", value: .array(ladder.jobs.map(job))))
        members.append(JSONObject.Member(key: "moves", value: .array(ladder.moves.map(move))))
        // The last, so that a draft of which only a beginning is left does not say whose place it could take.
        if let path { members.append(text(savedAs, path)) }
        return .object(members)
    }

    private static func job(_ job: LadderJob) -> JSONValue {
        var members = [text("id", job.id), text("title", job.title)]
        members += optional("occupation", job.occupation?.text ?? "")
        if let rung = job.rung { members.append(JSONObject.Member(key: "rung", value: .number(Double(rung)))) }
        members += optional("summary", job.summary) + optional("education", job.education)
        members += optional("experience", job.experience) + optional("training", job.training)
        members += optional("credentials", job.credentials)
        if !job.competencies.isEmpty {
            let competencies = job.competencies.map { competency in
                JSONValue.object([text("title", competency.title)] + optional("level", competency.level ?? ""))
            }
            members.append(JSONObject.Member(key: "competencies", value: .array(competencies)))
        }
        return .object(members)
    }

    private static func move(_ move: LadderMove) -> JSONValue {
        var members = [text("from", move.from), text("to", move.to), text("kind", move.kind.rawValue)]
        if move.isBothWays { members.append(JSONObject.Member(key: "bothWays", value: .bool(true))) }
        let experiences = move.experiences.map { experience in
            JSONValue.object([text("type", experience.kind.rawValue), text("text", experience.text)])
        }
        members.append(JSONObject.Member(key: "experiences", value: .array(experiences)))
        return .object(members)
    }

    private static func text(_ key: String, _ value: String) -> JSONObject.Member {
        JSONObject.Member(key: key, value: .string(value))
    }

    private static func optional(_ key: String, _ value: String) -> [JSONObject.Member] {
        value.isEmpty ? [] : [text(key, value)]
    }

    private static func optional(_ key: String, _ values: [String]) -> [JSONObject.Member] {
        values.isEmpty ? [] : [JSONObject.Member(key: key, value: .array(values.map { .string($0) }))]
    }
}

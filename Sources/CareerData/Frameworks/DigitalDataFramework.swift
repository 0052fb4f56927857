import CareerGuidance
import SystemFiles

/// The UK Government Digital and Data Profession Capability Framework: each of its roles is a ladder of role levels, and
/// each level asks for skills at one of four levels.
public enum DigitalDataFramework {
    /// The file that holds roles, their levels and the skills of each.
    public static let file = "uk_gdad_pcf_role.csv"
    /// The framework's skill levels, lowest first.
    public static let levels = ["Awareness", "Working", "Practitioner", "Expert"]
    /// The attribution that the Open Government Licence asks for.
    static let source =
        "UK Government Digital and Data Profession Capability Framework (Government Digital Service). Contains public "
        + "sector information licensed under the Open Government Licence v3.0."
    static let note =
        "Made from the framework's skills by Rung: a role level stands the higher the more skill it asks in all; role levels "
        + "that ask about the same share a rung."
    /// What the framework writes where a role has no levels.
    private static let noLevel = "NOT IN USE"

    /// A ladder for each role, in the order of the file.
    ///
    /// - Parameter path: the file, or the folder that holds it.
    /// - Throws: ``ReleaseError`` where it cannot be read or is something else.
    public static func ladders(_ path: String) throws(ReleaseError) -> [Ladder] {
        let file = FileStatus.ofLink(path)?.kind == .folder ? path + "/" + file : path
        let table = try DelimitedTable.read(file, .commas)
        return roles(try rows(table)).map(ladder)
    }

    private struct Row {
        let family, role, level, summary, skill: String
        /// 1-4; 0 where the framework says none.
        let skillLevel: Int
    }

    private struct RoleLevel {
        let title: String
        let summary: String
        /// In the order of the file.
        var skills: [(title: String, level: Int)]

        /// How much skill it asks in all.
        var total: Int { skills.reduce(0) { $0 + $1.level } }
    }

    private struct Role {
        let family: String
        let title: String
        var levels: [RoleLevel]
    }

    private static func rows(_ table: DelimitedTable) throws(ReleaseError) -> [Row] {
        let family = try table.column("Role Family")
        let role = try table.column("Role")
        let level = try table.column("Role Level")
        let about = try table.column("Role Level Description")
        let skill = try table.column("Skill Name")
        let skillLevel = try table.column("Skill Level")
        var rows: [Row] = []
        for row in 0..<table.count {
            let name = table.trimmed(row, skillLevel)
            let number = levels.firstIndex(of: name).map { $0 + 1 }
            guard number != nil || name == noLevel else {
                throw table.fault(row, .invalidValue(name, expected: .oneOf(levels)))
            }
            rows.append(
                Row(
                    family: LadderText.safe(table.trimmed(row, family)),
                    role: LadderText.safe(table.trimmed(row, role)),
                    level: LadderText.safe(table.trimmed(row, level)),
                    summary: firstSentence(table.trimmed(row, about)),
                    skill: LadderText.safe(table.trimmed(row, skill)), skillLevel: number ?? 0))
        }
        return rows
    }

    /// Roles and their levels in the order of the file; of a skill that stands twice the higher level.
    private static func roles(_ rows: [Row]) -> [Role] {
        var roles: [Role] = []
        for row in rows {
            let place = roles.firstIndex { $0.title == row.role && $0.family == row.family } ?? roles.count
            if place == roles.count { roles.append(Role(family: row.family, title: row.role, levels: [])) }
            let title = row.level == noLevel ? row.role : row.level
            let level = roles[place].levels.firstIndex { $0.title == title } ?? roles[place].levels.count
            if level == roles[place].levels.count {
                roles[place].levels.append(RoleLevel(title: title, summary: row.summary, skills: []))
            }
            if let skill = roles[place].levels[level].skills.firstIndex(where: { $0.title == row.skill }) {
                let known = roles[place].levels[level].skills[skill].level
                roles[place].levels[level].skills[skill].level = max(known, row.skillLevel)
            } else {
                roles[place].levels[level].skills.append((row.skill, row.skillLevel))
            }
        }
        return roles
    }

    private static func ladder(_ role: Role) -> Ladder {
        let levels = role.levels.enumerated().sorted { ($0.element.total, $0.offset) < ($1.element.total, $1.offset) }
            .map(\.element)
        let rungs = rungs(levels)
        let jobs = zip(levels, rungs).map { level, rung in
            LadderJob(
                id: slug(level.title), title: capitalized(level.title), rung: rung, summary: level.summary,
                competencies: level.skills.map {
                    LadderCompetency(title: $0.title, level: $0.level > 0 ? self.levels[$0.level - 1] : nil)
                })
        }
        return Ladder(
            name: "gdad-" + slug(role.title), title: role.title, industry: "\(role.family), UK government",
            author: "UK Government Digital Service, imported by Rung", source: source, note: note, levels: self.levels,
            jobs: jobs, moves: moves(levels, rungs))
    }

    /// A new rung begins where the total is two levels or more above that of the rung's first.
    private static func rungs(_ levels: [RoleLevel]) -> [Int] {
        var rung = 0
        var first = Int.min / 2
        return levels.map { level in
            if level.total - first > 1 {
                rung += 1
                first = level.total
            }
            return rung
        }
    }

    /// From each role level to those of the next rung, and across within a rung.
    private static func moves(_ levels: [RoleLevel], _ rungs: [Int]) -> [LadderMove] {
        var moves: [LadderMove] = []
        for (place, level) in levels.enumerated() {
            for (other, next) in levels.enumerated() {
                let isUp = rungs[other] == rungs[place] + 1
                guard isUp || (rungs[other] == rungs[place] && other > place) else { continue }
                moves.append(
                    LadderMove(
                        from: slug(level.title), to: slug(next.title), kind: isUp ? .advancement : .lateral,
                        isBothWays: !isUp, experiences: experiences(from: level, to: next)))
            }
        }
        return moves
    }

    /// The skills that the next role level asks more of.
    private static func experiences(from level: RoleLevel, to next: RoleLevel) -> [LadderExperience] {
        let rising = next.skills.compactMap { skill -> LadderExperience? in
            let own = level.skills.first { $0.title == skill.title }?.level ?? 0
            guard skill.level > own else { return nil }
            let from = own > 0 ? levels[own - 1].lowercased() : "none"
            return LadderExperience(
                .experience, "\(skill.title): from \(from) to \(levels[skill.level - 1].lowercased())")
        }
        if !rising.isEmpty { return rising }
        return [LadderExperience(.experience, "The same skills at the same levels or lower")]
    }

    private static func firstSentence(_ text: String) -> String {
        let line = text.split(separator: "\n").first.map(String.init) ?? ""
        guard let end = line.firstRange(of: ". ") else { return LadderText.safe(line) }
        return LadderText.safe(String(line[..<end.lowerBound]) + ".")
    }

    private static func capitalized(_ title: String) -> String { title.prefix(1).uppercased() + title.dropFirst() }

    /// Small letters, digits and single hyphens.
    private static func slug(_ title: String) -> String {
        let words = title.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return words.joined(separator: "-")
    }
}

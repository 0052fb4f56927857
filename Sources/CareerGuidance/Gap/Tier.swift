import CareerGraph

/// The nine tiers of the Competency Model Clearinghouse's building blocks: how specific a competency is, not how high.
public enum Tier: Int, Sendable, CaseIterable, Comparable {
    case personalEffectiveness = 1, academic, workplace, industryWideTechnical, industrySectorTechnical
    case occupationSpecificKnowledge, occupationSpecificTechnical, occupationSpecificRequirements, management
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Tier {
    /// The tier where an element of the O*NET content model usually stands.
    ///
    /// **This table is Rung's own**: the models name building blocks, not elements. The longest prefix decides.
    public static func usual(of element: String) -> Tier {
        var prefix = Substring(element)
        while true {
            if let tier = table[String(prefix)] { return tier }
            guard let dot = prefix.lastIndex(of: ".") else { return .workplace }
            prefix = prefix[..<dot]
        }
    }

    private static let table: [String: Tier] = {
        var table: [String: Tier] = [:]
        for (tier, elements) in rows {
            for element in elements { table[element] = tier }
        }
        return table
    }()

    private static let rows: [(Tier, [String])] = [
        // Social perceptiveness, learning, getting on with people, keeping up to date.
        (
            .personalEffectiveness,
            ["2.A.2.b", "2.A.2.c", "2.B.1.a", "4.A.2.b.3", "4.A.4.a.4", "4.A.4.a.7"]
        ),
        // Reading to mathematics and science, critical thinking; language, reasoning and number; the school subjects.
        (
            .academic,
            [
                "2.A.1", "2.A.2.a", "1.A.1.a", "1.A.1.b", "1.A.1.c", "2.C.4", "2.C.7", "4.A.1.a.1", "4.A.2.a.4",
                "4.A.4.a.1", "4.A.3.b.1",
            ]
        ),
        // Teamwork, customers, planning, problems and decisions, checking and recording.
        (
            .workplace,
            [
                "2.A.2.d", "2.B.1", "2.B.2", "2.B.4.e", "2.B.5.a", "1.A.1", "2.C.1.e", "2.C.1.b", "4.A.1", "4.A.2",
                "4.A.3.b.6", "4.A.4",
            ]
        ),
        // Machines, systems, business and public knowledge used across a whole industry.
        (
            .industryWideTechnical,
            ["2.B.3", "2.B.4", "2.C.1", "2.C.2.a", "2.C.3.a", "2.C.6", "2.C.8", "2.C.10", "2.C.9.b", "4.A.3"]
        ),
        // Knowledge of one sector: food, engineering, building, health, telecommunications.
        (.industrySectorTechnical, ["2.C.2.b", "2.C.3", "2.C.5", "2.C.9.a"]),
        // What the body and the senses must do.
        (.occupationSpecificRequirements, ["1.A.2", "1.A.3", "1.A.4", "4.A.3.a.1", "4.A.3.a.2"]),
        // Leading people and looking after means.
        (
            .management,
            [
                "2.B.5.b", "2.B.5.c", "2.B.5.d", "2.C.1.a", "2.C.1.f", "4.A.2.b.4", "4.A.4.b.1", "4.A.4.b.2",
                "4.A.4.b.4", "4.A.4.b.5", "4.A.4.c.2", "4.A.4.c.3",
            ]
        ),
    ]
}

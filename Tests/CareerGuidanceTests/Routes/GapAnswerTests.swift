import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

@Suite("Gap answers and comparison")
struct GapAnswerTests {
    private let graph = SmallMap.graph()

    /// Two columns (skills) and then knowledge: errors of 0.2 and 0.3 for aide and nurse.
    private var errors: LevelErrors {
        LevelErrors(width: 3, rows: [0, 1, -1, -1, -1, -1], hundredths: [30, .max, 20, 40, 10, 20])
    }

    @Test("A difference within 1.96 standard errors of the difference is no gap")
    func withinError() throws {
        let without = try #require(Gap(from: SmallMap.aide, to: SmallMap.nurse, in: graph))
        // Listening: 4.50 asked, 3.50 brought. Medicine: 5.00 asked, 2.50 brought.
        #expect(without.toBuild.map(\.competency.index) == [2, 0])
        let with = try #require(Gap(from: SmallMap.aide, to: SmallMap.nurse, in: graph, errors: errors))
        // Listening: the root of 0.3² + 0.4² is 0.5, times 1.96 is 0.98: less than 1.00, so it stays.
        #expect(with.toBuild.map(\.competency.index) == [2, 0])
        #expect(with.items.first { $0.competency.index == 0 }?.errorHundredths == 50)
        let wide = LevelErrors(width: 3, rows: [0, 1, -1, -1, -1, -1], hundredths: [35, 0, 20, 40, 0, 20])
        let wider = try #require(Gap(from: SmallMap.aide, to: SmallMap.nurse, in: graph, errors: wide))
        // The root of 0.35² + 0.40² is 0.53, times 1.96 is 1.04.
        #expect(wider.toBuild.map(\.competency.index) == [2])
        #expect(wider.alreadyHave.contains { $0.isWithinError && $0.competency.index == 0 })
        #expect(wider.coverage == without.coverage)
    }

    @Test("The tier of an element: the longest prefix decides")
    func tiers() {
        #expect(Tier.usual(of: "2.A.1.a") == .academic)
        #expect(Tier.usual(of: "2.B.1.a") == .personalEffectiveness && Tier.usual(of: "2.B.1.f") == .workplace)
        #expect(Tier.usual(of: "2.B.5.d") == .management && Tier.usual(of: "2.B.5.a") == .workplace)
        #expect(Tier.usual(of: "1.A.3.a.1") == .occupationSpecificRequirements)
        #expect(
            Tier.usual(of: "2.C.5.a") == .industrySectorTechnical && Tier.usual(of: "2.C.10") == .industryWideTechnical)
    }

    @Test("Every competency has a tier of its own choosing, and what sets an occupation apart is specific")
    func fullBundle() throws {
        let graph = try FullBundle.load()
        let table = TierTable(graph)
        #expect(Set(graph.competencies.map { Tier.usual(of: $0.element) }).count == 7)
        func id(_ code: String) throws -> OccupationID {
            try #require(OccupationCode(code).flatMap { graph.occupation(code: $0) })
        }
        let medicine = try #require(graph.competencies.firstIndex { $0.title == "Medicine and Dentistry" })
        #expect(table.tier(of: CompetencyID(medicine), at: try id("29-1141")) == .occupationSpecificKnowledge)
        #expect(table.tier(of: CompetencyID(medicine), at: try id("41-2011")) == .industrySectorTechnical)
        let errors = try LevelErrors.load(directory: FullBundle.directory, for: graph)
        let answer = try #require(
            GapAnswer(
                from: .occupation(try id("47-3013")), to: try id("47-2111"), in: graph, tiers: table, errors: errors))
        #expect(answer.tiers.map(\.tier) == answer.tiers.map(\.tier).sorted())
        #expect(answer.tiers.reduce(0) { $0 + $1.items.count } == answer.gap.items.count)
        #expect(answer.tiers.joined(where: .apprenticeship) > 0 && !answer.newTools.isEmpty)
        #expect(answer.pay?.later != nil && !answer.experiences.isEmpty)
        let itself = try #require(
            GapAnswer(from: .occupation(try id("47-2111")), to: try id("47-2111"), in: graph, tiers: table))
        #expect(itself.newTools.isEmpty && itself.newTechnologies.isEmpty)
        #expect(itself.tiers.allSatisfy { $0.items.allSatisfy { $0.standing == .bring && $0.size == .none } })
    }

    @Test("Comparison: the greatest difference of what is important first; bars around the middle")
    func comparison() throws {
        let comparison = try #require(
            OccupationComparison([SmallMap.aide, SmallMap.electrician, SmallMap.aide, SmallMap.clerk], in: graph))
        #expect(comparison.columns.map(\.occupation) == [SmallMap.aide, SmallMap.electrician, SmallMap.clerk])
        // Installation 4.50 x 450 of spread; medicine 3.10 x 220; listening 4.00 x 50; dexterity 3.80 x 50.
        #expect(comparison.competencies.map(\.competency.index) == [1, 2, 0, 3])
        let installation = try #require(comparison.competencies.first)
        #expect(installation.spreadHundredths == 450 && installation.fromMiddleHundredths == [-225, 225, nil])
        #expect(OccupationComparison([SmallMap.aide, SmallMap.aide], in: graph) == nil)
    }
}

extension [GapAnswer.TierSection] {
    /// How many items are learned in this way.
    fileprivate func joined(where way: LearningWay) -> Int {
        reduce(0) { $0 + $1.items.count { $0.way == way } }
    }
}

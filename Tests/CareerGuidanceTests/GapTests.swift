import CareerGraph
import CareerGuidance
import Testing
import TestSupport

@Suite("Gap")
struct GapTests {
    /// The destination asks for the first (4.00 at level 5.00) and the third (3.00 at level 2.00); the second falls
    /// below importance 3.
    private let graph = SketchedMap([
        .init("11-0000", ratings: [(200, 300), (500, 700), (100, 400)]),
        .init("22-0000", ratings: [(400, 500), (299, 600), (300, 200)]),
        .init("33-0000"),
    ]).graph()
    private let origin = OccupationID(0)
    private let destination = OccupationID(1)

    @Test("Coverage is importance times the smaller level over importance times the level asked")
    func coverageByHand() throws {
        let gap = try #require(Gap(from: origin, to: destination, in: graph))
        // (400*300 + 300*200) / (400*500 + 300*200) = 180,000 / 260,000
        #expect(gap.coverage == 180_000.0 / 260_000.0)
        #expect(gap.coverage(of: .skill) == 0.6)
        #expect(gap.coverage(of: .knowledge) == 1)
        #expect(gap.coverage(of: .ability) == nil)
    }

    @Test("Only what is important at the destination counts as asked, from 3.00 on")
    func askedOnly() throws {
        let gap = try #require(Gap(from: origin, to: destination, in: graph))
        #expect(gap.items.map(\.competency) == [CompetencyID(0), CompetencyID(2)])
        #expect(gap.toBuild.map(\.competency) == [CompetencyID(0)])
        #expect(gap.toBuild.first?.shortfallHundredths == 200)
        #expect(gap.alreadyHave.map(\.levelDifferenceHundredths) == [-200])
    }

    @Test("The way back is another gap")
    func isDirectional() throws {
        let back = try #require(Gap(from: destination, to: origin, in: graph))
        #expect(back.items.map(\.competency) == [CompetencyID(1)])
        #expect(back.coverage == 600.0 / 700.0)
    }

    @Test("What is to build is ordered by the coverage it loses, not by its level alone")
    func orderByLoss() throws {
        let graph = SketchedMap([
            .init("11-0000", ratings: [(100, 300), (100, 300), (100, 300)]),
            .init("22-0000", ratings: [(300, 500), (500, 450), (300, 500)]),
        ]).graph()
        let gap = try #require(Gap(from: OccupationID(0), to: OccupationID(1), in: graph))
        // Losses: 300*200, 500*150, 300*200; the tie in canonical order.
        #expect(gap.items.map(\.competency.index) == [1, 0, 2])
    }

    @Test("Without ratings on either side there is no gap to speak of")
    func unrated() {
        #expect(Gap(from: origin, to: OccupationID(2), in: graph) == nil)
        #expect(Gap(from: OccupationID(2), to: destination, in: graph) == nil)
    }

    @Test("Properties of random gaps", arguments: 0..<20)
    func properties(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let graph = RandomMap.make(jobs: 6, using: &generator)
        for origin in graph.occupationIDs {
            for destination in graph.occupationIDs {
                let gap = try #require(Gap(from: origin, to: destination, in: graph))
                #expect((0...1).contains(gap.coverage))
                #expect(gap.domains.allSatisfy { (0...1).contains($0.coverage) })
                #expect(gap.toBuild.allSatisfy { $0.shortfallHundredths > 0 })
                #expect(gap.alreadyHave.allSatisfy { $0.shortfallHundredths == 0 })
                #expect(gap.items.allSatisfy { $0.required.isImportant })
                // What is lost, weighed, is exactly what coverage lacks.
                let lost = gap.items.reduce(0) { $0 + $1.weight * (1 - $1.broughtShare) }
                #expect(abs(lost - (1 - gap.coverage)) < 1e-9)
                if origin == destination {
                    #expect(gap.toBuild.isEmpty && gap.coverage == 1)
                }
            }
        }
    }
}

@Suite("Gaps and the doubt of ratings")
struct GapDoubtTests {
    @Test("A difference within 1.96 standard errors of itself is no gap; coverage stays the same")
    func doubt() throws {
        let graph = try FullBundle.load()
        let errors = try LevelErrors.load(directory: FullBundle.directory, for: graph)
        var within = 0
        for (origin, destination) in zip(graph.ratings.occupations, graph.ratings.occupations.dropFirst(3)).prefix(60) {
            let plain = try #require(Gap(from: origin, to: destination, in: graph))
            let doubtful = try #require(Gap(from: origin, to: destination, in: graph, errors: errors))
            #expect(plain.coverage == doubtful.coverage && plain.items.count == doubtful.items.count)
            #expect(plain.items.allSatisfy { $0.errorHundredths == nil && !$0.isWithinError })
            #expect(doubtful.toBuild.count <= plain.toBuild.count)
            #expect(doubtful.toBuild.allSatisfy { $0.isToBuild } && !doubtful.alreadyHave.contains { $0.isToBuild })
            for item in doubtful.alreadyHave where item.shortfallHundredths > 0 {
                within += 1
                let first = try #require(errors.standardError(origin, item.competency))
                let second = try #require(errors.standardError(destination, item.competency))
                let error = 100 * (first * first + second * second).squareRoot()
                #expect(Double(item.shortfallHundredths) < 1.96 * (error + 1))
            }
        }
        #expect(within > 100)
    }
}

/// Maps with random ratings, zones and pay.
enum RandomMap {
    static func make(jobs count: Int, using generator: inout SeededGenerator) -> CareerGraph {
        sketch(jobs: count, using: &generator).graph()
    }

    static func sketch(jobs count: Int, using generator: inout SeededGenerator) -> SketchedMap {
        let domains = (0..<12).map { CompetencyDomain.allCases[$0 / 3] }
        let jobs = (0..<count).map { index in
            SketchedMap.Job(
                "\(10 + index)-1000", zone: Int.random(in: 1...5, using: &generator),
                pay: Int.random(in: 20...200, using: &generator) * 1_000,
                openings: Int.random(in: 0...100_000, using: &generator),
                ratings: domains.map { _ in
                    (Int.random(in: 100...500, using: &generator), Int.random(in: 0...700, using: &generator))
                }, pathway: Int.random(in: 0...2, using: &generator))
        }
        let links = (0..<count).map { _ in
            SketchedMap.Link(
                jobs[Int.random(in: 0..<count, using: &generator)].code,
                jobs[Int.random(in: 0..<count, using: &generator)].code, tier: .supplemental, rank: 11)
        }
        return SketchedMap(jobs, links: links.filter { $0.from != $0.to }, domains: domains)
    }
}

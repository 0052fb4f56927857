import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

@Suite("Profiles")
struct ProfileTests {
    private let graph = SmallMap.graph()
    private let listening = CompetencyID(0)
    private let installation = CompetencyID(1)

    @Test(
        "How much of a job's levels somebody has",
        arguments: [(0, 0, 50), (18, 0, 75), (36, 0, 100), (400, 0, 100), (36, 2, 100), (36, 7, 80), (36, 90, 60)])
    func percent(months: Int, yearsSince: Int, percent: Int) {
        let job = PastJob(occupation: SmallMap.aide, months: months, yearsSince: yearsSince)
        #expect(SourceRatings.percent(of: job) == percent)
    }

    @Test("Levels: the best of the jobs, then schooling, then limits, then strengths; each with its source")
    func levels() {
        var profile = PersonProfile(jobs: [
            PastJob(occupation: SmallMap.aide, months: 36), PastJob(occupation: SmallMap.electrician, months: 18),
        ])
        var brought = SourceRatings(profile, in: graph)
        // Listening: 350 of the aide, 75% of 300 of the electrician. Installation: 75% of 450.
        #expect(brought.ratings.map(\.levelHundredths) == [350, 337, 250, 300])
        #expect(brought.sources[0] == .job(SmallMap.aide, percent: 100))
        #expect(brought.sources[1] == .job(SmallMap.electrician, percent: 75))
        profile.limits = [SelfRating(competency: installation, levelHundredths: 100)]
        profile.strengths = [SelfRating(competency: listening, levelHundredths: 600)]
        brought = SourceRatings(profile, in: graph)
        #expect(brought.ratings.map(\.levelHundredths) == [600, 100, 250, 300])
        #expect(brought.sources[0] == .strength && brought.sources[1] == .limit)
        #expect(SourceRatings(PersonProfile(), in: graph).sources.allSatisfy { $0 == .nothing })
    }

    @Test("A full job of three years brings what the job itself brings")
    func sameAsJob() throws {
        let profile = PersonProfile(jobs: [PastJob(occupation: SmallMap.aide, months: 36)])
        let own = try #require(Gap(from: SmallMap.aide, to: SmallMap.nurse, in: graph))
        let person = try #require(Gap(from: .profile(profile), to: SmallMap.nurse, in: graph))
        #expect(own.coverage == person.coverage && own.items == person.items)
    }

    @Test("Adding a competency, a job, time or schooling never lowers coverage", arguments: 0..<10)
    func coverageIsMonotone(seed: Int) throws {
        let graph = try FullBundle.load()
        var generator = SeededGenerator(seed: UInt64(seed))
        var profile = PersonProfile(
            jobs: (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                PastJob(
                    occupation: OccupationID(Int.random(in: 0..<graph.occupations.count, using: &generator)),
                    months: Int.random(in: 0...60, using: &generator))
            }, limits: (0..<20).map { SelfRating(competency: CompetencyID($0), levelHundredths: 100) })
        let destinations = (0..<3).map { _ in
            graph.ratings.occupations[Int.random(in: 0..<graph.ratings.occupations.count, using: &generator)]
        }
        func coverages() -> [Double] {
            let brought = SourceRatings(profile, in: graph)
            return destinations.compactMap {
                Gap(from: .profile(profile), bringing: brought, to: $0, in: graph)?.coverage
            }
        }
        var before = coverages()
        for change in 0..<10 {
            switch change % 4 {
            case 0:
                profile.strengths.append(
                    SelfRating(
                        competency: CompetencyID(Int.random(in: 0..<20, using: &generator)),
                        levelHundredths: Int.random(in: 0...700, using: &generator)))
            case 1: profile.jobs.append(PastJob(occupation: destinations[0], months: 6, yearsSince: 3))
            case 2: for index in profile.jobs.indices { profile.jobs[index].months += 7 }
            default:
                profile.schooling = EntryEducation(rawValue: (profile.schooling?.rawValue ?? 0) + 2) ?? .doctoral
            }
            let after = coverages()
            #expect(zip(before, after).allSatisfy { $0 <= $1 })
            before = after
        }
    }

    @Test("Wishes leave out what they name, and say how many")
    func preferences() throws {
        let graph = try FullBundle.load()
        let advisor = ProfileAdvisor(MoveAdvisor(graph))
        let cashier = try #require(OccupationCode("41-2011").flatMap { graph.occupation(code: $0) })
        var profile = PersonProfile(jobs: [PastJob(occupation: cashier, months: 40)])
        let all = advisor.moves(for: profile)
        #expect(all.moves.count > 20 && all.leftOut.isEmpty)
        #expect(all == advisor.moves(for: profile))
        #expect(all.moves.allSatisfy { $0.destination != cashier && !$0.effects.isEmpty })
        profile.preferences = CareerPreferences(leastPay: 45_000, highestZone: .two, mostMonths: 12)
        profile.avoided = [.cluster(graph[graph[try #require(all.moves.first).destination].pathways[0]].cluster)]
        let some = advisor.moves(for: profile)
        #expect(some.leftOut.map(\.reason).contains(.pay) && some.leftOut.map(\.reason).contains(.avoided))
        for move in some.moves {
            #expect((graph[move.destination].wages?.yearlyMedian?.value ?? 0) >= 45_000)
            #expect(move.time.total.middleHalfMonths <= 24 && (graph[move.destination].jobZone ?? .one) <= .two)
        }
    }

    @Test("Somebody without a job is shown what they cover, interests first")
    func firstJob() throws {
        let graph = try FullBundle.load()
        let advisor = ProfileAdvisor(MoveAdvisor(graph))
        let student = PersonProfile(
            schooling: .highSchool, interests: [40, 10, 0, 5, 5, 20],
            strengths: graph.competencyIDs.map { SelfRating(competency: $0, levelHundredths: 300) })
        let moves = advisor.moves(for: student).moves
        #expect(moves.count == MoveAdvisor.usualLimit)
        let realistic = moves.prefix(10).count {
            graph.details.interests(of: $0.destination)?.highPoints.first == .realistic
        }
        #expect(realistic >= 8, "\(realistic) of ten are realistic")
        #expect(!RoutePlanner(advisor.advisor).routes(.from(.profile(student))).routes.isEmpty)
    }

    @Test("Correlation by hand")
    func correlation() {
        #expect(Correlation.pearson([1, 2, 3], [2, 4, 6]) == 1)
        #expect(Correlation.pearson([1, 2, 3], [3, 2, 1]) == -1)
        #expect(Correlation.pearson([1, 1], [1, 2]) == nil && Correlation.pearson([1], [1, 2]) == nil)
    }

    @Test("Routes begin at a person, and never lead back to a job of theirs")
    func routes() throws {
        let graph = try FullBundle.load()
        let planner = RoutePlanner(MoveAdvisor(graph))
        func id(_ code: String) throws -> OccupationID {
            try #require(OccupationCode(code).flatMap { graph.occupation(code: $0) })
        }
        let profile = PersonProfile(
            jobs: [
                PastJob(occupation: try id("31-1131"), months: 30),
                PastJob(occupation: try id("43-4171"), months: 12, yearsSince: 3),
            ], schooling: .associate)
        for question in [
            RouteQuestion.between(.profile(profile), try id("29-1141")), .from(.profile(profile)),
        ] {
            let routes = planner.routes(question).routes
            #expect(!routes.isEmpty)
            RouteProperties.check(routes, question, graph)
            #expect(
                routes.allSatisfy { route in
                    !route.stopovers.contains { stopover in
                        profile.jobs.contains { $0.occupation == stopover }
                    }
                })
        }
    }
}

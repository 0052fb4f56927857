import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

/// What is suggested to somebody who names no job.
struct FirstJobsTests {
    private func suggestions(_ profile: PersonProfile, in graph: CareerGraph) -> [String] {
        ProfileAdvisor(MoveAdvisor(graph)).moves(for: profile, limit: 20).moves.map { graph[$0.destination].code.text }
    }

    @Test func interestsDecideWhatComesFirst() throws {
        let graph = try FullBundle.load()
        let people = suggestions(
            PersonProfile(schooling: .highSchool, interests: [10, 20, 10, 40, 10, 15]), in: graph)
        let things = suggestions(
            PersonProfile(schooling: .highSchool, interests: [40, 30, 10, 5, 10, 20]), in: graph)
        #expect(people.contains("31-1121.00"), "home health aides help people")
        #expect(things.contains("47-2111.00"), "electricians work with things")
        #expect(Set(people).isDisjoint(with: things))
    }

    @Test func someoneWhoSaysNothingSeesWhereMostPeopleBegin() throws {
        let graph = try FullBundle.load()
        let codes = suggestions(PersonProfile(), in: graph)
        #expect(codes.count == 20)
        for code in codes {
            let occupation = try #require(graph.occupations.first { $0.code.text == code })
            #expect((occupation.outlook?.entryEducation ?? .highSchool) <= .highSchool)
            #expect((occupation.outlook?.annualOpenings ?? 0) > 50_000)
        }
    }

    @Test func aLimitKeepsAwayWhatAsksForMore() throws {
        let graph = try FullBundle.load()
        let strength = try #require(graph.competencyIDs.first { graph[$0].element == "1.A.3.a.1" })
        let before = suggestions(PersonProfile(), in: graph)
        let after = suggestions(
            PersonProfile(limits: [SelfRating(competency: strength, levelHundredths: 100)]), in: graph)
        func lifting(_ codes: [String]) -> Int {
            codes.reduce(0) { sum, code in
                let index = graph.occupations.firstIndex { $0.code.text == code } ?? 0
                return sum + (graph.ratings.rating(OccupationID(index), strength)?.levelHundredths ?? 0)
            }
        }
        #expect(lifting(after) * 10 < lifting(before) * 9)
    }

    @Test func routesBeginAtTheFirstJobs() throws {
        let graph = try FullBundle.load()
        let target = try #require(graph.occupations.firstIndex { $0.code.text == "29-2061.00" })
        let answer = RoutePlanner(MoveAdvisor(graph)).routes(
            .between(.profile(PersonProfile(interests: [10, 20, 10, 40, 10, 15])), OccupationID(target)))
        #expect(!answer.routes.isEmpty)
        #expect(answer.routes.allSatisfy { $0.destination == OccupationID(target) })
    }
}

import CareerGraph
import CareerGuidance
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

/// Filters that lead to nothing, and the orders of the moves.
struct FilterRelaxationTests {
    private enum Preference: Equatable, Sendable { case pay, time, place }

    @Test func everyPreferenceIsCountedByItself() {
        let counts: [Preference: Int] = [.pay: 3, .time: 0, .place: 7]
        let relaxations = FilterRelaxation.all(
            [Preference.pay, .time, .place], without: { counts[$0] ?? 0 }, withoutAny: { 12 })
        #expect(
            relaxations == [
                FilterRelaxation(condition: .place, count: 7), FilterRelaxation(condition: .pay, count: 3),
                FilterRelaxation(condition: nil, count: 12),
            ], "the most first, what changes nothing left out, all of them last")
        #expect(
            FilterRelaxation.all([Preference.pay], without: { _ in 5 }, withoutAny: { 5 }) == [
                FilterRelaxation(condition: .pay, count: 5)
            ])
        #expect(
            FilterRelaxation.all([Preference.pay, .time], without: { _ in 0 }, withoutAny: { 4 }) == [
                FilterRelaxation(condition: nil, count: 4)
            ]
        )
        #expect(FilterRelaxation.all([Preference](), without: { _ in 1 }, withoutAny: { 1 }).isEmpty)
    }

    /// What a line promises is what the list then holds, for every filter that leaves nothing, on the real map.
    @Test func whatALinePromisesIsThere() throws {
        let environment = ExplorerDriver(try FullBundle.load()).explorer.environment
        var session = Session()
        var generator = SeededGenerator(seed: 11)
        var checked = 0
        for _ in 0..<6 {
            let origin = OccupationID(Int.random(in: environment.graph.occupationIDs.indices, using: &generator))
            for filter in FilterRelaxationTests.strictFilters {
                var screen = MovesScreen(from: origin, in: environment)
                screen.list(order: .best, filter: filter, in: environment)
                let relaxations = screen.relaxations
                #expect(relaxations.isEmpty != screen.moves.isEmpty || screen.suggestions.isEmpty)
                for (index, relaxation) in relaxations.enumerated() {
                    var loosened = screen
                    for _ in 0..<index { loosened.step(.down, in: environment, session) }
                    #expect(loosened.open(in: environment, &session).response.navigation == nil)
                    #expect(loosened.moves.count == relaxation.count)
                    #expect(relaxation.count > 0)
                    checked += 1
                }
            }
        }
        #expect(checked > 10, "there was something to check")
    }

    private static let strictFilters: [MoveFilter] = MoveKind.allCases.flatMap { kind in
        [
            MoveFilter(kind: kind, pay: .tenPercentMore, preparation: .notMore, openings: .fiftyThousand),
            MoveFilter(kind: kind, pay: .tenPercentMore),
        ]
    }

    @Test func aClickLoosensAtOnce() {
        var driver = ExplorerDriver()
        driver.press(.down, .enter, .enter, .enter, .character("m"), .character("f"), .down, .down, .down, .enter)
        driver.press(.escape)
        #expect(driver.text.contains("No move matches all your filters"))
        driver.click("Any direction")
        #expect(driver.text.contains("▸▲ Nurses"))
    }

    @Test func routesSayWhichConditionToLetGo() {
        var driver = ExplorerDriver()
        for key in GoldenScreenTests.tours.first(where: { $0.name == "routes-none" })?.keys ?? [] { driver.press(key) }
        #expect(driver.text.contains("No route matches all your filters"))
        #expect(driver.focusedLine.contains("route"))
        driver.press(.enter)
        #expect(!driver.text.contains("No route matches"))
    }

    /// The order close to hand is the advisor's, not a sorting of the usual suggestions.
    @Test func closeToHandAsksTheAdvisorAnew() throws {
        let graph = try FullBundle.load()
        let environment = ExplorerDriver(graph).explorer.environment
        let aide = try #require(graph.occupationIDs.first { graph[$0].title == "Nursing Assistants" })
        var screen = MovesScreen(from: aide, in: environment)
        let usual = screen.moves.map(\.destination)
        screen.list(order: .closeToHand, filter: MoveFilter(), in: environment)
        let near = screen.moves.map(\.destination)
        let expected = environment.advisor.moves(from: aide, preferences: MovePreferences(order: .closeToHand))
        #expect(near == expected.map(\.destination) && near != usual)
        screen.list(order: .pay, filter: MoveFilter(), in: environment)
        #expect(Set(screen.moves.map(\.destination)) == Set(usual))
    }

    /// The column shows the time of the gap's answer.
    @Test func timeInTheListIsThatOfTheGap() throws {
        let graph = try FullBundle.load()
        let environment = ExplorerDriver(graph).explorer.environment
        let tiers = TierTable(graph)
        let origin = try #require(graph.occupationIDs.first { graph[$0].title == "Cashiers" })
        let screen = MovesScreen(from: origin, in: environment)
        for move in screen.suggestions.prefix(10) {
            let answer = GapAnswer(from: .occupation(origin), to: move.destination, in: graph, tiers: tiers)
            guard let answer else { continue }
            #expect(screen.times[move.destination] == answer.time.total, "\(graph[move.destination].title)")
        }
    }
}

import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

@Suite("Routes")
struct RouteTests {
    /// A straight way from 1 to 4 that asks much at once, and a ladder 1 - 2 - 3 - 4 of small steps.
    private func ladder() -> CareerGraph {
        SketchedMap(
            [
                .init("11-0000", zone: 1, pay: 30_000, openings: 9_000, ratings: [(400, 200), (400, 200), (400, 200)]),
                .init("22-0000", zone: 2, pay: 40_000, openings: 9_000, ratings: [(400, 300), (400, 300), (400, 300)]),
                .init("33-0000", zone: 2, pay: 50_000, openings: 9_000, ratings: [(400, 400), (400, 400), (400, 400)]),
                .init("44-0000", zone: 3, pay: 60_000, openings: 9_000, ratings: [(400, 500), (400, 500), (400, 500)]),
            ],
            links: [.init("11-0000", "22-0000"), .init("22-0000", "33-0000"), .init("33-0000", "44-0000")]
        ).graph()
    }
    private let first = Origin.occupation(OccupationID(0))
    private let last = OccupationID(3)

    @Test("The straight move and the ladder are both found: one is quicker, the other asks less at once")
    func byHand() throws {
        let planner = RoutePlanner(MoveAdvisor(ladder()))
        let routes = planner.routes(.between(first, last)).routes
        let ways = routes.map { $0.steps.map(\.destination.index) }
        #expect(ways.contains([3]) && ways.contains([1, 2, 3]), "\(ways)")
        let straight = try #require(routes.first { $0.steps.count == 1 })
        let ladder = try #require(routes.first { $0.steps.count == 3 })
        #expect(straight.lowestCoverage == 0.4)
        // 200/300, 300/400, 400/500.
        #expect(ladder.lowestCoverage == 200.0 / 300.0)
        #expect(straight.time.middleHalfMonths < ladder.time.middleHalfMonths)
        #expect(ladder.steps.map(\.kind) == [.advancement, .advancement, .advancement])
        // Zones alone: 1 to 2 is 0 to 12 months; then at least a year in each job, and 0 to 9, and 0 to 21 months.
        #expect(ladder.time == MonthRange(0 + 12 + 12, 12 + 12 + 9 + 12 + 21))
        #expect(ladder.steps.last?.runningTime == ladder.time)
        #expect(ladder.payRise == 30_000 && ladder.pay?.value == 60_000)
    }

    @Test("Fewer moves allowed, conditions, and which of them to loosen")
    func conditions() {
        let planner = RoutePlanner(MoveAdvisor(ladder()))
        #expect(planner.routes(.between(first, last), mostMoves: 1).routes.map(\.steps.count) == [1])
        #expect(planner.routes(.between(first, OccupationID(0))).routes.isEmpty)
        let rich = planner.routes(.between(first, last), conditions: RouteConditions(leastPay: 70_000))
        #expect(rich.routes.isEmpty && rich.toLoosen == [.leastPay])
        let both = RouteConditions(excludesPayCut: true, leastPay: 70_000, mostMonths: 600)
        #expect(planner.routes(.from(first), conditions: both).toLoosen == [.leastPay])
        let anywhere = planner.routes(.from(first), conditions: RouteConditions(leastPay: 50_000)).routes
        #expect(!anywhere.isEmpty && anywhere.allSatisfy { ($0.pay?.value ?? 0) >= 50_000 })
        let backwards = planner.routes(.leadingTo(last)).routes
        #expect(!backwards.isEmpty && backwards.allSatisfy { $0.destination == last })
    }

    @Test("Ten years of pay: the old job until entry, entry pay while learning, then the median")
    func tenYearPay() throws {
        let planner = RoutePlanner(MoveAdvisor(ladder()))
        let straight = try #require(planner.routes(.between(first, last), mostMoves: 1).routes.first)
        // Learning takes 9 to 24 months, 16.5 in the middle, at 60,000 (no quarter is published): all ten years.
        #expect(straight.time == MonthRange(9, 24))
        #expect(straight.tenYearPay == 60_000)
    }

    @Test("Properties of routes on random maps", arguments: 0..<12)
    func properties(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let graph = RandomMap.make(jobs: 40, using: &generator)
        let planner = RoutePlanner(MoveAdvisor(graph))
        for _ in 0..<15 {
            let origin = OccupationID(Int.random(in: 0..<40, using: &generator))
            let destination = OccupationID(Int.random(in: 0..<40, using: &generator))
            for question in [
                RouteQuestion.between(.occupation(origin), destination), .from(.occupation(origin)),
                .leadingTo(destination),
            ] {
                RouteProperties.check(planner.routes(question).routes, question, graph)
            }
        }
    }

    @Test("Properties of routes on the full bundle, and the same question gives the same answer")
    func fullBundle() throws {
        let graph = try FullBundle.load()
        let planner = RoutePlanner(MoveAdvisor(graph))
        let again = RoutePlanner(MoveAdvisor(graph))
        var generator = SeededGenerator(seed: 3)
        var several = 0
        for _ in 0..<25 {
            let origin = try #require(graph.ratings.occupations.randomElement(using: &generator))
            // Two steps that people take lead there.
            let near = graph.usualSteps(from: origin)?.randomElement(using: &generator)?.occupation
            let far = near.flatMap { graph.usualSteps(from: $0)?.randomElement(using: &generator)?.occupation }
            let destination = try #require(far)
            let question = RouteQuestion.between(.occupation(origin), destination)
            let answer = planner.routes(question)
            #expect(answer == again.routes(question))
            RouteProperties.check(answer.routes, question, graph)
            if answer.routes.count >= 2 { several += 1 }
        }
        #expect(several >= 10, "\(several) of 25 pairs have several routes")
    }

    @Test(
        "A helper becomes an electrician by an apprenticeship; a nursing assistant a nurse by way of practical nursing")
    func knownRoutes() throws {
        let graph = try FullBundle.load()
        let planner = RoutePlanner(MoveAdvisor(graph))
        func id(_ code: String) throws -> OccupationID {
            try #require(OccupationCode(code).flatMap { graph.occupation(code: $0) })
        }
        let helper = planner.routes(.between(.occupation(try id("47-3013")), try id("47-2111"))).routes
        let straight = try #require(helper.first { $0.steps.count == 1 })
        #expect(straight.steps[0].experiences.contains { if case .apprenticeships = $0 { true } else { false } })
        let nurse = planner.routes(.between(.occupation(try id("31-1131")), try id("29-1141"))).routes
        #expect(nurse.contains { $0.stopovers == [try? id("29-2061")].compactMap { $0 } })
        let noDegree = planner.routes(
            .from(.occupation(try id("41-2011"))),
            conditions: RouteConditions(excludesBachelorDegree: true, leastPay: 60_000, mostMonths: 24)
        ).routes
        #expect(!noDegree.isEmpty)
        for route in noDegree {
            #expect(route.steps.allSatisfy { !PreparationDemand($0.destination, in: graph).asksBachelorDegree })
            #expect((route.pay?.value ?? 0) >= 60_000 && route.time.middleHalfMonths <= 48)
        }
        let degree = planner.routes(
            .between(.occupation(try id("31-1131")), try id("29-1141")),
            conditions: RouteConditions(excludesBachelorDegree: true))
        #expect(degree.routes.isEmpty && degree.toLoosen == [.bachelorDegree])
    }
}

/// What must hold for every answer.
enum RouteProperties {
    static func check(_ routes: [Route], _ question: RouteQuestion, _ graph: CareerGraph) {
        for route in routes {
            #expect((1...RoutePlanner.mostMoves).contains(route.steps.count))
            let visited = [route.origin.occupation].compactMap { $0 } + route.steps.map(\.destination)
            #expect(Set(visited).count == visited.count, "a cycle")
            for (before, after) in zip(route.steps, route.steps.dropFirst()) {
                #expect(after.origin == .occupation(before.destination))
                #expect(after.beforeEntry.least >= StepTimes.leastStay)
            }
            for step in route.steps { #expect(step.coverage.map { (0...1).contains($0) } ?? true) }
            let sum = route.steps.reduce(MonthRange.none) { $0 + $1.time }
            #expect(sum == route.time)
            let isKnown = route.steps.allSatisfy { $0.coverage != nil }
            #expect(route.lowestCoverage == (isKnown ? route.steps.compactMap(\.coverage).min() : nil))
            switch question {
            case .between(let origin, let destination):
                #expect(route.origin == origin && route.destination == destination)
            case .from(let origin): #expect(route.origin == origin)
            case .leadingTo(let destination): #expect(route.destination == destination)
            }
        }
        let isBetween = if case .between = question { true } else { false }
        if isBetween {
            #expect(routes.first.map { $0.labels.contains(.usual) } ?? true)
            let labels = routes.flatMap(\.labels)
            #expect(Set(labels).count == labels.count && routes.allSatisfy { !$0.labels.isEmpty })
            // The straight way is always among them.
            #expect(routes.isEmpty || routes.contains { $0.steps.count == 1 })
        }
        for route in routes {
            for other in routes where route != other {
                #expect(isBetween || !isWorse(route, than: other, question, graph), "worse in everything")
                #expect(areDifferent(route, other, question))
            }
        }
    }

    private static func isWorse(_ route: Route, than other: Route, _ question: RouteQuestion, _ graph: CareerGraph)
        -> Bool
    {
        let isBackwards = if case .leadingTo = question { true } else { false }
        func pay(_ route: Route) -> Int {
            guard isBackwards, let start = route.origin.occupation else { return route.tenYearPay ?? -1 }
            return graph[start].outlook?.annualOpenings ?? 0
        }
        return other.time.middleHalfMonths < route.time.middleHalfMonths && pay(other) > pay(route)
            && (other.lowestCoverage ?? 0) > (route.lowestCoverage ?? 0)
    }

    private static func areDifferent(_ left: Route, _ right: Route, _ question: RouteQuestion) -> Bool {
        func own(_ route: Route) -> Set<OccupationID> {
            switch question {
            case .between: Set(route.stopovers)
            case .from: Set(route.steps.map(\.destination))
            case .leadingTo: Set(route.stopovers + [route.origin.occupation].compactMap { $0 })
            }
        }
        let (first, second) = (own(left), own(right))
        return first.intersection(second).count * 2 <= min(first.count, second.count)
    }
}

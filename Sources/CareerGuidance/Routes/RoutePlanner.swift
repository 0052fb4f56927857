import CareerGraph
import Glibc

/// Finds routes: several moves in a row, from a job or a person to another job or to anywhere, or backwards.
///
/// Pure: the same map gives the same answer. Prepared once per map.
public struct RoutePlanner: Sendable {
    /// The most moves of a route, unless fewer are asked for.
    public static let mostMoves = 5
    /// How many routes are shown, unless another number is asked for.
    public static let usualLimit = 5

    public let advisor: MoveAdvisor
    let moves: MoveGraph
    let times = StepTimes()
    var graph: CareerGraph { advisor.graph }

    /// The coverages below which steps are left out, one search for each: from taking any step to gentle ones only.
    static let coverageLevels = [0, 0.6, 0.7, 0.8, 0.9]
    /// Destinations with fewer openings a year are nothing to plan on, when somebody asks where they could go.
    static let leastOpenings = 500

    /// A way with a less likely step is not shown, unless it is the straight one.
    static let leastLikelihood = 0.15

    /// What each step costs whatever its likelihood: of two ways alike the one with fewer jobs between.
    static let stepCost = 120

    /// What a step costs a way that looks for likely ones: thousandths of the natural logarithm, and a little for each step.
    static func rarity(_ likelihood: Double) -> Int {
        Int(-log(max(0.001, likelihood)) * 1_000) + stepCost
    }

    /// - Complexity: O(candidate moves times competencies).
    public init(_ advisor: MoveAdvisor) {
        self.advisor = advisor
        moves = MoveGraph(advisor.graph)
    }

    /// Clearly different routes, in the order of ``RouteAnswer/routes``.
    ///
    /// - Parameters:
    ///   - mostMoves: 1 to ``mostMoves``; other numbers are brought within.
    ///   - limit: how many routes at most.
    public func routes(
        _ question: RouteQuestion, conditions: RouteConditions = RouteConditions(), mostMoves: Int = mostMoves,
        limit: Int = usualLimit, errors: LevelErrors? = nil
    ) -> RouteAnswer {
        let mostMoves = min(RoutePlanner.mostMoves, max(1, mostMoves))
        let chosen = choose(question, conditions, mostMoves: mostMoves, limit: max(0, limit))
        let origin: Origin? =
            switch question {
            case .between(let origin, _), .from(let origin): origin
            case .leadingTo: nil
            }
        let routes = chosen.compactMap { candidate in
            (origin ?? candidate.start.map { .occupation($0) }).map { start in
                var route = detailed(candidate.way, from: start, errors: errors)
                route.labels = candidate.labels
                return route
            }
        }
        guard routes.isEmpty, limit > 0 else { return RouteAnswer(routes: routes, toLoosen: []) }
        let toLoosen = conditions.names.filter { name in
            !choose(question, conditions.without(name), mostMoves: mostMoves, limit: 1).isEmpty
        }
        return RouteAnswer(routes: routes, toLoosen: toLoosen)
    }

    private func choose(
        _ question: RouteQuestion, _ conditions: RouteConditions, mostMoves: Int, limit: Int
    ) -> [RouteCandidate] {
        guard limit > 0 else { return [] }
        switch question {
        case .between(let origin, let destination):
            return between(origin, destination, conditions, mostMoves: mostMoves, limit: limit)
        case .from(let origin): return anywhere(from: origin, conditions, mostMoves: mostMoves, limit: limit)
        case .leadingTo(let destination):
            return leading(to: destination, conditions, mostMoves: mostMoves, limit: limit)
        }
    }
}

extension RoutePlanner {
    /// One search for each aim and coverage level; a second round without the stopovers of the first routes where these
    /// are too few.
    private func between(
        _ origin: Origin, _ destination: OccupationID, _ conditions: RouteConditions, mostMoves: Int, limit: Int
    ) -> [RouteCandidate] {
        guard origin != .occupation(destination) else { return [] }
        if let leastPay = conditions.leastPay, moves.demands[destination.index].pay < leastPay { return [] }
        let start = start(of: origin, to: destination)
        var isOpen = openOccupations(conditions, for: origin)
        let rule = StopoverRule(from: here(origin), to: moves.demands[destination.index])
        for occupation in graph.occupationIDs
        where !rule.admits(moves.demands[occupation.index]) || isCatchAll(occupation) {
            isOpen[occupation.index] = false
        }
        isOpen[destination.index] = !(conditions.excludesBachelorDegree && moves.demands[destination.index].asksDegree)
        let candidates = candidates(start, destination, conditions, isOpen, mostMoves: mostMoves)
        return RouteChoice.usualFirst(candidates, limit: limit)
    }

    /// "Healthcare Support Workers, All Other" is no job that anybody could plan on.
    private func isCatchAll(_ occupation: OccupationID) -> Bool { graph[occupation].title.hasSuffix("All Other") }

    private func candidates(
        _ start: RouteStart, _ destination: OccupationID, _ conditions: RouteConditions, _ isOpen: [Bool],
        mostMoves: Int
    ) -> [RouteCandidate] {
        let remaining = moves.moves(to: destination, isOpen: isOpen, mostMoves: mostMoves)
        var ways: [[OccupationID]] = []
        for options in searches(conditions, reference: moves.demands[destination.index].pay, mostMoves: mostMoves) {
            var search = RouteSearch(moves, times: times, options: options, isOpen: isOpen, remaining: remaining)
            search.run(from: start)
            for way in search.ways(to: destination) where !ways.contains(way) { ways.append(way) }
        }
        return ways.compactMap { judged($0, from: start, conditions) }
    }

    private func anywhere(
        from origin: Origin, _ conditions: RouteConditions, mostMoves: Int, limit: Int
    ) -> [RouteCandidate] {
        let start = start(of: origin, to: nil)
        let conditions = preferred(conditions, by: origin)
        let isOpen = openOccupations(conditions, for: origin)
        let leastPay = conditions.leastPay ?? start.pay
        let destinations = graph.occupationIDs.filter { occupation in
            let demand = moves.demands[occupation.index]
            return isOpen[occupation.index] && demand.openings >= RoutePlanner.leastOpenings
                && demand.pay >= max(0, leastPay)
        }
        var candidates: [RouteCandidate] = []
        for options in searches(conditions, reference: start.pay, mostMoves: mostMoves) {
            var search = RouteSearch(moves, times: times, options: options, isOpen: isOpen)
            search.run(from: start)
            candidates += destinations.compactMap { destination in
                search.bestWay(to: destination).flatMap { judged($0, from: start, conditions) }
            }
        }
        return RouteChoice.choose(
            RouteChoice.front(RouteChoice.withoutDetours(candidates)), limit: limit, sharedEnd: nil)
    }

    private func searches(
        _ conditions: RouteConditions, reference: Int, mostMoves: Int
    ) -> [RouteSearch.Options] {
        let levels = RoutePlanner.coverageLevels
        let aims: [(RouteAim, Double)] =
            [(.rarity, 0)] + levels.flatMap { [(.time, $0), (.lostPay, $0)] } + [(.gap, 0)]
        return aims.map { aim, level in
            RouteSearch.Options(
                aim: aim, leastCoverage: level, leastLikelihood: RoutePlanner.leastLikelihood, mostMoves: mostMoves,
                excludesPayCut: conditions.excludesPayCut,
                referencePay: reference)
        }
    }
}

extension RoutePlanner {
    /// Where an origin's routes begin. With a destination the straight move is always among the first steps: what it
    /// would take is what people ask first.
    private func start(of origin: Origin, to destination: OccupationID?) -> RouteStart {
        var steps: [RouteStart.Step]
        let state: RouteState
        switch origin {
        case .occupation(let occupation):
            let demand = moves.demands[occupation.index]
            state = RouteState(education: demand.education, zone: demand.zone)
            steps = moves.outgoing[occupation.index].map { RouteStart.Step(edge: $0, relatedMonths: nil) }
        case .profile(let profile):
            let start = PreparationStart(.profile(profile), to: OccupationID(0), coverage: nil, in: graph)
            state = RouteState(education: start.education, zone: start.jobZone)
            steps = ProfileSteps(profile, in: graph, moves).steps
        }
        if let destination {
            let known = steps.first { $0.edge.occupation == destination }?.edge.likelihood ?? 0
            steps.removeAll { $0.edge.occupation == destination }
            steps.append(straight(origin, to: destination, known: known))
        }
        let pay = origin.occupation.map { moves.demands[$0.index].pay } ?? -1
        return RouteStart(state: state, pay: pay, steps: steps)
    }

    /// The demand of the job that a person comes from; nil without one.
    private func here(_ origin: Origin) -> StepDemand? { origin.occupation.map { moves.demands[$0.index] } }

    private func straight(_ origin: Origin, to destination: OccupationID, known: Double) -> RouteStart.Step {
        let clusters = origin.occupation.map { graph.clusters(of: $0) } ?? []
        let isNear = graph.clusters(of: destination).contains(where: clusters.contains)
        let entry = StraightEntry(
            from: here(origin), to: moves.demands[destination.index], isNear: isNear,
            isLead: moves.promotions.isLead(destination))
        let likelihood = max(known, entry.likelihood)
        let coverage = Gap(from: origin, to: destination, in: graph)?.coverage
        let start = PreparationStart(origin, to: destination, coverage: coverage, in: graph)
        return RouteStart.Step(
            edge: MoveEdge(
                occupation: destination, coverage: coverage, sharesProgram: start.sharesProgram,
                likelihood: likelihood),
            relatedMonths: start.relatedMonths)
    }

    /// What may be entered: never where the route begins, and not what the conditions or the person exclude.
    private func openOccupations(_ conditions: RouteConditions, for origin: Origin) -> [Bool] {
        var isOpen = moves.demands.map { !(conditions.excludesBachelorDegree && $0.asksDegree) }
        switch origin {
        case .occupation(let occupation): isOpen[occupation.index] = false
        case .profile(let profile):
            let filter = PreferenceFilter(profile, in: graph)
            for occupation in graph.occupationIDs where filter.avoids(occupation) { isOpen[occupation.index] = false }
            for job in profile.jobs { isOpen[job.occupation.index] = false }
        }
        return isOpen
    }

    /// A person's preferences apply where a condition is not set.
    private func preferred(_ conditions: RouteConditions, by origin: Origin) -> RouteConditions {
        guard case .profile(let profile) = origin else { return conditions }
        var preferred = conditions
        preferred.leastPay = conditions.leastPay ?? profile.preferences.leastPay
        preferred.mostMonths = conditions.mostMonths ?? profile.preferences.mostMonths
        return preferred
    }
}

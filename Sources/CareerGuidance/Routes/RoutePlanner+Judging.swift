import CareerGraph

extension RoutePlanner {
    /// The years over which pay is averaged, in half months.
    static let payHorizon = 10 * 24

    /// What a way is judged by; nil if it breaks a condition.
    func judged(_ way: [OccupationID], from start: RouteStart, _ conditions: RouteConditions) -> RouteCandidate? {
        guard let first = way.first, let last = way.last,
            let step = start.steps.first(where: { $0.edge.occupation == first })
        else { return nil }
        var state = start.state
        state.relatedMonths = step.relatedMonths
        let tally = tally(way, from: state, pay: start.pay, first: step.edge)
        if let most = conditions.mostMonths, tally.halfMonths > most * 2 { return nil }
        if let least = conditions.leastPay, moves.demands[last.index].pay < least { return nil }
        return RouteCandidate(
            start: nil, way: way, halfMonths: tally.halfMonths, pay: tally.tenYearPay ?? -1,
            lowestCoverage: tally.lowestCoverage ?? 0, likelihood: tally.likelihood,
            leastLikelihood: tally.leastLikelihood)
    }

    /// Time, pay and gap of a way.
    struct Tally {
        var halfMonths = 0
        var lowestCoverage: Double? = 1
        var times: [StepTime] = []
        var tenYearPay: Int?
        var likelihood = 1.0
        var leastLikelihood = 1.0
    }

    func tally(_ way: [OccupationID], from start: RouteState, pay: Int, first: MoveEdge) -> Tally {
        var tally = Tally()
        var state = start
        var edge = first
        for (position, occupation) in way.enumerated() {
            let demand = moves.demands[occupation.index]
            if position > 0 { edge = self.edge(from: way[position - 1], to: occupation) }
            let time = times.time(
                from: state, to: demand, coverage: edge.coverage, sharesProgram: edge.sharesProgram)
            tally.likelihood *= edge.likelihood
            tally.leastLikelihood = min(tally.leastLikelihood, edge.likelihood)
            tally.times.append(time)
            tally.halfMonths += time.total.middleHalfMonths
            tally.lowestCoverage = tally.lowestCoverage.flatMap { lowest in edge.coverage.map { min(lowest, $0) } }
            state = StepTimes.state(after: demand, from: state)
        }
        tally.tenYearPay = tenYearPay(way, times: tally.times, pay: pay)
        return tally
    }

    func edge(from origin: OccupationID, to destination: OccupationID) -> MoveEdge {
        MoveEdge(
            occupation: destination, coverage: moves.coverages.coverage(from: origin, to: destination),
            sharesProgram: moves.programs.shares(origin, destination),
            likelihood: moves.likelihood(from: origin, to: destination))
    }

    /// Pay a year on average over the first ten years; nil if a pay is not known.
    private func tenYearPay(_ way: [OccupationID], times: [StepTime], pay: Int) -> Int? {
        guard var current = pay >= 0 ? pay : nil else { return nil }
        var left = RoutePlanner.payHorizon
        var earned = 0
        for (occupation, time) in zip(way, times) {
            let demand = moves.demands[occupation.index]
            guard demand.pay >= 0 else { return nil }
            for (halfMonths, rate) in [
                (time.beforeEntry.middleHalfMonths, current), (time.training.middleHalfMonths, demand.entryPay),
            ] {
                let spent = min(left, halfMonths)
                earned += spent * rate
                left -= spent
            }
            current = demand.pay
        }
        return (earned + left * current) / RoutePlanner.payHorizon
    }
}

extension RoutePlanner {
    /// A chosen way with everything that is shown of it.
    func detailed(_ way: [OccupationID], from origin: Origin, errors: LevelErrors?) -> Route {
        var steps: [RouteStep] = []
        var running = MonthRange.none
        var here = origin
        var education: EntryEducation?
        for occupation in way {
            let step = step(
                from: here, to: occupation, education: education, isFirst: steps.isEmpty, after: running, errors: errors
            )
            running = step.runningTime
            steps.append(step)
            let required = moves.demands[occupation.index].education
            let brought = education ?? PreparationStart(here, to: occupation, coverage: nil, in: graph).education
            education = [brought, required].compactMap { $0 }.max()
            here = .occupation(occupation)
        }
        let coverages = steps.compactMap(\.coverage)
        let destination = way.last.map { graph[$0] }
        let pay = origin.occupation.map { moves.demands[$0.index].pay } ?? -1
        let last = way.last.map { moves.demands[$0.index].pay } ?? -1
        return Route(
            origin: origin, steps: steps, time: running, pay: destination?.wages?.yearlyMedian,
            tenYearPay: tenYearPay(
                way, times: steps.map { StepTime(beforeEntry: $0.beforeEntry, training: $0.preparation.training) },
                pay: pay), payRise: pay >= 0 && last >= 0 ? last - pay : nil,
            lowestCoverage: coverages.count == steps.count ? coverages.min() : nil)
    }

    private func step(
        from here: Origin, to occupation: OccupationID, education: EntryEducation?, isFirst: Bool,
        after running: MonthRange, errors: LevelErrors?
    ) -> RouteStep {
        let gap = Gap(from: here, to: occupation, in: graph, errors: errors)
        var start = PreparationStart(here, to: occupation, coverage: gap?.coverage, in: graph)
        if !isFirst {
            start.education = education
            start.relatedMonths = 0
        }
        let demand = PreparationDemand(occupation, in: graph)
        let preparation = PreparationTime(from: start, to: demand)
        let beforeEntry = isFirst ? preparation.beforeEntry : StepTimes.withStay(preparation.beforeEntry)
        let time = beforeEntry + preparation.training
        return RouteStep(
            origin: here, destination: occupation,
            kind: here.occupation.flatMap { advisor.move(from: $0, to: occupation)?.kind }, gap: gap,
            preparation: preparation, beforeEntry: beforeEntry, time: time,
            experiences: DevelopmentalExperience.all(
                to: occupation, start: start, demand: demand, time: preparation, gap: gap, in: graph),
            runningTime: running + time, pay: PayStages(graph[occupation]))
    }
}

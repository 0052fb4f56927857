import CareerGraph

/// Puts a derived lattice together from its occupations and the moves between them.
struct LatticeBuild {
    private let graph: CareerGraph
    private let members: [OccupationID]
    private let thinning: LatticeThinning
    private let candidates: [LatticeStep]
    private let standings: [LatticeStanding]

    /// - Parameters:
    ///   - members: in order of code.
    ///   - steps: all moves up and across between them.
    ///   - kept: moves that stay whatever the rule of thinning says.
    init(_ members: [OccupationID], _ steps: [LatticeStep], in advisor: LatticeAdvisor, kept: [LatticeStep] = []) {
        graph = advisor.graph
        self.members = members
        candidates = steps
        thinning = LatticeThinning(members, steps, kept: kept)
        standings = members.map { advisor.standing(of: $0) }
    }

    func lattice(_ source: Lattice.Source, leftOut: Int = 0) -> Lattice {
        let (rungs, zones) = LatticeRungs(
            standings, thinning.rungmates, steps: thinning.advancements.map { ($0.from, $0.to) }
        ).numbers()
        let order = members.indices.sorted { (rungs[$0], $0) < (rungs[$1], $1) }
        var place = [Int](repeating: 0, count: order.count)
        for (position, member) in order.enumerated() { place[member] = position }
        let moves = (thinning.advancements + thinning.laterals).map { step in move(step, place) }
        return Lattice(
            source: source, jobs: order.map { job(members[$0], rung: rungs[$0]) },
            moves: moves.sorted { ($0.from, $0.to) < ($1.from, $1.to) }, leftOut: leftOut,
            rungs: zones.enumerated().map { Lattice.Rung(number: $0.offset + 1, zone: JobZone(rawValue: $0.element)) })
    }

    private func job(_ occupation: OccupationID, rung: Int) -> LatticeJob {
        LatticeJob(
            id: graph[occupation].code.text, title: LadderText.shownTitle(graph[occupation].title),
            occupation: occupation, rung: rung, zone: graph[occupation].jobZone,
            pay: graph[occupation].wages?.yearlyMedian,
            isPayFallback: graph[occupation].wages?.source.isFallback ?? false)
    }

    /// A lateral move is one of both ways where people can take it both ways; it then begins at the lower code.
    private func move(_ step: LatticeThinning.IndexedStep, _ place: [Int]) -> LatticeMove {
        let back = candidates.first { $0.from == step.step.to && $0.to == step.step.from }
        let isTwoWay = !step.step.isUp && back != nil
        let isTurned = isTwoWay && step.to < step.from
        let forward = isTurned ? back ?? step.step : step.step
        return LatticeMove(
            from: place[isTurned ? step.to : step.from], to: place[isTurned ? step.from : step.to],
            kind: step.step.isUp ? .advancement : .lateral, isTwoWay: isTwoWay, coverage: forward.coverage, written: [])
    }
}

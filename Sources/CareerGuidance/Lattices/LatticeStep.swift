import CareerGraph

/// Where an occupation stands in a derived lattice: its zone (0 for none), and within the zone its yearly pay (0 where
/// it is not known).
struct LatticeStanding: Sendable, Equatable, Comparable {
    let zone: Int
    let pay: Int

    static func < (left: Self, right: Self) -> Bool { (left.zone, left.pay) < (right.zone, right.pay) }
}

/// A move up or across that a derived lattice may show.
struct LatticeStep: Sendable, Equatable {
    let from: OccupationID
    let to: OccupationID
    /// Otherwise it leads across.
    let isUp: Bool
    /// Both stand in one zone.
    let isWithinZone: Bool
    let coverage: Double?
    let score: Float

    /// Nil for steps down, and for advancements that lead to a lower standing (only where a zone is borrowed): every
    /// advancement of a lattice leads up, so that none can go round in a circle.
    init?(
        from origin: OccupationID, to destination: OccupationID, coverage: Double?, score: Float,
        in advisor: LatticeAdvisor
    ) {
        let graph = advisor.graph
        var zones: Int?
        if let low = graph[origin].jobZone, let high = graph[destination].jobZone {
            zones = high.rawValue - low.rawValue
        }
        let pay = PayChange(from: graph[origin], to: graph[destination])
        let here = advisor.standing(of: origin)
        let there = advisor.standing(of: destination)
        switch MoveKind(jobZoneChange: zones, payChange: pay) {
        case .stepDown: return nil
        case .advancement:
            guard here < there else { return nil }
            isUp = true
        case .lateral: isUp = false
        }
        from = origin
        to = destination
        isWithinZone = here.zone == there.zone
        self.coverage = coverage
        self.score = score
    }

    /// The more promising first; ties in order of code.
    static func isBetter(_ left: LatticeStep, _ right: LatticeStep) -> Bool {
        if left.score != right.score { return left.score > right.score }
        return (left.from, left.to) < (right.from, right.to)
    }
}

/// Grows a lattice around an occupation, ring by ring.
struct LatticeGrowth {
    private(set) var members: [OccupationID]
    /// The moves by which the members were reached.
    private(set) var steps: [LatticeStep] = []
    /// The jobs reached by the ring before.
    private(set) var outermost: [OccupationID]
    private var ring: [OccupationID] = []
    private let isBackwards: Bool

    init(from occupation: OccupationID, isBackwards: Bool) {
        members = [occupation]
        outermost = [occupation]
        self.isBackwards = isBackwards
    }

    /// Adds the best of a job's moves that lead to a new job.
    mutating func add(_ candidates: [LatticeStep], up: Int, across: Int, atMost limit: Int) {
        var left = (up: up, across: across)
        for step in candidates.sorted(by: LatticeStep.isBetter) where members.count <= limit {
            let next = isBackwards ? step.from : step.to
            guard !members.contains(next), step.isUp ? left.up > 0 : left.across > 0 else { continue }
            if step.isUp { left.up -= 1 } else { left.across -= 1 }
            members.append(next)
            steps.append(step)
            ring.append(next)
        }
    }

    mutating func closeRing() {
        outermost = ring
        ring = []
    }
}

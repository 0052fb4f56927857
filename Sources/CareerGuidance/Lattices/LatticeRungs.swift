/// Puts the jobs of a derived lattice on rungs.
///
/// Each job zone has rungs of its own, above those of the zones below. Within a zone an advancement (clearly more pay)
/// leads at least one rung up, and jobs that a lateral move binds share a rung. A job that no advancement within the
/// zone binds stands on the zone's rung whose pay is nearest to its own.
struct LatticeRungs {
    private let standings: [LatticeStanding]
    private let rungmates: DisjointSets
    private let steps: [(from: Int, to: Int)]

    /// - Parameter steps: the advancements.
    init(_ standings: [LatticeStanding], _ rungmates: DisjointSets, steps: [(from: Int, to: Int)]) {
        self.standings = standings
        self.rungmates = rungmates
        self.steps = steps
    }

    /// The rung of each job, from 1, and the zone of each rung, from the lowest.
    func numbers() -> (rungs: [Int], zones: [Int]) {
        var rungs = [Int](repeating: 0, count: standings.count)
        var zones: [Int] = []
        for zone in Set(standings.map(\.zone)).sorted() {
            let levels = levels(inZone: zone)
            for (job, level) in levels { rungs[job] = zones.count + level + 1 }
            let height = (levels.map(\.level).max() ?? 0) + 1
            zones += Array(repeating: zone, count: height)
        }
        return (rungs, zones)
    }

    /// Levels from 0 within a zone, all of them in use.
    private func levels(inZone zone: Int) -> [(job: Int, level: Int)] {
        let members = standings.indices.filter { standings[$0].zone == zone }
        let pairs = steps.filter { standings[$0.from].zone == zone && standings[$0.to].zone == zone }
            .map { (from: rungmates.root($0.from), to: rungmates.root($0.to)) }
        var level: [Int: Int] = [:]
        for pair in pairs { (level[pair.from], level[pair.to]) = (0, 0) }
        climb(pairs, &level)
        lift(pairs, &level)
        let pays = payOfLevels(members, level)
        return members.map { job in
            (job, level[rungmates.root(job)] ?? nearest(to: payOfGroup(rungmates.root(job), members), pays))
        }
    }

    /// The longest way from below. Groups never run in a circle; the bound keeps a mistake from running for ever.
    private func climb(_ pairs: [(from: Int, to: Int)], _ level: inout [Int: Int]) {
        for _ in 0...standings.count {
            var isSettled = true
            for pair in pairs {
                let needed = (level[pair.from] ?? 0) + 1
                if (level[pair.to] ?? 0) < needed {
                    level[pair.to] = needed
                    isSettled = false
                }
            }
            if isSettled { return }
        }
    }

    /// What nothing in the zone leads to stands close below what it leads to.
    private func lift(_ pairs: [(from: Int, to: Int)], _ level: inout [Int: Int]) {
        let arriving = Set(pairs.map(\.to))
        for start in Set(pairs.map(\.from)).subtracting(arriving).sorted() {
            let above = pairs.filter { $0.from == start }.compactMap { level[$0.to] }
            level[start] = max(0, (above.min() ?? 1) - 1)
        }
    }

    /// The mean pay on each level; nil if none is known.
    private func payOfLevels(_ members: [Int], _ level: [Int: Int]) -> [Int?] {
        let height = (level.values.max() ?? 0) + 1
        return (0..<height).map { wanted in
            mean(members.filter { level[rungmates.root($0)] == wanted })
        }
    }

    private func payOfGroup(_ group: Int, _ members: [Int]) -> Int? {
        mean(members.filter { rungmates.root($0) == group })
    }

    private func mean(_ jobs: [Int]) -> Int? {
        let pays = jobs.map { standings[$0].pay }.filter { $0 > 0 }
        return pays.isEmpty ? nil : pays.reduce(0, +) / pays.count
    }

    /// The lowest where nothing can be compared.
    private func nearest(to pay: Int?, _ pays: [Int?]) -> Int {
        guard let pay else { return 0 }
        let known = pays.enumerated().compactMap { level, other in other.map { (level: level, apart: abs($0 - pay)) } }
        return known.min { ($0.apart, $0.level) < ($1.apart, $1.level) }?.level ?? 0
    }
}

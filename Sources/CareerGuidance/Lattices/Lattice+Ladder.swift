import CareerGraph

extension Lattice {
    /// The lattice that people wrote. What ``LadderCheck`` calls an error is left out: moves to nowhere and to the job
    /// itself, second jobs of one id.
    public init(_ ladder: Ladder, in graph: CareerGraph) {
        var position: [String: Int] = [:]
        var jobs: [LadderJob] = []
        for job in ladder.jobs where position[job.id] == nil {
            position[job.id] = jobs.count
            jobs.append(job)
        }
        let moves = ladder.moves.compactMap { move -> (from: Int, to: Int, move: LadderMove)? in
            guard let from = position[move.from], let to = position[move.to], from != to else { return nil }
            return (from, to, move)
        }
        let given = LadderRungs(jobs.map(\.rung), moves.map { ($0.from, $0.to, $0.move.kind) }).numbers()
        let numbers = Set(given).sorted()
        let rungs = given.map { (numbers.firstIndex(of: $0) ?? 0) + 1 }
        let order = jobs.indices.sorted { (rungs[$0], jobs[$0].id, $0) < (rungs[$1], jobs[$1].id, $1) }
        var place = [Int](repeating: 0, count: order.count)
        for (position, job) in order.enumerated() { place[job] = position }
        source = .ladder(LadderHead(ladder))
        self.jobs = order.map { LatticeJob(jobs[$0], rung: rungs[$0], in: graph) }
        self.moves = Lattice.merged(moves.map { LatticeMove($0.move, from: place[$0.from], to: place[$0.to]) })
        leftOut = 0
        self.rungs = numbers.indices.map { Rung(number: $0 + 1, zone: nil) }
    }

    /// Sorted, and of moves from the same job to the same the first.
    private static func merged(_ moves: [LatticeMove]) -> [LatticeMove] {
        var seen: Set<[Int]> = []
        let distinct = moves.filter { seen.insert([$0.from, $0.to]).inserted }
        return distinct.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }
}

extension Lattice.LadderHead {
    init(_ ladder: Ladder) {
        name = LadderText.safe(ladder.name)
        title = LadderText.shownTitle(ladder.title)
        industry = LadderText.safe(ladder.industry)
        cluster = LadderText.safe(ladder.cluster)
        author = LadderText.safe(ladder.author)
        source = LadderText.safe(ladder.source)
        date = LadderText.safe(ladder.date)
        note = LadderText.safe(ladder.note)
    }
}

extension LatticeJob {
    init(_ job: LadderJob, rung: Int, in graph: CareerGraph) {
        let occupation = job.occupation.flatMap { graph.occupation(code: $0) }
        id = LadderText.safe(job.id)
        title = LadderText.shownTitle(job.title)
        self.occupation = occupation
        self.rung = rung
        zone = occupation.flatMap { graph[$0].jobZone }
        pay = occupation.flatMap { graph[$0].wages?.yearlyMedian }
        isPayFallback = occupation.flatMap { graph[$0].wages?.source.isFallback } ?? false
    }
}

extension LatticeMove {
    init(_ move: LadderMove, from: Int, to: Int) {
        self.from = from
        self.to = to
        kind = move.kind.moveKind
        isTwoWay = move.isBothWays
        coverage = nil
        written = move.experiences.map { LadderExperience($0.kind, LadderText.safe($0.text)) }
    }
}

/// Rungs for jobs that have none: jobs joined by lateral moves share one, and an advancement leads at least one up.
/// Rungs that are given stay as they are; advancements that would close a circle are not counted.
struct LadderRungs {
    private let given: [Int?]
    private let moves: [(from: Int, to: Int, kind: LadderMove.Kind)]

    init(_ given: [Int?], _ moves: [(from: Int, to: Int, kind: LadderMove.Kind)]) {
        self.given = given
        self.moves = moves
    }

    /// A rung for each job.
    func numbers() -> [Int] {
        let known = given.compactMap { $0 }
        if known.count == given.count { return known }
        var groups = DisjointSets(given.count)
        for move in moves where move.kind == .lateral && given[move.from] == nil && given[move.to] == nil {
            groups.join(move.from, move.to)
        }
        var above = [[Int]](repeating: [], count: given.count)
        for move in moves where move.kind == .advancement {
            above[groups.root(move.from)].append(groups.root(move.to))
        }
        var rungs = given.map { $0 ?? 1 }
        let order = topological(above)
        var turn = [Int](repeating: 0, count: order.count)
        for (position, job) in order.enumerated() { turn[job] = position }
        for job in order {
            for next in above[job] where given[next] == nil && turn[next] > turn[job] {
                rungs[next] = max(rungs[next], rungs[job] + 1)
            }
        }
        return given.indices.map { rungs[groups.root($0)] }
    }

    /// Jobs before those that they lead to, as far as circles allow: depth first, in order of position.
    private func topological(_ above: [[Int]]) -> [Int] {
        var order: [Int] = []
        var isSeen = [Bool](repeating: false, count: above.count)
        for start in above.indices where !isSeen[start] {
            isSeen[start] = true
            var path = [(job: start, next: 0)]
            while let last = path.last {
                guard last.next < above[last.job].count else {
                    order.append(last.job)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let next = above[last.job][last.next]
                guard !isSeen[next] else { continue }
                isSeen[next] = true
                path.append((next, 0))
            }
        }
        return order.reversed()
    }
}

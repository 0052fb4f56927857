import CareerGraph

/// What is wrong with a ladder, or odd: what the last step of building one goes through.
public enum LadderCheck {
    /// More jobs cannot be drawn.
    public static let mostJobs = 500
    /// More moves cannot be drawn.
    public static let mostMoves = 2_000

    /// All faults: the ladder's own, then job by job, then move by move. Where there is too much to draw, only that.
    ///
    /// - Parameters:
    ///   - graph: nil if there is no map: then nothing is said of occupations and clusters.
    ///   - lines: the lines of the file at which jobs and moves begin, where they are known.
    public static func faults(
        of ladder: Ladder, in graph: CareerGraph?, lines: LadderLines = LadderLines()
    ) -> [LadderFault] {
        let tooMuch = sizeFaults(ladder)
        guard tooMuch.isEmpty else { return tooMuch }
        var walk = LadderWalk(ladder, graph, lines)
        walk.checkHead()
        walk.checkJobs()
        walk.checkMoves()
        return walk.faults
    }

    private static func sizeFaults(_ ladder: Ladder) -> [LadderFault] {
        var faults: [LadderFault] = []
        if ladder.jobs.count > mostJobs {
            let problem = LadderFault.Problem.tooManyJobs(count: ladder.jobs.count, limit: mostJobs)
            faults.append(LadderFault(.error, field: "jobs", problem: problem))
        }
        if ladder.moves.count > mostMoves {
            let problem = LadderFault.Problem.tooManyMoves(count: ladder.moves.count, limit: mostMoves)
            faults.append(LadderFault(.error, field: "moves", problem: problem))
        }
        return faults
    }
}

/// The lines of a file at which the jobs and moves of a ladder begin, in the ladder's order.
public struct LadderLines: Sendable, Equatable {
    public var jobs: [Int]
    public var moves: [Int]

    public init(jobs: [Int] = [], moves: [Int] = []) {
        self.jobs = jobs
        self.moves = moves
    }
}

/// One walk through a ladder.
private struct LadderWalk {
    let ladder: Ladder
    let graph: CareerGraph?
    let lines: LadderLines
    /// The first job of each id.
    private var jobs: [String: LadderJob] = [:]
    private(set) var faults: [LadderFault] = []

    init(_ ladder: Ladder, _ graph: CareerGraph?, _ lines: LadderLines) {
        self.ladder = ladder
        self.graph = graph
        self.lines = lines
    }

    mutating func checkHead() {
        if ladder.title.isEmpty { faults.append(LadderFault(.warning, field: "title", problem: .untitled)) }
        if let graph, !ladder.cluster.isEmpty, !graph.clusters.contains(where: { $0.title == ladder.cluster }) {
            faults.append(LadderFault(.warning, field: "cluster", problem: .unknownCluster(ladder.cluster)))
        }
        if ladder.jobs.isEmpty { faults.append(LadderFault(.error, field: "jobs", problem: .noJobs)) }
    }

    mutating func checkJobs() {
        var titles: [String: String] = [:]
        let linked = ladder.moves.reduce(into: Set<String>()) { $0.formUnion([$1.from, $1.to]) }
        for (place, job) in ladder.jobs.enumerated() {
            if jobs[job.id] == nil {
                jobs[job.id] = job
            } else {
                report(.error, job: place, "id", .duplicateID(job.id))
            }
            let title = job.title.lowercased()
            if let other = titles[title] { report(.warning, job: place, "title", .duplicateTitle(otherID: other)) }
            titles[title] = titles[title] ?? job.id
            if job.title.dropFirst(LadderText.longestTitle).first != nil {
                report(.warning, job: place, "title", .longTitle(limit: LadderText.longestTitle))
            }
            if let graph, let code = job.occupation, graph.occupation(code: code) == nil {
                report(.warning, job: place, "occupation", .unknownOccupation(code.text))
            }
            for level in job.competencies.compactMap(\.level)
            where !ladder.levels.isEmpty && !ladder.levels.contains(level) {
                report(.warning, job: place, "competencies", .unknownLevel(level))
            }
            if !linked.contains(job.id), ladder.jobs.count > 1 { report(.warning, job: place, nil, .unlinked) }
        }
    }

    mutating func checkMoves() {
        var seen: Set<[String]> = []
        for (place, move) in ladder.moves.enumerated() {
            let missing = [("from", move.from), ("to", move.to)].filter { jobs[$0.1] == nil }
            for (field, id) in missing { report(.error, move: place, field, .noSuchJob(id)) }
            guard missing.isEmpty else { continue }
            guard move.from != move.to else {
                report(.error, move: place, nil, .selfReference)
                continue
            }
            let isBack = move.isBothWays && seen.contains([move.to, move.from])
            if !seen.insert([move.from, move.to]).inserted || isBack {
                report(.warning, move: place, nil, .duplicateMove)
            }
            if move.isBothWays { seen.insert([move.to, move.from]) }
            if move.experiences.isEmpty { report(.warning, move: place, "experiences", .noExperiences) }
            checkDirection(move, place)
        }
    }

    private mutating func checkDirection(_ move: LadderMove, _ place: Int) {
        guard let from = jobs[move.from], let to = jobs[move.to] else { return }
        if move.kind == .advancement, move.isBothWays {
            report(.warning, move: place, "bothWays", .advancementBothWays)
        }
        if let low = from.rung, let high = to.rung {
            if move.kind == .advancement, high <= low { report(.warning, move: place, nil, .advancementNotUp) }
            if move.kind == .lateral, high != low { report(.warning, move: place, nil, .lateralBetweenRungs) }
        }
        guard move.kind == .advancement, let origin = occupation(from), let destination = occupation(to) else { return }
        if let change = PayChange(from: origin, to: destination), change.direction < 0 {
            let problem = LadderFault.Problem.advancementPaysLess(
                from: change.origin.value, to: change.destination.value)
            report(.warning, move: place, nil, problem)
        }
        if let low = origin.jobZone, let high = destination.jobZone, high < low {
            report(.warning, move: place, nil, .advancementToLowerZone(from: low.rawValue, to: high.rawValue))
        }
    }

    private func occupation(_ job: LadderJob) -> Occupation? {
        guard let graph, let code = job.occupation else { return nil }
        return graph.occupation(code: code).map { graph[$0] }
    }

    private mutating func report(
        _ severity: LadderFault.Severity, job place: Int, _ field: String?, _ problem: LadderFault.Problem
    ) {
        let line = lines.jobs.indices.contains(place) ? lines.jobs[place] : nil
        let record = LadderFault.Record.job(place, id: ladder.jobs[place].id)
        faults.append(LadderFault(severity, line: line, record: record, field: field, problem: problem))
    }

    private mutating func report(
        _ severity: LadderFault.Severity, move place: Int, _ field: String?, _ problem: LadderFault.Problem
    ) {
        let line = lines.moves.indices.contains(place) ? lines.moves[place] : nil
        let move = ladder.moves[place]
        let record = LadderFault.Record.move(place, from: move.from, to: move.to)
        faults.append(LadderFault(severity, line: line, record: record, field: field, problem: problem))
    }
}

import CareerGraph

extension Ladder {
    /// Makes one change.
    ///
    /// - Returns: whether the ladder is another one now.
    public mutating func apply(_ edit: LadderEdit) -> Bool {
        let before = self
        switch edit {
        case .write(let field, let text): self[keyPath: field.path] = Ladder.kept(text)
        case .addJob(let job): add(job)
        case .removeJob(let id):
            jobs.removeAll { $0.id == id }
            moves.removeAll { $0.from == id || $0.to == id }
        case .writeJob(let id, let field, let text): change(id) { $0.write(field, Ladder.kept(text)) }
        case .listInJob(let id, let list, let lines):
            let lines = lines.map(Ladder.kept).filter { !$0.isEmpty }
            change(id) { $0.list(list, lines) }
        case .place(let id, let rung): change(id) { $0.rung = rung.map { min(Ladder.highestRung, max(1, $0)) } }
        case .link(let ends, let kind, let isBothWays): link(ends, kind, isBothWays)
        case .unlink(let ends): moves.removeAll { LadderEnds($0) == ends }
        case .experiences(let ends, let experiences):
            guard let index = moves.firstIndex(where: { LadderEnds($0) == ends }) else { return false }
            moves[index].experiences = experiences.map { LadderExperience($0.kind, Ladder.kept($0.text)) }
                .filter { !$0.text.isEmpty }
        }
        return self != before
    }

    /// No rung is higher (docs/lattices.md).
    static let highestRung = 999

    /// One line, safe, of a length that a file may hold, without blanks at its ends.
    private static func kept(_ text: String) -> String {
        String(LadderText.safe(text).trimmed.prefix(LadderText.longestText))
    }

    private mutating func add(_ job: LadderJob) {
        guard jobs.count < LadderCheck.mostJobs else { return }
        var job = job
        job.title = Ladder.kept(job.title)
        guard !job.title.isEmpty else { return }
        if job.id.isEmpty || self.job(job.id) != nil { job.id = freeID(for: job.title) }
        jobs.append(job)
    }

    private mutating func change(_ id: String, _ change: (inout LadderJob) -> Void) {
        guard let index = jobs.firstIndex(where: { $0.id == id }) else { return }
        change(&jobs[index])
    }

    /// A move that people take both ways stands there once, whichever way it is named.
    private mutating func link(_ ends: LadderEnds, _ kind: LadderMove.Kind, _ isBothWays: Bool) {
        guard ends.from != ends.to, job(ends.from) != nil, job(ends.to) != nil else { return }
        let isBothWays = isBothWays && kind == .lateral
        if let index = moves.firstIndex(where: { LadderEnds($0) == ends }) {
            moves[index].kind = kind
            moves[index].isBothWays = isBothWays
        } else {
            guard moves.count < LadderCheck.mostMoves else { return }
            moves.append(LadderMove(from: ends.from, to: ends.to, kind: kind, isBothWays: isBothWays))
        }
        if isBothWays { moves.removeAll { $0.from == ends.to && $0.to == ends.from } }
    }

    /// A short id made of a title: `charge-nurse`, and `charge-nurse-2` where that is taken.
    private func freeID(for title: String) -> String {
        var words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        words = words.isEmpty ? "job" : String(words.prefix(60))
        let taken = Set(jobs.map(\.id))
        if !taken.contains(words) { return words }
        return (2...).lazy.map { "\(words)-\($0)" }.first { !taken.contains($0) } ?? words
    }
}

extension LadderJob {
    fileprivate mutating func write(_ field: LadderJobField, _ text: String) {
        if field == .title, text.isEmpty { return }
        self[keyPath: field.path] = text
    }

    fileprivate mutating func list(_ list: LadderJobList, _ lines: [String]) {
        switch list {
        case .credentials: credentials = lines
        case .competencies: competencies = lines.map(LadderCompetency.init)
        }
    }
}

extension Ladder {
    /// The rung that each job stands on, in the order of ``jobs``: its own, or what the moves say of it.
    public var rungs: [Int] {
        var position: [String: Int] = [:]
        for (place, job) in jobs.enumerated() where position[job.id] == nil { position[job.id] = place }
        let known = moves.compactMap { move -> (from: Int, to: Int, kind: LadderMove.Kind)? in
            guard let from = position[move.from], let to = position[move.to], from != to else { return nil }
            return (from, to, move.kind)
        }
        return LadderRungs(jobs.map(\.rung), known).numbers()
    }
}

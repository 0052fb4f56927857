import CareerGraph

/// Which of many moves a lattice shows, so that a person can read it.
///
/// 1. Of each occupation the two most promising advancements; and for each that no such move leads to, the most
///    promising one that does.
/// 2. An advancement is left out where others lead there by way of another occupation.
/// 3. Of each occupation the most promising lateral move within its job zone, unless advancements lead from one of the
///    two to the other: these would put them on different rungs.
/// 4. Whatever all the moves together connect stays connected: where it is not, the most promising move that joins two
///    parts is added, advancements before lateral moves, and those between zones last.
struct LatticeThinning {
    /// Advancements of one occupation.
    static let mostAdvancements = 2

    private let count: Int
    private let candidates: [IndexedStep]
    private(set) var advancements: [IndexedStep] = []
    private(set) var laterals: [IndexedStep] = []
    /// Occupations that share a rung, as the first of each group.
    private(set) var rungmates: DisjointSets

    /// A step by positions among the lattice's jobs.
    struct IndexedStep {
        let from: Int
        let to: Int
        let step: LatticeStep
    }

    /// - Parameter kept: moves that stay whatever the rule says.
    init(_ members: [OccupationID], _ steps: [LatticeStep], kept: [LatticeStep]) {
        count = members.count
        var position: [OccupationID: Int] = [:]
        for (place, member) in members.enumerated() { position[member] = place }
        func indexed(_ step: LatticeStep) -> IndexedStep? {
            guard let from = position[step.from], let to = position[step.to] else { return nil }
            return IndexedStep(from: from, to: to, step: step)
        }
        candidates = steps.sorted(by: LatticeStep.isBetter).compactMap(indexed)
        rungmates = DisjointSets(members.count)
        let kept = kept.compactMap(indexed)
        if kept.isEmpty {
            chooseAdvancements()
        } else {
            advancements = kept.filter(\.step.isUp)
            addUnimplied()
        }
        for lateral in kept where !lateral.step.isUp { addLateral(lateral) }
        chooseLaterals()
        connect()
    }

    private mutating func chooseAdvancements() {
        var leaving = [Int](repeating: 0, count: count)
        var arriving = leaving
        for step in candidates where step.step.isUp && leaving[step.from] < LatticeThinning.mostAdvancements {
            leaving[step.from] += 1
            arriving[step.to] += 1
            advancements.append(step)
        }
        for step in candidates where step.step.isUp && arriving[step.to] == 0 {
            arriving[step.to] += 1
            advancements.append(step)
        }
        advancements = LatticeThinning.reduced(advancements, count: count)
    }

    /// Around an occupation: what led to each job stays; of the others each job's best advancement that says something
    /// new.
    private mutating func addUnimplied() {
        var hasMore = [Bool](repeating: false, count: count)
        var ways = AdvancementWays(advancements, rungmates, count: count)
        for step in candidates where step.step.isUp && !hasMore[step.from] {
            hasMore[step.from] = true
            guard !ways.lead(from: step.from, to: step.to) else { continue }
            advancements.append(step)
            ways.add(step)
        }
    }

    /// Leaves out what goes by way of others. Advancements never run in a circle, so that the order does not matter.
    private static func reduced(_ steps: [IndexedStep], count: Int) -> [IndexedStep] {
        let ways = AdvancementWays(steps, DisjointSets(count), count: count)
        return steps.filter { step in
            !ways.above[step.from].contains { $0 != step.to && ways.lead(from: $0, to: step.to) }
        }
    }

    private mutating func chooseLaterals() {
        var hasOne = [Bool](repeating: false, count: count)
        for lateral in laterals { (hasOne[lateral.from], hasOne[lateral.to]) = (true, true) }
        for step in candidates where !step.step.isUp && step.step.isWithinZone && !hasOne[step.from] {
            hasOne[step.from] = true
            guard canShareRung(step.from, step.to) else { continue }
            addLateral(step)
        }
    }

    /// A pair is shown once.
    private mutating func addLateral(_ step: IndexedStep) {
        guard
            !laterals.contains(where: {
                ($0.from, $0.to) == (step.to, step.from) || ($0.from, $0.to) == (step.from, step.to)
            })
        else { return }
        if step.step.isWithinZone, canShareRung(step.from, step.to) { rungmates.join(step.from, step.to) }
        laterals.append(step)
    }

    /// Whether no advancements lead from the rung of one to that of the other.
    private func canShareRung(_ one: Int, _ other: Int) -> Bool {
        if rungmates.root(one) == rungmates.root(other) { return true }
        let ways = AdvancementWays(advancements, rungmates, count: count)
        return !ways.lead(from: one, to: other) && !ways.lead(from: other, to: one)
    }

    private mutating func connect() {
        var parts = DisjointSets(count)
        for step in advancements + laterals { parts.join(step.from, step.to) }
        let across = candidates.filter { !$0.step.isUp }
        let inOrder =
            candidates.filter(\.step.isUp) + across.filter(\.step.isWithinZone)
            + across.filter { !$0.step.isWithinZone }
        for step in inOrder where parts.root(step.from) != parts.root(step.to) {
            parts.join(step.from, step.to)
            if step.step.isUp { advancements.append(step) } else { addLateral(step) }
        }
    }
}

/// Where advancements lead, rung by rung: who stands on a rung can go on from any job of it.
private struct AdvancementWays {
    /// The jobs that each leads to.
    private(set) var above: [[Int]]
    /// The group of each job, and the jobs of each group.
    private let group: [Int]
    private var members: [[Int]]

    init(_ steps: [LatticeThinning.IndexedStep], _ rungmates: DisjointSets, count: Int) {
        above = [[Int]](repeating: [], count: count)
        members = above
        group = (0..<count).map { rungmates.root($0) }
        for job in 0..<count { members[group[job]].append(job) }
        for step in steps { above[step.from].append(step.to) }
    }

    mutating func add(_ step: LatticeThinning.IndexedStep) { above[step.from].append(step.to) }

    func lead(from start: Int, to end: Int) -> Bool {
        var isSeen = [Bool](repeating: false, count: above.count)
        var open = members[group[start]]
        while let job = open.popLast() {
            for next in above[job] where !isSeen[group[next]] {
                if group[next] == group[end] { return true }
                isSeen[group[next]] = true
                open += members[group[next]]
            }
        }
        return false
    }
}

/// Numbers in groups that can be joined; each group is known by its smallest number.
struct DisjointSets: Sendable {
    private var parents: [Int]

    init(_ count: Int) { parents = Array(0..<count) }

    func root(_ number: Int) -> Int {
        var number = number
        while parents[number] != number { number = parents[number] }
        return number
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(one), root(other))
        parents[max(first, second)] = min(first, second)
    }
}

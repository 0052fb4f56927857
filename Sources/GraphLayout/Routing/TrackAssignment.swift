/// Gives the horizontal runs of a channel their rows: as few crossings as the order of the ends allows, then few rows.
///
/// For each two runs that overlap, the cost of either being the upper one is counted. The cheaper way round becomes a
/// constraint; a shared column makes one of the ways impossible. Rows are then filled from below by the left-edge rule
/// among the runs that nothing has to precede (constrained channel routing; Hashimoto and Stevens 1971, Deutsch 1976).
/// A ring of impossible ways, in which each run would have to be above the next, is broken by giving one of them two
/// rows and a free column between (Deutsch's dogleg).
struct TrackAssignment {
    /// A horizontal run and the legs that leave it.
    struct Run {
        /// The wire, by its number in the channel.
        let wire: Int
        /// Columns of the legs to the row above and to the row below.
        let ups: [Int]
        let downs: [Int]
        /// The run that continues this one above, where the wire has two.
        var upper: Int?
        var track = -1

        var left: Int { min(ups.min() ?? Int.max, downs.min() ?? Int.max) }
        var right: Int { max(ups.max() ?? Int.min, downs.max() ?? Int.min) }

        /// Whether the two could not share a row: they overlap, or leave no free cell between them.
        func meets(_ other: Run) -> Bool { left <= other.right + 1 && other.left <= right + 1 }
    }

    /// All runs, with their tracks from 0, the lowest.
    private(set) var runs: [Run] = []
    /// How many tracks there are.
    private(set) var trackCount = 0

    /// For each run the runs that have to be below it, and what it costs where one is not; nil: impossible.
    private var below: [[(run: Int, cost: Int?)]] = []

    init(_ channel: Channel) {
        for (number, wire) in channel.wires.enumerated() where !wire.isStraight {
            runs.append(Run(wire: number, ups: wire.tops.map(\.column), downs: wire.bottoms.map(\.column)))
        }
        breakRings(channel)
        compare()
        fill()
        raise()
    }

    // MARK: Rings

    /// Breaks every ring in which each run's upper leg is in the column of the next one's lower leg.
    private mutating func breakRings(_ channel: Channel) {
        var taken: Set<Int> = []
        for wire in channel.wires { for end in wire.bottoms + wire.tops { taken.insert(end.column) } }
        var runAtBottom: [Int: Int] = [:]
        for (number, run) in runs.enumerated() { for column in run.downs { runAtBottom[column] = number } }
        var state = Array(repeating: 0, count: runs.count)
        for start in runs.indices where state[start] == 0 {
            var chain: [Int] = []
            var next: Int? = start
            while let run = next, state[run] == 0 {
                state[run] = 1
                chain.append(run)
                next = runs[run].ups.count == 1 ? runAtBottom[runs[run].ups[0]] : nil
            }
            if let closing = next, state[closing] == 1, let first = chain.firstIndex(of: closing) {
                split(chain[first...].max { span($0) < span($1) } ?? closing, &taken)
            }
            for run in chain { state[run] = 2 }
        }
    }

    private func span(_ run: Int) -> Int { runs[run].right - runs[run].left }

    private mutating func split(_ number: Int, _ taken: inout Set<Int>) {
        let run = runs[number]
        let middle = (run.left + run.right) / 2
        var distance = 0
        var column = middle
        while taken.contains(column) || column < 0 {
            distance += 1
            column = !taken.contains(middle - distance) && middle >= distance ? middle - distance : middle + distance
        }
        taken.insert(column)
        runs[number] = Run(wire: run.wire, ups: [column], downs: run.downs, upper: runs.count)
        runs.append(Run(wire: run.wire, ups: run.ups, downs: [column]))
    }

    // MARK: Constraints

    private mutating func compare() {
        below = Array(repeating: [], count: runs.count)
        let sorted = runs.indices.sorted { (runs[$0].left, $0) < (runs[$1].left, $1) }
        for (place, one) in sorted.enumerated() {
            let reach = runs[one].right + 1
            for other in sorted[(place + 1)...] {
                if runs[other].left > reach { break }
                compare(min(one, other), max(one, other))
            }
        }
    }

    private mutating func compare(_ one: Int, _ other: Int) {
        if runs[one].upper == other { return below[other].append((one, nil)) }
        if runs[other].upper == one { return below[one].append((other, nil)) }
        switch (cost(upper: one, lower: other), cost(upper: other, lower: one)) {
        case (let cost?, let contrary?) where cost < contrary: below[one].append((other, contrary - cost))
        case (let cost?, let contrary?) where cost > contrary: below[other].append((one, cost - contrary))
        case (_?, nil): below[one].append((other, nil))
        case (nil, _?): below[other].append((one, nil))
        default: return
        }
    }

    /// How often two runs cross with one above the other; nil if a column would be shared.
    private func cost(upper: Int, lower: Int) -> Int? {
        let (upper, lower) = (runs[upper], runs[lower])
        var count = 0
        for column in upper.downs {
            if lower.ups.contains(column) { return nil }
            if column > lower.left, column < lower.right { count += 1 }
        }
        for column in lower.ups where column > upper.left && column < upper.right { count += 1 }
        return count
    }

    // MARK: Rows

    private mutating func fill() {
        var waiting = runs.indices.sorted { (runs[$0].left, $0) < (runs[$1].left, $1) }
        while !waiting.isEmpty {
            var ready = waiting.filter { run in below[run].allSatisfy { isPlaced($0.run) } }
            if ready.isEmpty, let cheapest = cheapestBreach(waiting) { ready = [cheapest] }
            var end = Int.min
            for run in ready where end == Int.min || runs[run].left > end + 1 {
                runs[run].track = trackCount
                end = runs[run].right
            }
            trackCount += 1
            waiting.removeAll { runs[$0].track >= 0 }
        }
    }

    private func isPlaced(_ run: Int) -> Bool { runs[run].track >= 0 }

    /// Among the runs that may be placed at all, the one whose placing now costs the fewest crossings.
    private func cheapestBreach(_ waiting: [Int]) -> Int? {
        var best: (run: Int, cost: Int)?
        for run in waiting {
            var cost = 0
            var isPossible = true
            for constraint in below[run] where !isPlaced(constraint.run) {
                guard let price = constraint.cost else {
                    isPossible = false
                    break
                }
                cost += price
            }
            if isPossible, cost < best?.cost ?? Int.max { best = (run, cost) }
        }
        return best?.run ?? waiting.first
    }

    /// Lifts the runs that hang from the row above as far as nothing is in their way: shorter legs.
    private mutating func raise() {
        let hanging = runs.indices.filter { runs[$0].downs.isEmpty }.sorted { runs[$0].track > runs[$1].track }
        for run in hanging {
            var track = runs[run].track
            while track + 1 < trackCount,
                !runs.indices.contains(where: { runs[$0].track == track + 1 && runs[$0].meets(runs[run]) })
            {
                track += 1
            }
            runs[run].track = track
        }
        let used = Set(runs.map(\.track)).sorted()
        for run in runs.indices { runs[run].track = used.firstIndex(of: runs[run].track) ?? 0 }
        trackCount = used.count
    }
}

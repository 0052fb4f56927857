import CareerGraph

/// Everything that closeness is computed from, prepared once for a map.
///
/// ``PreparedCloseness`` puts the reading of all titles off until moves are first asked for.
struct ClosenessModel: Sendable {
    let ratings: RatingProfiles
    /// The row of ratings that speaks for each occupation, its own or a borrowed one; -1 for none.
    let rows: [Int32]
    /// From whom an occupation without ratings borrows them.
    let proxies: [OccupationID?]
    private let titles: SharedTerms
    private let programs: SharedTerms
    /// Each occupation's six interests less their means, of length 1; zeros where it has no profile.
    private let interests: [SIMD8<Float>]
    /// One bit for each career cluster.
    private let clusters: [UInt64]
    private let majorGroups: [Int32]
    private let isSupervision: [Bool]

    init(_ graph: CareerGraph) {
        let words = TitleWords(graph.everyTitle(), occupations: graph.occupations.count)
        titles = SharedTerms(words.rows, termCount: words.wordCount)
        programs = ClosenessModel.sharedPrograms(graph)
        ratings = RatingProfiles(graph.ratings)
        let relatives = RatingProxies(graph, titles: titles)
        proxies = relatives.proxies
        rows = graph.occupationIDs.map { id in
            if let row = graph.ratings.row(of: id) ?? relatives.proxies[id.index].flatMap({ graph.ratings.row(of: $0) })
            {
                return Int32(row)
            }
            return -1
        }
        interests = ClosenessModel.interests(graph)
        clusters = graph.occupations.map { occupation in
            occupation.pathways.reduce(0) { $0 | 1 << UInt64(graph[$1].cluster.index) }
        }
        majorGroups = graph.occupations.map { Int32($0.code.text.prefix(2)) ?? 0 }
        isSupervision = graph.occupations.map { $0.title.hasPrefix("First-Line Supervisors") }
    }

    /// The signals from one occupation to every occupation, in order of ``CareerGraph/occupations``.
    func signals(from origin: OccupationID) -> [ClosenessSignals] {
        let count = rows.count
        var signals = [ClosenessSignals](repeating: ClosenessSignals(), count: count)
        let likeness = likeness(to: origin)
        signals.withUnsafeMutableBufferPointer { signals in
            addRatings(from: origin, to: signals)
            let interest = interests[origin.index]
            let cluster = clusters[origin.index]
            let group = isSupervision[origin.index] ? -1 : majorGroups[origin.index]
            for index in 0..<count {
                signals[index][.titles] = likeness.titles[index]
                signals[index][.programs] = likeness.programs[index]
                signals[index][.interests] = (interest * interests[index]).sum()
                signals[index][.cluster] = cluster & clusters[index] != 0 ? 1 : 0
                signals[index][.supervision] = isSupervision[index] && majorGroups[index] == group ? 1 : 0
            }
        }
        return signals
    }

    private func likeness(to origin: OccupationID) -> (titles: [Float], programs: [Float]) {
        var byTitles = [Float](repeating: 0, count: rows.count)
        var byPrograms = byTitles
        byTitles.withUnsafeMutableBufferPointer { titles.addLikeness(to: origin.index, into: $0) }
        byPrograms.withUnsafeMutableBufferPointer { programs.addLikeness(to: origin.index, into: $0) }
        return (byTitles, byPrograms)
    }

    private func addRatings(from origin: OccupationID, to signals: UnsafeMutableBufferPointer<ClosenessSignals>) {
        guard rows[origin.index] >= 0 else { return }
        let compared = [SIMD4<Float>](unsafeUninitializedCapacity: ratings.rowCount) { cells, count in
            ratings.compare(Int(rows[origin.index])) { row, similarity, coverage, use in
                cells[row] = SIMD4(similarity, coverage, use, 0)
            }
            count = ratings.rowCount
        }
        for index in 0..<rows.count where rows[index] >= 0 {
            let cell = compared[Int(rows[index])]
            signals[index][.ratings] = cell.x
            signals[index][.coverage] = cell.y
            signals[index][.use] = cell.z
        }
    }
}

// MARK: - Preparing

extension ClosenessModel {
    private static func sharedPrograms(_ graph: CareerGraph) -> SharedTerms {
        let rows = graph.occupationIDs.map { graph.programNumbers(of: $0) }
        let known = rows.joined().sorted()
        var distinct: [UInt32] = []
        for number in known where distinct.last != number { distinct.append(number) }
        let terms = rows.map { row in
            var terms: [SharedTerms.Term] = []
            for (place, number) in row.enumerated() where !row[..<place].contains(number) {
                terms.append(SharedTerms.Term(number: Int32(position(of: number, in: distinct)), count: 1))
            }
            return terms
        }
        return SharedTerms(terms, termCount: distinct.count)
    }

    /// Where a number stands in a sorted array that holds it.
    private static func position(of number: UInt32, in sorted: [UInt32]) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func interests(_ graph: CareerGraph) -> [SIMD8<Float>] {
        let profiles = graph.occupationIDs.map { id -> SIMD8<Float>? in
            guard let scores = graph.details.interests(of: id)?.hundredths, scores.count == 6 else { return nil }
            var profile = SIMD8<Float>.zero
            for (place, score) in scores.enumerated() { profile[place] = Float(score) }
            return profile
        }
        let known = profiles.compactMap { $0 }
        let mean = known.reduce(.zero, +) / Float(max(1, known.count))
        return profiles.map { profile in
            guard let profile else { return .zero }
            let distance = profile - mean
            let length = (distance * distance).sum().squareRoot()
            return length > 0 ? distance / length : .zero
        }
    }
}

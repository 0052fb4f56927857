import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

@Suite("Closeness and its weights")
struct ClosenessTests {
    @Test("Shared terms: rare ones count, common ones do not, nothing shared is 0, oneself is 1")
    func sharedTerms() {
        // Term 0 is everybody's, so that its weight is ln(3/3) = 0; term 1 belongs to two, terms 2 and 3 to one each.
        let rows: [[SharedTerms.Term]] = [
            [.init(number: 0, count: 1), .init(number: 1, count: 1)],
            [.init(number: 0, count: 1), .init(number: 1, count: 1), .init(number: 2, count: 1)],
            [.init(number: 0, count: 1), .init(number: 3, count: 5)],
        ]
        let shared = SharedTerms(rows, termCount: 4)
        func likeness(_ origin: Int) -> [Float] {
            var cells = [Float](repeating: 0, count: 3)
            cells.withUnsafeMutableBufferPointer { shared.addLikeness(to: origin, into: $0) }
            return cells
        }
        // ln(3/2) = 0.4055 of a row of length sqrt(0.4055² + 1.0986²) = 1.1711.
        #expect(abs(likeness(0)[0] - 1) < 1e-5)
        #expect(abs(likeness(0)[1] - 0.4055 / 1.1711) < 1e-3)
        #expect(likeness(0)[2] == 0)
        #expect(abs(likeness(2)[2] - 1) < 1e-5)
        #expect(likeness(1)[0] == likeness(0)[1])
    }

    @Test("Words of titles: case and plurals fold, a title counts a word once, the own title three times")
    func titleWords() {
        var list = TitleList()
        list.append("Nurse, nurse NURSES".utf8, of: OccupationID(0), kind: .alternate)
        list.append("RN".utf8, of: OccupationID(0), kind: .short)
        list.append("Nurses".utf8, of: OccupationID(0), kind: .occupation)
        list.append("Boss of Ladies".utf8, of: OccupationID(1), kind: .reported)
        list.append("Lady Bosses".utf8, of: OccupationID(1), kind: .occupation)
        let words = TitleWords(list, occupations: 2)
        #expect(words.rows[0].map(\.count) == [4])
        // boss 1, of 1, lady 1 + 3, bosse 3: a singular by rule, not by dictionary.
        #expect(words.rows[1].map(\.count).sorted() == [1, 1, 3, 4])
        #expect(words.wordCount == 5)
    }

    @Test("Many words make the table grow and lose none")
    func manyWords() {
        var list = TitleList()
        let letters = Array("abcdefghijklmnopqrtuvwxyz".utf8)
        for first in letters {
            for second in letters {
                for third in letters where first != third {
                    list.append([first, second, third], of: OccupationID(0), kind: .alternate)
                }
            }
        }
        let words = TitleWords(list, occupations: 1)
        #expect(words.wordCount == 25 * 25 * 24)
    }

    @Test("The fit finds the weights that made the data")
    func fit() {
        var generator = SeededGenerator(seed: 7)
        let truth = ClosenessWeights(base: -1) { $0 == .ratings ? 2 : $0 == .titles ? -1 : 0 }
        let examples = (0..<20_000).map { _ in
            var signals = ClosenessSignals()
            for signal in ClosenessSignals.Signal.allCases {
                signals[signal] = Float.random(in: -1...1, using: &generator)
            }
            let chance = 1 / (1 + Self.exponential(-Double(truth.logOdds(signals))))
            return LogisticFit.Example(
                signals: signals.values, holds: Double.random(in: 0..<1, using: &generator) < chance, weight: 1)
        }
        let found = LogisticFit(examples).weights()
        #expect(abs(found.base - truth.base) < 0.1)
        for signal in ClosenessSignals.Signal.allCases {
            #expect(abs(found.weight(of: signal) - truth.weight(of: signal)) < 0.15, "\(signal)")
        }
    }

    private static func exponential(_ value: Double) -> Double {
        var sum = 1.0
        var term = 1.0
        for step in 1..<60 {
            term *= value / Double(step)
            sum += term
        }
        return sum
    }

    @Test("Signals that never change get no weight, and the fit still ends")
    func constantSignals() {
        let examples = (0..<100).map { LogisticFit.Example(signals: .zero, holds: $0 % 4 == 0, weight: 1) }
        let found = LogisticFit(examples).weights()
        #expect(ClosenessSignals.Signal.allCases.allSatisfy { found.weight(of: $0) == 0 })
        #expect(abs(found.base - -1.0986) < 1e-3)
    }

    @Test("Equations by Cholesky: 4x + 2y = 10, 2x + 3y = 9")
    func equations() {
        var system = LinearSystem(size: 2)
        system.left = [4, 0, 2, 3]
        system.right = [10, 9]
        let solution = LinearSystem.solve(system)
        #expect(abs(solution[0] - 1.5) < 1e-12 && abs(solution[1] - 2) < 1e-12)
    }
}

@Suite("Ratings side by side")
struct RatingProfileTests {
    @Test("Comparisons agree with the gap, both ways", arguments: 0..<5)
    func agreement(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let graph = RandomMap.make(jobs: 9, using: &generator)
        let profiles = RatingProfiles(graph.ratings)
        for origin in graph.occupationIDs {
            profiles.compare(origin.index) { row, similarity, coverage, use in
                let there = OccupationID(row)
                let gap = Gap(from: origin, to: there, in: graph)?.coverage
                #expect(profiles.coverage(from: origin.index, to: row) == gap)
                #expect(abs(Double(coverage) - (gap ?? -1)) < 1e-6)
                #expect(abs(Double(use) - (Gap(from: there, to: origin, in: graph)?.coverage ?? -1)) < 1e-6)
                #expect((-1...1).contains(similarity) && similarity == profiles.similarity(row, origin.index))
                if row == origin.index { #expect(coverage == 1 && use == 1 && similarity > 0.999) }
            }
        }
    }

    @Test("Rounding to whole numbers moves no cosine by half a thousandth")
    func quantisation() throws {
        let graph = try FullBundle.load()
        let profiles = RatingProfiles(graph.ratings)
        let exact = ExactCosine(graph.ratings)
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<100 {
            let first = Int.random(in: 0..<profiles.rowCount, using: &generator)
            let second = Int.random(in: 0..<profiles.rowCount, using: &generator)
            #expect(abs(Double(profiles.similarity(first, second)) - exact.cosine(first, second)) < 5e-4)
        }
    }

    /// The same cosine in floating point.
    private struct ExactCosine {
        private let rows: [[Double]]

        init(_ table: RatingTable) {
            let count = table.occupations.count
            func distances(_ cells: [UInt16]) -> [[Double]] {
                let means = (0..<table.width).map { column in
                    (0..<count).reduce(0.0) { $0 + Double(cells[$1 * table.width + column]) } / Double(count)
                }
                let rows = (0..<count).map { row in
                    (0..<table.width).map { Double(cells[row * table.width + $0]) - means[$0] }
                }
                let squares = rows.joined().reduce(0) { $0 + $1 * $1 }
                let spread = (squares / Double(cells.count)).squareRoot()
                return rows.map { $0.map { $0 / spread } }
            }
            rows = zip(distances(table.importance), distances(table.level)).map { $0 + $1 }
        }

        func cosine(_ first: Int, _ second: Int) -> Double {
            func dot(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
            let lengths = dot(rows[first], rows[first]) * dot(rows[second], rows[second])
            return dot(rows[first], rows[second]) / lengths.squareRoot()
        }
    }
}

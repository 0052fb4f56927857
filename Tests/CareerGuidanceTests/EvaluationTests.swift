import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

@Suite("The check against the experts")
struct EvaluationTests {
    @Test("The ten highest, ties in order, the origin left out")
    func firstTen() {
        let scores: [Double] = [5, 1, 9, 9, 0, 3, 3, 2, 8, 7, 6, 4, 10]
        #expect(RelatedOccupationsCheck.first(scores, excluding: 12) == [2, 3, 8, 9, 10, 0, 11, 5, 6, 7])
    }

    @Test("The gain of a list by hand: grades 3, 0, 1 give 7 + 0 + 1/2")
    func gain() {
        #expect(RelatedOccupationsCheck.gain([3, 0, 1]) == 7.5)
    }

    @Test("The experts' own order scores 1, the reverse does not")
    func bounds() {
        let jobs = (10..<24).map { number in
            SketchedMap.Job("\(number)-0000", ratings: [(300, 300), (300, 300), (300, 300)])
        }
        let links = (11..<21).map { number in
            SketchedMap.Link(
                "10-0000", "\(number)-0000", tier: number < 16 ? .primaryShort : .primaryLong, rank: number - 10)
        }
        let check = RelatedOccupationsCheck(SketchedMap(jobs, links: links).graph())
        let best = check.agreement { _ in (0..<14).map { -Double($0) } }
        #expect(best.recall == 1 && abs(best.gain - 1) < 1e-12)
        let worst = check.agreement { _ in (0..<14).map { Double($0) } }
        #expect(worst.recall == 0.7 && worst.gain < 0.6)
    }

    @Test("The size of a destination counts an equal share of a figure that several have in common")
    func sharedOpenings() {
        let whole = FigureSource.wholeOccupation(code: "10-1111")
        var jobs = [
            SketchedMap.Job("10-1111.00", openings: 4_096), SketchedMap.Job("10-1111.01", openings: 4_096),
            SketchedMap.Job("10-1111.02", openings: 4_096), SketchedMap.Job("10-1111.03", openings: 4_096),
            SketchedMap.Job("20-0000.00"), SketchedMap.Job("30-0000.00", openings: 3),
        ]
        for index in 1...3 { jobs[index].openingsSource = whole }
        let figures = DestinationFigures.all(in: SketchedMap(jobs).graph())
        #expect(figures.map(\.logOpenings) == [12, 10, 10, 10, 7, 7])
    }

    @Test("Closeness beats every simple ranking clearly, on the full bundle; the weights in use are the fitted ones")
    func fullBundle() throws {
        let advice = try FullAdvice.load()
        // Every sixth origin: the whole check runs in `rung evaluate moves`, and takes long without optimisation.
        let data = EvaluationData(advice.advisor, every: 6)
        let simple = SimpleRankings(advice.graph, profiles: data.closeness.ratings)
        let rows = data.rows
        func agreement(_ scores: (Int) -> [Double]) -> RelatedOccupationsCheck.Agreement {
            data.check.agreement(over: rows, scores)
        }
        let closeness = agreement { data.logOdds(from: $0, .learned) }
        let worth = agreement { data.unheard(.worthTaking, from: $0) }
        for baseline in [
            agreement(simple.shuffled), agreement(simple.size), agreement(simple.cosine),
            agreement(simple.coverage), agreement(simple.nesta()),
        ] {
            #expect(closeness.recall > baseline.recall + 0.15 && closeness.gain > baseline.gain + 0.2)
            #expect(worth.recall > baseline.recall + 0.08 && worth.gain > baseline.gain + 0.1)
        }
        let fitted = data.fit(leavingOut: nil)
        let refitted = agreement { data.logOdds(from: $0, fitted) }
        #expect(abs(refitted.gain - closeness.gain) < 0.03 && abs(refitted.recall - closeness.recall) < 0.03)
        for signal in ClosenessSignals.Signal.allCases { #expect(ClosenessWeights.learned.weight(of: signal) > 0) }
    }
}

import Testing

@testable import CareerGraph

@Suite struct OccupationRankingTests {
    private func candidate(_ title: UInt32, score: Int = 900, answered: Int = 1_000) -> OccupationRanking.Candidate {
        OccupationRanking.Candidate(
            form: TitleIndex.Form(start: 0, count: 1, title: title, isPart: false), reading: 0, answered: answered,
            score: score)
    }

    private func order(_ ranking: OccupationRanking) -> [UInt32] { ranking.best(10).map(\.form.title) }

    @Test func equalsStandInOrderOfOccupation() {
        var ranking = OccupationRanking(occupations: 2)
        ranking.offer(candidate(1), occupation: 1)
        ranking.offer(candidate(0), occupation: 0)
        #expect(order(ranking) == [0, 1])
    }

    @Test func thePlainOccupationComesBeforeItsKin() {
        var ranking = OccupationRanking(occupations: 2)
        ranking.offer(candidate(0), occupation: 0)
        ranking.offer(candidate(1), occupation: 1)
        ranking.noteOwnTitle(plainness: 1, occupation: 1)
        #expect(order(ranking) == [1, 0])
    }

    @Test func manyTitlesSpeakForAnOccupation() {
        var ranking = OccupationRanking(occupations: 2)
        ranking.offer(candidate(0), occupation: 0)
        for _ in 0..<4 { ranking.offer(candidate(1), occupation: 1) }
        #expect(order(ranking) == [1, 0])
    }

    @Test func whatAnswersFarLessIsLeftOut() {
        var ranking = OccupationRanking(occupations: 3)
        ranking.offer(candidate(0), occupation: 0)
        ranking.offer(candidate(1, score: 5_000, answered: 1_000 - OccupationRanking.slack - 1), occupation: 1)
        ranking.offer(candidate(2, score: 1, answered: 1_000 - OccupationRanking.slack), occupation: 2)
        #expect(order(ranking) == [0, 2])
    }
}

import CareerGraph
import CareerGuidance
import Testing
import TestSupport

@Suite("Suggested moves")
struct MoveAdvisorTests {
    /// Two nurses alike, a clerk unlike both, and a surgeon alike but far away.
    private let sketch = SketchedMap(
        [
            .init(
                "10-0000", "Aide", zone: 2, pay: 40_000, openings: 9_000,
                ratings: [(450, 400), (100, 100), (400, 300)],
                pathway: 0),
            .init(
                "20-0000", "Nurse", zone: 3, pay: 60_000, openings: 9_000,
                ratings: [(470, 450), (110, 100), (420, 400)], pathway: 0),
            .init(
                "30-0000", "Clerk", zone: 2, pay: 40_000, openings: 99_000,
                ratings: [(150, 100), (450, 400), (100, 100)], pathway: 2),
            .init("40-0000", "Surgeon", zone: 5, pay: 200_000, ratings: [(480, 600), (120, 100), (440, 650)]),
            .init("50-0000", "Somebody else"),
        ])

    @Test("Close work within one zone is suggested, unlike work and work far away are not")
    func filter() throws {
        let moves = MoveAdvisor(sketch.graph()).moves(from: OccupationID(0))
        #expect(moves.map(\.destination.index) == [1])
        let move = try #require(moves.first)
        #expect(move.kind == .advancement)
        #expect(move.jobZoneChange == 1)
        #expect(move.payChange?.percent == 50)
        #expect(move.annualOpenings?.count == 9_000)
        #expect(move.reasons.contains(.paysMore(percent: 50, isAtLeast: false, isFallback: false)))
        #expect(move.reasons.contains(.openings(perYear: 9_000, isFallback: false)))
        #expect(move.reasons.contains(.samePathway(PathwayID(0))))
        #expect(move.reasons.contains(.morePreparation(zones: 1)))
    }

    @Test("The experts' word opens every sieve, in both directions")
    func experts() throws {
        var sketch = sketch
        sketch.links = [.init("10-0000", "40-0000"), .init("30-0000", "10-0000", tier: .supplemental, rank: 12)]
        let moves = MoveAdvisor(sketch.graph()).moves(from: OccupationID(0))
        #expect(Set(moves.map(\.destination.index)) == [1, 2, 3])
        let surgeon = try #require(moves.first { $0.destination.index == 3 })
        #expect(surgeon.relation == nil || surgeon.relation?.isReverse == false)
        #expect(surgeon.reasons.contains(.expertsRelate(tier: .primaryShort, rank: 1)))
        let clerk = try #require(moves.first { $0.destination.index == 2 })
        #expect(clerk.relation?.isReverse == true)
        #expect(clerk.reasons.contains(.expertsRelateBack(tier: .supplemental, rank: 12)))
    }

    @Test("Without ratings, those of the nearest relative speak, and coverage says nothing")
    func unrated() throws {
        var sketch = sketch
        sketch.links = [.init("50-0000", "10-0000")]
        let graph = sketch.graph()
        let moves = MoveAdvisor(graph).moves(from: OccupationID(4))
        // The experts' relation lends the aide's ratings: what is close to the aide is close, the clerk is not.
        #expect(moves.first?.destination == OccupationID(0))
        #expect(moves.contains { $0.destination == OccupationID(1) })
        #expect(!moves.contains { $0.destination == OccupationID(2) })
        for move in moves {
            #expect(move.coverage == nil && move.similarity == nil)
            #expect(move.reasons.contains(.notRated))
            #expect(move.reasons.contains(.ratingsBorrowed(for: OccupationID(4), from: OccupationID(0))))
        }
        sketch.links = []
        sketch.jobs.append(.init("50-0010", "Sister of somebody", ratings: [(450, 400), (100, 100), (400, 300)]))
        let sister = MoveAdvisor(sketch.graph()).moves(from: OccupationID(4)).first
        #expect(sister?.reasons.contains(.ratingsBorrowed(for: OccupationID(4), from: OccupationID(5))) == true)
        #expect(sister?.reasons.contains(.sameFamily) == true)
    }

    @Test("A single move is the suggested one; to itself there is none")
    func singleMove() {
        let advisor = MoveAdvisor(sketch.graph())
        let moves = advisor.moves(from: OccupationID(0))
        #expect(advisor.move(from: OccupationID(0), to: OccupationID(1)) == moves.first)
        #expect(advisor.move(from: OccupationID(0), to: OccupationID(3))?.jobZoneChange == 3)
        #expect(advisor.move(from: OccupationID(0), to: OccupationID(0)) == nil)
    }

    @Test("Properties of random maps", arguments: 0..<20)
    func properties(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var sketch = RandomMap.sketch(jobs: 12, using: &generator)
        let graph = sketch.graph()
        let advisor = MoveAdvisor(graph)
        sketch.jobs.shuffle(using: &generator)
        sketch.links.shuffle(using: &generator)
        let shuffled = MoveAdvisor(sketch.graph())
        for origin in graph.occupationIDs {
            let moves = advisor.moves(from: origin)
            #expect(moves == shuffled.moves(from: origin))
            #expect(Set(moves.map(\.destination)).count == moves.count)
            #expect(
                zip(moves, moves.dropFirst()).allSatisfy { ($0.score, $1.destination) >= ($1.score, $0.destination) })
            #expect(Array(moves.prefix(3)) == advisor.moves(from: origin, limit: 3))
            for move in moves {
                #expect(move.origin == origin && move.destination != origin)
                #expect(move.coverage == Gap(from: origin, to: move.destination, in: graph)?.coverage)
                #expect((-1...1).contains(move.similarity ?? 0))
                #expect(abs(move.jobZoneChange ?? 0) <= 1 || move.relation != nil)
            }
        }
        #expect(advisor.moves(from: OccupationID(0), limit: 0).isEmpty)
    }
}

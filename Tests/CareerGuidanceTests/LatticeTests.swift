import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

@Suite("Lattices derived from the map")
struct LatticeTests {
    private static let advisor: Result<LatticeAdvisor, BundleError> = FullAdvice.shared.map {
        LatticeAdvisor($0.advisor)
    }

    private func advisor() throws -> LatticeAdvisor { try LatticeTests.advisor.get() }

    /// What holds for every derived lattice.
    private func expectSound(_ lattice: Lattice, _ advisor: LatticeAdvisor, _ name: String) {
        let jobs = lattice.jobs
        #expect(Set(jobs.map(\.id)).count == jobs.count, "\(name)")
        #expect(Set(jobs.map(\.rung)) == Set(lattice.rungs.map(\.number)), "no empty rung: \(name)")
        #expect(lattice.rungs.map(\.number) == Array(1...max(1, lattice.rungs.count)), "\(name)")
        #expect(Set(lattice.moves.map { [$0.from, $0.to] }).count == lattice.moves.count, "\(name)")
        for move in lattice.moves {
            let (low, high) = (jobs[move.from], jobs[move.to])
            switch move.kind {
            case .advancement:
                #expect(low.rung < high.rung, "\(name): \(low.id) to \(high.id)")
                #expect(!move.isTwoWay)
            case .lateral:
                let isPair = lattice.moves.contains { $0.from == move.to && $0.to == move.from }
                #expect(!isPair, "\(name): a lateral pair is one move")
            case .stepDown: Issue.record("\(name): a step down")
            }
        }
        // Zones lie one above the other.
        let zones = lattice.rungs.compactMap(\.zone)
        #expect(zones == zones.sorted(), "\(name)")
    }

    /// What the moves among the jobs connect, the lattice connects.
    private func expectConnected(_ lattice: Lattice, _ advisor: LatticeAdvisor, _ name: String) {
        var position: [OccupationID: Int] = [:]
        for (place, job) in lattice.jobs.enumerated() { if let id = job.occupation { position[id] = place } }
        var drawn = DisjointSets(lattice.jobs.count)
        for move in lattice.moves { drawn.join(move.from, move.to) }
        for step in advisor.among(lattice.jobs.compactMap(\.occupation)) {
            guard let from = position[step.from], let to = position[step.to] else { continue }
            #expect(drawn.root(from) == drawn.root(to), "\(name): \(lattice.jobs[from].id), \(lattice.jobs[to].id)")
        }
    }

    @Test("All pathways: every occupation is there, and what moves connect stays connected")
    func pathways() throws {
        let advisor = try advisor()
        for pathway in advisor.graph.pathwayIDs {
            let name = advisor.graph[pathway].title
            let lattice = advisor.lattice(of: pathway)
            let all = Set(advisor.graph[pathway].placements.map(\.occupation))
            #expect(Set(lattice.jobs.compactMap(\.occupation)) == all, "\(name)")
            #expect(lattice.leftOut == 0 && lattice.source.isDerived)
            expectSound(lattice, advisor, name)
            expectConnected(lattice, advisor, name)
            // Readable: two advancements and a lateral move for each, and what is needed to connect.
            #expect(lattice.moves.count <= all.count * 4, "\(name): \(lattice.moves.count) moves")
            expectNoDetour(lattice, name)
        }
    }

    /// No advancement repeats what others say.
    private func expectNoDetour(_ lattice: Lattice, _ name: String) {
        var above = [[Int]](repeating: [], count: lattice.jobs.count)
        for move in lattice.moves where move.kind == .advancement { above[move.from].append(move.to) }
        for (from, nexts) in above.enumerated() {
            var open = nexts.flatMap { above[$0] }
            var seen: Set<Int> = []
            while let job = open.popLast() {
                #expect(!nexts.contains(job), "\(name): \(lattice.jobs[from].id) to \(lattice.jobs[job].id)")
                if seen.insert(job).inserted { open += above[job] }
            }
        }
    }

    @Test("All clusters: at most forty occupations, of every pathway, and the rest is counted")
    func clusters() throws {
        let advisor = try advisor()
        let graph = advisor.graph
        for cluster in graph.clusterIDs {
            let lattice = advisor.lattice(of: cluster)
            let pathways = graph[cluster].pathways.map { Set(graph[$0].placements.map(\.occupation)) }
            let all = pathways.reduce(into: Set<OccupationID>()) { $0.formUnion($1) }
            let shown = Set(lattice.jobs.compactMap(\.occupation))
            #expect(shown.count == min(all.count, LatticeAdvisor.mostOfCluster))
            #expect(shown.isSubset(of: all) && lattice.leftOut == all.count - shown.count)
            #expect(pathways.allSatisfy { !$0.isDisjoint(with: shown) })
            expectSound(lattice, advisor, graph[cluster].title)
            expectConnected(lattice, advisor, graph[cluster].title)
        }
    }

    @Test("Around every occupation, forwards and backwards: all of it lies within so many moves", arguments: [1, 2])
    func around(depth: Int) throws {
        let advisor = try advisor()
        for occupation in advisor.graph.occupationIDs {
            for isBackwards in [false, true] {
                let lattice = advisor.lattice(around: occupation, moves: depth, isBackwards: isBackwards)
                let name = "\(advisor.graph[occupation].code) \(depth) \(isBackwards)"
                expectSound(lattice, advisor, name)
                #expect(lattice.jobs.count <= LatticeAdvisor.mostAround + 1)
                let start = try #require(lattice.jobs.firstIndex { $0.occupation == occupation })
                let near = LatticeTests.within(depth, of: start, lattice, isBackwards: isBackwards)
                #expect(near.count == lattice.jobs.count, "\(name)")
            }
        }
    }

    /// The jobs that lie so many moves away.
    private static func within(_ depth: Int, of start: Int, _ lattice: Lattice, isBackwards: Bool) -> Set<Int> {
        var near: Set = [start]
        for _ in 0..<depth {
            for move in lattice.moves {
                let (from, to) = isBackwards ? (move.to, move.from) : (move.from, move.to)
                let isNear = near
                if isNear.contains(from) { near.insert(to) }
                if move.isTwoWay, isNear.contains(to) { near.insert(from) }
            }
        }
        return near
    }

    @Test("Nursing assistants lead to licensed practical nurses, which is one move from registered nurses")
    func nurses() throws {
        let advisor = try advisor()
        func id(_ code: String) throws -> OccupationID {
            try #require(OccupationCode(code).flatMap { advisor.graph.occupation(code: $0) })
        }
        let backwards = advisor.lattice(around: try id("29-1141"), moves: 1, isBackwards: true)
        #expect(backwards.index(of: "29-2061.00") != nil)
        let forwards = advisor.lattice(around: try id("29-2061"), moves: 1)
        #expect(forwards.index(of: "29-1141.00") != nil)
        let experiences = advisor.experiences(from: try id("29-2061"), to: try id("29-1141"))
        #expect(experiences.contains { if case .education(.bachelor, _, _, _) = $0 { true } else { false } })
        #expect(experiences.count { if case .competency = $0 { true } else { false } } == 3)
        #expect(advisor.lattice(around: try id("29-2061"), moves: 9).jobs.count > forwards.jobs.count)
        #expect(advisor.lattice(around: try id("29-2061"), moves: 1) == forwards)
    }
}

@Suite("Ladders that people write")
struct LadderTests {
    private let graph = SmallMap.graph()

    private func ladder(_ jobs: [LadderJob], _ moves: [LadderMove]) -> Ladder {
        Ladder(name: "test", title: "Test", cluster: "Health Science", jobs: jobs, moves: moves)
    }

    private func problems(_ ladder: Ladder) throws -> [LadderFault.Problem] {
        LadderCheck.faults(of: ladder, in: try FullBundle.load()).map(\.problem)
    }

    private let taught = [LadderExperience(.training, "A course")]

    @Test("A sound ladder has no fault")
    func sound() throws {
        let ladder = ladder(
            [
                LadderJob(id: "a", title: "Aide", occupation: OccupationCode("31-1131"), rung: 1),
                LadderJob(id: "b", title: "Nurse", occupation: OccupationCode("29-1141"), rung: 2),
            ], [LadderMove(from: "a", to: "b", kind: .advancement, experiences: taught)])
        #expect(try problems(ladder) == [])
    }

    @Test("Each fault is found, with where it is and how bad")
    func faults() throws {
        let ladder = ladder(
            [
                LadderJob(id: "a", title: "Doctor", occupation: OccupationCode("29-1216"), rung: 1),
                LadderJob(id: "b", title: "doctor", occupation: OccupationCode("31-1131"), rung: 1),
                LadderJob(id: "c", title: "C", occupation: OccupationCode("99-9999")),
                LadderJob(id: "c", title: String(repeating: "x", count: 121)),
            ],
            [
                LadderMove(from: "a", to: "b", kind: .advancement, experiences: taught),
                LadderMove(from: "b", to: "nowhere", kind: .lateral, experiences: taught),
                LadderMove(from: "a", to: "a", kind: .lateral, experiences: taught),
                LadderMove(from: "a", to: "b", kind: .lateral, isBothWays: true),
            ])
        let faults = LadderCheck.faults(of: ladder, in: try FullBundle.load())
        #expect(
            faults.map(\.problem) == [
                .duplicateTitle(otherID: "a"), .unknownOccupation("99-9999.00"), .unlinked, .duplicateID("c"),
                .longTitle(limit: 120), .unlinked, .advancementNotUp, .advancementPaysLess(from: 256_560, to: 42_260),
                .advancementToLowerZone(from: 5, to: 3), .noSuchJob("nowhere"), .selfReference, .duplicateMove,
                .noExperiences,
            ])
        #expect(
            faults.filter { $0.severity == .error }.map(\.problem) == [
                .duplicateID("c"), .noSuchJob("nowhere"), .selfReference,
            ])
        #expect(faults.first { $0.problem == .noSuchJob("nowhere") }?.field == "to")
        #expect(try problems(Ladder(name: "empty")) == [.untitled, .noJobs])
    }

    @Test("Ten thousand jobs are refused at once, and only that is said")
    func tooMany() throws {
        let jobs = (0..<10_000).map { LadderJob(id: "j\($0)", title: "Job") }
        #expect(try problems(ladder(jobs, [])) == [.tooManyJobs(count: 10_000, limit: 500)])
        let move = LadderMove(from: "a", to: "b", kind: .lateral)
        let few = [LadderJob(id: "a", title: "A"), LadderJob(id: "b", title: "B")]
        let many = ladder(few, Array(repeating: move, count: 2_001))
        #expect(try problems(many) == [.tooManyMoves(count: 2_001, limit: 2_000)])
    }

    @Test("Rungs follow from the moves where none are given, circles and all")
    func rungs() {
        func rungs(_ given: [Int?], _ moves: [(Int, Int, LadderMove.Kind)]) -> [Int] {
            LadderRungs(given, moves.map { (from: $0.0, to: $0.1, kind: $0.2) }).numbers()
        }
        #expect(rungs([nil, nil, nil], [(0, 1, .advancement), (1, 2, .advancement)]) == [1, 2, 3])
        #expect(rungs([nil, nil, nil], [(0, 1, .advancement), (1, 2, .lateral)]) == [1, 2, 2])
        #expect(rungs([7, nil, 3], [(0, 1, .advancement), (2, 1, .advancement)]) == [7, 8, 3])
        #expect(rungs([nil, nil], [(0, 1, .advancement), (1, 0, .advancement)]) == [1, 2])
        #expect(rungs([], []) == [])
    }

    @Test("A lattice of a ladder holds safe texts and only moves that can be drawn")
    func lattice() {
        let ladder = ladder(
            [
                LadderJob(id: "a", title: "A\u{1b}[31m\u{202e}x"),
                LadderJob(id: "b", title: String(repeating: "w", count: 500)), LadderJob(id: "b", title: "second"),
            ],
            [
                LadderMove(
                    from: "a", to: "b", kind: .advancement, experiences: [LadderExperience(.training, "t\u{7}")]),
                LadderMove(from: "a", to: "c", kind: .advancement), LadderMove(from: "a", to: "a", kind: .lateral),
            ])
        let lattice = Lattice(ladder, in: graph)
        #expect(lattice.jobs.map(\.title) == ["A [31mx", String(repeating: "w", count: 119) + "…"])
        #expect(lattice.moves.map { [$0.from, $0.to] } == [[0, 1]])
        #expect(lattice.moves[0].written == [LadderExperience(.training, "t ")])
        #expect(!lattice.source.isDerived && lattice.rungs.count == 2)
    }

    @Test("Wide characters, marks and joiners stay; what steers a terminal goes")
    func safeText() {
        for text in ["看護師", "e\u{301}", "👩\u{200d}⚕️", "نرس", "plain"] { #expect(LadderText.safe(text) == text) }
        #expect(LadderText.safe("a\nb\tc\u{9b}d") == "a b c d")
        #expect(LadderText.safe("\u{200b}a\u{2066}b\u{feff}") == "ab")
        let heap = LadderText.safe("a" + String(repeating: "\u{301}", count: 400))
        #expect(heap.unicodeScalars.count == 12)
    }
}

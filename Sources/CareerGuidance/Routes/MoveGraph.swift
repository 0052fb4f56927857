import CareerGraph

/// A move that a route may take.
struct MoveEdge: Sendable, Equatable {
    /// The destination; in reversed lists the origin.
    let occupation: OccupationID
    /// 0-1; nil if either occupation is not rated.
    let coverage: Double?
    /// ``PreparationStart/sharesProgram``.
    let sharesProgram: Bool
    /// How likely people are to take it, 0-1.
    let likelihood: Double
}

/// The programs of study that lead to each occupation, as numbers in order.
struct ProgramTable: Sendable {
    private let rows: [[Int32]]

    init(_ graph: CareerGraph) {
        var numbers: [String: Int32] = [:]
        rows = graph.occupationIDs.map { occupation in
            graph.details.programs(of: occupation).map { program in
                let number = numbers[program.code] ?? Int32(numbers.count)
                numbers[program.code] = number
                return number
            }.sorted()
        }
    }

    /// ``PreparationStart/sharesProgram`` from one occupation to another.
    func shares(_ origin: OccupationID, _ destination: OccupationID) -> Bool {
        let required = rows[destination.index]
        let own = rows[origin.index]
        return required.isEmpty || required.contains { own.contains($0) }
    }
}

/// The moves that routes are made of: for each occupation those that people take (``UsualStep``).
struct MoveGraph: Sendable {
    let demands: [StepDemand]
    let coverages: CoverageTable
    let programs: ProgramTable
    let promotions: PromotionPattern
    let outgoing: [[MoveEdge]]
    let incoming: [[MoveEdge]]

    init(_ graph: CareerGraph) {
        demands = graph.occupationIDs.map { StepDemand($0, in: graph) }
        let table = CoverageTable(graph.ratings)
        coverages = table
        let programs = ProgramTable(graph)
        self.programs = programs
        promotions = PromotionPattern(graph)
        // A map without a bundle's table (in tests) is small enough to work it out.
        let model =
            graph.occupationIDs.first.flatMap { graph.usualSteps(from: $0) } == nil
            ? StepModel(graph, ladderSteps: []) : nil
        outgoing = graph.occupationIDs.map { origin in
            let steps = graph.usualSteps(from: origin) ?? model?.steps(from: origin) ?? []
            return steps.map { step in
                MoveEdge(
                    occupation: step.occupation, coverage: table.coverage(from: origin, to: step.occupation),
                    sharesProgram: programs.shares(origin, step.occupation), likelihood: step.likelihood)
            }.sorted { $0.occupation < $1.occupation }
        }
        var incoming = [[MoveEdge]](repeating: [], count: outgoing.count)
        for (origin, edges) in outgoing.enumerated() {
            for edge in edges {
                incoming[edge.occupation.index].append(
                    MoveEdge(
                        occupation: OccupationID(origin), coverage: edge.coverage,
                        sharesProgram: edge.sharesProgram, likelihood: edge.likelihood))
            }
        }
        self.incoming = incoming
    }

    /// How likely people are to go straight from one occupation to another; 0 where hardly anybody does.
    func likelihood(from origin: OccupationID, to destination: OccupationID) -> Double {
        outgoing[origin.index].first { $0.occupation == destination }?.likelihood ?? 0
    }
}

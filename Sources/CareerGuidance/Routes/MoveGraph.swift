import CareerGraph

/// A move that a route may take.
struct MoveEdge: Sendable, Equatable {
    /// The destination; in reversed lists the origin.
    let occupation: OccupationID
    /// 0-1; nil if either occupation is not rated.
    let coverage: Double?
    /// ``PreparationStart/sharesProgram``.
    let sharesProgram: Bool
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

/// The moves that routes are made of: for each occupation those that O*NET's experts relate in either direction, and
/// the closest of its pathway.
///
/// Sparse, so that a search stays quick, and built in one sweep over the candidates alone: not every pair is compared.
struct MoveGraph: Sendable {
    let demands: [StepDemand]
    let coverages: CoverageTable
    let programs: ProgramTable
    let outgoing: [[MoveEdge]]
    let incoming: [[MoveEdge]]

    /// The experts' word needs this coverage.
    static let leastRelatedCoverage = 0.5
    /// Without it, this much is needed in both directions, so that neither work is merely easier.
    static let leastNeighborCoverage = 0.7
    /// How many of a pathway's closest occupations are taken.
    static let neighborCount = 12

    init(_ graph: CareerGraph) {
        demands = graph.occupationIDs.map { StepDemand($0, in: graph) }
        let table = CoverageTable(graph.ratings)
        coverages = table
        let programs = ProgramTable(graph)
        self.programs = programs
        let neighbors = MoveGraph.pathwayNeighbors(graph, table, programs)
        outgoing = graph.occupationIDs.map { origin in
            var edges = MoveGraph.related(to: origin, in: graph, table, programs)
            for edge in neighbors[origin.index]
            where !edges.contains(where: { $0.occupation == edge.occupation }) { edges.append(edge) }
            return edges.sorted { $0.occupation < $1.occupation }
        }
        var incoming = [[MoveEdge]](repeating: [], count: outgoing.count)
        for (origin, edges) in outgoing.enumerated() {
            for edge in edges {
                incoming[edge.occupation.index].append(
                    MoveEdge(
                        occupation: OccupationID(origin), coverage: edge.coverage,
                        sharesProgram: edge.sharesProgram))
            }
        }
        self.incoming = incoming
    }

    private static func related(
        to origin: OccupationID, in graph: CareerGraph, _ table: CoverageTable, _ programs: ProgramTable
    ) -> [MoveEdge] {
        var destinations = graph.related(to: origin).map(\.occupation)
        for relation in graph.relating(to: origin) where !destinations.contains(relation.occupation) {
            destinations.append(relation.occupation)
        }
        return destinations.compactMap { destination in
            guard destination != origin, zonesApart(origin, destination, in: graph) <= 2 else { return nil }
            let coverage = table.coverage(from: origin, to: destination)
            if let coverage, coverage < leastRelatedCoverage { return nil }
            return MoveEdge(
                occupation: destination, coverage: coverage, sharesProgram: programs.shares(origin, destination))
        }
    }

    /// For each occupation the closest of its pathways, by the smaller coverage of both directions. Occupations that
    /// are not rated neighbor those of their pathway whose codes share a minor group (29-1).
    private static func pathwayNeighbors(
        _ graph: CareerGraph, _ table: CoverageTable, _ programs: ProgramTable
    ) -> [[MoveEdge]] {
        var lists = [[(edge: MoveEdge, closeness: Double)]](repeating: [], count: graph.occupations.count)
        for pathway in graph.pathways {
            let members = pathway.placements.map(\.occupation)
            for (position, first) in members.enumerated() {
                for second in members[(position + 1)...] where zonesApart(first, second, in: graph) <= 1 {
                    guard let pair = neighbors(first, second, in: graph, table) else { continue }
                    for (origin, destination, coverage) in [(first, second, pair.there), (second, first, pair.back)] {
                        let edge = MoveEdge(
                            occupation: destination, coverage: coverage,
                            sharesProgram: programs.shares(origin, destination))
                        lists[origin.index].append((edge, pair.closeness))
                    }
                }
            }
        }
        return lists.map { list in
            let sorted = list.sorted {
                $0.closeness != $1.closeness
                    ? $0.closeness > $1.closeness : $0.edge.occupation < $1.edge.occupation
            }
            var edges: [MoveEdge] = []
            for (edge, _) in sorted where edges.count < neighborCount && !edges.contains(edge) { edges.append(edge) }
            return edges
        }
    }

    private static func neighbors(
        _ first: OccupationID, _ second: OccupationID, in graph: CareerGraph, _ table: CoverageTable
    ) -> (there: Double?, back: Double?, closeness: Double)? {
        guard let there = table.coverage(from: first, to: second), let back = table.coverage(from: second, to: first)
        else {
            return graph[first].code.text.prefix(4) == graph[second].code.text.prefix(4) ? (nil, nil, 0) : nil
        }
        let closeness = min(there, back)
        return closeness >= leastNeighborCoverage ? (there, back, closeness) : nil
    }

    private static func zonesApart(_ first: OccupationID, _ second: OccupationID, in graph: CareerGraph) -> Int {
        guard let here = graph[first].jobZone, let there = graph[second].jobZone else { return 0 }
        return abs(here.rawValue - there.rawValue)
    }
}

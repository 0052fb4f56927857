import CareerGraph
import Synchronization

/// Derives lattices from the map: of a pathway, of a cluster, and around an occupation (docs/lattices.md).
///
/// The moves are those that routes are made of (``RoutePlanner``); which of them are drawn, ``LatticeThinning`` says.
/// Pure: the same map gives the same lattice.
public struct LatticeAdvisor: Sendable {
    /// The most occupations of a cluster that a person can take in.
    public static let mostOfCluster = 40
    /// The farthest that a lattice around an occupation reaches, in moves.
    public static let mostMoves = 3
    /// The most occupations drawn around one.
    public static let mostAround = 40

    public let planner: RoutePlanner
    private let known: KnownSteps
    public var graph: CareerGraph { planner.graph }

    /// Takes what routes were prepared with. Nothing is computed yet.
    public init(_ planner: RoutePlanner) {
        self.planner = planner
        known = KnownSteps(count: planner.graph.occupations.count)
    }

    /// Prepares routes first; see ``RoutePlanner/init(_:)``.
    public init(_ advisor: MoveAdvisor) { self.init(RoutePlanner(advisor)) }

    /// All occupations of a pathway.
    public func lattice(of pathway: PathwayID) -> Lattice {
        let members = graph[pathway].placements.map(\.occupation).sorted()
        return LatticeBuild(members, among(members), in: self).lattice(.pathway(pathway))
    }

    /// The occupations of a cluster; of a large one ``mostOfCluster``: each pathway in turn gives the one with the most
    /// openings a year that is not there yet.
    public func lattice(of cluster: ClusterID) -> Lattice {
        let pathways = graph[cluster].pathways.map { graph[$0].placements.map(\.occupation) }
        let all = Set(pathways.joined())
        let members = mostOpen(pathways).sorted()
        return LatticeBuild(members, among(members), in: self)
            .lattice(.cluster(cluster), leftOut: all.count - members.count)
    }

    /// What lies one to ``mostMoves`` moves from an occupation; backwards, from where it can be reached.
    ///
    /// - Parameter moves: brought within 1 to ``mostMoves``.
    public func lattice(around occupation: OccupationID, moves: Int, isBackwards: Bool = false) -> Lattice {
        let moves = min(LatticeAdvisor.mostMoves, max(1, moves))
        var growth = LatticeGrowth(from: occupation, isBackwards: isBackwards)
        for distance in 1...moves {
            let share = distance == 1 ? (up: 5, across: 3) : distance == 2 ? (up: 2, across: 1) : (up: 1, across: 0)
            for job in growth.outermost {
                let steps = isBackwards ? incoming(to: job) : outgoing(from: job)
                growth.add(steps, up: share.up, across: share.across, atMost: LatticeAdvisor.mostAround)
            }
            growth.closeRing()
        }
        let members = growth.members.sorted()
        let between = among(members)
        return LatticeBuild(members, between, in: self, kept: growth.steps)
            .lattice(.around(occupation, moves: moves, isBackwards: isBackwards))
    }

    /// What makes a derived move possible: education, experience, training, credentials and the three greatest gaps.
    public func experiences(from origin: OccupationID, to destination: OccupationID) -> [DevelopmentalExperience] {
        let gap = Gap(from: origin, to: destination, in: graph)
        let demand = PreparationDemand(destination, in: graph)
        let start = PreparationStart(.occupation(origin), to: destination, coverage: gap?.coverage, in: graph)
        let time = PreparationTime(from: start, to: demand)
        return DevelopmentalExperience.all(
            to: destination, start: start, demand: demand, time: time, gap: gap, in: graph)
    }
}

extension LatticeAdvisor {
    /// All moves up and across between the given occupations.
    func among(_ members: [OccupationID]) -> [LatticeStep] {
        let isMember = Set(members)
        return members.flatMap { origin in outgoing(from: origin).filter { isMember.contains($0.to) } }
    }

    /// All moves up and across from an occupation.
    private func outgoing(from origin: OccupationID) -> [LatticeStep] {
        known.steps(from: origin) {
            var scores = [Float](repeating: LatticeAdvisor.unsuggested, count: graph.occupations.count)
            for ranked in planner.advisor.rankedDestinations(from: origin) {
                scores[ranked.destination.index] = ranked.score
            }
            return planner.moves.outgoing[origin.index].compactMap { edge in
                LatticeStep(
                    from: origin, to: edge.occupation, coverage: edge.coverage, score: scores[edge.occupation.index],
                    in: self)
            }
        }
    }

    private func incoming(to destination: OccupationID) -> [LatticeStep] {
        planner.moves.incoming[destination.index].compactMap { edge in
            outgoing(from: edge.occupation).first { $0.to == destination }
        }
    }

    /// The score of a move that is possible, but would not be suggested.
    private static let unsuggested: Float = -1_000

    /// The zone of an occupation: its own, or that of the related occupation whose ratings are used for it; 0 for none.
    func standing(of occupation: OccupationID) -> LatticeStanding {
        let proxy = planner.advisor.prepared.contents.closeness.proxies[occupation.index]
        let zone = graph[occupation].jobZone ?? proxy.flatMap { graph[$0].jobZone }
        return LatticeStanding(zone: zone?.rawValue ?? 0, pay: graph[occupation].wages?.yearlyMedian?.value ?? 0)
    }

    /// One of each pathway in turn, those with the most openings first.
    private func mostOpen(_ pathways: [[OccupationID]]) -> Set<OccupationID> {
        let figures = planner.advisor.prepared.contents.figures
        var queues = pathways.map { members in
            members.sorted {
                let (left, right) = (figures[$0.index].logOpenings, figures[$1.index].logOpenings)
                return left != right ? left > right : $0 < $1
            }[...]
        }
        var chosen: Set<OccupationID> = []
        while chosen.count < LatticeAdvisor.mostOfCluster, queues.contains(where: { !$0.isEmpty }) {
            for place in queues.indices where chosen.count < LatticeAdvisor.mostOfCluster {
                while let next = queues[place].popFirst() {
                    if chosen.insert(next).inserted { break }
                }
            }
        }
        return chosen
    }
}

/// The moves from each occupation, computed when first asked for.
private final class KnownSteps: Sendable {
    private let known: Mutex<[[LatticeStep]?]>

    init(count: Int) { known = Mutex([[LatticeStep]?](repeating: nil, count: count)) }

    func steps(from origin: OccupationID, _ make: () -> [LatticeStep]) -> [LatticeStep] {
        if let steps = known.withLock({ $0[origin.index] }) { return steps }
        let steps = make()
        known.withLock { $0[origin.index] = steps }
        return steps
    }
}

import CareerGraph

/// Jobs on rungs and the moves between them, ready to be drawn: derived from the map, or a ladder that people wrote.
///
/// All texts are safe to show (``LadderText/safe(_:)``).
public struct Lattice: Sendable, Equatable {
    /// Where it comes from.
    public let source: Source
    /// In order of rung and then id.
    public let jobs: [LatticeJob]
    /// In order of the jobs that they leave and lead to. No two between the same jobs in the same direction.
    public let moves: [LatticeMove]
    /// How many occupations of the source are left out, so that a person can read the rest: only of a cluster.
    public let leftOut: Int
    /// From the lowest, numbered from 1 without gaps.
    public let rungs: [Rung]

    /// Where a lattice comes from.
    public enum Source: Sendable, Equatable {
        /// Derived: all occupations of a pathway.
        case pathway(PathwayID)
        /// Derived: the occupations of a cluster.
        case cluster(ClusterID)
        /// Derived: what is a number of moves away from an occupation, or, backwards, what leads to it.
        case around(OccupationID, moves: Int, isBackwards: Bool)
        /// Written by people.
        case ladder(LadderHead)

        /// Derived from the map, not written by people: to be said wherever it is shown.
        public var isDerived: Bool { if case .ladder = self { false } else { true } }
    }

    /// What a ladder says of itself; safe texts.
    public struct LadderHead: Sendable, Equatable {
        public let name, title, industry, cluster, author, source, date, note: String
    }

    /// A rung.
    public struct Rung: Sendable, Equatable {
        public let number: Int
        /// The job zone that its jobs share; nil in ladders, and where there is none.
        public let zone: JobZone?
    }

    /// The position of a job with this id.
    public func index(of id: String) -> Int? { jobs.firstIndex { $0.id == id } }
}

extension Lattice {
    /// The same with the titles of another map of the same bundle, in another language for instance. The titles of a
    /// ladder are its author's and stay.
    public func titled(by graph: CareerGraph) -> Lattice {
        guard source.isDerived else { return self }
        let jobs = jobs.map { job in
            LatticeJob(
                id: job.id, title: job.occupation.map { graph[$0].title } ?? job.title, occupation: job.occupation,
                rung: job.rung, zone: job.zone, pay: job.pay, isPayFallback: job.isPayFallback)
        }
        return Lattice(source: source, jobs: jobs, moves: moves, leftOut: leftOut, rungs: rungs)
    }
}

/// A job of a lattice.
public struct LatticeJob: Sendable, Equatable {
    /// The O*NET-SOC code, or the id that the ladder gives.
    public let id: String
    public let title: String
    public let occupation: OccupationID?
    /// ``Lattice/Rung/number``.
    public let rung: Int
    /// The occupation's; nil if it is not rated or not linked.
    public let zone: JobZone?
    /// The middle yearly pay of the occupation, dollars.
    public let pay: Amount?
    /// The pay was published for a broader group only.
    public let isPayFallback: Bool
}

/// A move of a lattice.
public struct LatticeMove: Sendable, Equatable {
    /// Positions in ``Lattice/jobs``.
    public let from: Int
    public let to: Int
    public let kind: MoveKind
    /// People go either way.
    public let isTwoWay: Bool
    /// What the destination asks that the origin brings, 0-1; nil if not rated or not derived.
    public let coverage: Double?
    /// As people wrote them; empty for derived moves: ``LatticeAdvisor/experiences(from:to:)`` has theirs.
    public let written: [LadderExperience]
}

import CareerGraph
import CareerGuidance

/// What a lattice is drawn of.
enum LatticeSubject: Hashable, Sendable {
    case pathway(PathwayID)
    case cluster(ClusterID)
    /// What can be reached from an occupation within a number of moves; backwards, what it can be reached from.
    case around(OccupationID, moves: Int, isBackwards: Bool)
    /// A ladder of the library, by its position.
    case ladder(Int)
    /// The ladder that the person builds.
    case draft
}

/// The ladders that people wrote: read when somebody first asks for them.
enum LadderLibraryState: Sendable {
    case notRequested
    case requested
    case read([Ladder])
    /// They could not be read: why, as a sentence for people.
    case unreadable(String)

    var ladders: [Ladder] { if case .read(let ladders) = self { ladders } else { [] } }
    var isNotRequested: Bool { if case .notRequested = self { true } else { false } }
}

extension Environment {
    /// What a job is called: a ladder's own name for it, which stays as it was written, or the occupation's title in
    /// the language of the interface.
    func title(of job: Int, in lattice: Lattice) -> String {
        let job = lattice.jobs[job]
        guard lattice.source.isDerived, let occupation = job.occupation else { return job.title }
        return title(of: occupation)
    }
}

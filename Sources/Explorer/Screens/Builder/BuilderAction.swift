import CareerGraph
import CareerGuidance
import Words

/// The four steps of building a ladder: those of the notice's Build a Career Ladder/Lattice tool.
enum BuilderStep: Int, CaseIterable, Hashable, Sendable {
    case jobs, links, experiences, finish

    var next: BuilderStep? { BuilderStep(rawValue: rawValue + 1) }
    var previous: BuilderStep? { BuilderStep(rawValue: rawValue - 1) }

    var title: Message {
        switch self {
        case .jobs: .builderJobs
        case .links: .builderLinks
        case .experiences: .builderExperiences
        case .finish: .builderFinish
        }
    }

    var explanation: Message {
        switch self {
        case .jobs: .builderJobsMore
        case .links: .builderLinksMore
        case .experiences: .builderExperiencesMore
        case .finish: .builderFinishMore
        }
    }
}

/// What a line of the builder stands for, so that the focus finds it again after a change.
enum BuilderSubject: Hashable, Sendable {
    case job(String)
    case move(LadderEnds)
    case head(LadderHeadField)
    case action(BuilderAction)
}

/// What Enter or a click does while a ladder is built.
indirect enum BuilderAction: Hashable, Sendable {
    /// Shows the builder.
    case open
    case begin(LadderStart)
    case edit(LadderEdit)
    /// A line to type, for a text of the ladder.
    case write(BuilderField)
    /// The jobs that a job can be linked to.
    case link(id: String)
    case chooseCluster
    /// A step, at one of its lines.
    case show(BuilderStep, BuilderSubject?)
    /// A job from the map.
    case addOccupation
    case drawing
    case save
    case discard
}

/// What a ladder can be begun from.
enum LadderStart: Hashable, Sendable {
    case nothing
    /// What lies one move around an occupation that the person searches for.
    case aroundJob
    /// What is drawn: a ladder, or a lattice derived from the map.
    case lattice(LatticeSubject)
    /// A draft that an earlier session left, by its slot.
    case draft(slot: Int)
    /// A person's own file.
    case file
}

/// A text of the ladder that is typed.
enum BuilderField: Hashable, Sendable {
    case head(LadderHeadField)
    /// A job that is in no list: its title.
    case newJob
    case job(id: String, LadderJobField)
    /// A line of a list; nil for a new one.
    case list(id: String, LadderJobList, line: Int?)
    /// What makes a move possible; nil for one more.
    case experience(LadderEnds, LadderExperience.Kind, line: Int?)
}

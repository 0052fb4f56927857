import CareerGraph

/// A career ladder, or lattice, that people wrote: jobs on rungs, and the moves between them (docs/lattices.md).
///
/// A plain value: what is odd about it, ``LadderCheck`` says. Texts may hold anything; ``LadderText`` makes them safe
/// to show, and a ``Lattice`` made of a ladder holds safe texts only.
public struct Ladder: Sendable, Hashable {
    /// A short name, that of the file without its ending: `petroleum`.
    public var name: String
    public var title: String
    /// As people call it: "Oil and gas extraction".
    public var industry: String
    /// The title of the career cluster; empty if there is none.
    public var cluster: String
    public var author: String
    /// What it rests on, with the attribution that a license asks for.
    public var source: String
    /// As written: 2026-11-23.
    public var date: String
    /// What a reader is to know: that it is illustrative, say.
    public var note: String
    /// The names of the levels that ``LadderCompetency/level`` uses, lowest first; empty if no levels are used.
    public var levels: [String]
    public var jobs: [LadderJob]
    public var moves: [LadderMove]

    /// An empty ladder unless more is given.
    public init(
        name: String, title: String = "", industry: String = "", cluster: String = "", author: String = "",
        source: String = "", date: String = "", note: String = "", levels: [String] = [], jobs: [LadderJob] = [],
        moves: [LadderMove] = []
    ) {
        self.name = name
        self.title = title
        self.industry = industry
        self.cluster = cluster
        self.author = author
        self.source = source
        self.date = date
        self.note = note
        self.levels = levels
        self.jobs = jobs
        self.moves = moves
    }

    /// The job with this id; the first where it stands twice.
    public func job(_ id: String) -> LadderJob? { jobs.first { $0.id == id } }
}

/// A job of a ladder, with what it takes.
public struct LadderJob: Sendable, Hashable {
    /// Names the job within its ladder.
    public var id: String
    public var title: String
    /// The O*NET occupation that it is, or belongs to; nil if there is none.
    public var occupation: OccupationCode?
    /// 1 is the lowest; nil if the moves are to say.
    public var rung: Int?
    /// One sentence: what a person does there.
    public var summary: String
    /// What it takes, in free text; empty if nothing is said.
    public var education: String
    public var experience: String
    public var training: String
    public var credentials: [String]
    public var competencies: [LadderCompetency]

    /// A job with nothing but a title unless more is given.
    public init(
        id: String, title: String, occupation: OccupationCode? = nil, rung: Int? = nil, summary: String = "",
        education: String = "", experience: String = "", training: String = "", credentials: [String] = [],
        competencies: [LadderCompetency] = []
    ) {
        self.id = id
        self.title = title
        self.occupation = occupation
        self.rung = rung
        self.summary = summary
        self.education = education
        self.experience = experience
        self.training = training
        self.credentials = credentials
        self.competencies = competencies
    }
}

/// Something that a job asks a person to be able to do.
public struct LadderCompetency: Sendable, Hashable {
    public var title: String
    /// One of ``Ladder/levels``; nil if none is said.
    public var level: String?

    public init(title: String, level: String? = nil) {
        self.title = title
        self.level = level
    }
}

/// A move of a ladder, and what makes it possible.
public struct LadderMove: Sendable, Hashable {
    /// ``LadderJob/id``.
    public var from: String
    /// ``LadderJob/id``.
    public var to: String
    public var kind: Kind
    /// A lateral move that people take in both directions.
    public var isBothWays: Bool
    public var experiences: [LadderExperience]

    /// Up or across. Raw values are those of the file.
    public enum Kind: String, Sendable, CaseIterable {
        case advancement, lateral

        /// The same in the words of derived moves.
        public var moveKind: MoveKind { self == .advancement ? .advancement : .lateral }

        /// The kind of a derived move. Ladders have no steps down, and lattices derive none.
        public init(_ kind: MoveKind) { self = kind == .lateral ? .lateral : .advancement }
    }

    public init(
        from: String, to: String, kind: Kind, isBothWays: Bool = false, experiences: [LadderExperience] = []
    ) {
        self.from = from
        self.to = to
        self.kind = kind
        self.isBothWays = isBothWays
        self.experiences = experiences
    }
}

/// A critical developmental experience as people wrote it.
public struct LadderExperience: Sendable, Hashable {
    public var kind: Kind
    public var text: String

    /// Raw values are those of the file.
    public enum Kind: String, Sendable, CaseIterable {
        case education, experience, training, credential
    }

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

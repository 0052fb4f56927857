import CareerGraph
import CareerGuidance
import Words

/// What a ladder takes from the map: jobs with what they ask, moves with what makes them possible, all in words that a
/// person can then change.
struct DerivedLadder {
    private let environment: Environment
    private var graph: CareerGraph { environment.graph }
    private var words: MessageCatalog { environment.words }

    init(_ environment: Environment) { self.environment = environment }

    /// The most competencies that a person will read about one job.
    private static let competencies = 8

    /// A job like an occupation of the map.
    func job(like occupation: OccupationID, id: String = "", rung: Int? = nil) -> LadderJob {
        let demand = PreparationDemand(occupation, in: graph)
        let related = graph[occupation].outlook?.relatedExperience
        return LadderJob(
            id: id, title: environment.title(of: occupation), occupation: graph[occupation].code, rung: rung,
            summary: environment.plainTexts?.text(of: occupation) ?? "",
            education: demand.education.map(words.name) ?? "",
            experience: related.map { $0 == .none ? "" : words.name($0) } ?? "",
            training: demand.trainingKind.map { $0 == .none ? "" : words.name($0) } ?? "",
            competencies: competencies(of: occupation))
    }

    /// The skills and knowledge that matter most in an occupation, with a level in a word.
    private func competencies(of occupation: OccupationID) -> [LadderCompetency] {
        let rated = graph.competencyIDs.compactMap { id -> (id: CompetencyID, rating: Rating)? in
            guard [.skill, .knowledge].contains(graph[id].domain), let rating = graph.ratings.rating(occupation, id),
                rating.isImportant
            else { return nil }
            return (id, rating)
        }
        let sorted = rated.sorted { left, right in
            left.rating.importanceHundredths != right.rating.importanceHundredths
                ? left.rating.importanceHundredths > right.rating.importanceHundredths : left.id < right.id
        }
        return sorted.prefix(DerivedLadder.competencies).map { id, rating in
            LadderCompetency(
                title: environment.title(of: id), level: words(LevelWords.phrase(rating.levelHundredths)))
        }
    }

    /// What the figures say of a move between two occupations; empty if one of them is not of the map.
    func experiences(from origin: OccupationCode?, to destination: OccupationCode?) -> [LadderExperience] {
        guard let origin = origin.flatMap({ graph.occupation(code: $0) }),
            let destination = destination.flatMap({ graph.occupation(code: $0) })
        else { return [] }
        return environment.lattices.experiences(from: origin, to: destination).map { experience in
            LadderExperience(experience.ladderKind, ExperienceWords(environment).textBesideKind(experience))
        }
    }

    /// What is drawn, to go on from: a ladder as it is, or a derived lattice with what each job and each move asks.
    func ladder(of lattice: Lattice, title: String) -> Ladder {
        let jobs = lattice.jobs.map { job in
            job.occupation.map { self.job(like: $0, id: job.id, rung: job.rung) }
                ?? LadderJob(id: job.id, title: job.title, rung: job.rung)
        }
        let moves = lattice.moves.map { move in
            LadderMove(
                from: lattice.jobs[move.from].id, to: lattice.jobs[move.to].id,
                kind: LadderMove.Kind(move.kind), isBothWays: move.isTwoWay,
                experiences: experiences(from: jobs[move.from].occupation, to: jobs[move.to].occupation))
        }
        return Ladder(
            name: "", title: title, source: words(.builderDerivedSource), note: words(.latticeDerived), jobs: jobs,
            moves: moves)
    }
}

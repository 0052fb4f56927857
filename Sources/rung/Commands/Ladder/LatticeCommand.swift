import ArgumentParser
import CareerGraph
import CareerGuidance
import Words

/// `rung lattice SUBJECT`: a picture of jobs on rungs and the moves between them.
struct LatticeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lattice", abstract: Wording.text(.abstractLattice), usage: "rung lattice <subject> [<options>]",
        discussion: HelpText.discussion(
            .discussionLattice,
            examples: [
                "rung lattice \"Therapeutic Services\"",
                "rung lattice 29-1141 --depth 2 --backwards",
                "rung lattice petroleum --format svg > petroleum.svg",
                "rung lattice ./mine.json --format outline",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentSubject))
    var subject: String

    @Option(help: .message(.optionDepth))
    var depth: Int?

    @Flag(help: .message(.flagLatticeBackwards))
    var backwards = false

    @OptionGroup var options: LatticeOptions

    func validate() throws {
        if let depth, !(1...LatticeAdvisor.mostMoves).contains(depth) {
            throw ValidationError(Wording.text(.argumentsDepth(most: LatticeAdvisor.mostMoves)))
        }
    }

    func run() throws {
        let graph = try bundle.load()
        let report = try report(try LatticeLookup(graph: graph, bundle: bundle).subject(subject), in: graph)
        try options.write(report, usual: .text, texts: try language.texts(in: bundle, for: graph))
    }

    private func report(_ subject: LatticeLookup.Subject, in graph: CareerGraph) throws(Failure) -> LatticeReport {
        if case .occupation(let occupation) = subject {
            let advisor = LatticeAdvisor(MoveAdvisor(graph))
            let lattice = advisor.lattice(around: occupation, moves: depth ?? 1, isBackwards: backwards)
            return LatticeReport(lattice, advisor: advisor)
        }
        guard depth == nil, !backwards else { throw .arguments(.argumentsDepthSubject) }
        return LatticeReport.of(subject, in: graph)
    }
}

extension LatticeReport {
    /// The lattice of a subject as a whole; of an occupation what is one move away.
    static func of(_ subject: LatticeLookup.Subject, in graph: CareerGraph) -> LatticeReport {
        if case .ladder(let ladder) = subject { return LatticeReport(ladder, in: graph) }
        let advisor = LatticeAdvisor(MoveAdvisor(graph))
        switch subject {
        case .pathway(let pathway): return LatticeReport(advisor.lattice(of: pathway), advisor: advisor)
        case .cluster(let cluster): return LatticeReport(advisor.lattice(of: cluster), advisor: advisor)
        case .occupation(let occupation):
            return LatticeReport(advisor.lattice(around: occupation, moves: 1), advisor: advisor)
        case .ladder(let ladder): return LatticeReport(ladder, in: graph)
        }
    }

    /// A ladder to go on from: what is drawn, with the moves' experiences as people would write them.
    func asLadder(name: String) -> Ladder {
        if var ladder {
            ladder.name = name
            // Whoever goes on from it is the author now; where it comes from, its source says.
            if !ladder.author.isEmpty {
                ladder.source = [ladder.source, ladder.author].filter { !$0.isEmpty }.joined(separator: "; ")
            }
            ladder.author = ""
            return ladder
        }
        let jobs = lattice.jobs.map {
            LadderJob(id: $0.id, title: $0.title, occupation: OccupationCode($0.id), rung: $0.rung)
        }
        let moves = lattice.moves.map { move in
            LadderMove(
                from: lattice.jobs[move.from].id, to: lattice.jobs[move.to].id,
                kind: LadderMove.Kind(move.kind), isBothWays: move.isTwoWay,
                experiences: experiences(of: move).map { LadderExperience($0.ladderKind, $0.text) })
        }
        return Ladder(
            name: name, title: title, source: Wording.Lattice.sources(lattice, in: graph).joined(separator: " "),
            note: notes.joined(separator: " "), jobs: jobs, moves: moves)
    }
}

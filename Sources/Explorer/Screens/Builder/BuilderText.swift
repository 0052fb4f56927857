import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// The text beside the builder's list: about the chosen job or move, or what the check of the ladder finds.
struct BuilderText {
    private(set) var panel = Panel()
    /// What the key for taking away does, by line.
    private(set) var removals: [Int: LadderEdit] = [:]

    private let width: Int
    private let work: LadderWork
    private let environment: Environment
    private var words: MessageCatalog { environment.words }

    /// - Parameter subject: what is chosen in the list.
    init(step: BuilderStep, subject: BuilderSubject?, width: Int, work: LadderWork, environment: Environment) {
        self.width = width
        self.work = work
        self.environment = environment
        guard let ladder = work.draft?.ladder else {
            addStart()
            return
        }
        switch (step, subject) {
        case (.jobs, .job(let id)?): if let job = ladder.job(id) { add(job) }
        case (.links, .job(let id)?): if let job = ladder.job(id) { addPlace(of: job, in: ladder) }
        case (.experiences, .move(let ends)?): if let move = ladder.move(ends) { add(move, in: ladder) }
        case (.finish, _): addCheck(of: ladder)
        default: panel.add(text: words(step.hint), .muted, width: width)
        }
    }

    // MARK: Lines

    private mutating func add(_ text: String, _ action: BuilderAction, removal: LadderEdit? = nil, style: Style = .text)
    {
        for (index, line) in TextFitting.wrapped(LadderText.safe(text), to: width - 2).enumerated() {
            var line = PanelLine.text(line, style, at: index == 0 ? 0 : 2)
            line.destination = .builder(action)
            if let removal { removals[panel.lines.count] = removal }
            panel.add(line)
        }
    }

    private mutating func add(_ phrase: Message, _ action: BuilderAction) { add(words(phrase), action, style: .accent) }

    /// Something that is not there yet.
    private mutating func add(new phrase: Message, _ action: BuilderAction) {
        add("+ " + words(phrase), action, style: .accent)
    }

    private mutating func addNote(_ phrase: Message) { panel.add(text: words(phrase), .muted, width: width) }

    private func title(_ id: String, in ladder: Ladder) -> String {
        LadderText.shownTitle(ladder.job(id)?.title ?? id)
    }

    // MARK: What one can begin with

    private mutating func addStart() {
        panel.add(text: words(.builderStartSteps), width: width)
        panel.addSpace()
        panel.add(text: words(.builderStartOthers), width: width)
        panel.addSpace()
        if let reason = work.whyNotKept {
            panel.add(text: words(.builderNotKept(reason: reason)), .muted, width: width)
        } else {
            addNote(.builderKept)
        }
    }

    // MARK: A job

    private mutating func add(_ job: LadderJob) {
        for field in LadderJobField.allCases {
            panel.addHeading(words(field.label))
            let value = job[field]
            let removal = value.isEmpty || field == .title ? nil : LadderEdit.writeJob(id: job.id, field, "")
            if value.isEmpty {
                add(new: .builderAdd, .write(.job(id: job.id, field)))
            } else {
                add(value, .write(.job(id: job.id, field)), removal: removal)
            }
        }
        for list in LadderJobList.allCases { add(list, of: job) }
        panel.addSpace()
        if let code = job.occupation {
            panel.add(text: words(.builderOccupation(code: code.text)), .muted, width: width)
        }
        add(.builderRemoveJob, .edit(.removeJob(id: job.id)))
    }

    private mutating func add(_ list: LadderJobList, of job: LadderJob) {
        panel.addHeading(words(list.label))
        let lines = job[list]
        for (index, line) in lines.enumerated() {
            var rest = lines
            rest.remove(at: index)
            add(
                line, .write(.list(id: job.id, list, line: index)), removal: .listInJob(id: job.id, list, rest))
        }
        add(new: .builderAdd, .write(.list(id: job.id, list, line: nil)))
    }

    // MARK: Its place and links

    private mutating func addPlace(of job: LadderJob, in ladder: Ladder) {
        guard let index = ladder.jobs.firstIndex(where: { $0.id == job.id }) else { return }
        let rung = ladder.rungs[index]
        panel.add(text: LadderText.shownTitle(job.title), .heading, width: width)
        let shown = String(rung)
        let origin: Message =
            job.rung == nil ? .builderRungByLinks(rung: shown) : .builderRungByHand(rung: shown)
        panel.add(text: words(origin), .muted, width: width)
        add(.builderHigher, .edit(.place(id: job.id, rung: rung + 1)))
        if rung > 1 { add(.builderLower, .edit(.place(id: job.id, rung: rung - 1))) }
        if job.rung != nil { add(.builderByLinks, .edit(.place(id: job.id, rung: nil))) }
        addLinks(.builderLeadsTo, ladder.moves.filter { $0.from == job.id || ($0.isBothWays && $0.to == job.id) }) {
            $0.from == job.id ? $0.to : $0.from
        }
        add(new: .builderLink, .link(id: job.id))
        addLinks(.builderComesFrom, ladder.moves.filter { $0.to == job.id && !$0.isBothWays }) { $0.from }
    }

    /// The moves, each by the job at its other end.
    private mutating func addLinks(_ heading: Message, _ moves: [LadderMove], _ other: (LadderMove) -> String) {
        guard let ladder = work.draft?.ladder else { return }
        panel.addHeading(words(heading))
        for move in moves {
            let ways = move.isBothWays ? " (" + words(.latticeBothWays) + ")" : ""
            add(
                move.kind.moveKind.glyph + " " + title(other(move), in: ladder) + ways,
                .show(.experiences, .move(LadderEnds(move))), removal: .unlink(LadderEnds(move)))
        }
        if moves.isEmpty { addNote(.builderNone) }
    }

    // MARK: What makes a move possible

    private mutating func add(_ move: LadderMove, in ladder: Ladder) {
        let ends = LadderEnds(move)
        let glyph = move.kind.moveKind.glyph
        panel.add(
            text: title(move.from, in: ladder) + " " + glyph + " " + title(move.to, in: ladder), .heading, width: width)
        panel.addHeading(words(.builderWhatItTakes))
        for (index, experience) in move.experiences.enumerated() {
            var rest = move.experiences
            rest.remove(at: index)
            add(
                words(.latticeExperience(name: words(experience.kind.phrase), text: experience.text)),
                .write(.experience(ends, experience.kind, line: index)), removal: .experiences(ends, rest))
        }
        for kind in LadderExperience.Kind.allCases {
            add(new: kind.phrase, .write(.experience(ends, kind, line: nil)))
        }
        addSuggestions(for: move, in: ladder)
        addKind(of: move)
    }

    /// What the figures say of the move, where both of its ends are occupations of the map.
    private mutating func addSuggestions(for move: LadderMove, in ladder: Ladder) {
        let suggestions = DerivedLadder(environment).experiences(
            from: ladder.job(move.from)?.occupation, to: ladder.job(move.to)?.occupation)
        let fresh = suggestions.filter { !move.experiences.contains($0) }
        guard !fresh.isEmpty else { return }
        panel.addHeading(words(.builderSuggested))
        for experience in fresh {
            add(
                "+ " + words(.latticeExperience(name: words(experience.kind.phrase), text: experience.text)),
                .edit(.experiences(LadderEnds(move), move.experiences + [experience])))
        }
    }

    private mutating func addKind(of move: LadderMove) {
        let ends = LadderEnds(move)
        panel.addHeading(words(.builderKindOfMove))
        let choices: [(Message, LadderMove.Kind, Bool)] = [
            (.kindAdvancement, .advancement, false), (.builderBothWays, .lateral, true),
            (.builderAcross, .lateral, false),
        ]
        for (phrase, kind, isBothWays) in choices {
            let isChosen = move.kind == kind && move.isBothWays == isBothWays
            add((isChosen ? "● " : "○ ") + words(phrase), .edit(.link(ends, kind, isBothWays: isBothWays)))
        }
        panel.addSpace()
        add(.builderUnlink, .edit(.unlink(ends)))
    }

    // MARK: The check

    private mutating func addCheck(of ladder: Ladder) {
        panel.add(.heading(words(.builderCheck)))
        let faults = LadderCheck.faults(of: ladder, in: environment.graph)
        guard !faults.isEmpty else {
            addNote(.builderSound)
            return
        }
        panel.add(text: words(.builderFaults(count: faults.count)), .muted, width: width)
        let fault = LadderFaultWords(ladder: ladder, words: words)
        for item in faults.prefix(BuilderText.mostFaults) {
            panel.addSpace()
            add((item.severity == .error ? "× " : "· ") + fault.sentence(item), fault.fixLocation(item))
        }
        if faults.count > BuilderText.mostFaults {
            panel.add(text: words(.andMore(count: faults.count - BuilderText.mostFaults)), .muted, width: width)
        }
    }

    /// More than anybody reads at once; the next ones follow once these are fixed.
    private static let mostFaults = 60
}

extension BuilderStep {
    /// What is said beside a line that stands for no job or move.
    fileprivate var hint: Message {
        switch self {
        case .jobs: .builderJobsHint
        case .links: .builderLinksHint
        case .experiences: .builderExperiencesHint
        case .finish: .builderFinishMore
        }
    }
}

extension LadderJobField {
    var label: Message {
        switch self {
        case .title: .builderJobTitle
        case .summary: .builderJobSummary
        case .education: .builderJobEducation
        case .experience: .builderJobExperience
        case .training: .builderJobTraining
        }
    }
}

extension LadderJobList {
    var label: Message {
        switch self {
        case .credentials: .builderJobCredentials
        case .competencies: .builderJobCompetencies
        }
    }
}

import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// A line of the builder's list.
struct BuilderItem: Sendable {
    let text: String
    /// What follows the text and gives way with it where there is no room for both: the other end of a move.
    var rest: String?
    /// What is said, at the right-hand side or in the line below it.
    var value: String?
    /// A job or move of the ladder, or something to do.
    let subject: BuilderSubject
    /// What Enter does at once; nil if Enter goes into the text beside it.
    var action: BuilderAction?
    /// What the key for taking away does.
    var removal: LadderEdit?
}

/// What the list of each step holds.
struct BuilderItems {
    let work: LadderWork
    let environment: Environment

    private var words: MessageCatalog { environment.words }

    /// Without a ladder: what one can begin with.
    func starts() -> [BuilderItem] {
        let drafts = work.offered.map { offer in
            let ladder = offer.ladder
            let names = [ladder.title, ladder.name, ladder.jobs.first?.title ?? ""]
            let title = LadderText.shownTitle(names.first { !$0.isEmpty } ?? "")
            return start(.draft(slot: offer.slot), words(.builderGoOn(title: title, jobs: ladder.jobs.count)))
        }
        return drafts + [
            start(.nothing, words(.builderFromNothing)), start(.aroundJob, words(.builderFromJob)),
            start(.file, words(.builderFromFile)),
        ]
    }

    private func start(_ start: LadderStart, _ text: String) -> BuilderItem {
        BuilderItem(text: text, subject: .action(.begin(start)), action: .begin(start))
    }

    func items(of step: BuilderStep, _ ladder: Ladder) -> [BuilderItem] {
        switch step {
        case .jobs:
            jobs(ladder) + [
                new(.addOccupation, .builderAddOccupation), new(.write(.newJob), .builderAddOwnJob), next(step),
            ]
        case .links: placedJobs(ladder) + [action(.drawing, .builderSeeDrawing), next(step)]
        case .experiences: moves(ladder) + [next(step)]
        case .finish:
            facts(ladder) + [
                action(.save, .builderSave), action(.drawing, .builderSeeDrawing), action(.discard, .builderDiscard),
            ]
        }
    }

    private func action(_ action: BuilderAction, _ phrase: Message) -> BuilderItem {
        BuilderItem(text: words(phrase), subject: .action(action), action: action)
    }

    /// Something that is not there yet.
    private func new(_ action: BuilderAction, _ phrase: Message) -> BuilderItem {
        BuilderItem(text: "+ " + words(phrase), subject: .action(action), action: action)
    }

    private func next(_ step: BuilderStep) -> BuilderItem {
        let next = step.next ?? step
        let action = BuilderAction.show(next, nil)
        return BuilderItem(
            text: words(.builderNext(step: words(next.title))), subject: .action(action), action: action)
    }

    private func jobs(_ ladder: Ladder) -> [BuilderItem] {
        ladder.jobs.map { job in
            BuilderItem(
                text: LadderText.shownTitle(job.title), subject: .job(job.id), removal: .removeJob(id: job.id))
        }
    }

    /// From the highest rung down, as the picture has it.
    private func placedJobs(_ ladder: Ladder) -> [BuilderItem] {
        let rungs = ladder.rungs
        return ladder.jobs.indices.sorted { (-rungs[$0], $0) < (-rungs[$1], $1) }.map { index in
            let job = ladder.jobs[index]
            return BuilderItem(
                text: LadderText.shownTitle(job.title), value: words(.latticeRung(rung: String(rungs[index]))),
                subject: .job(job.id))
        }
    }

    private func moves(_ ladder: Ladder) -> [BuilderItem] {
        let titles = Dictionary(ladder.jobs.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        return ladder.moves.map { move in
            return BuilderItem(
                text: LadderText.shownTitle(titles[move.from] ?? move.from),
                rest: move.kind.moveKind.glyph + " " + LadderText.shownTitle(titles[move.to] ?? move.to),
                value: move.experiences.isEmpty ? words(.builderNone) : words.count(move.experiences.count),
                subject: .move(LadderEnds(move)), removal: .unlink(LadderEnds(move)))
        }
    }

    private func facts(_ ladder: Ladder) -> [BuilderItem] {
        LadderHeadField.allCases.map { field in
            let value = LadderText.safe(ladder[field])
            return BuilderItem(
                text: words(field.label), value: value.isEmpty ? words(.builderNotSaid) : value,
                subject: .head(field), action: field == .cluster ? .chooseCluster : .write(.head(field)),
                removal: value.isEmpty ? nil : .write(field, ""))
        }
    }
}

extension LadderHeadField {
    var label: Message {
        switch self {
        case .title: .builderTitle
        case .industry: .builderIndustry
        case .cluster: .builderCluster
        case .author: .builderAuthor
        case .source: .builderSource
        case .date: .builderDate
        case .note: .builderNote
        }
    }
}

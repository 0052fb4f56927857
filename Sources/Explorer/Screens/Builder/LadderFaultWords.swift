import CareerGuidance
import Words

/// What is wrong with a ladder, in words, and where to fix it.
struct LadderFaultWords {
    let ladder: Ladder
    let words: MessageCatalog

    /// What is wrong, and with which job or move.
    func sentence(_ fault: LadderFault) -> String {
        let problem = problem(fault.problem)
        return switch fault.record {
        case .job(let index, _)?: words(.latticeExperience(name: title(ofJob: index), text: problem))
        case .move(_, let from?, let to?)?:
            words(.latticeExperience(name: title(from) + " – " + title(to), text: problem))
        default: problem
        }
    }

    /// The step and the line where it can be fixed.
    func fixLocation(_ fault: LadderFault) -> BuilderAction {
        switch (fault.record, fault.problem) {
        case (.job(let index, _)?, .unlinked) where ladder.jobs.indices.contains(index):
            .show(.links, .job(ladder.jobs[index].id))
        case (.job(let index, _)?, _) where ladder.jobs.indices.contains(index):
            .show(.jobs, .job(ladder.jobs[index].id))
        case (.move(_, let from?, _)?, .advancementNotUp), (.move(_, let from?, _)?, .lateralBetweenRungs):
            .show(.links, .job(from))
        case (.move(_, let from?, let to?)?, _): .show(.experiences, .move(LadderEnds(from: from, to: to)))
        case (_, .unknownCluster): .show(.finish, .head(.cluster))
        case (_, .untitled): .write(.head(.title))
        default: .show(.jobs, nil)
        }
    }

    private func title(ofJob index: Int) -> String {
        ladder.jobs.indices.contains(index) ? LadderText.shownTitle(ladder.jobs[index].title) : String(index + 1)
    }

    private func title(_ id: String) -> String { LadderText.shownTitle(ladder.job(id)?.title ?? id) }

    private func problem(_ problem: LadderFault.Problem) -> String {
        switch problem {
        case .untitled: words(.faultUntitled)
        case .noJobs: words(.faultNoJobs)
        case .unlinked: words(.faultUnlinked)
        case .noExperiences: words(.faultNoExperiences)
        case .duplicateTitle: words(.faultSameTitle)
        case .duplicateMove: words(.faultSameMove)
        case .advancementPaysLess(let from, let to): words(.faultPaysLess(from: from, to: to))
        case .advancementToLowerZone(let from, let to): words(.faultLowerZone(from: String(from), to: String(to)))
        case .advancementNotUp: words(.faultNotUp)
        case .lateralBetweenRungs: words(.faultBetweenRungs)
        case .unknownOccupation(let code): words(.faultOccupation(code: LadderText.safe(code)))
        case .unknownCluster(let title): words(.faultCluster(title: LadderText.safe(title)))
        case .unknownLevel(let level): words(.faultLevel(level: LadderText.safe(level)))
        case .longTitle(let limit), .tooLong(let limit): words(.faultLong(limit: limit))
        case .tooManyJobs(let count, let limit), .tooManyMoves(let count, let limit):
            words(.faultTooMuch(count: count, limit: limit))
        // The builder makes none of these, and reading a file leaves them out.
        case .damaged, .newerSchema, .invalid, .unknownField, .unsafeText, .duplicateID, .noSuchJob, .selfReference,
            .advancementBothWays:
            words(.faultOther)
        }
    }
}

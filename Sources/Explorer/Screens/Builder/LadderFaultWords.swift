import CareerGuidance
import Words

/// What is wrong with a ladder, in words, and where to fix it.
struct LadderFaultWords {
    let ladder: Ladder
    let words: MessageCatalog

    /// What is wrong, and with which job or move.
    func sentence(_ fault: LadderFault) -> String {
        let problem = words.text(fault.problem)
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
}

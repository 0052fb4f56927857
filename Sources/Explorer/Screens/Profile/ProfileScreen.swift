import CareerGraph
import CareerGuidance
import TerminalUI

/// A few questions about a person, each of which can be skipped, and then what to do with the answers.
struct ProfileScreen: Screen {
    /// What is said so far; ``CareerExplorer`` keeps it for the other screens.
    var profile: PersonProfile
    private(set) var step = ProfileStep.jobs
    private(set) var list = ListState()

    init(_ profile: PersonProfile) { self.profile = profile }

    var context: Context { .profile }

    func rows(in surroundings: Surroundings) -> [ProfileRow] {
        ProfileRows(profile: profile, surroundings: surroundings).rows(of: step)
    }

    func chosen(in surroundings: Surroundings) -> ProfileRow? {
        let rows = rows(in: surroundings)
        return rows.indices.contains(list.selected) ? rows[list.selected] : nil
    }

    func crumbs(in surroundings: Surroundings) -> [Crumb] {
        [
            Crumb(title: surroundings.words(.homeCrumb), destination: .home),
            Crumb(title: surroundings.words(.profileCrumb), destination: nil),
        ]
    }
}

// MARK: - Keys and clicks

extension ProfileScreen {
    private func select(_ index: Int, _ surroundings: Surroundings) -> ListState {
        var list = list
        list.select(index, count: rows(in: surroundings).count, visible: visible(in: surroundings))
        return list
    }

    mutating func step(_ step: Step, in surroundings: Surroundings) {
        if step == .left || step == .right, let row = chosen(in: surroundings) {
            guard row.isAdjustable else { return turn(step == .right ? 1 : -1, in: surroundings) }
            profile.adjust(row.action, by: step == .right ? 1 : -1, wraps: false)
            return
        }
        list.take(step, count: rows(in: surroundings).count, visible: visible(in: surroundings))
    }

    /// To the next question, or the one before.
    private mutating func turn(_ direction: Int, in surroundings: Surroundings) {
        go(to: direction > 0 ? step.next : step.previous ?? step, in: surroundings)
    }

    mutating func go(to step: ProfileStep, in surroundings: Surroundings) {
        guard step != self.step else { return }
        self.step = step
        list = ListState()
        // What was answered before is where the eye begins.
        let rows = rows(in: surroundings)
        list = select(rows.firstIndex { $0.isChosen == true && step == .schooling } ?? 0, surroundings)
    }

    mutating func fit(to surroundings: Surroundings) { list = select(list.selected, surroundings) }

    mutating func open(in surroundings: Surroundings) -> Destination? {
        guard let row = chosen(in: surroundings) else { return nil }
        switch row.action {
        case .next: turn(1, in: surroundings)
        case .addJob: return .search(.profileJob)
        case .addCredential: return .entry(.credential)
        case .schooling(let education):
            let isAgain = profile.schooling == education
            profile.schooling = isAgain ? nil : education
            if !isAgain { list = select(list.selected + EntryEducation.allCases.count, surroundings) }
        case .avoid(let avoidance): profile.toggle(avoidance)
        case .credential: profile.remove(row.action)
        case .seeFits: return .fits
        case .seeRoutes: return .search(.routeFrom(.you))
        case .save: return .entry(.saveProfile)
        case .read: return .entry(.readProfile)
        case .forget:
            profile = PersonProfile()
            go(to: .jobs, in: surroundings)
        default: profile.adjust(row.action, by: 1, wraps: true)
        }
        fit(to: surroundings)
        return nil
    }

    /// Takes away what the chosen row stands for.
    mutating func remove(in surroundings: Surroundings) {
        guard let row = chosen(in: surroundings) else { return }
        profile.remove(row.action)
        fit(to: surroundings)
    }

    /// Whether ``remove(in:)`` would do anything.
    func canRemove(in surroundings: Surroundings) -> Bool { chosen(in: surroundings)?.isRemovable ?? false }

    mutating func choose(pane: Int, index: Int, in surroundings: Surroundings) -> Bool {
        // The steps over the question.
        if pane == 1 {
            go(to: ProfileStep(rawValue: index) ?? step, in: surroundings)
            return false
        }
        list = select(index, surroundings)
        return true
    }

    mutating func scroll(pane: Int, by step: Int, in surroundings: Surroundings) {
        list.move(by: step.signum(), count: rows(in: surroundings).count, visible: visible(in: surroundings))
    }

    mutating func nextPane(in surroundings: Surroundings) { turn(1, in: surroundings) }

    /// Esc goes back question by question.
    mutating func escape() -> Bool {
        guard let previous = step.previous else { return false }
        step = previous
        list = ListState()
        return true
    }
}

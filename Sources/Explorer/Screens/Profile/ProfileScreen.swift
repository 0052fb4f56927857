import CareerGraph
import CareerGuidance
import TerminalUI

/// A few questions about a person, each of which can be skipped, and then what to do with the answers.
///
/// The answers are the session's (``Session/profile``): the screen keeps where the person is in them.
struct ProfileScreen: Screen {
    private(set) var step = ProfileStep.jobs
    private(set) var list = ListState()

    static let context = Context.profile
    static let help = ContextHelp(heading: .helpProfileHeading, text: .helpProfileText)

    func rows(in environment: Environment, _ session: Session) -> [ProfileRow] {
        ProfileRows(profile: session.profile, environment: environment).rows(of: step)
    }

    func chosen(in environment: Environment, _ session: Session) -> ProfileRow? {
        let rows = rows(in: environment, session)
        return rows.indices.contains(list.selected) ? rows[list.selected] : nil
    }

    func crumbs(in environment: Environment, _ session: Session) -> [Crumb] {
        [
            Crumb(title: environment.words(.homeCrumb), destination: .home),
            Crumb(title: environment.words(.profileCrumb), destination: nil),
        ]
    }
}

// MARK: - Keys and clicks

extension ProfileScreen {
    private func select(_ index: Int, _ environment: Environment, _ session: Session) -> ListState {
        var list = list
        list.select(index, count: rows(in: environment, session).count, visible: visible(in: environment))
        return list
    }

    mutating func step(_ step: Step, in environment: Environment, _ session: Session) {
        list.move(step, count: rows(in: environment, session).count, visible: visible(in: environment))
    }

    /// To the next answer of a row, or to the next question; or the other way.
    mutating func move(by direction: Int, in environment: Environment, _ session: inout Session) {
        guard let row = chosen(in: environment, session), row.isAdjustable else {
            return turn(direction, in: environment, session)
        }
        session.profile.adjust(row.action, by: direction, wraps: false)
    }

    /// To the next question, or the one before.
    private mutating func turn(_ direction: Int, in environment: Environment, _ session: Session) {
        go(to: direction > 0 ? step.next : step.previous ?? step, in: environment, session)
    }

    mutating func go(to step: ProfileStep, in environment: Environment, _ session: Session) {
        guard step != self.step else { return }
        self.step = step
        list = ListState()
        // What was answered before is where the eye begins.
        let rows = rows(in: environment, session)
        list = select(rows.firstIndex { $0.isChosen == true && step == .schooling } ?? 0, environment, session)
    }

    mutating func fit(to environment: Environment, _ session: Session) {
        list = select(list.selected, environment, session)
    }

    mutating func open(in environment: Environment, _ session: inout Session) -> Outcome<ProfileScreen> {
        guard let row = chosen(in: environment, session) else { return .stay }
        switch row.action {
        case .next: turn(1, in: environment, session)
        case .addJob: return askForJob()
        case .addCredential: return askForCredential()
        case .schooling(let education):
            let isAgain = session.profile.schooling == education
            session.profile.schooling = isAgain ? nil : education
            if !isAgain { list = select(list.selected + EntryEducation.allCases.count, environment, session) }
        case .avoid(let avoidance): session.profile.toggle(avoidance)
        case .credential: session.profile.remove(row.action)
        case .seeFits: return .go(.fits)
        case .seeRoutes: return .searchRoute(from: .you)
        case .save: return askWhereToSave()
        case .read: return askWhatToRead()
        case .forget:
            session.profile = PersonProfile()
            go(to: .jobs, in: environment, session)
        default: session.profile.adjust(row.action, by: 1, wraps: true)
        }
        fit(to: environment, session)
        return .stay
    }

    /// Takes away what the chosen row stands for.
    mutating func remove(in environment: Environment, _ session: inout Session) {
        guard let row = chosen(in: environment, session) else { return }
        session.profile.remove(row.action)
        fit(to: environment, session)
    }

    mutating func choose(pane: Int, index: Int, in environment: Environment, _ session: Session) -> Bool {
        // The steps over the question.
        if pane == 1 {
            go(to: ProfileStep(rawValue: index) ?? step, in: environment, session)
            return false
        }
        list = select(index, environment, session)
        return true
    }

    mutating func scroll(pane: Int, by step: Int, in environment: Environment, _ session: Session) {
        list.move(by: step.signum(), count: rows(in: environment, session).count, visible: visible(in: environment))
    }

    mutating func nextPane(in environment: Environment, _ session: Session) { turn(1, in: environment, session) }

    /// Esc goes back question by question.
    mutating func escape() -> Bool {
        guard let previous = step.previous else { return false }
        step = previous
        list = ListState()
        return true
    }
}

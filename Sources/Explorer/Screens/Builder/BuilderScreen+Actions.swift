import CareerGraph
import CareerGuidance
import Words

/// What the lines of the builder do, and what leads to it from other screens.
extension BuilderScreen {
    /// From another screen.
    static func open(
        _ action: BuilderAction, in environment: Environment, _ session: inout Session
    ) -> Response {
        switch action {
        case .begin(let start):
            if let objection = session.objection(to: .begin(start), environment.words) {
                return Response(notice: objection)
            }
            guard let effects = session.takeUp(start, in: environment) else { return .none }
            return Response(effects: effects, navigation: .show(BuilderScreen()))
        default: return .show(BuilderScreen())
        }
    }

    mutating func follow(
        _ destination: Destination, in environment: Environment, _ session: inout Session
    ) -> Outcome<BuilderScreen>? {
        guard case .builder(let action) = destination else { return nil }
        return perform(action, in: environment, &session)
    }

    /// Does what a line of the builder stands for.
    mutating func perform(
        _ action: BuilderAction, in environment: Environment, _ session: inout Session
    ) -> Outcome<BuilderScreen> {
        switch action {
        case .open: return .stay
        case .begin(let start): return begin(start, in: environment, &session)
        case .edit(let edit): return change(edit, in: environment, &session)
        case .write(let field): return ask(for: field, session)
        case .link(let id): return askLinks(of: id, in: environment, session)
        case .chooseCluster: return askCluster(in: environment, session)
        case .show(let step, let subject):
            show(step, subject, in: environment, session)
            return .stay
        case .addOccupation: return askForOccupation()
        case .drawing: return session.building.whyNotDrawn == nil ? .go(.lattice(.draft)) : .stay
        case .save: return askWhereToSave(session)
        case .discard: return discard(in: environment, &session)
        }
    }

    // MARK: Beginning and ending

    private mutating func begin(
        _ start: LadderStart, in environment: Environment, _ session: inout Session
    ) -> Outcome<BuilderScreen> {
        if let objection = session.objection(to: .begin(start), environment.words) { return .say(objection) }
        switch start {
        case .aroundJob: return askAroundJob()
        case .file: return askWhatToRead()
        default: return takeUp(start, in: environment, &session)
        }
    }

    /// Shows a ladder that is begun, from the first step.
    mutating func takeUp(
        _ start: LadderStart, in environment: Environment, _ session: inout Session
    ) -> Outcome<BuilderScreen> {
        guard let effects = session.takeUp(start, in: environment) else { return .stay }
        restart(in: environment, session)
        return Outcome(Response(effects: effects))
    }

    /// Throws away what is built, after asking.
    private mutating func discard(
        in environment: Environment, _ session: inout Session
    ) -> Outcome<BuilderScreen> {
        if let objection = session.objection(to: .discard, environment.words) { return .say(objection) }
        session.building.draft = nil
        restart(in: environment, session)
        return .stay
    }

    // MARK: Changing

    /// Makes a change; the focus stays with what it is about.
    mutating func change(
        _ edit: LadderEdit, in environment: Environment, _ session: inout Session
    ) -> Outcome<BuilderScreen> {
        guard session.building.draft?.apply(edit) == true else {
            return sayWhatIsFull(edit, in: environment, session)
        }
        if case .addJob = edit, let job = session.building.draft?.ladder.jobs.last {
            select(.job(job.id), in: environment, session)
        }
        if case .place(let id, _) = edit { select(.job(id), in: environment, session) }
        fit(to: environment, session)
        return .stay
    }

    /// Says why there is no room for one more job or link.
    private func sayWhatIsFull(
        _ edit: LadderEdit, in environment: Environment, _ session: Session
    ) -> Outcome<BuilderScreen> {
        guard let ladder = session.building.draft?.ladder else { return .stay }
        let limit: Int
        switch edit {
        case .addJob where ladder.jobs.count >= LadderCheck.mostJobs: limit = LadderCheck.mostJobs
        case .link(let ends, _, _) where ladder.moves.count >= LadderCheck.mostMoves && ladder.move(ends) == nil:
            limit = LadderCheck.mostMoves
        default: return .stay
        }
        return .say(environment.words(.faultTooMuch(count: limit + 1, limit: limit)))
    }

    // MARK: Results of effects

    mutating func receive(
        _ result: EffectResult, in environment: Environment, _ session: inout Session
    ) -> Outcome<BuilderScreen> {
        switch result {
        case .ladderSaved: return .close()
        case .ladderRead:
            restart(in: environment, session)
            return .close()
        default: return .stay
        }
    }
}

extension Session {
    /// What giving up the ladder would cost, the first time it is asked for; nil if nothing is lost, or where the
    /// person asks for the same once more.
    fileprivate mutating func objection(to action: BuilderAction, _ words: MessageCatalog) -> String? {
        // The picture of what is built is the same work.
        guard action != .begin(.lattice(.draft)), building.isUnsaved,
            !confirmations.isConfirmed(.giveUp(action))
        else { return nil }
        let title = building.draft.map { LadderText.shownTitle($0.ladder.title) } ?? ""
        return words(.builderConfirm(title: title.isEmpty ? words(.builderCrumb) : title))
    }

    /// Takes up a ladder in the place of the one that is built.
    ///
    /// - Returns: the effects that follow; nil if there is nothing to begin with.
    fileprivate mutating func takeUp(_ start: LadderStart, in environment: Environment) -> [Effect]? {
        switch start {
        case .nothing: building.draft = LadderDraft(Ladder(name: ""))
        case .draft(let slot): return building.resume(slot: slot)
        // The ladder that is built already is gone on with.
        case .lattice(.draft): break
        case .lattice(.ladder(let index)):
            guard ladderLibrary.ladders.indices.contains(index) else { return nil }
            building.draft = LadderDraft(ladderLibrary.ladders[index])
        case .lattice(let subject):
            guard let lattice = lattice(of: subject, in: environment) else { return nil }
            let title = lattice.source.crumbs(in: environment).last?.title ?? ""
            building.draft = LadderDraft(DerivedLadder(environment).ladder(of: lattice, title: title))
        case .aroundJob, .file: return nil
        }
        return []
    }
}

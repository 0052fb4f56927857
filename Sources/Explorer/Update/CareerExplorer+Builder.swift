import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// Building a ladder: what begins one, and what changes it.
extension CareerExplorer {
    /// Does what a line of the builder stands for.
    mutating func build(_ action: BuilderAction) -> [Effect] {
        switch action {
        case .open: openBuilder()
        case .begin(let start): return begin(start)
        case .edit(let edit): change(edit)
        case .write(let field): overlay = .entry(entry(for: field))
        case .link(let id): overlay = .choices(ChoicesOverlay(.ladderLink(job: id, nil), in: surroundings))
        case .chooseCluster: overlay = .choices(ChoicesOverlay(.ladderCluster(nil), in: surroundings))
        case .show(let step, let subject): showBuilder(step, subject)
        case .addOccupation: overlay = .search(SearchOverlay(for: .ladderJob))
        case .drawing: if whyNotDrawn == nil { go(to: .lattice(.draft)) }
        case .save: overlay = .entry(TextEntryOverlay(for: .saveLadder, text: suggestedPath))
        case .discard: return discardLadder()
        }
        return []
    }

    /// Nothing to draw.
    var whyNotDrawn: Message? {
        surroundings.building.draft.map { $0.ladder.jobs.isEmpty } == false ? nil : .faultNoJobs
    }

    // MARK: Beginning

    private mutating func openBuilder() {
        overlay = nil
        guard place.screen.context != .builder else { return }
        history.leave(place)
        arrive(at: .builder(BuilderScreen()))
    }

    /// Takes up a ladder. Work that is not saved is given up only when the person asks for the same once more.
    private mutating func begin(_ start: LadderStart) -> [Effect] {
        // The picture of what is built is the same work.
        if start != .lattice(.draft), surroundings.building.isUnsaved, !isConfirmed(.begin(start)) { return [] }
        switch start {
        case .nothing: take(up: LadderDraft(Ladder(name: "")))
        case .aroundJob: overlay = .search(SearchOverlay(for: .ladderStart))
        case .file: overlay = .entry(TextEntryOverlay(for: .readLadder))
        case .lattice(let subject): takeUp(subject)
        case .draft(let slot): return goOn(with: slot)
        }
        return []
    }

    /// Begins with what is drawn. The ladder that is built already is gone on with.
    mutating func takeUp(_ subject: LatticeSubject) {
        switch subject {
        case .draft: openBuilder()
        case .ladder(let index):
            let ladders = surroundings.shelf.ladders
            if ladders.indices.contains(index) { take(up: LadderDraft(ladders[index])) }
        case .pathway, .cluster, .around:
            guard let lattice = surroundings.lattice(of: subject) else { return }
            let title = lattice.source.crumbs(in: surroundings).last?.title ?? ""
            take(up: LadderDraft(DerivedLadder(surroundings).ladder(of: lattice, title: title)))
        }
    }

    /// What the key for making a ladder one's own is about: what is drawn, or the ladder in focus.
    var subjectToMakeOwn: LatticeSubject? {
        switch place {
        case .lattice(let screen): screen.subject
        case .ladders(let screen): screen.chosen(in: surroundings).map { _ in .ladder(screen.panes.list.selected) }
        default: nil
        }
    }

    /// Shows the builder with this ladder.
    mutating func take(up draft: LadderDraft) {
        surroundings.building.draft = draft
        prepareLattices()
        openBuilder()
        guard case .builder(var screen) = place else { return }
        screen.restart(in: surroundings)
        place = .builder(screen)
    }

    /// Whether the person asks for this a second time in a row; says what it would cost the first time.
    private mutating func isConfirmed(_ action: BuilderAction) -> Bool {
        if asked == .giveUp(action) { return true }
        asking = .giveUp(action)
        let title = surroundings.building.draft.map { LadderText.shownTitle($0.ladder.title) } ?? ""
        notice = surroundings.words(.builderConfirm(title: title.isEmpty ? surroundings.words(.builderCrumb) : title))
        return false
    }

    /// Throws away what is built, after asking.
    private mutating func discardLadder() -> [Effect] {
        guard !surroundings.building.isUnsaved || isConfirmed(.discard) else { return [] }
        surroundings.building.draft = nil
        if case .builder(var screen) = place {
            screen.restart(in: surroundings)
            place = .builder(screen)
        }
        return []
    }

    // MARK: Changing

    /// Makes a change; the focus stays with what it is about.
    mutating func change(_ edit: LadderEdit) {
        guard surroundings.building.draft?.apply(edit) == true else { return sayWhatIsFull(edit) }
        guard case .builder(var screen) = place else { return }
        if case .addJob = edit, let job = surroundings.building.draft?.ladder.jobs.last {
            screen.select(.job(job.id), in: surroundings)
        }
        if case .place(let id, _) = edit { screen.select(.job(id), in: surroundings) }
        screen.fit(to: surroundings)
        place = .builder(screen)
    }

    /// Says why there is no room for one more job or link.
    private mutating func sayWhatIsFull(_ edit: LadderEdit) {
        guard let ladder = surroundings.building.draft?.ladder else { return }
        let count: Int
        switch edit {
        case .addJob where ladder.jobs.count >= LadderCheck.mostJobs: count = LadderCheck.mostJobs
        case .link(let ends, _, _) where ladder.moves.count >= LadderCheck.mostMoves && ladder.move(ends) == nil:
            count = LadderCheck.mostMoves
        default: return
        }
        let words = surroundings.words
        notice = words(.faultTooMuch(count: count + 1, limit: count))
    }

    private mutating func showBuilder(_ step: BuilderStep, _ subject: BuilderSubject?) {
        guard case .builder(var screen) = place else { return }
        screen.show(step, subject, in: surroundings)
        place = .builder(screen)
    }

    /// The builder's own keys.
    mutating func runBuilder(_ id: CommandID) -> [Effect] {
        guard case .builder(let screen) = place else { return [] }
        switch id {
        case .undo: surroundings.building.draft?.undo()
        case .redo: surroundings.building.draft?.redo()
        case .rungUp, .rungDown:
            if let edit = screen.placing(by: id == .rungUp ? 1 : -1, in: surroundings) { change(edit) }
        case .saveLadder: return build(.save)
        case .stepJobs: showBuilder(.jobs, nil)
        case .stepLinks: showBuilder(.links, nil)
        case .stepExperiences: showBuilder(.experiences, nil)
        case .stepFinish: showBuilder(.finish, nil)
        default: return []
        }
        place.screen.fit(to: surroundings)
        return []
    }

    /// Why a command of the builder cannot be used just now.
    func unavailabilityInBuilder(of id: CommandID) -> Message? {
        guard case .builder(let screen) = place else { return nil }
        let draft = surroundings.building.draft
        switch id {
        case .undo: return draft?.canUndo == true ? nil : .whyNothingToUndo
        case .redo: return draft?.canRedo == true ? nil : .whyNothingToRedo
        case .rungUp: return screen.placing(by: 1, in: surroundings) == nil ? .whyNoJobToPlace : nil
        case .rungDown: return screen.placing(by: -1, in: surroundings) == nil ? .whyNoJobToPlace : nil
        case .saveLadder, .stepJobs, .stepLinks, .stepExperiences, .stepFinish: return draft == nil ? .whyNoLadder : nil
        case .lattice: return whyNotDrawn
        case .remove:
            let canRemove = screen.removal(in: surroundings) != nil || screen.draftInFocus(in: surroundings) != nil
            return canRemove ? nil : .whyNothingToRemove
        default: return nil
        }
    }
}

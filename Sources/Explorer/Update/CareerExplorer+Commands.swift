import CareerGraph
import CareerGuidance
import TerminalUI
import Words

extension CareerExplorer {
    /// Where keys go: to the overlay if there is one, else to the screen.
    public var context: Context { overlay?.context ?? place.screen.context }

    mutating func press(_ key: Key) -> [Effect] {
        notice = nil
        if surroundings.isTooSmall { return pressWithoutRoom(key) }
        if let entry = CommandTable.entry(for: key, in: context) { return run(entry.id) }
        type(key)
        return []
    }

    /// Without room for a screen only leaving works: nothing unseen may change.
    private mutating func pressWithoutRoom(_ key: Key) -> [Effect] {
        switch CommandTable.entry(for: key, in: .home)?.id {
        case .leave, .leaveAtOnce: [.leave]
        case .suspend: [.suspend]
        default: []
        }
    }

    private mutating func type(_ key: Key) {
        switch overlay {
        case .search(var search):
            search.type(key, index: index(), in: surroundings)
            overlay = .search(search)
        case .palette(var palette):
            palette.type(key, in: surroundings)
            overlay = .palette(palette)
        case .entry(var entry):
            entry.type(key)
            overlay = .entry(entry)
        default: break
        }
    }

    mutating func paste(_ text: String) {
        notice = nil
        guard !surroundings.isTooSmall else { return }
        switch overlay {
        case .search(var search):
            search.paste(text, index: index(), in: surroundings)
            overlay = .search(search)
        case .palette(var palette):
            palette.paste(text, in: surroundings)
            overlay = .palette(palette)
        case .entry(var entry):
            entry.paste(text, words: surroundings.words)
            overlay = .entry(entry)
        default: break
        }
    }

    /// The occupation that commands are about just now; nil where there is none.
    var occupationInFocus: OccupationID? { place.screen.occupation(in: surroundings) }

    /// Why a command cannot be used just now; nil where it can.
    ///
    /// - Parameter occupation: ``occupationInFocus``, looked up once by whoever asks about many commands.
    func unavailability(of id: CommandID, with occupation: @autoclosure () -> OccupationID?) -> Message? {
        if let reason = unavailabilityInComparison(of: id) ?? unavailabilityInLattice(of: id)
            ?? unavailabilityInBuilder(of: id)
        {
            return reason
        }
        return switch id {
        case .moves, .overview, .whereItStands, .leadsHere, .routes, .routeTo, .compare:
            occupation() == nil ? .whyNoOccupation : nil
        case .gap: whyNoGap(with: occupation())
        case .lattice: latticeSubject(with: occupation()) == nil ? .whyNoOccupation : nil
        case .fits: surroundings.profile == PersonProfile() ? .whyNoProfile : nil
        case .remove: [.compare, .builder].contains(place.screen.context) || canRemove ? nil : .whyNothingToRemove
        case .makeOwn: subjectToMakeOwn == nil ? .whyNoLadderChosen : nil
        case .historyBack: history.canGoBack ? nil : .whyNothingBefore
        case .historyForward: history.canGoForward ? nil : .whyNothingAfter
        case .back where overlay == nil && place.screen.context == .home: .whyHome
        default: nil
        }
    }

    mutating func run(_ id: CommandID) -> [Effect] {
        if let reason = unavailability(of: id, with: occupationInFocus) {
            notice = surroundings.words(reason)
            return []
        }
        switch id {
        case .leave: return mayLeave() ? [.leave] : []
        case .leaveAtOnce: return [.leave]
        case .suspend: return [.suspend]
        case .moveUp: take(.up)
        case .moveDown: take(.down)
        case .moveLeft, .previousAnswer: take(.left)
        case .moveRight, .nextAnswer: take(.right)
        case .pageUp: take(.pageUp)
        case .pageDown: take(.pageDown)
        case .first: take(.first)
        case .last: take(.last)
        case .open: return open()
        case .back, .close: goBack()
        case .nextPane, .previousPane: place.screen.nextPane(in: surroundings)
        case .remove: return removeInFocus()
        case .undo, .redo, .rungUp, .rungDown, .saveLadder, .stepJobs, .stepLinks, .stepExperiences, .stepFinish:
            return runBuilder(id)
        case .build: return build(.open)
        case .makeOwn: return subjectToMakeOwn.map { build(.begin(.lattice($0))) } ?? []
        case .moreDetail, .lessDetail, .foldRung, .outline, .panLeft, .panRight, .previousItem: changeLattice(id)
        case .widen, .turnAround: widenLattice(turning: id == .turnAround)
        default: runNavigation(id)
        }
        return []
    }

    /// Takes away what is in focus, whatever that is on this screen.
    private mutating func removeInFocus() -> [Effect] {
        switch place {
        case .compare: removeFromComparison()
        case .builder(let screen): return removeInBuilder(screen)
        default: remove()
        }
        return []
    }

    /// Between the ends of a move, or else from what the person brings.
    private func whyNoGap(with occupation: OccupationID?) -> Message? {
        guard occupation != nil else { return .whyNoMove }
        switch place {
        case .moves, .compare: return nil
        default: break
        }
        return surroundings.profile == PersonProfile() ? .whyNoProfile : nil
    }

    private mutating func runNavigation(_ id: CommandID) {
        let occupation = occupationInFocus
        switch (id, occupation) {
        case (.search, _): overlay = .search(SearchOverlay(for: .open))
        case (.home, _): go(to: .home)
        case (.about, _): go(to: .about)
        case (.profile, _): go(to: .profile)
        case (.ladders, _): go(to: .ladders)
        case (.lattice, _): if let subject = latticeSubject(with: occupation) { go(to: .lattice(subject)) }
        case (.findJob, _): go(to: .entry(.findJob))
        case (.compareAdd, _): go(to: .search(.compare))
        case (.compare, let occupation?): compare(occupation)
        case (.compareFirst, let occupation?), (.compareLeft, let occupation?), (.compareRight, let occupation?):
            changeComparison(id, occupation)
        case (.fits, _): go(to: .fits)
        case (.help, _): toggleHelp()
        case (.language, _): speak(surroundings.words.language.other)
        case (.palette, _): overlay = .palette(PaletteOverlay(for: context, reasons: reasons()))
        case (.historyBack, _): if let previous = history.goBack(from: place) { arrive(at: previous) }
        case (.historyForward, _): if let next = history.goForward(from: place) { arrive(at: next) }
        case (.filter, _), (.sort, _), (.compareGroup, _): choose(id)
        case (.moves, let occupation?): go(to: .moves(occupation))
        case (.overview, let occupation?): go(to: .occupation(occupation))
        case (.routes, let occupation?): goToRoutes(occupation)
        case (.routeTo, let occupation?): overlay = .search(SearchOverlay(for: .routeFrom(start(or: occupation))))
        case (.leadsHere, let occupation?): go(to: .routes(from: nil, to: occupation))
        case (.gap, let occupation?): goToGap(occupation)
        case (.whereItStands, let occupation?):
            let pathway = surroundings.graph[occupation].pathways.first
            go(to: .browse(pathway, pathway == nil ? nil : occupation))
        default: break
        }
    }

    /// Asked for again, help goes away.
    private mutating func toggleHelp() {
        if case .help = overlay {
            overlay = nil
        } else {
            let subject = overlay == nil ? place.screen.subject(in: surroundings) : nil
            overlay = .help(HelpOverlay(for: context, subject: subject, reasons: reasons()))
        }
    }

    private mutating func goToGap(_ destination: OccupationID) {
        switch place {
        case .moves, .compare: go(to: .gap(start(or: destination), destination))
        default: go(to: .gap(.you, destination))
        }
    }

    /// Between the two jobs of a move, or anywhere from the job in focus.
    private mutating func goToRoutes(_ occupation: OccupationID) {
        let start = start(or: occupation)
        go(to: .routes(from: start, to: start == .job(occupation) ? nil : occupation))
    }

    /// Where the screen's moves begin, or else the job in focus.
    func start(or occupation: OccupationID) -> Start {
        switch place {
        case .moves(let moves): .job(moves.origin)
        case .gap(let gap): gap.origin.start
        case .routes(let routes): routes.chosen?.origin.start ?? .job(occupation)
        case .fits: .you
        case .compare: surroundings.compared.occupations.first.map(Start.job) ?? .job(occupation)
        default: .job(occupation)
        }
    }

    private mutating func choose(_ id: CommandID) {
        let setting: ChoiceSetting
        switch (place, id) {
        case (.moves(let moves), .sort): setting = .moveOrder(moves.order)
        case (.moves(let moves), _): setting = .moveFilter(moves.filter)
        case (.routes(let routes), _): setting = .routeConditions(routes.conditions)
        case (.compare(let compare), _): setting = .compareGrouping(compare.grouping)
        default: return
        }
        overlay = .choices(ChoicesOverlay(setting, in: surroundings))
    }

    /// Everything that is unavailable here, and why.
    private func reasons() -> [CommandID: Message] {
        var reasons: [CommandID: Message] = [:]
        let occupation = occupationInFocus
        for id in CommandID.allCases { reasons[id] = unavailability(of: id, with: occupation) }
        return reasons
    }
}

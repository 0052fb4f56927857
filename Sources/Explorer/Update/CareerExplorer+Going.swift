import CareerGraph
import CareerGuidance
import TerminalUI

extension CareerExplorer {
    /// Moves the focus of the overlay, or of the screen.
    mutating func take(_ step: Step) {
        switch overlay {
        case .search(var search):
            search.step(step, in: surroundings)
            overlay = .search(search)
        case .help(var help):
            help.step(step, in: surroundings)
            overlay = .help(help)
        case .palette(var palette):
            palette.step(step, in: surroundings)
            overlay = .palette(palette)
        case .choices(var choices):
            choices.step(step, in: surroundings)
            overlay = .choices(choices)
        case .entry: break
        case nil: place.screen.step(step, in: surroundings)
        }
    }

    /// Enter: goes in.
    mutating func open() -> [Effect] {
        guard let overlay else {
            return place.screen.open(in: surroundings).map { go(to: $0) } ?? []
        }
        switch overlay {
        case .search(let search): return follow(search.open())
        case .help: return follow(.close)
        case .palette(let palette): return follow(palette.open(in: surroundings))
        case .choices(var choices):
            let outcome = choices.open(in: surroundings)
            self.overlay = .choices(choices)
            return follow(outcome)
        case .entry(let entry): return enter(entry)
        }
    }

    private mutating func follow(_ outcome: OverlayOutcome) -> [Effect] {
        switch outcome {
        case .stay: break
        case .close: overlay = nil
        case .go(let destination):
            overlay = nil
            return go(to: destination)
        case .addLadderJob(let occupation):
            overlay = nil
            change(.addJob(DerivedLadder(surroundings).job(like: occupation)))
        case .startLadder(let occupation):
            overlay = nil
            prepareLattices()
            takeUp(.around(occupation, moves: 1, isBackwards: false))
        case .addJob(let occupation):
            overlay = nil
            add(job: occupation)
        case .run(let id):
            overlay = nil
            return run(id)
        case .set(let setting):
            if setting.isOne { overlay = nil }
            if case .language(let language) = setting { return speak(language) }
            apply(setting)
        }
        return []
    }

    private mutating func apply(_ setting: ChoiceSetting) {
        switch (place, setting) {
        case (.moves(var moves), .moveOrder(let order)):
            moves.list(order: order, filter: moves.filter, in: surroundings)
            place = .moves(moves)
        case (.moves(var moves), .moveFilter(let filter)):
            moves.list(order: moves.order, filter: filter, in: surroundings)
            place = .moves(moves)
        case (.routes(var routes), .routeConditions(let conditions)):
            routes.list(conditions)
            place = .routes(routes)
        case (.compare(var compare), .compareGrouping(let grouping)):
            compare.group(by: grouping, in: surroundings)
            place = .compare(compare)
        case (.builder, .ladderLink(_, let edit?)), (.builder, .ladderCluster(let edit?)): change(edit)
        default: break
        }
    }

    /// Esc: closes the overlay, comes back within the screen, or to the place before; at the end, home.
    mutating func goBack() {
        if overlay != nil {
            overlay = nil
        } else if place.screen.escape() {
            return
        } else if let previous = history.goBack(from: place) {
            arrive(at: previous)
        } else {
            place = .home(HomeScreen())
        }
    }

    /// Leaves for a destination; the place before is kept for coming back.
    @discardableResult
    mutating func go(to destination: Destination) -> [Effect] {
        if case .builder(let action) = destination { return build(action) }
        leave(for: destination)
        return []
    }

    private mutating func leave(for destination: Destination) {
        if case .search(let purpose) = destination {
            overlay = .search(SearchOverlay(for: purpose))
            return
        }
        if case .entry(let purpose) = destination {
            overlay = .entry(TextEntryOverlay(for: purpose))
            return
        }
        if case .compare(let occupations) = destination {
            goToComparison(with: occupations)
            return
        }
        keepProfile()
        prepare(for: destination)
        guard let next = Place(destination, in: surroundings) else { return }
        overlay = nil
        history.leave(place)
        arrive(at: next)
    }

    /// Works out what a screen rests on, when it is first asked for.
    private mutating func prepare(for destination: Destination) {
        switch destination {
        case .routes, .lattice: prepareLattices()
        default: break
        }
    }

    /// Works out what routes and lattices rest on, when it is first asked for.
    mutating func prepareLattices() {
        let planner = surroundings.planner ?? RoutePlanner(surroundings.advisor)
        surroundings.planner = planner
        if surroundings.lattices == nil { surroundings.lattices = LatticeAdvisor(planner) }
    }

    /// The terminal may have another size than when the place was left.
    func fitted(_ place: Place) -> Place {
        var place = place
        place.screen.fit(to: surroundings)
        return place
    }

    mutating func arrive(at place: Place) {
        self.place = fitted(place)
        // What was built since the picture was left.
        if case .lattice(let screen) = place, screen.subject == .draft, let lattice = surroundings.lattice(of: .draft),
            lattice != screen.lattice
        {
            self.place = .lattice(LatticeScreen(lattice, of: .draft, in: surroundings))
        }
        // What was said since the place was left.
        if case .profile(var screen) = self.place {
            screen.profile = surroundings.profile
            screen.fit(to: surroundings)
            self.place = .profile(screen)
        }
    }
}

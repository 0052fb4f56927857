import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// Ladders and lattices: which one is drawn, and what keys change in the picture.
extension CareerExplorer {
    /// What the lattice key is about: the pathway or cluster in focus, or the job in focus and its surroundings.
    func latticeSubject(with occupation: OccupationID?) -> LatticeSubject? {
        if case .builder = place { return .draft }
        if let occupation { return .around(occupation, moves: 1, isBackwards: false) }
        guard case .browse(let browse) = place else { return nil }
        switch browse.focus {
        case .clusters: return browse.cluster(in: surroundings.graph).map(LatticeSubject.cluster)
        case .pathways: return browse.pathway(in: surroundings.graph).map(LatticeSubject.pathway)
        case .occupations: return nil
        }
    }

    /// What a command changes in the picture.
    mutating func changeLattice(_ id: CommandID) {
        guard case .lattice(var screen) = place else { return }
        switch id {
        case .moreDetail: screen.zoom(screen.detail.more, in: surroundings)
        case .lessDetail: screen.zoom(screen.detail.less, in: surroundings)
        case .foldRung: screen.fold(in: surroundings)
        case .outline: screen.toggleOutline(in: surroundings)
        case .panLeft: screen.pan(columns: -CareerExplorer.panColumns, rows: 0, in: surroundings)
        case .panRight: screen.pan(columns: CareerExplorer.panColumns, rows: 0, in: surroundings)
        case .previousItem: screen.tour(by: -1, in: surroundings)
        default: return
        }
        place = .lattice(screen)
    }

    private static let panColumns = 12

    /// Draws the surroundings of a job one move wider (and after three, narrow again), or the other way round.
    mutating func widenLattice(turning: Bool) {
        guard case .lattice(let screen) = place,
            case .around(let occupation, let moves, let isBackwards) = screen.lattice.source
        else { return }
        let next = turning ? moves : moves % LatticeAdvisor.mostMoves + 1
        let subject = LatticeSubject.around(occupation, moves: next, isBackwards: isBackwards != turning)
        guard let lattice = surroundings.lattice(of: subject) else { return }
        place = .lattice(LatticeScreen(lattice, of: subject, in: surroundings))
    }

    /// Why a command of the picture cannot be used just now.
    func unavailabilityInLattice(of id: CommandID) -> Message? {
        guard case .lattice(let screen) = place else { return nil }
        switch id {
        case .moreDetail: return screen.isOutline || screen.detail.more == screen.detail ? .whyMostDetail : nil
        case .lessDetail: return screen.isOutline || screen.detail.less == screen.detail ? .whyLeastDetail : nil
        case .foldRung, .panLeft, .panRight: return screen.isOutline ? .whyOutline : nil
        case .widen, .turnAround:
            if case .around = screen.lattice.source { return nil }
            return .whyNotAround
        default: return nil
        }
    }

    /// Goes to the next job whose title holds the text.
    mutating func findInLattice(_ text: String) {
        guard case .lattice(var screen) = place else { return }
        let isFound = screen.find(text, in: surroundings)
        place = .lattice(screen)
        if !isFound { notice = surroundings.words(.latticeNotFound(text: text)) }
    }
}

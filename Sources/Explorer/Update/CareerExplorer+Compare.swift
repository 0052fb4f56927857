import CareerGraph
import TerminalUI
import Words

/// Jobs side by side: what puts them on the list, and what changes the list.
extension CareerExplorer {
    /// The key that compares: the job in focus goes on the list, and where a move is in focus, where it begins too.
    mutating func compare(_ occupation: OccupationID) {
        var wanted = [occupation]
        if case .job(let start) = start(or: occupation), start != occupation { wanted.insert(start, at: 0) }
        // Where there is room for one only, it is the job in focus.
        if surroundings.compared.count == ComparisonList.limit - 1 { wanted = [occupation] }
        goToComparison(with: wanted)
    }

    /// Puts jobs on the list, and shows it as soon as there are two; without any, shows what is on it.
    mutating func goToComparison(with occupations: [OccupationID]) {
        overlay = nil
        let before = surroundings.compared
        let isRefused = occupations.map { surroundings.compared.add($0) }.contains(false)
        let isThere = place.screen.context == .compare
        guard surroundings.compared.count > 1 || occupations.isEmpty || isThere else {
            if surroundings.compared == before { notice = surroundings.words(.compareAlready) }
            return
        }
        let focus = occupations.last { surroundings.compared.contains($0) }
        if case .compare(var screen) = place {
            screen.refresh(focusing: focus, in: surroundings)
            place = .compare(screen)
        } else {
            history.leave(place)
            arrive(at: .compare(CompareScreen(focusing: focus, in: surroundings)))
        }
        if isRefused { notice = surroundings.words(.compareFull) }
    }

    /// What changes the list, on its own screen.
    mutating func changeComparison(_ id: CommandID, _ occupation: OccupationID) {
        guard case .compare(var screen) = place else { return }
        switch id {
        case .remove: surroundings.compared.remove(occupation)
        case .compareFirst: surroundings.compared.move(occupation, to: 0)
        case .compareLeft: surroundings.compared.move(occupation, to: screen.job - 1)
        case .compareRight: surroundings.compared.move(occupation, to: screen.job + 1)
        default: return
        }
        let stays = surroundings.compared.contains(occupation)
        screen.refresh(focusing: stays ? occupation : nil, in: surroundings)
        place = .compare(screen)
    }

    mutating func removeFromComparison() {
        guard let occupation = occupationInFocus else { return }
        changeComparison(.remove, occupation)
    }

    /// Why the list cannot be changed so just now.
    func unavailabilityInComparison(of id: CommandID) -> Message? {
        guard case .compare(let screen) = place else { return nil }
        let count = surroundings.compared.count
        switch id {
        case .compareAdd: return surroundings.compared.isFull ? .compareFull : nil
        case .remove, .compareGroup: return count == 0 ? .compareNone : nil
        case .compareFirst, .gap: return count == 0 ? .compareNone : screen.job == 0 ? .compareIsFirst : nil
        case .compareLeft: return count == 0 ? .compareNone : screen.job == 0 ? .compareIsLeftmost : nil
        case .compareRight: return screen.job + 1 >= count ? .compareIsRightmost : nil
        default: return nil
        }
    }
}

/// Says in the frame how many jobs are on the list: at the right of the rule above the footer.
enum ComparisonReminder {
    static func draw(_ list: ComparisonList, in context: Context, words: MessageCatalog, into frame: inout Frame) {
        let applies = CommandTable.entry(.compare)?.contexts.contains(context) == true
        guard applies, list.count > 0 else { return }
        let text =
            list.count == 1
            ? words(.compareReminderOne) : words(.compareReminder(count: list.count))
        let columns = TextFitting.width(text) + 2
        let size = frame.canvas.size
        let area = Rect(column: size.columns - columns - 2, row: size.rows - 2, columns: columns, rows: 1)
        frame.canvas.write(" " + text + " ", at: Point(column: area.column, row: area.row), style: .accent)
        frame.hits.add(area, list.count == 1 ? .command(.compare) : .go(.compare([])))
    }
}

import CareerGraph
import TerminalUI
import Words

/// What lies above the screen, if anything does.
enum Overlay: Sendable {
    case search(SearchOverlay)
    case help(HelpOverlay)
    case palette(PaletteOverlay)
    case choices(ChoicesOverlay)
    case entry(TextEntryOverlay)

    var context: Context {
        switch self {
        case .search: .search
        case .help: .help
        case .palette: .palette
        case .choices: .choices
        case .entry: .entry
        }
    }

    /// The words of the breadcrumb while it is open.
    var title: Message {
        switch self {
        case .search(let overlay): overlay.purpose.crumb
        case .help: .helpCrumb
        case .palette: .paletteCrumb
        case .choices(let overlay): overlay.title
        case .entry(let overlay): overlay.purpose.crumb
        }
    }
}

/// What Enter in an overlay comes to.
enum OverlayOutcome: Sendable {
    case stay
    case close
    /// Close it and go there.
    case go(Destination)
    /// Close it and put the job on the person's list.
    case addJob(OccupationID)
    /// Close it and put a job like this one into the ladder that is built.
    case addLadderJob(OccupationID)
    /// Close it and begin a ladder with what lies around this job.
    case startLadder(OccupationID)
    /// Close it and run this.
    case run(CommandID)
    /// List things so; an order closes the overlay, filters are set one after the other.
    case set(ChoiceSetting)
}

extension Frame {
    /// A field that text is typed into, with its cursor.
    mutating func field(_ field: TextField, label: String, in row: Rect) {
        let start = row.column + TextFitting.width(label) + 1
        canvas.write(label, at: Point(column: row.column, row: row.row), style: .muted)
        let room = max(1, row.endColumn - start - 1)
        let before = TextFitting.width(String(field.text[..<field.cursor]))
        // A long text scrolls so that the cursor stays in sight.
        var hidden = 0
        var text = field.text[...]
        while before - hidden > room, let first = text.first {
            hidden += CharacterWidth.of(first)
            text = text.dropFirst()
        }
        canvas.write(String(text), at: Point(column: start, row: row.row), style: .strong, limit: room)
        canvas.cursor = Point(column: min(start + before - hidden, row.endColumn - 1), row: row.row)
        canvas.isCursorVisible = true
    }
}

import CNcurses
import Glibc
import TerminalUI

/// The screen as ncurses sees it: only what changed is handed over, and ncurses finds the shortest way to show it.
@MainActor
final class NcursesScreen {
    private let screen: OpaquePointer
    private let output: OutputCollector
    private let styles: StyleTable
    private var shown: Canvas?
    private var isCursorVisible: Bool?
    private var cursor = Point(column: 0, row: 0)
    private var text: [wchar_t] = []

    /// Takes the screen. The terminal's line is set to pass every key on as it is.
    ///
    /// - Parameter wantsColour: whether colours are used where there are any.
    init(type: String, terminfo: Terminfo, modes: TerminalModes, wantsColour: Bool) throws(TerminalError) {
        let output = try OutputCollector()
        guard let screen = rung_new_screen(type, output.stream) else {
            output.close()
            throw .typeUnknown(type)
        }
        self.screen = screen
        self.output = output
        raw()
        noecho()
        nonl()
        // Input is read elsewhere, so ncurses need not look whether there is any before it draws.
        typeahead(-1)
        var styles: StyleTable?
        output.collect {
            keypad(rung_standard_window(), true)
            styles = StyleTable(terminfo: terminfo, wantsColour: wantsColour)
        }
        self.styles = styles ?? StyleTable(terminfo: terminfo, wantsColour: false)
        scrollok(rung_standard_window(), false)
        output.append(modes.enter)
    }

    /// Gives the screen back for a while: what ncurses and we switched on is off, the cursor is below the program.
    func pause(modes: TerminalModes) {
        output.collect { setCursorVisible(true) }
        output.append(modes.leave)
        output.flush()
        endwin()
    }

    /// Takes the screen again and forgets what it showed.
    func resume(modes: TerminalModes) {
        reset_prog_mode()
        output.append(modes.enter)
        isCursorVisible = nil
        repaintAll()
    }

    /// Gives the screen back for good.
    func close(modes: TerminalModes) {
        pause(modes: modes)
        delscreen(screen)
        output.close()
    }

    /// The terminal has another size. What it shows now is unknown.
    func resize(to size: Size) {
        resize_term(Int32(size.rows), Int32(size.columns))
        repaintAll()
    }

    private func repaintAll() {
        shown = nil
        clearok(rung_physical_window(), true)
    }

    /// Shows a canvas and rests the hardware cursor where it says.
    func show(_ canvas: Canvas) {
        let canvas = canvas.sparingBlanks()
        let window = rung_standard_window()
        if shown?.size != canvas.size { werase(window) }
        for run in CanvasDifference.runs(from: shown, to: canvas) { write(run, of: canvas, to: window) }
        cursor = resting(canvas)
        wmove(window, Int32(cursor.row), Int32(cursor.column))
        wnoutrefresh(window)
        output.collect {
            setCursorVisible(canvas.cursor != nil && canvas.isCursorVisible)
            doupdate()
        }
        output.flush()
        shown = canvas
    }

    /// Without a place of its own the cursor stays where it was.
    private func resting(_ canvas: Canvas) -> Point {
        let wanted = canvas.cursor ?? cursor
        return Point(
            column: min(max(0, wanted.column), max(0, canvas.size.columns - 1)),
            row: min(max(0, wanted.row), max(0, canvas.size.rows - 1)))
    }

    private func setCursorVisible(_ isVisible: Bool) {
        guard isVisible != isCursorVisible else { return }
        isCursorVisible = isVisible
        curs_set(isVisible ? 1 : 0)
    }

    private func write(_ run: CellRun, of canvas: Canvas, to window: UnsafeMutablePointer<WINDOW>?) {
        let look = styles[run.style]
        wattr_set(window, look.attributes, look.pair, nil)
        wmove(window, Int32(run.row), Int32(run.columns.lowerBound))
        text.removeAll(keepingCapacity: true)
        let base = run.row * canvas.size.columns
        for column in run.columns where !canvas.cells[base + column].isContinuation {
            let isWide = column + 1 < run.columns.upperBound && canvas.cells[base + column + 1].isContinuation
            append(canvas.cells[base + column].character, width: isWide ? 2 : 1)
        }
        // At the last cell of the screen ncurses reports that the cursor cannot go on; the cells are written.
        waddnwstr(window, text, Int32(text.count))
    }

    /// A character that the C library takes to be of another width would shift the rest of the row.
    private func append(_ character: Character, width: Int) {
        if let byte = character.asciiValue {
            text.append(wchar_t(byte))
            return
        }
        let scalars = character.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
        let known = scalars.reduce(0) { $0 + Int(rung_character_width($1)) }
        // ncurses keeps five code points of a cell.
        if known == width, scalars.count <= 5, rung_character_width(scalars[0]) == Int32(width) {
            text.append(contentsOf: scalars)
        } else {
            for _ in 0..<width { text.append(wchar_t(UInt8(ascii: "?"))) }
        }
    }
}

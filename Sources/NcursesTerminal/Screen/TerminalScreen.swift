import Glibc
import TerminalUI

/// The screen that the terminal shows: each canvas reaches it in one piece, and only where it differs from the last.
@MainActor
final class TerminalScreen {
    private let terminfo: Terminfo
    private let modes: TerminalModes
    private var encoder: FrameEncoder
    private var shown: Canvas?
    private var isCursorVisible: Bool?
    private var cursor = Point(column: 0, row: 0)
    /// What is to be written before the next frame.
    private var pending: [UInt8] = []

    /// Takes the screen with the first canvas.
    ///
    /// - Parameter wantsColor: whether colors are used where there are any.
    init(terminfo: Terminfo, modes: TerminalModes, wantsColor: Bool) {
        self.terminfo = terminfo
        self.modes = modes
        encoder = FrameEncoder(terminfo: terminfo, wantsColor: wantsColor)
        resume()
    }

    /// Gives the screen back: all that was switched on is off, and the cursor is below the program.
    ///
    /// - Parameter rows: the rows of the terminal.
    func pause(rows: Int) {
        // Nothing was shown since it was taken.
        guard pending.isEmpty else { return pending.removeAll() }
        pending.removeAll()
        TerminalScreen.write(terminfo.restoreSequence(modes: modes, rows: rows))
    }

    /// Takes the screen again with the next canvas, and forgets what it showed.
    func resume() {
        pending = terminfo.enterSequence(modes: modes)
        repaintAll()
    }

    /// What the terminal shows now is unknown: it has another size, or somebody else has written to it.
    func repaintAll() {
        shown = nil
        isCursorVisible = nil
        encoder.forgetTerminal()
    }

    /// Shows a canvas and rests the hardware cursor where it says.
    func show(_ canvas: Canvas) {
        let old = shown?.size == canvas.size ? shown : nil
        cursor = resting(canvas)
        let isVisible = canvas.cursor != nil && canvas.isCursorVisible
        if isVisible != isCursorVisible {
            isCursorVisible = isVisible
            pending += terminfo.bytes(isVisible ? "cnorm" : "civis")
        }
        TerminalScreen.write(pending + encoder.frame(from: old, to: canvas, cursor: cursor))
        pending.removeAll()
        shown = canvas
    }

    /// Without a place of its own the cursor stays where it was.
    private func resting(_ canvas: Canvas) -> Point {
        let wanted = canvas.cursor ?? cursor
        return Point(
            column: min(max(0, wanted.column), max(0, canvas.size.columns - 1)),
            row: min(max(0, wanted.row), max(0, canvas.size.rows - 1)))
    }

    /// Writes all bytes. A terminal that is gone takes nothing; the next read will say so.
    private static func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno == EAGAIN {
                // Somebody left the terminal in non-blocking mode.
                var waiting = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                guard poll(&waiting, 1, -1) > 0 || errno == EINTR else { return }
            } else if errno != EINTR {
                return
            }
        }
    }
}

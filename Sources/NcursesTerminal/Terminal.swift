import CNcurses
import Glibc
import TerminalUI

/// The terminal that this process runs on, as a full-screen program's screen, keyboard and mouse.
///
/// There is one at a time. From its making until ``close()`` the screen belongs to the program, and whatever ends the
/// process on the way (a signal, a crash, `fatalError`) leaves a sane terminal behind. Nothing here runs by itself:
/// no timer, no thread, no polling.
@MainActor
public final class Terminal {
    /// What the terminal can show, by its locale or by choice.
    public let glyphs: GlyphSet
    /// The size as of the last ``InputEvent/resize(_:)`` that was given out, or as of the start.
    public private(set) var size: Size
    /// The signal that asked the process to end, once ``nextEvent()`` has said ``InputEvent/hangUp`` for it.
    public private(set) var endingSignal: Int32?

    private static var isOpen = false

    private let modes: TerminalModes
    private let terminfo: Terminfo
    private let screen: TerminalScreen
    private let signals: SignalPipe
    private let reader: InputReader
    private var originalLine: termios
    private var isClosed = false
    private var needsRedraw = false

    /// Takes the screen over.
    ///
    /// - Throws: ``TerminalError`` when there is no terminal here or it cannot show a full screen; it is untouched then.
    public init(options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        guard !Terminal.isOpen else { throw .alreadyOpen }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        guard let type = Terminal.variable("TERM"), !type.isEmpty else { throw .typeMissing }
        guard let terminfo = Terminfo(type: type) else { throw .typeUnknown(type) }
        guard !terminfo.bytes("cup").isEmpty else { throw .cannotPlaceCursor(type) }
        var line = termios()
        guard tcgetattr(STDIN_FILENO, &line) == 0 else { throw .notATerminal }
        originalLine = line
        self.terminfo = terminfo
        glyphs = LocaleSettings.apply(options.glyphs)
        modes = TerminalModes(knowsModes: terminfo.knowsPrivateModes, usesMouse: options.usesMouse)
        signals = try SignalPipe()
        let size = Terminal.measure() ?? Size(columns: 80, rows: 24)
        let restore = terminfo.restoreSequence(modes: modes, rows: size.rows)
        rung_restore_prepare(restore.map { CChar(bitPattern: $0) }, restore.count, &line)
        screen = TerminalScreen(
            terminfo: terminfo, modes: modes, wantsColor: Terminal.wantsColor(options.color))
        Terminal.passKeysOn(of: line)
        self.size = size
        reader = InputReader(keys: terminfo.keys, wakeDescriptor: signals.wakeDescriptor)
        rung_diagnostics_hold()
        Terminal.isOpen = true
    }

    /// Shows a canvas: writes what differs from the last one and rests the cursor where the canvas says.
    public func show(_ canvas: Canvas) {
        if !isClosed { screen.show(canvas) }
    }

    /// The next thing that happens; waits for it as long as it takes.
    public func nextEvent() -> InputEvent {
        while true {
            if let event = immediateEvent() { return event }
            reader.wait()
            signals.drain()
        }
    }

    /// What has happened already, without waiting: a burst of keys can be handled before it is shown.
    public func waitingEvent() -> InputEvent? {
        if let event = immediateEvent() { return event }
        guard reader.takeWhatIsThere() else { return nil }
        return immediateEvent()
    }

    /// Gives the terminal back and stops the process, as Ctrl-Z does, until the shell continues it.
    ///
    /// The next event is a ``InputEvent/resize(_:)``, and the next canvas is drawn whole.
    public func suspend() { stop(wholeGroup: true) }

    /// Gives the terminal back for good: screen, cursor, mouse, line settings and signals are as they were.
    public func close() {
        guard !isClosed else { return }
        isClosed = true
        screen.pause(rows: size.rows)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &originalLine)
        rung_restore_cancel()
        rung_diagnostics_release()
        signals.close()
        Terminal.isOpen = false
    }

    /// Ends the process by the signal's own action, so that a shell sees why it ended. Call ``close()`` before.
    public nonisolated static func endProcess(by signal: Int32) { rung_end_by_signal(signal) }
}

extension Terminal {
    private func immediateEvent() -> InputEvent? {
        if let event = signalledEvent() { return event }
        return reader.nextEvent()
    }

    private func signalledEvent() -> InputEvent? {
        if let signal = signals.takeEnding() {
            endingSignal = signal
            return .hangUp
        }
        if signals.take(SIGTSTP) { stop(wholeGroup: false) }
        // Continued after a stop that nobody could catch: the screen may hold anything.
        if signals.take(SIGCONT) { takeScreenAgain() }
        if signals.take(SIGWINCH) || needsRedraw {
            needsRedraw = false
            size = Terminal.measure() ?? size
            screen.repaintAll()
            prepareRestoring()
            return .resize(size)
        }
        return nil
    }

    private func stop(wholeGroup: Bool) {
        screen.pause(rows: size.rows)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &originalLine)
        rung_restore_cancel()
        rung_stop(wholeGroup ? 1 : 0)
        // The signal that woke the process up needs no second answer.
        _ = signals.take(SIGCONT)
        takeScreenAgain()
    }

    private func takeScreenAgain() {
        Terminal.passKeysOn(of: originalLine)
        screen.resume()
        prepareRestoring()
        needsRedraw = true
    }

    private func prepareRestoring() {
        let restore = terminfo.restoreSequence(modes: modes, rows: size.rows)
        rung_restore_prepare(restore.map { CChar(bitPattern: $0) }, restore.count, &originalLine)
    }

    /// Sets the line so that every key is passed on at once and as it is, and nothing is shown but what is written.
    private static func passKeysOn(of original: termios) {
        var line = original
        line.c_iflag &= ~tcflag_t(BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON)
        line.c_oflag &= ~tcflag_t(ONLCR)
        line.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
        withUnsafeMutableBytes(of: &line.c_cc) { characters in
            characters[Int(VMIN)] = 1
            characters[Int(VTIME)] = 0
        }
        tcsetattr(STDIN_FILENO, TCSADRAIN, &line)
    }

    /// The size of the window, or nothing when the terminal does not know (a serial line).
    private static func measure() -> Size? {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return nil
        }
        return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }

    private static func wantsColor(_ choice: TerminalOptions.Color) -> Bool {
        switch choice {
        case .always: true
        case .never: false
        case .automatic: (variable("NO_COLOR") ?? "").isEmpty
        }
    }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

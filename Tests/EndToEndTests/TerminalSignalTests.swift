import Glibc
import TestSupport
import Testing

/// The real program in a real terminal, ended in every way there is.
@Suite("The terminal is sane after every way out", .serialized)
struct TerminalSignalTests {
    private func expectRestored(_ session: TmuxSession, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let flags = try session.variable("alternate_on,cursor_flag,mouse_any_flag,keypad_cursor_flag,keypad_flag")
        #expect(flags == "0,1,0,0,0", "alternate screen, cursor, mouse, keypad", sourceLocation: sourceLocation)
    }

    /// The lowest and the highest real-time signal that a program may use with the GNU C library.
    private static let realTime: (first: Int32, last: Int32) = (34, 64)

    @Test("Ctrl-C leaves", arguments: ["tmux-256color", "xterm-256color", "screen", "linux", "vt100"])
    func leave(term: String) throws {
        let session = try TmuxSession(term: term)
        try session.startProgram()
        try session.press("C-c")
        let end = try session.endOfProgram()
        #expect(end.status == 0)
        #expect(end.isLineSane)
        try expectRestored(session)
    }

    @Test("the full screen is taken while it runs")
    func taken() throws {
        let session = try TmuxSession()
        try session.startProgram()
        #expect(try session.variable("alternate_on,mouse_any_flag,mouse_sgr_flag") == "1,1,1")
    }

    @Test(
        "a signal ends it, and the shell sees which",
        arguments: [
            SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGUSR1,
            SIGUSR2,
            SIGALRM, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, 16, realTime.first, realTime.last,
        ])
    func signal(number: Int32) throws {
        let session = try TmuxSession()
        try session.startProgram()
        kill(try #require(try session.programIdentifier), number)
        let end = try session.endOfProgram()
        #expect(end.status == 128 + Int(number))
        #expect(end.isLineSane)
        try expectRestored(session)
    }

    @Test("the same signal twice in a row ends it as well")
    func twice() throws {
        let session = try TmuxSession()
        try session.startProgram()
        let process = try #require(try session.programIdentifier)
        kill(process, SIGTERM)
        kill(process, SIGTERM)
        #expect(try session.endOfProgram().status == 128 + Int(SIGTERM))
        try expectRestored(session)
    }

    @Test("stopped and continued, it gives the terminal back and draws itself again", arguments: [true, false])
    func stop(byKey: Bool) throws {
        let session = try TmuxSession()
        try session.startProgram()
        let screen = try session.lines
        let process = try #require(try session.programIdentifier)
        if byKey { try session.press("C-z") } else { kill(process, SIGTSTP) }
        try session.wait(for: "the shell to be back") { try session.variable("alternate_on") == "0" }
        try expectRestored(session)
        try session.type("[ \"$before\" = \"$(stty -g)\" ] && echo line is sane")
        try session.wait(for: "the shell's answer") { try session.lines.contains("line is sane") }
        try session.resize(columns: 100, rows: 30)
        try session.resize(columns: 80, rows: 24)
        try session.type("fg")
        try session.wait(for: "the screen to be back") { try session.lines == screen && session.isProgramAtRest }
        #expect(try session.variable("alternate_on,mouse_any_flag") == "1,1")
        try session.press("C-c")
        #expect(try session.endOfProgram().isLineSane)
        try expectRestored(session)
    }

    @Test("stopped in a way nobody can catch, it draws itself again when continued")
    func hardStop() throws {
        let session = try TmuxSession()
        try session.startProgram()
        let screen = try session.lines
        kill(try #require(try session.programIdentifier), SIGSTOP)
        try session.wait(for: "the shell to be back") { try session.variable("pane_current_command") != "rung" }
        // The line is still as the program set it: only a line feed ends what is typed.
        try session.send("stty sane; fg\n".utf8)
        try session.wait(for: "the screen to be back") { try session.lines == screen && session.isProgramAtRest }
    }

    @Test("without a terminal it ends by itself")
    func terminalGone() throws {
        let session = try TmuxSession()
        try session.startProgram()
        let process = try #require(try session.programIdentifier)
        _ = try? Spawn.run(["tmux", "-L", String(session.folder.dropFirst("/tmp/".count)), "kill-server"])
        var tries = 0
        while kill(process, 0) == 0, tries < 1000 {
            poll(nil, 0, 10)
            tries += 1
        }
        #expect(kill(process, 0) != 0, "the process is still there")
    }
}

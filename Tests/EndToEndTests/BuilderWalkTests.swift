import Glibc
import TestSupport
import Testing

/// Building a ladder in the real program: from nothing to a file, and what is left of it when the program is killed.
@Suite("Walks through the ladder builder", .serialized)
struct BuilderWalkTests {
    private func waitForFocus(_ walk: Walk, on text: String) throws {
        try walk.session.wait(for: "the focus on \(text)") {
            try walk.focusedRow?.contains(text) == true && walk.session.isProgramAtRest
        }
    }

    private func openBuilder(_ walk: Walk) throws {
        try walk.waitForHome()
        try walk.session.press("N")
        try walk.wait(forHeading: "Your ladder")
        try walk.expectCursorOnFocus()
    }

    /// Down until the focus is on a line with this text.
    private func goDown(_ walk: Walk, to text: String) throws {
        for _ in 0..<40 {
            let row = try walk.focusedRow
            if row?.contains(text) == true { return }
            try walk.session.press("Down")
            try walk.session.wait(for: "the next line") { try walk.focusedRow != row && walk.session.isProgramAtRest }
        }
        throw Walk.NotOnScreen(text: text, screen: try walk.session.lines.joined(separator: "\n"))
    }

    private func add(_ title: String, _ walk: Walk) throws {
        try goDown(walk, to: "Add a job of my own")
        try walk.session.press("Enter")
        try walk.wait(forHeading: "Title of the job")
        try walk.session.send((title + "\r").utf8)
        try waitForFocus(walk, on: title)
    }

    @Test(
        "by keys alone: jobs, a link, what it takes, and a file that the plain commands read",
        arguments: WalkTerminal.all)
    func byKeys(terminal: WalkTerminal) throws {
        let walk = try terminal.start()
        let session = walk.session
        let file = session.folder + "/yard.json"
        try openBuilder(walk)
        try goDown(walk, to: "From scratch")
        try session.press("Enter")
        try waitForFocus(walk, on: "Add an occupation")
        try add("Helper", walk)
        try add("Foreman", walk)
        try session.press("2")
        try session.wait(for: "the links") { try session.lines.contains { $0.contains("[2 Links]") } }
        try session.press("Home")
        try goDown(walk, to: "Helper")
        try session.press("Tab")
        try walk.expectCursorOnFocus()
        try goDown(walk, to: "Link this job")
        try session.press("Enter")
        try walk.wait(forHeading: "Leads to")
        try walk.expectCursorOnFocus()
        try session.press("Enter")
        try session.press("Escape")
        try session.press("3")
        try session.wait(for: "what it takes") { try session.lines.contains { $0.contains("[3 What it takes]") } }
        try session.press("Tab")
        try walk.expectCursorOnFocus()
        try goDown(walk, to: "License")
        try session.press("Enter")
        try walk.wait(forHeading: "License or certificate")
        try session.send("Crane licence\r".utf8)
        try session.press("4")
        try session.wait(for: "the check") { try session.lines.contains { $0.contains("has no title") } }
        try session.press("Home")
        try session.press("Enter")
        try walk.wait(forHeading: "Title")
        try session.send("Our yard\r".utf8)
        try session.wait(for: "the check") { try session.lines.contains { $0.contains("No problems found") } }
        try walk.expectCursorOnFocus()
        try session.press("s")
        try walk.wait(forHeading: "Save to a file")
        try session.press("C-u")
        try session.send((file + "\r").utf8)
        try session.wait(for: "the file") { try session.lines.contains { $0.contains("Saved to") } }
        try session.press("q")
        let end = try session.endOfProgram()
        #expect(end.status == 0 && end.isLineSane)
        let shown = try ProcessRun(BuiltProgram.path, ["ladder", "show", file])
        #expect(shown.status == 0)
        for text in ["Helper", "Foreman", "Crane licence"] { #expect(shown.output.contains(text), "\(shown.output)") }
        #expect(try ProcessRun(BuiltProgram.path, ["ladder", "check", file]).output.contains("no fault is found"))
    }

    @Test("by mouse alone: a ready ladder is made one's own, changed and drawn", arguments: WalkTerminal.all)
    func byMouse(terminal: WalkTerminal) throws {
        let walk = try terminal.start()
        let session = walk.session
        try walk.waitForHome()
        try session.press("W")
        try walk.wait(forHeading: "Career ladders")
        try walk.click("edit", inFooter: true)
        try session.wait(for: "the first step") {
            try session.lines.contains { $0.contains("[1 Jobs]") } && session.isProgramAtRest
        }
        try walk.click("4 Check and save")
        try session.wait(for: "the last step") { try session.lines.contains { $0.contains("[4 Check and save]") } }
        try walk.click("Industry")
        try walk.wait(forHeading: "Industry")
        try session.press("C-u")
        try session.send("Shipyards\r".utf8)
        try session.wait(for: "the change") { try session.lines.contains { $0.contains("Shipyards") } }
        try walk.click("See the map")
        try walk.wait(forHeading: "Map")
        try walk.click("back", inFooter: true)
        try session.wait(for: "the builder") {
            try session.lines.contains { $0.contains("[4 Check and save]") } && session.isProgramAtRest
        }
        try walk.expectCursorOnFocus()
    }

    @Test("killed at any moment, the ladder is there the next time")
    func survivesBeingKilled() throws {
        let walk = try WalkTerminal(columns: 80, rows: 24).start()
        let session = walk.session
        try openBuilder(walk)
        try session.press("Enter")
        try waitForFocus(walk, on: "Add an occupation")
        try add("Helper", walk)
        try add("Foreman", walk)
        kill(try #require(try session.programIdentifier), SIGKILL)
        try session.wait(for: "the end of the program") { try session.programIdentifier == nil }
        // Nobody has put the terminal in order.
        try session.send("stty sane; tput rmcup; clear\n".utf8)
        try session.wait(for: "the shell") { try session.lines.allSatisfy { $0.isEmpty || $0 == "$" } }
        try session.startProgram()
        try openBuilder(walk)
        try waitForFocus(walk, on: "Continue:")
        #expect(try walk.focusedRow?.contains("2 jobs") == true)
        try session.press("Enter")
        try waitForFocus(walk, on: "Helper")
        // Leaving says first that it stays; thrown away, nothing is left on the disk.
        try session.press("q")
        try session.wait(for: "the question") { try session.lines.contains { $0.contains("stays here as a draft") } }
        try session.press("4")
        try goDown(walk, to: "Close or discard")
        try session.press("Enter")
        try session.wait(for: "the question") { try session.lines.contains { $0.contains("would be lost") } }
        try session.press("Enter")
        try waitForFocus(walk, on: "From scratch")
        try session.press("q")
        #expect(try session.endOfProgram().status == 0)
        #expect(!drafts(session).contains { $0.hasSuffix(".json") })
    }

    @Test("a draft that is in the person's file already is let go, another one is offered")
    func letsGoOfWhatIsSaved() throws {
        let session = try TmuxSession()
        let file = session.folder + "/mine.json"
        #expect(try ProcessRun(BuiltProgram.path, ["ladder", "new", file, "--from", "petroleum"]).status == 0)
        let folder = session.folder + "/state/rung"
        let draft = #"sed '1s|^{|{"savedAs": "\#(file)",|'"#
        try session.type("mkdir -p \(folder) && \(draft) \(file) > \(folder)/ladder-draft-1.json")
        try session.type("\(draft) \(file) | sed 's/Roustabout/Deckhand/' > \(folder)/ladder-draft-2.json")
        try session.startProgram()
        let walk = Walk(session: session, mark: "▸", separator: "›")
        try openBuilder(walk)
        try waitForFocus(walk, on: "Continue:")
        #expect(try session.lines.count { $0.contains("Continue:") } == 1)
        #expect(drafts(session).filter { $0.hasSuffix(".json") } == ["ladder-draft-2.json"])
    }

    @Test("where nothing may be kept, nothing is")
    func keepsNothing() throws {
        let session = try TmuxSession()
        try session.startProgram("--keep-nothing")
        let walk = Walk(session: session, mark: "▸", separator: "›")
        try openBuilder(walk)
        try session.wait(for: "the note") { try session.lines.contains { $0.contains("is not kept on this") } }
        try session.press("Enter")
        try waitForFocus(walk, on: "Add an occupation")
        try add("Helper", walk)
        try session.press("q")
        try session.wait(for: "the warning") { try session.lines.contains { $0.contains("will be lost") } }
        try session.press("q")
        #expect(try session.endOfProgram().status == 0)
        #expect(drafts(session).isEmpty)
    }

    private func drafts(_ session: TmuxSession) -> [String] {
        guard let folder = opendir(session.folder + "/state/rung") else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}

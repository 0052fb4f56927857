import Glibc
import TestSupport
import Testing

/// Saying what one brings in the real program, keeping it, and finding it again.
@Suite("Walks through the profile", .serialized)
struct ProfileWalkTests {
    private func answer(_ walk: Walk, job: String) throws {
        let session = walk.session
        try session.press("y")
        try walk.wait(forHeading: "About you")
        try walk.expectCursorOnFocus()
        try session.press("Enter")
        try walk.wait(forHeading: "Add a job")
        try session.send(job.utf8)
        try session.wait(for: "the answer") {
            try session.lines.contains { $0.hasPrefix(" \(walk.mark)\(job)") } && session.isProgramAtRest
        }
        try session.press("Enter")
        try session.wait(for: "the job on the list") {
            try walk.focusedRow?.contains(job) == true && session.isProgramAtRest
        }
    }

    /// From the first question to the last screen, and there to its row of this place.
    private func goToTheEnd(_ walk: Walk, row: Int) throws {
        for _ in 0..<7 { try walk.session.press("Tab") }
        try walk.session.wait(for: "the last question answered") {
            try walk.session.lines.contains { $0.contains("That is all") } && walk.session.isProgramAtRest
        }
        for _ in 0..<row { try walk.session.press("Down") }
        try walk.session.press("Enter")
    }

    @Test("by keys alone: answers, what fits, saved for its owner alone, and read again", arguments: WalkTerminal.all)
    func keepsAnswers(terminal: WalkTerminal) throws {
        let walk = try terminal.start()
        let session = walk.session
        let file = session.folder + "/me.json"
        try answer(walk, job: "Nursing Assistants")
        try goToTheEnd(walk, row: 2)
        try walk.wait(forHeading: "Save my answers")
        try session.press("C-u")
        try session.send((file + "\r").utf8)
        try session.wait(for: "the file") { try session.lines.contains { $0.contains("Saved to") } }
        var status = stat()
        #expect(stat(file, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        try session.press("q")
        #expect(try session.endOfProgram().status == 0)

        try session.startProgram()
        try session.press("y")
        try walk.wait(forHeading: "About you")
        try goToTheEnd(walk, row: 3)
        try walk.wait(forHeading: "Open answers")
        try session.press("C-u")
        try session.send((file + "\r").utf8)
        try session.wait(for: "the answers") { try session.lines.contains { $0.contains("Your answers are back") } }
        try session.press("f")
        try walk.wait(forHeading: "Jobs for you")
        try walk.expectCursorOnFocus()
        #expect(try session.lines.contains { $0.contains("Nursing Assistants") || $0.contains("Licensed Practical") })
        try session.press("q")
        let end = try session.endOfProgram()
        #expect(end.status == 0 && end.isLineSane)
    }

    @Test("named on the command line, a profile is there from the first screen on")
    func beginsAtAProfile() throws {
        let session = try TmuxSession()
        let file = session.folder + "/me.json"
        try session.type(#"printf '{"schema": 1, "jobs": [{"occupation": "31-1131.00", "years": 3}]}' > "# + file)
        try session.startProgram("--profile \(file)")
        let walk = Walk(session: session, mark: "▸", separator: "›")
        try walk.waitForHome()
        #expect(try session.lines.contains { $0.contains("Your answers are back") })
        try session.press("y")
        try walk.wait(forHeading: "About you")
        #expect(try session.lines.contains { $0.contains("Nursing Assistants") })
    }

    @Test("a file that cannot be written is said, and nothing is lost")
    func saysWhatCannotBeWritten() throws {
        let walk = try WalkTerminal(columns: 80, rows: 24).start()
        let session = walk.session
        try answer(walk, job: "Nursing Assistants")
        try goToTheEnd(walk, row: 2)
        try walk.wait(forHeading: "Save my answers")
        try session.press("C-u")
        try session.send("/no/such/folder/me.json\r".utf8)
        try session.wait(for: "the reason") {
            try session.lines.contains { $0.contains("/no/such/folder/me.json:") } && session.isProgramAtRest
        }
        try session.press("Escape")
        try walk.wait(forHeading: "About you")
        #expect(try session.lines.contains { $0.contains("Nursing Assistants: gives you") })
    }

    @Test("by mouse alone: from the first screen to what fits", arguments: WalkTerminal.all)
    func byMouse(terminal: WalkTerminal) throws {
        let walk = try terminal.start()
        let session = walk.session
        try walk.click("I know what I am good at")
        try walk.wait(forHeading: "About you")
        try walk.click("Skip. Next")
        try session.wait(for: "the next question") {
            try session.lines.contains { $0.contains("Question 2 of 7") } && session.isProgramAtRest
        }
        try walk.click("high school diploma")
        try session.wait(for: "the answer") {
            try walk.focusedRow?.contains("Next:") == true && session.isProgramAtRest
        }
        try walk.click("for you", inFooter: true)
        try walk.wait(forHeading: "Jobs for you")
        try walk.expectCursorOnFocus()
    }
}

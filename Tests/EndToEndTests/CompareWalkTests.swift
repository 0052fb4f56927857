import TerminalUI
import TestSupport
import Testing

/// Up to four jobs side by side, in the real program on the full bundle.
@Suite("Walks through the comparison", .serialized)
struct CompareWalkTests {
    private static let terminals = [
        WalkTerminal(columns: 80, rows: 24), WalkTerminal(columns: 60, rows: 18),
        WalkTerminal(columns: 130, rows: 40), WalkTerminal(columns: 80, rows: 24, isASCII: true, hasColor: false),
    ]

    private func wait(_ walk: Walk, for text: String) throws {
        try walk.session.wait(for: text) {
            try walk.session.lines.contains { $0.contains(text) } && walk.session.isProgramAtRest
        }
    }

    private func find(_ title: String, typing text: String, _ walk: Walk) throws {
        try walk.session.send(text.utf8)
        try wait(walk, for: "\(walk.mark)\(title)")
    }

    @Test("by keys alone: from a move, one more by name, another measure, off the list", arguments: terminals)
    func byKeys(terminal: WalkTerminal) throws {
        let walk = try terminal.start()
        let session = walk.session
        try session.record()
        try session.press("Enter")
        try walk.wait(forHeading: "Your job")
        try find("Nursing Assistants", typing: "nursing asistant", walk)
        try session.press("Enter")
        try walk.wait(forHeading: "Moves")
        try session.press("c")
        try walk.wait(forHeading: "Compare")
        try wait(walk, for: "2 jobs")
        try walk.expectCursorOnFocus()
        try session.press("a")
        try walk.wait(forHeading: "Add a job")
        try find("Electricians", typing: "electricians", walk)
        try session.press("Enter")
        try wait(walk, for: "3 jobs")
        #expect(try walk.focusedRow?.hasPrefix("Electricians") == true)
        try session.press("Down")
        try session.wait(for: "a figure in focus") { try walk.focusedRow?.hasPrefix("$") == true }
        try session.press("End")
        try session.wait(for: "the end") { try session.lines.contains { $0.contains("level 0 to 7") } }
        try walk.expectCursorOnFocus()
        try session.press("Home")
        try session.wait(for: "the title in focus") { try walk.focusedRow?.hasPrefix("Electricians") == true }
        let column = try session.cursor.column
        try session.press("Space")
        try session.wait(for: "another measure") {
            try walk.focusedRow?.hasPrefix("Electricians") == true && session.cursor.column < column
                && session.isProgramAtRest
        }
        try session.press("x")
        try wait(walk, for: "2 jobs")
        try session.press("Escape")
        try walk.wait(forHeading: "Moves")
        try wait(walk, for: "2 jobs to compare")
        try session.press("Escape")
        try walk.waitForHome()
        try session.press("q")
        let end = try session.endOfProgram()
        #expect(end.status == 0 && end.isLineSane)
        if terminal.isASCII { #expect(session.recorded.allSatisfy { $0 < 0x80 }) }
    }

    @Test("by mouse alone: from a job and another one, another measure, off the list", arguments: terminals)
    func byMouse(terminal: WalkTerminal) throws {
        let walk = try terminal.start()
        let session = walk.session
        try walk.click("I'm exploring")
        try walk.wait(forHeading: "Career fields")
        try walk.click("Health S")
        try session.wait(for: "the pathways") { try walk.heading.contains("Health S") && session.isProgramAtRest }
        try walk.click("Therapeutic")
        try session.wait(for: "the jobs") { try walk.heading.contains("Therap") && session.isProgramAtRest }
        try walk.click("Acupuncturists")
        try session.wait(for: "the job's screen") {
            try walk.heading.contains("Acupunct") && session.isProgramAtRest
        }
        // The first job: its own screen says how to compare it.
        try walk.click("Compare it")
        try wait(walk, for: "1 job to compare")
        try walk.click("See the m")
        try walk.wait(forHeading: "Moves")
        // The second: what a move leads to.
        try walk.click("1 job to compare")
        try walk.wait(forHeading: "Compare")
        try walk.expectCursorOnFocus()
        try wait(walk, for: "2 jobs")
        let before = try session.lines
        try walk.click("<")
        try session.wait(for: "the other order") { try session.lines != before && session.isProgramAtRest }
        try wait(walk, for: "baseline")
        try walk.click("+ add a job")
        try walk.wait(forHeading: "Add a job")
        try walk.comeBackByMouse()
        try walk.wait(forHeading: "Compare")
        // A click on the job in focus opens it.
        let focus = try session.cursor
        try session.click(Point(column: focus.column + 2, row: focus.row))
        try session.wait(for: "the job") { try !walk.heading.contains("Compare") && session.isProgramAtRest }
        try walk.expectCursorOnFocus()
        try walk.comeBackByMouse()
        try walk.wait(forHeading: "Compare")
    }
}

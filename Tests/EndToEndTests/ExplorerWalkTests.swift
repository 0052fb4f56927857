import Glibc
import TerminalUI
import TestSupport
import Testing

/// A terminal to walk through the program in.
struct WalkTerminal: Sendable, CustomTestStringConvertible {
    let columns: Int
    let rows: Int
    var isASCII = false
    var hasColor = true

    var testDescription: String {
        "\(columns)x\(rows)" + (isASCII ? ", ASCII" : "") + (hasColor ? "" : ", no colour")
    }

    static let all = [
        WalkTerminal(columns: 80, rows: 24), WalkTerminal(columns: 60, rows: 18),
        WalkTerminal(columns: 200, rows: 60), WalkTerminal(columns: 80, rows: 24, isASCII: true),
        WalkTerminal(columns: 60, rows: 18, hasColor: false),
    ]

    func start() throws -> Walk {
        let session = try TmuxSession(
            columns: columns, rows: rows, locale: isASCII ? "C" : "C.UTF-8",
            environment: hasColor ? [:] : ["NO_COLOR": "1"])
        try session.startProgram()
        return Walk(session: session, mark: isASCII ? ">" : "▸", separator: isASCII ? ">" : "›")
    }
}

/// One person's way through the real program on the full bundle.
struct Walk {
    let session: TmuxSession
    /// What stands before the item in focus.
    let mark: Character
    /// What stands between the parts of the breadcrumb.
    let separator: Character

    var heading: String { get throws { try session.lines.first ?? "" } }
    var footer: String { get throws { try session.lines.last { !$0.isEmpty } ?? "" } }

    func wait(forHeading text: String) throws {
        try session.wait(for: "the heading \(text)") { try heading.contains(text) && session.isProgramAtRest }
    }

    func waitForHome() throws {
        try session.wait(for: "the first screen") {
            try session.lines.contains { $0.contains("\(mark) I have a job") || $0.contains("R U N G") }
                && session.isProgramAtRest
        }
    }

    /// Clicks on the footer's way back, and waits for another screen: resting alone could be the rest before the click.
    func comeBackByMouse() throws {
        let before = try session.lines
        try click("Esc back", inFooter: true)
        try session.wait(for: "the screen before") { try session.lines != before && session.isProgramAtRest }
    }

    /// The row that has the focus, without its mark; nil where the cursor does not stand on a mark.
    var focusedRow: String? {
        get throws {
            let cursor = try session.cursor
            let lines = try session.lines
            guard lines.indices.contains(cursor.row) else { return nil }
            let row = Array(lines[cursor.row])
            guard row.indices.contains(cursor.column), row[cursor.column] == mark else { return nil }
            return String(row[(cursor.column + 1)...])
        }
    }

    func expectCursorOnFocus(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let row = try focusedRow
        let cursor = try session.cursor
        let screen = try session.lines.joined(separator: "\n")
        #expect(
            row?.contains { $0.isLetter } == true, "the cursor rests at \(cursor) of\n\(screen)",
            sourceLocation: sourceLocation)
    }

    /// Where a text stands first, below the heading and above the footer unless that is asked for.
    func place(of text: String, inFooter: Bool = false) throws -> Point {
        let lines = try session.lines
        let last = lines.lastIndex { !$0.isEmpty } ?? 0
        for (row, line) in lines.enumerated() where inFooter ? row == last : row > 1 && row < last {
            if let range = line.firstRange(of: text) {
                return Point(column: line[..<range.lowerBound].count, row: row)
            }
        }
        throw NotOnScreen(text: text, screen: lines.joined(separator: "\n"))
    }

    /// A text that is looked for and not there.
    struct NotOnScreen: Error {
        let text: String
        let screen: String
    }

    func click(_ text: String, inFooter: Bool = false) throws {
        try session.click(try place(of: text, inFooter: inFooter))
    }
}

@Suite("Walks through the explorer", .serialized)
struct ExplorerWalkTests {
    @Test("by keys alone: home, search, moves, gap, and back", arguments: WalkTerminal.all)
    func byKeys(terminal: WalkTerminal) throws {
        let walk = try terminal.start()
        let session = walk.session
        try session.record()
        try walk.expectCursorOnFocus()
        #expect(try walk.footer.contains("Enter open") && walk.footer.contains("q quit"), "the footer is legible")
        try session.press("Enter")
        try walk.wait(forHeading: "\(walk.separator) Your job")
        try session.send("nursing asistant".utf8)
        try session.wait(for: "the answer") {
            try session.lines.contains { $0.contains("\(walk.mark)Nursing Assistants") } && session.isProgramAtRest
        }
        // Where text is typed, the cursor is in the text, and seen.
        let typed = try session.lines[session.cursor.row].prefix(session.cursor.column)
        #expect(typed.hasSuffix("nursing asistant"))
        #expect(try session.variable("cursor_flag") == "1")
        try session.press("Enter")
        try walk.wait(forHeading: "\(walk.separator) Moves")
        #expect(try session.variable("cursor_flag") == "0")
        try walk.expectCursorOnFocus()
        let first = try walk.focusedRow
        try session.press("Down")
        try session.wait(for: "the next move") { try walk.focusedRow != first && walk.focusedRow != nil }
        try walk.expectCursorOnFocus()
        try session.press("g")
        try walk.wait(forHeading: "\(walk.separator) Gap")
        try walk.expectCursorOnFocus()
        try session.press("Escape")
        try walk.wait(forHeading: "\(walk.separator) Moves")
        #expect(try walk.focusedRow != first, "the choice is still there")
        try session.press("Escape")
        try walk.waitForHome()
        try session.press("q")
        let end = try session.endOfProgram()
        #expect(end.status == 0 && end.isLineSane)
        if terminal.isASCII { #expect(session.recorded.allSatisfy { $0 < 0x80 }) }
    }

    @Test("by mouse alone: home, cluster, pathway, job, moves, gap, and back", arguments: WalkTerminal.all)
    func byMouse(terminal: WalkTerminal) throws {
        let walk = try terminal.start()
        let session = walk.session
        try walk.click("I'm exploring")
        try walk.wait(forHeading: "Career fields")
        try walk.expectCursorOnFocus()
        try walk.click("Health S")
        try session.wait(for: "the pathways") { try walk.heading.contains("Health S") && session.isProgramAtRest }
        try walk.click("Therapeutic")
        try session.wait(for: "the jobs") { try walk.heading.contains("Therap") && session.isProgramAtRest }
        try walk.expectCursorOnFocus()
        try walk.click("Acupuncturists")
        try session.wait(for: "the job's screen") {
            try walk.heading.contains("Acupunct") && session.isProgramAtRest
        }
        try walk.expectCursorOnFocus()
        try walk.click("? help", inFooter: true)
        try walk.wait(forHeading: "Help")
        try walk.comeBackByMouse()
        try walk.click("See the m")
        try walk.wait(forHeading: "\(walk.separator) Moves")
        try walk.expectCursorOnFocus()
        try walk.click("g gap", inFooter: true)
        try walk.wait(forHeading: "\(walk.separator) Gap")
        try walk.comeBackByMouse()
        #expect(try !walk.heading.contains("Gap"))
        for _ in 0..<6 where try !session.lines.contains(where: { $0.contains("R U N G") }) {
            try walk.comeBackByMouse()
        }
        try walk.waitForHome()
        // The button's release comes when nobody listens for the mouse any more: a terminal does not report it.
        let leave = try walk.place(of: "q quit", inFooter: true)
        try session.send("\u{1B}[<0;\(leave.column + 1);\(leave.row + 1)M".utf8)
        let end = try session.endOfProgram()
        #expect(end.status == 0 && end.isLineSane)
    }

    @Test("resizing keeps the choice, on every screen of the way")
    func resizing() throws {
        let walk = try WalkTerminal(columns: 80, rows: 24).start()
        let session = walk.session
        for (keys, heading) in [
            (["Down", "Enter", "Down", "Down"], "Career fields"), (["Enter", "Down"], "›"),
            (["Enter", "Down", "Down"], "›"), (["Enter", "Down"], "›"), (["m", "Down"], "› Moves"),
        ] {
            for key in keys {
                try session.press(key)
                try session.wait(for: "rest") { try session.isProgramAtRest }
            }
            try session.wait(for: heading) { try walk.heading.contains(heading) && session.isProgramAtRest }
            let chosen = try #require(try walk.focusedRow).filter(\.isLetter).prefix(6)
            for (columns, rows) in [(200, 60), (60, 18), (59, 17), (61, 19), (80, 24)] {
                try session.resize(columns: columns, rows: rows)
                if columns < 60 {
                    try session.wait(for: "the message") {
                        try session.lines.contains { $0.contains("needs a window") }
                    }
                    // Nothing unseen changes.
                    try session.press("Down")
                    continue
                }
                try session.wait(for: "\(chosen) in focus at \(columns)x\(rows)") {
                    try walk.focusedRow?.filter(\.isLetter).hasPrefix(chosen) == true && session.isProgramAtRest
                }
            }
        }
    }

    @Test("a crash shows the shell's word for it, and nothing strange")
    func crash() throws {
        let walk = try WalkTerminal(columns: 80, rows: 24).start()
        let session = walk.session
        // A key that the program has not taken would go to the shell.
        let before = try session.cursor
        try session.press("Down")
        try session.wait(for: "the next choice") { try session.cursor != before && session.isProgramAtRest }
        kill(try #require(try session.programIdentifier), SIGILL)
        let end = try session.endOfProgram()
        #expect(end.status == 128 + Int(SIGILL))
        let text = try session.lines.joined(separator: "\n")
        #expect(text.contains("Illegal instruction"))
        for strange in ["[?", "\u{1B}", "─", "R U N G", "0;", "Fatal", "Stack"] {
            #expect(!text.contains(strange), "\(strange) in\n\(text)")
        }
        // What is typed is seen, in a line of its own.
        try session.type("echo still-here")
        try session.wait(for: "the echo") { try session.lines.contains("still-here") }
    }
}

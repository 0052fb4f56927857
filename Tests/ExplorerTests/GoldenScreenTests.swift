import GoldenFiles
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

/// Every screen on the small map, drawn and compared as text; `RUNG_UPDATE_GOLDEN=1` writes the files again.
struct GoldenScreenTests {
    /// A size of the terminal, and the characters it can show.
    struct Terminal: Sendable, CustomTestStringConvertible {
        let columns: Int
        let rows: Int
        let glyphs: GlyphSet
        var testDescription: String { "\(columns)x\(rows)" + (glyphs == .ascii ? "-ascii" : "") }
    }

    static let terminals = [
        Terminal(columns: 80, rows: 24, glyphs: .unicode), Terminal(columns: 80, rows: 24, glyphs: .ascii),
        Terminal(columns: 60, rows: 18, glyphs: .unicode), Terminal(columns: 130, rows: 40, glyphs: .unicode),
    ]

    /// How to get to each screen from the first one.
    static let tours: [(name: String, keys: [Key])] = [
        ("home", []),
        ("browse", [.down, .enter]),
        ("browse-occupation", [.down, .enter, .enter, .enter, .down]),
        ("occupation", toAide),
        ("occupation-skills", toAide + [.down, .down, .down, .down, .tab]),
        ("moves", toAide + [.character("m")]),
        ("moves-reading", toAide + [.character("m"), .tab, .down]),
        ("moves-filter", toAide + [.character("m"), .character("f"), .down, .enter]),
        ("moves-close-to-hand", toAide + [.character("m"), .character("s"), .down, .enter]),
        ("moves-none", toAide + [.character("m"), .character("f"), .down, .down, .down, .enter, .escape]),
        ("moves-sort", toAide + [.character("m"), .character("s")]),
        ("gap", toAide + [.character("m"), .character("g")]),
        ("routes", toAide + [.character("m"), .character("r")]),
        ("routes-reading", toAide + [.character("m"), .character("r"), .tab, .down, .down]),
        ("routes-conditions", toAide + [.character("m"), .character("r"), .character("f")]),
        ("routes-backwards", toAide + [.character("m"), .character("b")]),
        (
            "routes-none",
            toAide + [.character("m"), .character("r"), .character("f")] + Array(repeating: .down, count: 9)
                + [.enter, .down, .down, .enter, .escape]
        ),
        ("compare-one", toAide + [.character("c")]),
        ("compare", toAide + [.character("m"), .character("c")]),
        ("compare-reading", toAide + [.character("m"), .character("c")] + Array(repeating: .down, count: 12)),
        ("compare-four", toFour),
        ("compare-first", toFour + [.character(" "), .right, .right, .down]),
        ("compare-group", toAide + [.character("m"), .character("c"), .character("s")]),
        ("compare-tiers", toAide + [.character("m"), .character("c"), .character("s"), .down, .enter, .end]),
        ("compare-alone", toAide + [.character("m"), .character("c"), .delete]),
        ("compare-empty", toAide + [.character("m"), .character("c"), .delete, .delete]),
        ("profile", [.character("y")]),
        ("profile-job", toProfileJob),
        ("profile-schooling", toProfileJob + [.tab, .down, .down]),
        ("profile-interests", toProfileJob + [.tab, .tab, .tab, .right]),
        ("profile-strengths", toProfileJob + [.tab, .tab, .tab, .tab, .right, .down, .right, .right, .right]),
        ("profile-avoided", toProfileJob + Array(repeating: .tab, count: 6) + [.end]),
        ("profile-done", toProfileJob + Array(repeating: .tab, count: 7)),
        ("profile-save", toProfileJob + Array(repeating: .tab, count: 7) + [.down, .down, .enter]),
        ("fits", toProfileJob + [.character("f")]),
        (
            "fits-nothing",
            toProfileJob + Array(repeating: .tab, count: 5) + Array(repeating: .right, count: 30) + [.character("f")]
        ),
        ("gap-from-you", toProfileJob + [.character("f"), .character("g")]),
        ("lattice", toAide + [.character("L")]),
        ("lattice-link", toAide + [.character("L"), .tab]),
        ("lattice-folded", toAide + [.character("L"), .character("z")]),
        ("lattice-outline", toAide + [.character("L"), .character("o")]),
        ("lattice-cluster", [.down, .enter, .character("L")]),
        ("lattice-find", toAide + [.character("L"), .character("n"), .character("d"), .character("o")]),
        ("ladders", [.character("W")]),
        ("builder", [.character("N")]),
        ("builder-empty", [.character("N"), .enter]),
        ("builder-jobs", toBuilder),
        ("builder-job", toBuilder + [.tab, .down, .down]),
        ("builder-write", toBuilder + [.tab] + Array(repeating: .down, count: 6) + [.enter]),
        ("builder-links", toBuilder + [.character("2"), .tab, .down]),
        ("builder-link", toBuilder + [.character("2")] + toLinkChoices),
        ("builder-experiences", toBuilder + [.character("3"), .tab, .down, .down]),
        ("builder-finish", toBuilder + [.character("4"), .down]),
        ("builder-field", toBuilder + [.character("4"), .down, .down, .enter]),
        ("builder-save", toBuilder + [.character("s")]),
        ("builder-drawing", toBuilder + [.character("L")]),
        ("about", [.character("A")]),
        ("search", [.character("/"), .character("n"), .character("u")]),
        ("help", [.character("?")]),
        ("palette", [.character(":"), .character("s")]),
    ]

    /// What needs the ladders of the bundle, see ``ExplorerDriver/ladders``.
    static let ladderTours: [(name: String, keys: [Key])] = [
        ("ladders-read", [.character("W")]),
        ("ladders-reading", [.character("W"), .tab, .down]),
        ("ladder-lattice", [.character("W"), .enter]),
        ("ladder-link", [.character("W"), .enter, .tab]),
        ("ladder-outline", [.character("W"), .enter, .character("o")]),
    ]

    static let toProfileJob: [Key] = [
        .character("y"), .enter, .character("a"), .character("i"), .character("d"), .character("e"), .enter,
    ]
    /// Two jobs from a move, and two more by name.
    static let toFour: [Key] =
        toAide + [.character("m"), .character("c"), .character("a")] + "doctor".map { Key.character($0) }
        + [.enter, .character("a")] + "electricians".map { Key.character($0) } + [.enter]

    /// A ladder of what lies around the aide, to be changed.
    static let toBuilder: [Key] = toAide + [.character("L"), .character("e")]
    /// From a job in the step of links to the jobs that it can lead to.
    static let toLinkChoices: [Key] = [.tab, .end, .up, .up, .up, .enter]

    static let toAide: [Key] = [.down, .enter, .enter, .enter, .enter]

    @Test(arguments: terminals) func screensLookAsBefore(terminal: Terminal) throws {
        for tour in GoldenScreenTests.tours {
            var driver = ExplorerDriver(columns: terminal.columns, rows: terminal.rows, glyphs: terminal.glyphs)
            for key in tour.keys { driver.press(key) }
            let canvas = driver.explorer.draw()
            let cursor = canvas.cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor"
            let file = "Tests/ExplorerTests/Golden/\(tour.name)-\(terminal.testDescription).txt"
            try GoldenFile.expect(driver.text + "\n" + cursor, matches: file)
            #expect(canvas.lines[terminal.rows - 1].hasPrefix(" "), "the footer is whole on \(tour.name)")
            if terminal.glyphs == .ascii { #expect(driver.text.utf8.allSatisfy { $0 < 0x80 }) }
        }
    }

    /// No screen and no overlay draws over the breadcrumb or the footer, and every click lands within the screen.
    @Test func screensKeepToTheirRoom() {
        for tour in GoldenScreenTests.tours {
            for (columns, rows) in [(60, 18), (61, 19), (79, 23), (80, 24), (99, 30), (124, 28), (200, 60)] {
                var driver = ExplorerDriver(columns: columns, rows: rows)
                for key in tour.keys { driver.press(key) }
                let environment = driver.explorer.environment
                var frame = Frame(size: environment.size, glyphs: .unicode)
                driver.explorer.screen.draw(into: &frame, in: environment, driver.explorer.session)
                driver.explorer.current.overlay?.draw(into: &frame, in: environment)
                let lines = frame.canvas.lines
                for row in [0, 1, rows - 2, rows - 1] {
                    #expect(lines[row] == "", "\(tour.name) at \(columns)x\(rows), row \(row)")
                }
                #expect(frame.hits.targets.allSatisfy { $0.area.intersection(environment.content) == $0.area })
            }
        }
    }
}

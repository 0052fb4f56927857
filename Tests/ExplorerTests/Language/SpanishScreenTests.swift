import GoldenFiles
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// The screens in Spanish, drawn and compared as text; `RUNG_UPDATE_GOLDEN=1` writes the files again.
struct SpanishScreenTests {
    private static let tours: Set<String> = [
        "home", "browse", "browse-occupation", "occupation", "occupation-skills", "moves", "moves-reading",
        "moves-filter", "gap", "routes", "routes-reading", "profile", "profile-interests", "profile-strengths",
        "profile-done", "fits", "compare", "compare-reading", "compare-four", "lattice", "lattice-link",
        "lattice-outline",
        "ladders-read", "ladder-lattice", "about", "search", "help", "palette", "builder", "builder-job",
        "builder-links", "builder-experiences",
        "builder-finish",
    ]

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
    func screensLookAsBefore(size: Size) throws {
        var drawn = 0
        let tours = GoldenScreenTests.tours + GoldenScreenTests.ladderTours
        for tour in tours where SpanishScreenTests.tours.contains(tour.name) {
            var driver = ExplorerDriver(columns: size.columns, rows: size.rows, words: MessageCatalog(.spanish))
            driver.ladders = [LatticeScreenTests.ladder]
            driver.load(try SmallTexts.load(.spanish))
            for key in tour.keys { driver.press(key) }
            let file = "Tests/ExplorerTests/Golden/es/\(tour.name)-\(size.columns)x\(size.rows).txt"
            try GoldenFile.expect(driver.text, matches: file)
            drawn += 1
        }
        #expect(drawn == SpanishScreenTests.tours.count)
    }
}

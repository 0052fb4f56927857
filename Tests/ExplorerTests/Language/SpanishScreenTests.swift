import TerminalUI
import TestSupport
import Testing

@testable import Explorer

/// The screens in Spanish, drawn and compared as text; `RUNG_UPDATE_GOLDEN=1` writes the files anew.
struct SpanishScreenTests {
    private static let tours: Set<String> = [
        "home", "browse", "browse-occupation", "occupation", "occupation-skills", "moves", "moves-reading",
        "moves-filter", "gap", "routes", "profile", "profile-interests", "profile-done", "fits", "about", "search",
        "help", "palette", "builder", "builder-job", "builder-links", "builder-experiences", "builder-finish", "compare",
        "lattice", "lattice-outline", "ladders",
    ]

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
    func screensLookAsBefore(size: Size) throws {
        var drawn = 0
        for tour in GoldenScreenTests.tours where SpanishScreenTests.tours.contains(tour.name) {
            var driver = ExplorerDriver(columns: size.columns, rows: size.rows, catalogue: Catalogue(.spanish))
            driver.load(try SmallTexts.load(.spanish))
            for key in tour.keys { driver.press(key) }
            let file = "Tests/ExplorerTests/Golden/es/\(tour.name)-\(size.columns)x\(size.rows).txt"
            try GoldenFile.expect(driver.text, matches: file)
            drawn += 1
        }
        #expect(drawn == SpanishScreenTests.tours.count)
    }
}

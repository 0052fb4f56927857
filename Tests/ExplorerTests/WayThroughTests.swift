import CareerGraph
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

/// What a person does, and where they then are.
struct WayThroughTests {
    @Test func browseGoesInAndComesBack() {
        var driver = ExplorerDriver()
        driver.press(.down, .enter)
        #expect(driver.heading.contains("Career fields"))
        driver.press(.enter, .enter, .down)
        #expect(driver.focusedLine.contains("▸Doctors"))
        driver.press(.enter)
        #expect(driver.heading == " Care › Bedside › Doctors")
        driver.press(.escape)
        #expect(driver.focusedLine.contains("▸Doctors"), "the choice is still there")
        driver.press(.escape, .escape, .escape)
        #expect(driver.text.contains("Find your next step"))
    }

    @Test func movesFollowTheChoice() {
        var driver = ExplorerDriver()
        driver.press(.down, .enter, .enter, .enter, .character("m"))
        #expect(driver.heading.hasSuffix("Care Aides › Moves"))
        #expect(driver.text.contains("Your job already uses 70% of what"))
        #expect(driver.text.contains("▲ Nurses                +125%     0–5 y"))
        driver.press(.down)
        #expect(driver.text.contains("O*NET has no skill data for one of"))
        driver.press(.enter)
        #expect(driver.heading.hasSuffix("Office Clerks"))
    }

    @Test func filterThatLeavesNothingSaysSo() {
        var driver = ExplorerDriver()
        driver.press(.down, .enter, .enter, .enter, .character("m"), .character("f"))
        for _ in 0..<3 { driver.press(.down) }
        #expect(driver.focusedLine.contains("A step down"))
        driver.press(.enter, .escape)
        #expect(driver.text.contains("No move matches all your filters"))
        #expect(driver.focusedLine.contains("▸Any direction"))
        // With nothing chosen, what needs a move says why it is unavailable.
        driver.press(.character("g"))
        #expect(driver.text.contains("Choose a move first."))
    }

    @Test func sortKeepsTheChosenMove() {
        var driver = ExplorerDriver()
        driver.press(.down, .enter, .enter, .enter, .character("m"), .down)
        #expect(driver.focusedLine.contains("Office Clerks"))
        driver.press(.character("s"), .end, .enter)
        #expect(driver.focusedLine.contains("Office Clerks"))
        #expect(driver.lines[2].contains("By title"))
    }

    @Test func searchAnswersAtEachKey() {
        var driver = ExplorerDriver()
        driver.press(.character("/"))
        driver.type("elec")
        #expect(driver.text.contains("▸Electricians"))
        #expect(driver.explorer.draw().isCursorVisible)
        driver.press(.down)
        #expect(driver.focusedLine.contains("▸Helpers--Electricians"))
        driver.press(.enter)
        #expect(driver.heading.hasSuffix("Helpers--Electricians"))
    }

    @Test func searchFromHomeLeadsToMoves() {
        var driver = ExplorerDriver()
        driver.press(.enter)
        driver.type("aide")
        driver.press(.enter)
        #expect(driver.heading.hasSuffix("Care Aides › Moves"))
    }

    @Test func searchThatFindsNothingSaysWhatToDo() {
        var driver = ExplorerDriver()
        driver.press(.character("/"))
        driver.type("xylophone")
        #expect(driver.text.contains("No job matches \"xylophone\""))
        driver.press(.enter)
        #expect(driver.explorer.context == .search)
    }

    @Test func pastedTextIsTypedNotObeyed() {
        var driver = ExplorerDriver()
        _ = driver.explorer.handle(.paste("q\u{1B}[2Jnurse\r"))
        #expect(driver.effects.isEmpty)
        driver.press(.character("/"))
        _ = driver.explorer.handle(.paste("nur\u{1B}\rses"))
        #expect(driver.text.contains("Search for a job: nurses"))
        #expect(driver.text.contains("▸Nurses"))
    }

    @Test func historyGoesBackAndForward() {
        var driver = ExplorerDriver()
        driver.press(.character("A"), .character("H"), .altLeft)
        #expect(driver.heading.contains("About the data"))
        driver.press(.altRight)
        #expect(driver.text.contains("Find your next step"))
        driver.press(.character("]"))
        #expect(driver.text.contains("There is no screen after this one."))
    }

    @Test func helpSaysWhyACommandIsUnavailable() {
        var driver = ExplorerDriver()
        driver.press(.down, .enter, .character("?"))
        let text = HelpOverlay(for: .browse, reasons: [.moves: .whyNoOccupation])
            .panel(in: driver.explorer.environment).lines
        #expect(text.count > 10)
        #expect(driver.text.contains("Jobs by field of work"))
        driver.press(.escape)
        #expect(driver.heading.contains("Career fields"))
        for key in [Key.character("q"), .character("?"), .enter] {
            driver.press(.character("?"), key)
            #expect(driver.explorer.context == .browse, "\(key) closes help and leaves nothing else")
        }
        #expect(driver.effects.isEmpty)
    }

    @Test func paletteRunsWhatItNames() {
        var driver = ExplorerDriver()
        driver.press(.character(":"))
        driver.type("about data")
        driver.press(.enter)
        #expect(driver.heading.contains("About the data"))
    }

    @Test func leavingAndStopping() {
        var driver = ExplorerDriver()
        driver.press(.control("z"))
        #expect(driver.effects == [.suspend])
        driver.press(.character("q"))
        #expect(driver.effects == [.suspend, .leave])
        var gone = ExplorerDriver()
        #expect(gone.explorer.handle(.hangUp) == [EffectRequest(.leave)])
    }

    @Test func resizingKeepsTheChoice() {
        var driver = ExplorerDriver()
        driver.press(.down, .enter, .enter, .enter, .down)
        for size in [(60, 18), (200, 60), (59, 18), (61, 19), (80, 24)] {
            driver.resize(columns: size.0, rows: size.1)
            if size.0 == 59 {
                #expect(driver.text.contains("Rung needs a window"))
                driver.press(.down, .enter)
            } else {
                #expect(driver.focusedLine.contains("▸Doctors"), "\(size)")
            }
        }
    }

    @Test func clicksDoWhatKeysDo() {
        var driver = ExplorerDriver()
        driver.click("I'm exploring")
        #expect(driver.heading.contains("Career fields"))
        driver.click("Bedside")
        driver.click("Nurses")
        #expect(driver.focusedLine.contains("▸Nurses"))
        driver.click("m moves")
        #expect(driver.heading.hasSuffix("Nurses › Moves"))
        driver.click("Nurses")
        #expect(driver.heading.hasSuffix("Bedside › Nurses"), "a click on the breadcrumb goes there")
        driver.click("Pay")
        #expect(driver.text.contains("half earn less than"))
        driver.click("Esc back")
        #expect(driver.heading.hasSuffix("Moves"))
    }

    @Test func hostileTitlesReachNoCell() {
        let graph = SmallMap.graph(firstTitle: "Aides\u{1B}[31m\u{7}\u{202E}\u{9B}2J\nX")
        var driver = ExplorerDriver(graph)
        driver.press(.down, .enter, .enter, .enter, .enter)
        for cell in driver.explorer.draw().cells {
            let isSafe = cell.character.unicodeScalars.allSatisfy { scalar in
                scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E
            }
            #expect(isSafe)
        }
    }

    @Test func emptyMapIsNoCrash() {
        let graph = CareerGraph(
            clusters: [], pathways: [], occupations: [], competencies: [], workStyles: [],
            ratings: RatingTable(width: 0, rows: [], occupations: [], importance: [], level: [], uncertain: []),
            relations: [], details: NoOccupationDetails(), releases: [],
            editions: SmallMap.editions)
        var driver = ExplorerDriver(graph)
        driver.press(.down, .enter, .enter, .enter, .down, .character("m"), .character("/"), .character("a"), .enter)
        #expect(driver.explorer.context == .search)
    }
}

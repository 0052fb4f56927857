import CareerGraph
import CareerGuidance
import GraphLayout
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// Ladders and lattices on the screen.
struct LatticeScreenTests {
    /// The small map is not in order of code, so that only some codes are found by the search for them.
    private static let linked = SmallMap.graph().occupations.first {
        SmallMap.graph().occupation(code: $0.code).map { SmallMap.graph()[$0].title } == $0.title
    }

    /// A small ladder: aide and helper side by side, both lead to the nurse, the nurse to the manager.
    static let ladder = Ladder(
        name: "care", title: "Care", author: "Rung", date: "2026-11-23", note: "Illustrative.",
        jobs: [
            LadderJob(id: "aide", title: "Aide", occupation: linked?.code, rung: 1),
            LadderJob(id: "helper", title: "Helper", rung: 1), LadderJob(id: "nurse", title: "Nurse", rung: 2),
            LadderJob(id: "manager", title: "Manager", rung: 3),
        ],
        moves: [
            LadderMove(
                from: "aide", to: "nurse", kind: .advancement, experiences: [LadderExperience(.credential, "Licence")]),
            LadderMove(from: "helper", to: "nurse", kind: .advancement),
            LadderMove(from: "aide", to: "helper", kind: .lateral, isBothWays: true),
            LadderMove(from: "nurse", to: "manager", kind: .advancement),
        ])

    private func driver(columns: Int = 80, rows: Int = 24, ladder: Ladder = ladder) -> ExplorerDriver {
        var driver = ExplorerDriver(columns: columns, rows: rows)
        driver.press(.character("W"))
        driver.explorer.receive(.ladders([ladder]))
        driver.press(.enter)
        return driver
    }

    private func screen(_ driver: ExplorerDriver) throws -> LatticeScreen {
        guard let screen = driver.explorer.screen as? LatticeScreen else { throw NotThere() }
        return screen
    }
    private struct NotThere: Error {}

    @Test func laddersAreAskedForOnceAndShown() {
        var driver = ExplorerDriver()
        driver.press(.character("W"), .down)
        #expect(driver.effects == [.readLadders])
        driver.explorer.receive(.ladders([LatticeScreenTests.ladder]))
        #expect(driver.focusedLine.contains("▸ Care"))
        #expect(driver.text.contains("Written by Rung, 2026-11-23"))
        driver.press(.enter)
        #expect(driver.heading == " Career ladders › Care › Map")
        #expect(driver.text.contains("Illustrative."))
    }

    @Test func whyLaddersAreNotThereIsSaid() {
        var driver = ExplorerDriver()
        driver.press(.character("W"))
        driver.explorer.receive(.noLadders("manifest.json: it is not there."))
        #expect(driver.text.contains("manifest.json: it is not there."))
        driver.press(.enter)
        #expect(driver.heading.contains("Career ladders"))
    }

    @Test func arrowsFollowTheLines() {
        var driver = driver()
        #expect(driver.focusedLine.contains("▸Aide"))
        driver.press(.right)
        #expect(driver.focusedLine.contains("▸Helper"))
        driver.press(.up)
        #expect(driver.focusedLine.contains("▸Nurse"))
        driver.press(.up)
        #expect(driver.focusedLine.contains("▸Manager"))
        driver.press(.up)
        #expect(driver.focusedLine.contains("▸Manager"), "there is no way on")
        driver.press(.down, .down)
        #expect(!driver.focusedLine.contains("Nurse"))
    }

    @Test func tabGoesThroughEveryJobAndEveryMove() throws {
        var driver = driver()
        var seen: Set<LatticeFocus> = []
        let count = LatticeScreenTests.ladder.jobs.count + LatticeScreenTests.ladder.moves.count
        for _ in 0..<count {
            seen.insert(try screen(driver).focus)
            driver.press(.tab)
        }
        #expect(seen.count == count)
        let first = try screen(driver).focus
        #expect(first == .node(try #require(try screen(driver).picture?.node(of: .job(0)))))
        driver.press(.backTab, .tab)
        #expect(try screen(driver).focus == first)
    }

    @Test func aMoveSaysWhatItTakes() {
        var driver = driver()
        driver.press(.tab)
        while !driver.text.contains("Aide ▲ Nurse") { driver.press(.tab) }
        #expect(driver.text.contains("License or certificate: Licence"))
        while !driver.text.contains("Helper ▲ Nurse") { driver.press(.tab) }
        #expect(driver.text.contains("What this move takes is not stated."))
    }

    @Test func choosingNeverMovesAnything() throws {
        var driver = driver(columns: 120, rows: 40)
        let before = try #require(try screen(driver).picture).drawing
        for key in [Key.up, .right, .tab, .tab, .down, .left] {
            driver.press(key)
            #expect(try screen(driver).picture?.drawing == before)
        }
    }

    @Test func foldingARungKeepsEveryJobReachable() throws {
        var driver = driver()
        driver.press(.character("z"))
        #expect(driver.text.contains("2 jobs"))
        #expect(driver.text.contains("Aide; Helper"))
        driver.press(.up)
        #expect(driver.focusedLine.contains("▸Nurse"))
        driver.press(.down, .enter)
        #expect(driver.text.contains("Helper"))
        #expect(try screen(driver).folded.isEmpty)
    }

    @Test func theOutlineHoldsAllThatThePictureHolds() {
        var driver = driver(columns: 100, rows: 40)
        driver.press(.up, .character("o"))
        for job in LatticeScreenTests.ladder.jobs { #expect(driver.text.contains(job.title)) }
        #expect(driver.text.contains("An advancement to Nurse") || driver.text.contains("to Nurse"))
        #expect(driver.text.contains("License or certificate: Licence"))
        #expect(driver.focusedLine.contains("Nurse"), "it opens at the job that was in focus")
        // And back, at the job that was read.
        driver.press(.home, .character("o"))
        #expect(driver.heading.hasSuffix("Map"))
    }

    @Test func findGoesToTheNextJobOfThatName() {
        var driver = driver()
        driver.press(.character("n"))
        driver.type("MAN")
        driver.press(.enter)
        #expect(driver.focusedLine.contains("▸Manager"))
        driver.press(.character("n"))
        driver.type("xyz")
        driver.press(.enter)
        #expect(driver.text.contains("No job here matches \"xyz\"."))
        #expect(driver.focusedLine.contains("▸Manager"))
    }

    @Test func detailHasThreeDepths() throws {
        var driver = driver()
        driver.press(.character("-"))
        #expect(try screen(driver).detail == .title)
        driver.press(.character("-"))
        #expect(driver.text.contains("This is already the shortest view"))
        driver.press(.character("+"), .character("="))
        #expect(try screen(driver).detail == .preparation)
        driver.press(.character("+"))
        #expect(driver.text.contains("This is already the fullest view"))
        #expect(driver.focusedLine.contains("▸Aide"))
    }

    @Test func theMouseChoosesOpensAndDrags() throws {
        var driver = driver()
        driver.click("Nurse")
        #expect(driver.focusedLine.contains("▸Nurse"))
        driver.click("Aide")
        driver.click("Aide")
        let title = try #require(LatticeScreenTests.linked?.title)
        #expect(driver.heading.hasSuffix(title), "\(driver.text)")
    }

    /// Titles of all scripts, too long ones, controls and many jobs: a picture or a sentence, never a crash.
    @Test func hostileLaddersAreDrawnOrRefusedInWords() throws {
        let titles = [
            String(repeating: "x", count: 500), "看護師長", "e\u{301}\u{302}\u{303}", "\u{1B}[2Jred", "مدير التمريض", "",
        ]
        let odd = Ladder(
            name: "odd", title: "Odd\u{202E}", jobs: titles.enumerated().map { LadderJob(id: "\($0)", title: $1) },
            moves: [LadderMove(from: "0", to: "9", kind: .advancement), LadderMove(from: "1", to: "1", kind: .lateral)])
        var driver = driver(ladder: odd)
        for key in [Key.tab, .up, .character("z"), .character("o"), .character("o"), .character("+")] {
            driver.press(key)
        }
        #expect(!driver.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        let huge = Ladder(name: "huge", jobs: (0..<501).map { LadderJob(id: "\($0)", title: "Job \($0)") })
        driver = self.driver(ladder: huge)
        #expect(driver.text.contains("There is more here than fits on a map"))
        driver = self.driver(ladder: Ladder(name: "empty"))
        #expect(driver.text.contains("There is no job to show."))
        driver.press(.tab, .up, .enter, .character("o"), .down, .character("z"))
    }

    /// Clusters, pathways and environment of the real bundle, every so many: `AllLatticesTests` draws all of them.
    @Test func allOfTheBundleIsDrawn() throws {
        let graph = try FullBundle.load()
        let environment = Environment(
            graph: graph, advisor: MoveAdvisor(graph), words: MessageCatalog(), glyphs: .unicode,
            size: Size(columns: 80, rows: 24))
        let advisor = LatticeAdvisor(environment.advisor)
        let lattices =
            [advisor.lattice(of: ClusterID(7))]
            + stride(from: 0, to: graph.pathways.count, by: 20).map { advisor.lattice(of: PathwayID($0)) }
            + stride(from: 0, to: graph.occupations.count, by: 400).map {
                advisor.lattice(around: OccupationID($0), moves: 1)
            }
        for (index, lattice) in lattices.enumerated() {
            for detail in LatticeDetail.allCases where index > 0 || detail == .pay {
                let picture = LatticePicture(lattice, detail: detail, folded: [], in: environment)
                #expect(picture?.items.count == lattice.jobs.count)
                #expect(picture.map { Set($0.links.flatMap(\.moves)) } == Set(lattice.moves.indices))
            }
        }
    }
}

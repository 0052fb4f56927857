import CareerGraph
import CareerGuidance
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

/// Building a ladder: the four steps, taking back, keeping, and never losing anything unasked.
struct BuilderScreenTests {
    private func driver(_ keys: [Key] = [.character("N"), .enter]) -> ExplorerDriver {
        var driver = ExplorerDriver()
        for key in keys { driver.press(key) }
        return driver
    }

    private func ladder(_ driver: ExplorerDriver) throws -> Ladder {
        try #require(driver.explorer.session.building.draft?.ladder)
    }

    /// A job of one's own, typed.
    private func add(_ title: String, to driver: inout ExplorerDriver) {
        driver.press(.character("1"))
        for _ in 0..<60 where !driver.focusedLine.contains("Add a job of my own") { driver.press(.down) }
        driver.press(.enter)
        driver.type(title)
        driver.press(.enter)
    }

    private func withTwoJobs() -> ExplorerDriver {
        var driver = driver()
        add("Helper", to: &driver)
        add("Foreman", to: &driver)
        return driver
    }

    // MARK: The steps

    @Test func aLadderIsBuiltFromNothing() throws {
        var driver = withTwoJobs()
        #expect(try ladder(driver).jobs.map(\.title) == ["Helper", "Foreman"])
        #expect(driver.focusedLine.contains("Foreman"), "the new job is in focus")
        // Link the helper to the foreman: Tab into the text, to the line that links, and the first choice.
        driver.press(.character("2"))
        for _ in 0..<60 where !driver.focusedLine.contains("Helper") { driver.press(.down) }
        driver.press(.tab)
        for _ in 0..<60 where !driver.focusedLine.contains("Link this job") { driver.press(.down) }
        driver.press(.enter, .enter, .escape)
        #expect(try ladder(driver).moves == [LadderMove(from: "helper", to: "foreman", kind: .advancement)])
        #expect(driver.text.contains("rung 2"), "the links say on which rung a job stands")
        // What the move takes.
        driver.press(.character("3"), .tab)
        for _ in 0..<60 where !driver.focusedLine.contains("+ License") { driver.press(.down) }
        driver.press(.enter)
        driver.type("Crane licence (varies by state)")
        driver.press(.enter)
        #expect(
            try ladder(driver).moves.first?.experiences
                == [LadderExperience(.credential, "Crane licence (varies by state)")])
        driver.press(.character("4"))
        #expect(driver.text.contains("no title yet"))
        driver.press(.enter)
        driver.type("Our yard")
        driver.press(.enter)
        #expect(driver.text.contains("No problems found."))
    }

    @Test func aJobIsTakenFromAnOccupationWithWhatItAsks() throws {
        var driver = driver()
        driver.press(.enter)
        driver.type("nurs")
        driver.press(.enter)
        let job = try #require(try ladder(driver).jobs.first)
        let graph = driver.explorer.graph
        #expect(graph.occupations.contains { $0.code == job.occupation && $0.title == job.title })
        #expect(!job.education.isEmpty)
        #expect(driver.focusedLine.contains(job.title))
    }

    @Test func everyTextOfAJobCanBeChanged() throws {
        var driver = withTwoJobs()
        driver.press(.tab)
        for _ in 0..<40 where !driver.focusedLine.contains("Licenses") { driver.press(.down) }
        driver.press(.down, .enter)
        driver.type("Welding certificate")
        driver.press(.enter)
        #expect(try ladder(driver).jobs[1].credentials == ["Welding certificate"])
        #expect(driver.focusedLine.contains("Welding certificate"))
        driver.press(.enter)
        driver.type(" (AWS)")
        driver.press(.enter)
        #expect(try ladder(driver).jobs[1].credentials == ["Welding certificate (AWS)"])
        driver.press(.character("x"))
        #expect(try ladder(driver).jobs[1].credentials.isEmpty)
        driver.press(.character("u"))
        #expect(try ladder(driver).jobs[1].credentials == ["Welding certificate (AWS)"])
        driver.press(.character("u"), .character("u"), .character("U"), .character("U"))
        #expect(try ladder(driver).jobs[1].credentials == ["Welding certificate (AWS)"])
    }

    @Test func keysPlaceAJobAndTheFocusStaysWithIt() throws {
        var driver = withTwoJobs()
        driver.press(.character("2"), .home)
        #expect(driver.focusedLine.contains("Helper"))
        driver.press(.character("+"), .character("+"))
        #expect(try ladder(driver).jobs[0].rung == 3)
        #expect(driver.focusedLine.contains("Helper"))
        driver.press(.character("-"))
        #expect(try ladder(driver).jobs[0].rung == 2)
        driver.press(.end, .character("+"))
        #expect(driver.text.contains("Choose a job on the ladder first."))
    }

    @Test func theCheckLeadsToWhatIsToBeMended() {
        var driver = withTwoJobs()
        driver.press(.character("4"))
        #expect(driver.text.contains("3 things to look at"))
        driver.press(.tab)
        for _ in 0..<60 where !driver.focusedLine.contains("Foreman") { driver.press(.down) }
        driver.press(.enter)
        #expect(driver.text.contains("[2 Links]"))
        #expect(driver.text.contains("▸ Foreman"))
    }

    @Test func escapeComesBackStepByStep() {
        var driver = withTwoJobs()
        driver.press(.character("3"), .escape)
        #expect(driver.text.contains("[2 Links]"))
        driver.press(.escape, .escape)
        #expect(driver.text.contains("Find your next step"))
        driver.press(.character("N"))
        #expect(driver.text.contains("Helper"), "what was built is still there")
    }

    @Test func byMouseAlone() throws {
        var driver = ExplorerDriver()
        driver.press(.character("N"))
        driver.click("From scratch")
        driver.click("Add a job of my own")
        driver.type("Helper")
        driver.press(.enter)
        driver.click("4 Check and save")
        driver.click("Industry")
        driver.type("Ships")
        driver.press(.enter)
        #expect(try ladder(driver).industry == "Ships")
        driver.click("Field")
        driver.click("Trades")
        #expect(try ladder(driver).cluster == "Trades")
        driver.click("undo")
        #expect(try ladder(driver).cluster.isEmpty)
    }

    // MARK: Where it begins

    @Test func aReadyLadderAndADrawingCanBeMadeOnesOwn() throws {
        var driver = driver([.character("W")])
        driver.explorer.receive(.ladders([LatticeScreenTests.ladder]))
        driver.press(.character("e"))
        #expect(try ladder(driver) == LatticeScreenTests.ladder)
        #expect(driver.explorer.session.building.isUnsaved == false)
        driver = self.driver(GoldenScreenTests.toBuilder)
        #expect(try ladder(driver).jobs.count > 1)
        #expect(try ladder(driver).moves.count > 1)
        #expect(try ladder(driver).source.contains("Rung"), "what is derived says so")
        driver.press(.character("L"))
        #expect(driver.heading.hasSuffix("Map"))
        driver.press(.character("e"))
        #expect(driver.text.contains("[1 Jobs]"))
    }

    @Test func thePictureOfWhatIsBuiltIsTheSameWork() throws {
        var driver = withTwoJobs()
        driver.press(.character("L"))
        #expect(driver.text.contains("Helper") && driver.text.contains("Foreman"))
        driver.press(.character("e"))
        #expect(driver.text.contains("[1 Jobs]"), "nothing is lost, nothing is asked")
        add("Crane Operator", to: &driver)
        driver.press(.character("["))
        #expect(driver.heading.hasSuffix("Map") && driver.text.contains("Crane Operator"), "the picture is today's")
    }

    @Test func unsavedWorkIsGivenUpOnlyAfterAsking() throws {
        var driver = withTwoJobs()
        driver.press(.character("W"))
        driver.explorer.receive(.ladders([LatticeScreenTests.ladder]))
        driver.press(.character("e"))
        #expect(driver.text.contains("is not saved and would be lost"))
        driver.press(.down, .character("e"))
        #expect(try ladder(driver).jobs.count == 2, "another key between the two is no confirmation")
        driver.press(.character("e"))
        #expect(try ladder(driver) == LatticeScreenTests.ladder)
        #expect(driver.effects.last == .dropDraft)
    }

    @Test func throwingAwayIsAskedForToo() {
        var driver = withTwoJobs()
        driver.press(.character("4"), .end, .enter)
        #expect(driver.explorer.session.building.draft != nil)
        driver.press(.enter)
        #expect(driver.explorer.session.building.draft == nil)
        #expect(driver.text.contains("From scratch"))
    }

    @Test func leavingSaysWhatBecomesOfTheWork() {
        var driver = withTwoJobs()
        driver.effects = []
        driver.press(.character("q"))
        #expect(driver.effects.isEmpty && driver.text.contains("stays here as a draft"))
        driver.press(.character("q"))
        #expect(driver.effects == [.leave])
        driver.explorer.receive(.draftNotKept("The disk is full."))
        driver.press(.down, .character("q"))
        #expect(driver.text.contains("will be lost"))
        driver.effects = []
        driver.press(.control("c"))
        #expect(driver.effects == [.leave], "at once is at once")
    }

    // MARK: What is kept

    @Test func everyChangeIsKeptAndNothingElse() throws {
        var driver = withTwoJobs()
        let kept = driver.effects.compactMap { if case .keepDraft(let ladder, _) = $0 { ladder } else { nil } }
        #expect(kept.map(\.jobs.count) == [1, 2])
        driver.effects = []
        driver.press(.down, .tab, .character("2"), .character("?"), .escape)
        #expect(driver.effects.isEmpty)
        driver.press(.character("u"))
        #expect(driver.effects == [.keepDraft(try ladder(driver), path: nil)])
    }

    @Test func savingAsksBeforeItReplacesAFile() throws {
        var driver = withTwoJobs()
        driver.press(.character("s"))
        #expect(driver.focusedLine.contains("my-ladder.json"))
        driver.effects = []
        driver.press(.enter)
        let ladder = try ladder(driver)
        #expect(driver.effects == [.saveLadder(ladder, path: "my-ladder.json", replacing: false)])
        driver.answer(.exists(path: "my-ladder.json"))
        driver.press(.enter)
        #expect(driver.effects.last == .saveLadder(ladder, path: "my-ladder.json", replacing: true))
        var written = ladder
        written.name = "my-ladder"
        let effects = driver.answer(.ladderSaved(written, path: "my-ladder.json"))
        #expect(effects == [.dropDraft])
        #expect(try self.ladder(driver).name == "my-ladder", "a ladder has its file's name")
        #expect(driver.text.contains("Saved to my-ladder.json"))
        #expect(!driver.explorer.session.building.isUnsaved)
        driver.effects = []
        driver.press(.character("q"))
        #expect(driver.effects == [.leave], "nothing is lost, nothing is asked")
    }

    @Test func whatIsSavedIsWhatWasWrittenAndNotWhatCameSince() throws {
        var driver = withTwoJobs()
        let written = try ladder(driver)
        driver.press(.character("u"))
        driver.answer(.ladderSaved(written, path: "my-ladder.json"))
        #expect(driver.explorer.session.building.isUnsaved)
    }

    @Test func theNameOfAFileIsNeverCut() throws {
        var driver = withTwoJobs()
        driver.press(.character("s"), .control("u"))
        let longest = String(repeating: "n", count: 4_096)
        _ = driver.explorer.handle(.paste(longest + "n"))
        #expect(driver.text.contains("too long") && driver.text.contains("4,096"))
        driver.effects = []
        driver.press(.enter)
        #expect(driver.effects == [], "nothing was put in")
        _ = driver.explorer.handle(.paste(longest))
        #expect(!driver.text.contains("too long"))
        driver.press(.enter)
        #expect(driver.effects == [.saveLadder(try ladder(driver), path: longest, replacing: false)])
        // A draft may say of a file that no system could have: then the field begins with a name that one can.
        let offer = OfferedDraft(slot: 1, ladder: try ladder(driver), path: longest + "x")
        driver.press(.escape)
        driver.answer(.ladderRead(offer.ladder, path: longest + "x", notes: []))
        driver.press(.character("s"))
        #expect(driver.focusedLine.contains("my-ladder.json"))
    }

    @Test func earlierDraftsAreOfferedTakenUpAndThrownAway() throws {
        var driver = driver([.character("N")])
        #expect(driver.effects == [.findDrafts])
        let offers = [
            OfferedDraft(slot: 2, ladder: LatticeScreenTests.ladder, path: "care.json"),
            OfferedDraft(slot: 5, ladder: Ladder(name: "odd\u{1B}"), path: nil),
        ]
        driver.explorer.receive(.drafts(offers))
        #expect(driver.focusedLine.contains("Continue: Care (4 jobs)"))
        driver.press(.down, .character("x"))
        #expect(driver.text.contains("This draft would be lost"))
        driver.effects = []
        driver.press(.character("x"))
        #expect(driver.effects == [.discardDraft(slot: 5)])
        driver.press(.home, .enter)
        #expect(driver.effects.last == .resumeDraft(slot: 2))
        #expect(try ladder(driver) == LatticeScreenTests.ladder)
        #expect(driver.explorer.session.building.isUnsaved)
        driver.press(.character("s"))
        #expect(driver.focusedLine.contains("care.json"))
    }

    @Test func aFileOfOnesOwnIsOpened() throws {
        var driver = driver([.character("N"), .end, .enter])
        driver.type("mine.json")
        driver.press(.enter)
        #expect(driver.effects.last == .readLadder(path: "mine.json"))
        driver.answer(.failed("mine.json: there is no such file."))
        #expect(driver.text.contains("there is no such file"))
        driver.answer(.ladderRead(LatticeScreenTests.ladder, path: "mine.json", notes: ["job x: left out."]))
        #expect(driver.text.contains("1 thing could not be imported: job x: left out."))
        #expect(try ladder(driver) == LatticeScreenTests.ladder)
        #expect(!driver.explorer.session.building.isUnsaved)
    }

    /// A file may be read, and a draft be found, while the window is too small to show anything.
    @Test(arguments: [Size(columns: 0, rows: 0), Size(columns: 5, rows: 3), Size(columns: 59, rows: 18)])
    func answersComeInWindowsOfAnySize(size: Size) throws {
        var driver = withTwoJobs()
        driver.press(.character("2"), .tab)
        driver.resize(columns: size.columns, rows: size.rows)
        driver.explorer.receive(.drafts([OfferedDraft(slot: 1, ladder: LatticeScreenTests.ladder, path: nil)]))
        driver.answer(.ladderRead(LatticeScreenTests.ladder, path: "mine.json", notes: []))
        driver.explorer.receive(.draftNotKept("The disk is full."))
        #expect(driver.explorer.draw().size == size)
        driver.resize(columns: 80, rows: 24)
        #expect(driver.text.contains("[1 Jobs]") && driver.focusedLine.contains("Aide"))
    }

    /// Five hundred jobs, the most that can be drawn, and two thousand links: every step can be shown and gone through.
    @Test func theLargestLadderCanBeBuiltOn() throws {
        var generator = SeededGenerator(seed: 3)
        let jobs = (0..<500).map { LadderJob(id: "j\($0)", title: "Job \($0)", rung: $0 % 9 + 1) }
        let moves = (0..<2_000).map { _ in
            LadderMove(
                from: "j\(Int.random(in: 0..<500, using: &generator))",
                to: "j\(Int.random(in: 0..<500, using: &generator))", kind: .advancement)
        }
        var driver = ExplorerDriver()
        driver.press(.character("N"))
        driver.answer(.ladderRead(Ladder(name: "x", title: "X", jobs: jobs, moves: moves), path: "x", notes: []))
        for step in ["1", "2", "3", "4"] { driver.press(.character(Character(step)), .tab, .end, .escape, .end, .home) }
        driver.press(.character("2"), .character("+"), .character("4"))
        #expect(driver.text.contains("things to look at"))
        driver.press(.character("1"), .end, .up, .enter)
        driver.type("One more")
        driver.press(.enter)
        #expect(try ladder(driver).jobs.count == 500, "there is no room for more")
        #expect(driver.text.contains("501 is too many to draw; the limit is 500."))
    }

    // MARK: The real map

    /// What lies around any job, a pathway and a cluster of the bundle can be made one's own, and nothing is wrong with it
    /// but what the figures say.
    @Test func derivedLaddersAreWhole() throws {
        let graph = try FullBundle.load()
        var driver = ExplorerDriver(graph)
        driver.load(try FullTexts.load(.english))
        let aide = try #require(graph.occupations.firstIndex { $0.title == "Nursing Assistants" })
        for subject in [
            LatticeSubject.around(OccupationID(aide), moves: 2, isBackwards: false), .cluster(ClusterID(7)),
            .pathway(PathwayID(3)),
        ] {
            _ = driver.explorer.go(to: .builder(.begin(.lattice(subject))))
            let ladder = try ladder(driver)
            let faults = LadderCheck.faults(of: ladder, in: graph)
            #expect(faults.allSatisfy { $0.severity == .warning })
            // Between jobs that ask the same of a person the figures name nothing.
            #expect(faults.count { $0.problem == .noExperiences } <= ladder.moves.count / 10)
            #expect(ladder.jobs.allSatisfy { !$0.summary.isEmpty })
            for step in ["1", "2", "3", "4"] { driver.press(.character(Character(step)), .tab, .end, .home, .escape) }
        }
    }
}

import CareerGraph
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// What jobs and competencies are, said in the drawn lattice and its outline, in Compare and in Routes.
struct TextsEverywhereTests {
    private static let aide = (english: "Help people in bed to wash", spanish: "Ayudan a gente en cama")
    private static let nurse = (english: "Look after sick people", spanish: "Cuidan a gente enferma")

    private func driver(_ keys: [Key], columns: Int = 80, rows: Int = 24) throws -> ExplorerDriver {
        var driver = ExplorerDriver(columns: columns, rows: rows)
        driver.load(try SmallTexts.load(.english), try SmallTexts.load(.spanish))
        for key in GoldenScreenTests.toAide + keys { driver.press(key) }
        return driver
    }

    /// Help says in full what there was no room for.
    private func expectHelp(_ driver: ExplorerDriver, begins text: String) {
        var driver = driver
        driver.press(.character("?"))
        #expect(driver.text.contains(text), "\(driver.text)")
    }

    @Test func theDrawnLatticeSaysWhatTheJobInFocusIs() throws {
        var driver = try driver([.character("L")])
        #expect(driver.text.contains(Self.aide.english) && driver.text.contains("Leads to:"))
        driver.press(.up)
        #expect(driver.text.contains(Self.nurse.english) && !driver.text.contains(Self.aide.english))
        driver.press(.character("E"))
        #expect(driver.text.contains(Self.nurse.spanish))
        expectHelp(driver, begins: Self.nurse.spanish)
        var narrow = try self.driver([.character("L")], columns: 60, rows: 18)
        #expect(!narrow.text.contains(Self.aide.english) && narrow.text.contains("Leads to:"))
        expectHelp(narrow, begins: Self.aide.english)
        narrow.press(.tab)
        #expect(narrow.text.contains("Care Aides ▲ Nurses") || narrow.text.contains("Care Aides ▶ Office Clerks"))
    }

    /// The text breaks into other lines in the other language, and the job stays.
    @Test func theOutlineSaysWhatEveryJobIs() throws {
        var driver = try driver([.character("L"), .character("o")])
        #expect(driver.text.contains(Self.aide.english) && driver.text.contains(Self.nurse.english))
        let job = driver.explorer.screen.occupation(in: driver.explorer.environment, driver.explorer.session)
        #expect(driver.focusedLine.contains("Care Aides"))
        driver.press(.character("E"))
        #expect(driver.focusedLine.contains("Auxiliares de cuidado"))
        #expect(driver.text.contains(Self.aide.spanish) && driver.text.contains(Self.nurse.spanish))
        #expect(driver.explorer.screen.occupation(in: driver.explorer.environment, driver.explorer.session) == job)
        expectHelp(driver, begins: Self.aide.spanish)
    }

    @Test func compareSaysWhatJobsAndCompetenciesAre() throws {
        var driver = try driver([.character("m"), .character("c")])
        #expect(driver.text.contains(Self.nurse.english))
        driver.press(.left)
        #expect(driver.text.contains(Self.aide.english))
        driver.press(.down)
        #expect(driver.text.contains("The text of figure pay-middle."))
        driver.press(.character("E"), .right)
        #expect(driver.text.contains("Auxiliares de cuidado") && driver.text.contains("Enfermeros/as"))
        let listening = Subject.competency(CompetencyID(0), level: 450)
        for _ in 0..<40
        where driver.explorer.screen.subject(in: driver.explorer.environment, driver.explorer.session) != listening {
            driver.press(.down)
        }
        #expect(driver.text.contains("Escucha activa") && !driver.text.contains("Active Listening"))
        #expect(driver.text.contains("Poner toda la atención") && driver.text.contains("Nivel 4.5:"))
        expectHelp(driver, begins: "Poner toda la atención")
    }

    /// The level is that of the job in whose column the cursor is.
    @Test func compareExplainsTheLevelOfTheJobInFocus() throws {
        var driver = try driver([.character("m"), .character("c")], columns: 60, rows: 18)
        var levels: Set<Int> = []
        for _ in 0..<40 {
            driver.press(.down)
            for key in [Key.left, .right] {
                driver.press(key)
                if case .competency(CompetencyID(0), let level?)? = driver.explorer.screen.subject(
                    in: driver.explorer.environment, driver.explorer.session)
                {
                    levels.insert(level)
                }
            }
        }
        #expect(levels == [350, 450])
        #expect(!driver.text.contains("Giving all your attention"), "no room for a foot at 60x18")
    }

    @Test func routesSayWhatTheirJobsAre() throws {
        var driver = try driver([.character("m"), .character("r")])
        #expect(driver.text.contains(Self.nurse.english))
        driver.press(.tab)
        #expect(driver.text.contains(Self.aide.english))
        driver.press(.down)
        #expect(driver.text.contains("The text of figure preparation-time."))
        driver.press(.character("E"))
        #expect(driver.text.contains("Qué significa text de figure"))
        expectHelp(driver, begins: "Qué significa text de figure preparation-time")
    }
}

/// Lists at the foot of a lattice: whole items, and how many more there are.
struct LatticeFootTests {
    @Test(arguments: Language.allCases, [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)])
    func noItemIsCut(language: Language, size: Size) throws {
        var driver = ExplorerDriver(
            try FullBundle.load(), columns: size.columns, rows: size.rows, words: MessageCatalog(language))
        driver.load(try FullTexts.load(language))
        driver.press(.enter)
        driver.type("registered nurses")
        driver.press(.enter, .character("o"), .character("L"))
        #expect(driver.explorer.context == .lattice)
        var counted = 0
        for _ in 0..<40 {
            guard let screen = driver.explorer.screen as? LatticeScreen, let picture = screen.picture else { return }
            let rows = LatticeLayout(screen.lattice, in: driver.explorer.environment).words.rows - 1
            let lines = LatticeWords(picture: picture, environment: driver.explorer.environment)
                .lines(about: screen.focus, width: size.columns - 2, rows: rows)
            #expect(lines.count <= rows, "\(lines)")
            if lines.last?.contains(language == .english ? " more" : " más") == true { counted += 1 }
            driver.press(.tab)
        }
        #expect(counted > 0)
    }
}

/// The texts of the full bundle, in the places where they have least room.
struct TextsFitTests {
    /// The foot of a lattice at 80x24 has two lines for it, and a sentence is never cut.
    @Test(arguments: Language.allCases) func jobsFitTheFootOfALattice(language: Language) throws {
        let texts = try FullTexts.load(language)
        for occupation in try FullBundle.load().occupationIDs {
            let text = try #require(texts.text(of: occupation))
            let lines = TextFitting.wholeSentences(of: text, columns: 78, rows: 2)
            #expect(!lines.isEmpty && lines.last?.hasSuffix(".") == true, "\(text)")
        }
    }

    /// Compare's foot at 80x24 has the whole text, that of Routes at least its first sentence.
    @Test(arguments: Language.allCases) func jobsFitTheFeetOfCompareAndRoutes(language: Language) throws {
        let graph = try FullBundle.load()
        var driver = ExplorerDriver(graph, words: MessageCatalog(language))
        driver.load(try FullTexts.load(language))
        for occupation in graph.occupationIDs {
            let explanation = try #require(Explanation(.occupation(occupation), in: driver.explorer.environment))
            let whole = ExplanationBar.lines(of: explanation, columns: 78, rows: 3)
            #expect(whole.joined(separator: " ") == explanation.sentences.joined(separator: " "))
            let first = ExplanationBar.lines(of: explanation, columns: 39, rows: 5)
            #expect(first.count <= 5 && first.last?.hasSuffix(".") == true, "\(explanation.sentences)")
        }
    }
}

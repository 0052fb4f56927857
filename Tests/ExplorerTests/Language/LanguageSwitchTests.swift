import CareerGraph
import LanguageFiles
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// Another language at once, and everything where it was.
struct LanguageSwitchTests {
    private let language = Key.character("E")

    /// On every screen and every overlay without a field, the key changes the words and nothing else.
    @Test func theKeyKeepsThePlace() throws {
        for tour in GoldenScreenTests.tours + GoldenScreenTests.ladderTours {
            var driver = ExplorerDriver()
            driver.ladders = [LatticeScreenTests.ladder]
            driver.load(try SmallTexts.load(.english), try SmallTexts.load(.spanish))
            for key in tour.keys { driver.press(key) }
            guard !driver.explorer.context.takesText else { continue }
            let english = driver.explorer.draw()
            let (context, depth) = (driver.explorer.context, driver.explorer.history.back.count)
            let profile = driver.explorer.session.profile
            driver.press(language)
            #expect(driver.explorer.environment.words.language == .spanish)
            #expect(driver.explorer.draw().lines != english.lines, "\(tour.name)")
            #expect(driver.explorer.context == context && driver.explorer.history.back.count == depth)
            #expect(driver.explorer.session.profile == profile)
            driver.press(language)
            #expect(driver.explorer.draw().lines == english.lines, "\(tour.name)")
            #expect(driver.explorer.draw().cursor == english.cursor, "\(tour.name)")
        }
    }

    /// A derived lattice is in the language of the screen; a job of a ladder keeps the name that its author gave it.
    @Test func latticesSpeakTheLanguageOfTheScreen() throws {
        var driver = ExplorerDriver()
        driver.load(try SmallTexts.load(.english), try SmallTexts.load(.spanish))
        for key in GoldenScreenTests.toAide { driver.press(key) }
        driver.press(.character("L"), language)
        #expect(driver.heading == " Cuidado › Junto a la cama › Auxiliares de cuidado › Mapa")
        #expect(driver.text.contains("Enfermeros/as") && !driver.text.contains("Nurses"))
        driver.press(.character("o"))
        #expect(driver.text.contains("Enfermeros/as") && !driver.text.contains("Nurses"))
        driver.press(.character("W"))
        driver.explorer.receive(.ladders([LatticeScreenTests.ladder]))
        driver.press(.enter)
        #expect(driver.text.contains("Manager"))
    }

    /// In a lattice and among the commands as in search: an accent may be left out.
    @Test func whatIsTypedNeedsNoAccents() throws {
        var driver = ExplorerDriver(words: MessageCatalog(.spanish))
        driver.load(try SmallTexts.load(.spanish))
        for key in GoldenScreenTests.toAide { driver.press(key) }
        driver.press(.down, .character("L"), .character("n"))
        driver.type("ENFÉRMEROS")
        driver.press(.enter)
        #expect(driver.text.contains("▸Enfermeros/as"))
        driver.press(.character(":"))
        driver.type("pagina arr")
        #expect(driver.text.contains("Una página arriba"))
    }

    @Test func whereTextIsTypedTheLetterIsALetter() {
        var driver = ExplorerDriver()
        driver.press(.character("/"), language)
        #expect(driver.explorer.environment.words.language == .english)
        #expect(driver.text.contains("Search for a job: E"))
        driver.press(.escape, .character(":"), .character("e"), .character("s"), .character("p"), .enter)
        #expect(driver.explorer.environment.words.language == .spanish, "the palette has the command too")
    }

    @Test func homeNamesTheOtherLanguageAndCanBeClicked() {
        var driver = ExplorerDriver(columns: 60, rows: 18)
        driver.click("Español: E")
        #expect(driver.text.contains("Encuentre su próximo paso"))
        driver.click("English: E")
        #expect(driver.text.contains("Find your next step"))
    }

    /// Of more than two languages there is a menu, by their own names; the one that is spoken is marked.
    @Test func severalLanguagesAreAMenu() throws {
        let chinese = LanguageName(language: .known("zh"), name: "中文")
        var driver = ExplorerDriver(languages: LanguageName.committed + [chinese])
        #expect(driver.text.contains("Español · 中文: E"))
        driver.press(.down, language)
        #expect(driver.explorer.context == .choices && driver.heading.hasSuffix("› Language"))
        #expect(driver.focusedLine.contains("▸ ● English"))
        #expect(driver.text.contains("○ Español") && driver.text.contains("○ 中文"))
        driver.press(.down, .enter)
        #expect(driver.text.contains("Encuentre su próximo paso") && driver.text.contains("English · 中文: E"))
        #expect(driver.explorer.context == .home)
        driver.press(language, .escape)
        #expect(driver.explorer.language == .spanish)
    }

    @Test func aLanguageThatCannotBeReadIsToldAndNothingChanges() {
        var driver = ExplorerDriver()
        driver.explorer.receive(.noWords(.spanish, "interface/es.json: it is not there."))
        #expect(driver.text.contains("Español cannot be shown: interface/es.json: it is not there."))
        #expect(driver.explorer.language == .english)
    }

    @Test func whereThereIsOneLanguageAloneNoneIsOffered() {
        var driver = ExplorerDriver(languages: [])
        #expect(!driver.text.contains("Español: E"))
        driver.press(language)
        #expect(driver.text.contains("No other language is there.") && driver.explorer.language == .english)
    }

    /// The lists go by title: what was chosen stands elsewhere, and is still chosen.
    @Test func whatIsChosenStaysChosen() throws {
        let graph = try FullBundle.load()
        var driver = ExplorerDriver(graph)
        driver.load(try FullTexts.load(.english), try FullTexts.load(.spanish))
        driver.press(.down, .enter, .down, .down, .down, .enter, .enter, .down, .down, .down, .down)
        var chosen = driver.explorer.screen.occupation(in: driver.explorer.environment, driver.explorer.session)
        #expect(chosen != nil)
        driver.press(language)
        #expect(driver.explorer.screen.occupation(in: driver.explorer.environment, driver.explorer.session) == chosen)
        // Moves by title, left behind in history.
        driver.press(.character("m"), .character("s"), .end, .enter, .down, .down, .down)
        chosen = driver.explorer.screen.occupation(in: driver.explorer.environment, driver.explorer.session)
        driver.press(.character("o"), language, .altLeft)
        #expect(driver.explorer.context == .moves)
        #expect(driver.explorer.screen.occupation(in: driver.explorer.environment, driver.explorer.session) == chosen)
    }

    /// The reading cursor stays on the same competency although the texts above it take another number of lines.
    @Test func theReadingPlaceStays() throws {
        let graph = try FullBundle.load()
        var driver = ExplorerDriver(graph)
        driver.load(try FullTexts.load(.english), try FullTexts.load(.spanish))
        driver.press(.enter)
        driver.type("nursing assistants")
        driver.press(.enter, .tab)
        for _ in 0..<30 {
            let subject = driver.explorer.screen.subject(in: driver.explorer.environment, driver.explorer.session)
            driver.press(language)
            let other = driver.explorer.screen.subject(in: driver.explorer.environment, driver.explorer.session)
            #expect(subject == nil || other == subject)
            driver.press(.down)
        }
        driver.press(.character("g"), .end, .up, .up, .up, .up, .up, .up, .up, .up, .up, .up, .up, .up)
        let subject = driver.explorer.screen.subject(in: driver.explorer.environment, driver.explorer.session)
        driver.press(language)
        #expect(driver.explorer.screen.subject(in: driver.explorer.environment, driver.explorer.session) == subject)
    }

    @Test func titlesAreSortedAsSpanishSorts() throws {
        let graph = try FullBundle.load()
        var driver = ExplorerDriver(graph)
        driver.load(try FullTexts.load(.spanish))
        driver.press(language)
        let environment = driver.explorer.environment
        let titles = environment.byTitle(Array(graph.occupationIDs)).map { environment.title(of: $0) }
        let accented = try #require(titles.firstIndex { $0.hasPrefix("Árbitros") })
        for neighbor in [titles[accented - 1], titles[accented + 1]] {
            #expect(neighbor.hasPrefix("A") || neighbor.hasPrefix("Á"), "\(neighbor)")
        }
    }
}

/// When texts are asked for, and what happens without them.
struct TextLoadingTests {
    @Test func textsAreAskedForOnceAndWhenNeeded() {
        var explorer = CareerExplorer(
            graph: SmallMap.graph(), size: Size(columns: 80, rows: 24), glyphs: .unicode,
            languages: LanguageName.committed)
        #expect(explorer.begin() == [EffectRequest(.loadTexts(.english))])
        #expect(explorer.handle(.key(.down)) == [])
        #expect(explorer.handle(.key(.character("/"))) == [EffectRequest(.readTitleIndex)])
        #expect(
            explorer.receive(.titleIndex(nil)) == [EffectRequest(.loadTexts(.spanish))],
            "search finds in both languages without an index too")
        #expect(explorer.handle(.key(.escape)) == [])
        #expect(explorer.handle(.key(.character("E"))) == [EffectRequest(.loadWords(.spanish))])
        #expect(explorer.receive(.words(MessageCatalog(.spanish))) == [])
        var other = CareerExplorer(
            graph: SmallMap.graph(), size: Size(columns: 80, rows: 24), glyphs: .unicode,
            words: MessageCatalog(.spanish), languages: LanguageName.committed)
        #expect(other.begin() == [EffectRequest(.loadTexts(.spanish))])
        #expect(other.handle(.key(.character("E"))) == [EffectRequest(.loadWords(.english))])
        #expect(other.receive(.words(MessageCatalog())) == [EffectRequest(.loadTexts(.english))])
        #expect(other.handle(.key(.character("E"))) == [], "no language is read twice")
        #expect(other.language == .spanish)
    }

    @Test func theIndexThatWasReadIsSearched() {
        var driver = ExplorerDriver()
        driver.press(.character("/"))
        var list = TitleList()
        list.append("Zookeeper".utf8, of: OccupationID(0), kind: .alternate)
        driver.explorer.receive(.titleIndex(TitleIndex(titles: list)))
        driver.type("zookeper")
        #expect(driver.text.contains("Zookeeper"))
    }

    @Test func missingTextsAreSaidOnceAndEnglishStandsIn() throws {
        var driver = ExplorerDriver(words: MessageCatalog(.spanish))
        let effects = driver.explorer.receive(.noTexts(.spanish, "words/es.json: it is not there."))
        #expect(effects == [EffectRequest(.loadTexts(.english))])
        #expect(driver.text.contains("No se pudieron cargar los textos"))
        driver.explorer.receive(.texts(.english, try SmallTexts.load(.english)))
        driver.press(.down, .enter, .enter, .enter)
        #expect(!driver.text.contains("No se pudieron"))
        #expect(driver.text.contains("Care Aides") && driver.text.contains("Help people in bed"))
        driver.press(.character("E"), .character("E"))
        #expect(driver.effects.isEmpty && !driver.text.contains("No se pudieron"))
    }

    /// A bundle from before there were texts is no fault.
    @Test func aBundleWithoutTextsIsNoFault() {
        var driver = ExplorerDriver()
        driver.explorer.receive(.noTexts(.english, nil))
        #expect(driver.explorer.notice == nil)
    }
}

/// The texts of the full bundle, read once.
enum FullTexts {
    private static let english = Result { try read(.english) }
    private static let spanish = Result { try read(.spanish) }

    private static func read(_ language: TextLanguage) throws -> PlainTexts {
        try PlainTexts.load(directory: FullBundle.directory, language: language, for: FullBundle.load())
    }

    static func load(_ language: TextLanguage) throws -> PlainTexts {
        try (language == .english ? english : spanish).get()
    }
}

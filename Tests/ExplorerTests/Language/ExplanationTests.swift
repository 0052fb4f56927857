import CareerGraph
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// What things are, said where they stand.
struct ExplanationTests {
    private func driver(_ language: Language = .english, after keys: [Key], columns: Int = 80) throws -> ExplorerDriver
    {
        var driver = ExplorerDriver(columns: columns, words: MessageCatalog(language))
        driver.load(try SmallTexts.load(.english), try SmallTexts.load(.spanish))
        for key in keys { driver.press(key) }
        return driver
    }

    private func title(_ driver: ExplorerDriver) -> String {
        driver.lines.dropFirst(2).first?.drop { " ▸".contains($0) }.description ?? ""
    }

    @Test func browseSaysWhatIsInFocus() throws {
        var driver = try driver(after: [.down, .enter])
        #expect(driver.text.contains("It may suit people who are patient."))
        driver.press(.enter, .enter)
        #expect(driver.text.contains("Help people in bed to wash"))
        driver.press(.character("E"))
        #expect(driver.text.contains("Auxiliares de cuidado") && driver.text.contains("Ayudan a gente en cama"))
        #expect(driver.heading.contains("Campos de trabajo › Cuidado › Junto a la cama"))
    }

    @Test func occupationAndMovesSayWhatTheJobIs() throws {
        var driver = try driver(after: GoldenScreenTests.toAide)
        #expect(driver.text.contains("Help people in bed to wash"))
        driver.press(.character("m"))
        #expect(driver.text.contains("Look after sick people"))
    }

    @Test func aNarrowPlaceHasWholeSentencesOnly() {
        let text = "One two. Three four five. Six."
        #expect(TextFitting.wholeSentences(of: text, columns: 10, rows: 2).joined(separator: " ") == "One two.")
        #expect(TextFitting.wholeSentences(of: text, columns: 30, rows: 1).joined(separator: " ") == text)
        #expect(TextFitting.wholeSentences(of: text, columns: 4, rows: 1).isEmpty)
    }

    /// The line under the cursor is explained at the foot; the example is that of the level asked for.
    @Test func theCompetencyInFocusIsExplained() throws {
        var driver = try driver(after: GoldenScreenTests.toAide + [.character("m"), .character("g")])
        driver.press(.down)
        #expect(driver.text.contains("its meaning appears here"))
        let listening = Subject.competency(CompetencyID(0), level: 450)
        for _ in 0..<60
        where driver.explorer.screen.subject(in: driver.explorer.environment, driver.explorer.session) != listening {
            driver.press(.down)
        }
        #expect(driver.explorer.screen.subject(in: driver.explorer.environment, driver.explorer.session) == listening)
        #expect(driver.text.contains("Giving all your attention"))
        #expect(driver.text.contains("Level 4.5: The skilled of competency 2.A.1.b."))
        driver.press(.character("?"))
        #expect(title(driver).hasPrefix("Active Listening"))
        driver.press(.character("E"))
        #expect(title(driver).hasPrefix("Escucha activa"))
        #expect(driver.text.contains("Poner toda la atención"))
    }

    /// Help begins with the figure under the cursor, and lists those of the screen.
    @Test func helpExplainsFigures() throws {
        var driver = try driver(after: GoldenScreenTests.toAide + [.down, .tab, .character("?")])
        #expect(title(driver).hasPrefix("Typical pay"))
        #expect(driver.text.contains("The text of figure pay-middle."))
        driver.press(.escape, .escape, .character("?"))
        #expect(!title(driver).hasPrefix("Typical pay"))
        var tall = try self.driver(after: [])
        tall.resize(columns: 80, rows: 120)
        for (context, keys) in [
            (Context.browse, [Key.down, .enter]), (.occupation, GoldenScreenTests.toAide),
            (.moves, GoldenScreenTests.toAide + [.character("m")]),
            (.gap, GoldenScreenTests.toAide + [.character("m"), .character("g")]),
            (.fits, GoldenScreenTests.toProfileJob + [.character("f")]),
        ] {
            var driver = tall
            for key in keys { driver.press(key) }
            #expect(driver.explorer.context == context)
            driver.press(.character("?"))
            #expect(!context.responder.help.figures.isEmpty)
            for figure in context.responder.help.figures {
                #expect(driver.text.contains("The text of figure \(figure.rawValue)."), "\(context) \(figure)")
            }
        }
    }

    @Test func aboutSaysWhoTranslated() throws {
        var driver = try driver(after: [.character("A"), .end])
        #expect(driver.text.contains("an unofficial translation by Rung"))
        driver.press(.character("E"))
        #expect(driver.text.contains("una traducción no oficial de Rung"))
    }

    /// A job is found by its title in the language that is not on the screen, and the line says by which.
    @Test func searchFindsInBothLanguages() throws {
        var driver = try driver(after: [.character("/")])
        driver.type("medica")
        #expect(driver.focusedLine.contains("S") && driver.text.contains("▸Doctors"))
        #expect(driver.text.contains("also: Médicas"))
        driver.press(.escape, .character("E"), .character("/"))
        driver.type("doctors")
        #expect(driver.text.contains("▸Médicos/as") && driver.text.contains("también: Doctors"))
    }
}

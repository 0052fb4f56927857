import CareerGraph
import CareerGuidance
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// Words of either language, also the longer Spanish ones, are whole on the screens.
struct WordsFitTests {
    /// The first letter of each phrase becomes a sign of its own, and the last letter another: a phrase of which only
    /// the beginning is on the screen has been cut.
    private static func marked(_ index: Int, _ text: String) -> String {
        var letters = Array(text)
        // Only words outside of marks for values.
        var outside: [Int] = []
        var depth = 0
        for (place, letter) in letters.enumerated() {
            if letter == "{" { depth += 1 }
            if letter == "}" { depth -= 1 }
            if depth == 0, letter.isLetter { outside.append(place) }
        }
        guard outside.count > 1, let first = outside.first, let last = outside.last else { return text }
        letters[first] = CutMessages.opening(index)
        letters[last] = CutMessages.closing(index)
        return String(letters)
    }

    private func cut(_ lines: [String]) -> [Int] { CutMessages.found(in: lines) }

    /// With plain texts and ladders, as the program has them.
    private func driver(_ language: Language, _ size: Size) throws -> ExplorerDriver {
        var driver = ExplorerDriver(
            columns: size.columns, rows: size.rows, words: MessageCatalog(language, rewording: Self.marked))
        driver.ladders = [LatticeScreenTests.ladder]
        driver.load(try SmallTexts.load(language))
        return driver
    }

    /// Where there is a reading cursor, a text may go on below the window; in a window this tall nothing does.
    @Test(arguments: Language.allCases, [60, 80]) func noPhraseIsCut(language: Language, columns: Int) throws {
        for tour in GoldenScreenTests.tours + GoldenScreenTests.ladderTours {
            var driver = try driver(language, Size(columns: columns, rows: 140))
            for key in tour.keys { driver.press(key) }
            #expect(cut(driver.lines).isEmpty, "\(tour.name): \(cut(driver.lines).map { Message.keys[$0] })")
        }
    }

    /// In the usual windows: nothing above the last line of a pane is cut, whose text goes on below.
    @Test(arguments: Language.allCases, [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)])
    func noPhraseIsCutInASmallWindow(language: Language, size: Size) throws {
        for tour in GoldenScreenTests.tours + GoldenScreenTests.ladderTours {
            var driver = try driver(language, size)
            for key in tour.keys { driver.press(key) }
            let lines = driver.lines
            for index in cut(lines) {
                let row = lines.lastIndex { $0.contains(CutMessages.opening(index)) } ?? 0
                // Texts of several lines at the end of a pane that scrolls; others the tall window above finds.
                #expect(row >= size.rows - 5 - driver.footRows, "\(tour.name), row \(row): \(Message.keys[index])")
            }
        }
    }

    /// The names of the rungs are whole, numbers of two digits too.
    @Test(arguments: Language.allCases, [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)])
    func rungsAreNamedInFull(language: Language, size: Size) {
        var ladder = LatticeScreenTests.ladder
        ladder.jobs = (1...12).map { (rung: Int) in LadderJob(id: "job\(rung)", title: "Job \(rung)", rung: rung) }
        ladder.moves = (1...11).map { (rung: Int) in
            LadderMove(from: "job\(rung)", to: "job\(rung + 1)", kind: .advancement)
        }
        var driver = ExplorerDriver(columns: size.columns, rows: size.rows, words: MessageCatalog(language))
        driver.ladders = [ladder]
        driver.press(.character("W"), .enter, .end)
        #expect(driver.text.contains(MessageCatalog(language)(.latticeRung(rung: "12")) + "│"), "\(driver.text)")
    }

    /// The test finds what it looks for.
    @Test func aCutPhraseIsSeen() {
        let words = MessageCatalog(.spanish, rewording: Self.marked)
        #expect(cut([words(.homeBrowse)]).isEmpty)
        #expect(cut([TextFitting.fitted(words(.homeBrowse), to: 12)]).map { Message.keys[$0] } == ["homeBrowse"])
    }

    @Test(arguments: GlyphSet.allCases, Language.allCases)
    func footersKeepWhatIsEssential(glyphs: GlyphSet, language: Language) {
        let words = MessageCatalog(language)
        for context in Context.allCases {
            for columns in [60, 80] {
                var frame = Frame(size: Size(columns: columns, rows: 18), glyphs: glyphs)
                let entries = CommandTable.entries(in: context).filter(\.isInFooter)
                Footer.draw(entries.map(\.command), notice: nil, words: words, into: &frame)
                let footer = frame.canvas.lines[17]
                for entry in entries {
                    guard [CommandID.moveDown, .open, .back, .help].contains(entry.id) else { continue }
                    let hint = String(words(entry.command.hint).map { glyphs.shown($0) })
                    #expect(footer.contains(hint), "\(hint) in \(context) at \(columns): \(footer)")
                }
            }
        }
    }

    /// Every meaning of a competency, with the example of each level, fits the foot in which it stands.
    @Test(arguments: Language.allCases) func meaningsFitTheirFoot(language: Language) throws {
        let graph = try FullBundle.load()
        var driver = ExplorerDriver(graph, words: MessageCatalog(language))
        driver.load(try FullTexts.load(language))
        let environment = driver.explorer.environment
        // Gap and Occupation at 80x24, Moves at 80x24 and 60x18, Fits at 80x24.
        let rooms = [(76, 3), (54, 5), (40, 6), (29, 7)]
        for competency in graph.competencyIDs {
            for level in [100, 350, 600] {
                let explanation = try #require(
                    Explanation(.competency(competency, level: level), in: environment))
                #expect(explanation.sentences.count == 2)
                for (columns, rows) in rooms {
                    let lines = ExplanationBar.lines(of: explanation, columns: columns, rows: rows)
                    #expect(lines.count <= rows, "\(columns): \(explanation.sentences)")
                }
            }
        }
    }
}

import CareerGraph
import LanguageFiles
import TerminalUI
import TestSupport
import Testing

@testable import Explorer
@testable import Words

/// A language that is much longer than English, on every screen.
struct PseudoLanguageTests {
    private func driver(_ size: Size) throws -> ExplorerDriver {
        var driver = ExplorerDriver(columns: size.columns, rows: size.rows, words: PseudoLanguage.words)
        driver.ladders = [LatticeScreenTests.ladder]
        driver.load(
            try SmallTexts.load(PseudoLanguage.language, rewording: { PseudoLanguage.longer($0) }),
            try SmallTexts.load(.english))
        return driver
    }

    @Test func itIsLongerByTwoFifths() {
        let (english, other) = (LanguageFile.embedded.messages, PseudoLanguage.words)
        let pairs = english.enumerated().map { ($1.text.count, other.template(at: $0).count) }
        let (before, after) = pairs.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
        #expect(Double(after) / Double(before) > 1.33, "\(after) \(before)")
        #expect(PseudoLanguage.longer("Up {n} {n:one=job|other=jobs}") == "Üüp {n} {n:other=jööbśá}")
    }

    /// In a window that scrolls nothing, every message is whole.
    @Test func nothingIsCutInATallWindow() throws {
        for tour in GoldenScreenTests.tours + GoldenScreenTests.ladderTours {
            var driver = try driver(Size(columns: 80, rows: 160))
            for key in tour.keys { driver.press(key) }
            let cut = CutMessages.found(in: driver.lines).map { String(Message.keys[$0]) }
            #expect(Set(cut).subtracting(shortened).isEmpty, "\(tour.name): \(cut)")
        }
    }

    /// In the usual window, and the smallest one: no screen fails, and all that is drawn keeps to the window.
    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
    func everyScreenIsDrawn(size: Size) throws {
        for tour in GoldenScreenTests.tours + GoldenScreenTests.ladderTours {
            var driver = try driver(size)
            for key in tour.keys { driver.press(key) }
            let lines = driver.lines
            #expect(lines.count == size.rows && lines.allSatisfy { TextFitting.width($0) <= size.columns })
            guard size.columns >= 80 else { continue }
            let cut = CutMessages.found(in: lines).filter { index in
                let row = lines.lastIndex { $0.contains(CutMessages.opening(index)) } ?? 0
                // Texts of several lines at the end of a pane that scrolls; others the tall window finds.
                return row < size.rows - 5 - driver.footRows && !shortened.contains(String(Message.keys[index]))
            }
            #expect(cut.isEmpty, "\(tour.name): \(cut.map { Message.keys[$0] })")
        }
    }

    /// What may be shortened where there is no room for the whole.
    private let shortened: Set<String> = []
}

/// A language of wide characters and without blanks, of which little is translated.
struct ChineseTests {
    private static let folder = SourceTree.root + "/Tests/ExplorerTests/Language/Chinese"
    private let chinese = TextLanguage.known("zh")

    private func driver(_ size: Size, after keys: [Key]) throws -> ExplorerDriver {
        let file = try LanguageFile.read(chinese, in: ChineseTests.folder)
        #expect(LanguageCheck.faults(in: file, against: .embedded).isEmpty)
        var driver = ExplorerDriver(columns: size.columns, rows: size.rows, words: MessageCatalog(file))
        driver.ladders = [LatticeScreenTests.ladder]
        driver.load(try SmallTexts.load(.english))
        for key in keys { driver.press(key) }
        return driver
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
    func everyScreenKeepsToItsWindow(size: Size) throws {
        for tour in GoldenScreenTests.tours + GoldenScreenTests.ladderTours {
            let driver = try driver(size, after: tour.keys)
            #expect(driver.lines.allSatisfy { TextFitting.width($0) <= size.columns }, "\(tour.name)")
        }
    }

    @Test func whatIsTranslatedIsChineseAndTheRestEnglish() throws {
        let home = try driver(Size(columns: 80, rows: 24), after: [])
        #expect(home.text.contains("找到你工作的下一步") && home.text.contains("我想了解一份工作。"))
        #expect(home.text.contains("English · Español: E"))
        let about = try driver(Size(columns: 80, rows: 24), after: [.character("A")])
        #expect(about.text.contains("O*NET"))
    }

    /// Lines end between ideographs, and none begins with what closes.
    @Test func textIsBrokenWithoutBlanks() throws {
        let search = try driver(Size(columns: 60, rows: 18), after: [.character("/")])
        let lines = search.lines.map { line in line.drop { $0 == " " } }
        #expect(lines.contains { $0.hasPrefix("输入几个字母即可：") })
        #expect(!lines.contains { line in line.first.map { "。，、？”）".contains($0) } ?? false })
        #expect(search.text.replacing("\n", with: "").replacing(" ", with: "").contains("多半能找到你要找的工作。"))
    }
}

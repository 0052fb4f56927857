import CareerGraph
import LanguageFiles
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// The first screen is painted before the map is loaded: nobody may see it change when the map is there.
struct FirstScreenTests {
    @Test(arguments: Language.allCases, [(80, 24), (130, 40), (60, 18), (40, 10)])
    func needsNoMap(language: Language, size: (columns: Int, rows: Int)) throws {
        let graph = try FullBundle.load()
        let size = Size(columns: size.columns, rows: size.rows)
        let counts = try #require(MapCounts.promised(by: FullBundle.directory))
        #expect(counts == MapCounts(graph))
        let words = MessageCatalog(language)
        for glyphs in [GlyphSet.unicode, .ascii] {
            let painted = CareerExplorer.firstScreen(
                counts, size: size, glyphs: glyphs, words: words, languages: LanguageName.committed)
            let explorer = CareerExplorer(
                graph: graph, size: size, glyphs: glyphs, words: words, languages: LanguageName.committed)
            #expect(painted == explorer.draw())
        }
    }

    @Test func promisesNothingWhereNothingIs() { #expect(MapCounts.promised(by: "/nonesuch") == nil) }
}

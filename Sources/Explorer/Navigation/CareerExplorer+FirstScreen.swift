import CareerGraph
import LanguageFiles
import TerminalUI
import Words

extension CareerExplorer {
    /// The first screen, before the map is loaded: the same, cell for cell, as that of an explorer of the map.
    public static func firstScreen(
        _ counts: MapCounts, size: Size, glyphs: GlyphSet, words: MessageCatalog, languages: [LanguageName]
    ) -> Canvas {
        var explorer = CareerExplorer(graph: .empty, size: size, glyphs: glyphs, words: words, languages: languages)
        explorer.current = HomeScreen(counts: counts).hosted(as: 0)
        return explorer.draw()
    }
}

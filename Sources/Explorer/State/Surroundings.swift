import CareerGraph
import CareerGuidance
import LanguageFiles
import TerminalUI
import Words

/// What every screen may look at: the map, the advice, the words and the room there is.
struct Surroundings: Sendable {
    let graph: CareerGraph
    let advisor: MoveAdvisor
    private(set) var words: MessageCatalog
    /// The languages that the interface can be had in.
    var languages: [LanguageName] = []
    /// The plain texts that are loaded; the screens do without where none are.
    var texts: [Language: PlainTexts] = [:]
    let glyphs: GlyphSet
    var size: Size
    /// Prepared when somebody first asks for routes: the first screen does not wait for it.
    var planner: RoutePlanner?
    /// The order of all titles, made when a list first goes by them.
    let titleOrder = TitleOrder()
    /// What the person said of themselves; kept in memory alone until they ask for more.
    var profile = PersonProfile()
    /// The jobs that the person wants to see side by side.
    var compared = ComparisonList()
    /// How sure the levels are that jobs ask for.
    var certainty = LevelCertainty.unasked

    /// Prepared when somebody first asks for a lattice.
    var lattices: LatticeAdvisor?
    /// The ladders that people wrote.
    var shelf = LadderShelf.unasked
    /// The ladder that the person builds.
    var building = LadderWork()

    /// The smallest terminal on which the screens work in full.
    static let minimum = Size(columns: 60, rows: 18)

    var isTooSmall: Bool { size.columns < Surroundings.minimum.columns || size.rows < Surroundings.minimum.rows }

    /// The room between the breadcrumb and the footer.
    var content: Rect { Rect(column: 0, row: 2, columns: size.columns, rows: size.rows - 4) }
}

// MARK: - Languages

extension Surroundings {
    /// The languages that the interface does not speak just now.
    var otherLanguages: [LanguageName] { languages.filter { $0.language != words.language } }

    /// Speaks these words from now on. They name the other languages, each by its own name.
    mutating func set(_ words: MessageCatalog) {
        self.words = words
        let others = otherLanguages.map(\.name)
        if !others.isEmpty {
            self.words.otherLanguages = TextFitting.fitted(others.joined(separator: " · "), to: 24)
        }
    }
}

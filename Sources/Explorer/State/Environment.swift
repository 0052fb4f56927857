import CareerGraph
import CareerGuidance
import LanguageFiles
import Synchronization
import TerminalUI
import Words

/// What every screen may look at and nothing changes within an event: the map, the advice, the words and the room
/// there is.
struct Environment: Sendable {
    let graph: CareerGraph
    let advisor: MoveAdvisor
    private(set) var words: MessageCatalog
    /// The languages that the interface can be had in.
    var languages: [LanguageName] = []
    /// The plain texts that are loaded; the screens do without where none are.
    var texts: [Language: PlainTexts] = [:]
    /// The search index of the bundle, once it is read.
    var readTitleIndex: TitleIndex?
    let glyphs: GlyphSet
    var size: Size
    /// The order of all titles, made when a list first goes by them.
    let titleOrder = TitleOrder()
    private let prepared = PreparedOnDemand()

    init(graph: CareerGraph, advisor: MoveAdvisor, words: MessageCatalog, glyphs: GlyphSet, size: Size) {
        self.graph = graph
        self.advisor = advisor
        self.words = words
        self.glyphs = glyphs
        self.size = size
    }

    /// The smallest terminal on which the screens work in full.
    static let minimum = Size(columns: 60, rows: 18)

    var isTooSmall: Bool { size.columns < Environment.minimum.columns || size.rows < Environment.minimum.rows }

    /// The room between the breadcrumb and the footer.
    var content: Rect { Rect(column: 0, row: 2, columns: size.columns, rows: size.rows - 4) }
}

// MARK: - Languages

extension Environment {
    /// The languages that the interface does not speak just now.
    var otherLanguages: [LanguageName] { languages.filter { $0.language != words.language } }

    /// Speaks these words from now on. They name the other languages, each by its own name.
    mutating func speak(_ words: MessageCatalog) {
        self.words = words
        let others = otherLanguages.map(\.name)
        if !others.isEmpty {
            self.words.otherLanguages = TextFitting.fitted(others.joined(separator: " · "), to: 24)
        }
    }
}

// MARK: - What is prepared on demand

extension Environment {
    /// Routes over the whole map.
    var planner: RoutePlanner { prepared.lattices(advisor).planner }
    /// Ladders and lattices of the map.
    var lattices: LatticeAdvisor { prepared.lattices(advisor).lattices }
    /// The titles in which somebody searches: in every language, or without the bundle's index in those whose texts are
    /// loaded.
    var titleIndex: TitleIndex { readTitleIndex ?? prepared.titleIndex(of: graph, with: texts) }
}

/// What takes a while to prepare and the first screen does not need: prepared when it is first asked for, and kept.
private final class PreparedOnDemand: Sendable {
    typealias Lattices = (planner: RoutePlanner, lattices: LatticeAdvisor)

    private let known = Mutex<Lattices?>(nil)
    private let index = Mutex<(languages: Set<Language>, index: TitleIndex)?>(nil)

    func lattices(_ advisor: MoveAdvisor) -> Lattices {
        known.withLock { known in
            if let known { return known }
            let planner = RoutePlanner(advisor)
            let made = (planner, LatticeAdvisor(planner))
            known = made
            return made
        }
    }

    /// Made again when texts have been loaded since.
    func titleIndex(of graph: CareerGraph, with texts: [Language: PlainTexts]) -> TitleIndex {
        index.withLock { known in
            let languages = Set(texts.keys)
            if let known, known.languages == languages { return known.index }
            let index = graph.titleIndex(with: texts.keys.sorted().compactMap { texts[$0] })
            known = (languages, index)
            return index
        }
    }
}

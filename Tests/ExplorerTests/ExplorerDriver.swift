import CareerGraph
import CareerGuidance
import LanguageFiles
import TerminalUI
import TestSupport
import Words

@testable import Explorer

/// Presses keys in an explorer without a terminal, and reads its screen.
struct ExplorerDriver {
    var explorer: CareerExplorer
    /// What was asked of the outside, without the loading of texts: see ``load(_:)``.
    var effects: [Effect] = []

    init(
        _ graph: CareerGraph = SmallMap.graph(), columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode,
        words: MessageCatalog = MessageCatalog(), languages: [LanguageName] = LanguageName.committed
    ) {
        explorer = CareerExplorer(
            graph: graph, size: Size(columns: columns, rows: rows), glyphs: glyphs, words: words,
            languages: languages)
    }

    /// Gives it plain texts, as the outside does when it is asked for them.
    mutating func load(_ texts: PlainTexts...) {
        for texts in texts { explorer.receive(.texts(texts.language, texts)) }
    }

    /// The ladders of the bundle, given as soon as they are asked for; nil to leave the question open.
    var ladders: [Ladder]?

    /// The screen that asked for an effect last.
    private var asker: EffectOwner?

    private mutating func handle(_ event: InputEvent) {
        for request in explorer.handle(event) {
            switch request.effect {
            // It has no bundle: the explorer makes an index of what it knows.
            case .loadTexts, .readTitleIndex: continue
            case .loadWords(let language):
                explorer.receive(.words(MessageCatalog(language)))
                continue
            default: break
            }
            effects.append(request.effect)
            if request.owner != .explorer { asker = request.owner }
        }
        if let ladders, effects.last == .readLadders { explorer.receive(.ladders(ladders)) }
    }

    /// Answers the screen that asked for an effect last, or the one that is shown.
    @discardableResult
    mutating func answer(_ result: EffectResult) -> [Effect] {
        explorer.receive(result, for: asker ?? .screen(explorer.current.number)).map(\.effect)
    }

    mutating func press(_ keys: Key...) { for key in keys { handle(.key(key)) } }
    mutating func type(_ text: String) { for character in text { press(.character(character)) } }
    mutating func click(column: Int, row: Int) {
        handle(.mouse(MouseEvent(.press, at: Point(column: column, row: row))))
    }

    /// Clicks on the first place where a text stands.
    mutating func click(_ text: String) {
        for (row, line) in lines.enumerated() {
            guard let range = line.firstRange(of: text) else { continue }
            click(column: line[..<range.lowerBound].count, row: row)
            return
        }
    }

    mutating func resize(columns: Int, rows: Int) {
        handle(.resize(Size(columns: columns, rows: rows)))
    }

    var lines: [String] { explorer.draw().lines }
    var text: String { lines.joined(separator: "\n") }
    var heading: String { lines.first ?? "" }
    /// The line the cursor rests on.
    var focusedLine: String {
        let canvas = explorer.draw()
        return canvas.cursor.map { canvas.lines[$0.row] } ?? ""
    }
}

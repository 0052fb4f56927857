import TerminalUI
import Words

/// All commands by name: type a part of a name, Enter runs it. What is unavailable says why.
struct PaletteOverlay: Overlay {
    static let context = Context.palette
    static let help = ContextHelp(heading: .helpPaletteHeading, text: .helpPalette)

    var title: Message { .paletteCrumb }
    /// The screen it was asked from.
    let context: Context
    let reasons: [CommandID: Message]
    private(set) var field = TextField()
    private(set) var list = ListState()

    init(for context: Context, reasons: [CommandID: Message]) {
        self.context = context
        self.reasons = reasons
    }

    /// The commands whose names hold every typed word.
    func entries(in environment: Environment) -> [CommandEntry] {
        let typed = field.string.foldedForFinding.split(separator: " ")
        return CommandTable.entries(in: context).filter { entry in
            guard entry.id != .palette else { return false }
            let title = environment.words(entry.command.title).foldedForFinding
            return typed.allSatisfy { title.contains($0) }
        }
    }

    private static func visible(in environment: Environment) -> Int { max(1, environment.content.rows - 2) }

    mutating func type(_ key: Key, in environment: Environment) {
        guard field.apply(key) else { return }
        choose(0, in: environment)
    }

    mutating func paste(_ text: String, in environment: Environment) {
        field.insert(text)
        choose(0, in: environment)
    }

    mutating func step(_ step: Step, in environment: Environment) {
        list.move(step, count: entries(in: environment).count, visible: PaletteOverlay.visible(in: environment))
    }

    mutating func choose(_ index: Int, in environment: Environment) {
        list.select(index, count: entries(in: environment).count, visible: PaletteOverlay.visible(in: environment))
    }

    func open(in environment: Environment) -> OverlayOutcome {
        let entries = entries(in: environment)
        guard entries.indices.contains(list.selected) else { return .stay }
        return .run(entries[list.selected].id)
    }

    func draw(into frame: inout Frame, in environment: Environment) {
        let words = environment.words
        let area = environment.content.inset(columns: 1)
        let results = area.splitTop(2).bottom
        let entries = entries(in: environment)
        let window = list.window(count: entries.count, visible: results.rows)
        for (row, index) in zip(results.row..., window) {
            let line = Rect(column: results.column, row: row, columns: results.columns, rows: 1)
            let emphasis = ItemEmphasis(isChosen: index == list.selected, hasFocus: true)
            let entry = entries[index]
            let keys = entry.command.keys.prefix(2).map { KeyLabel.text($0, glyphs: environment.glyphs, words: words) }
            let label = keys.joined(separator: "  ")
            let title = words(entry.command.title)
            let reason = reasons[entry.id].map { " – " + words($0) } ?? ""
            // Without room for the reason Enter says it.
            let isRoomy = TextFitting.width(title + reason + label) + 3 <= line.columns
            frame.item(
                isRoomy ? title + reason : title, in: line, emphasis: emphasis, style: reason.isEmpty ? .text : .muted)
            let style = emphasis == .focused ? Style.focus : .muted
            let start = line.endColumn - TextFitting.width(label) - 1
            frame.canvas.write(" " + label, at: Point(column: start, row: row), style: style)
            frame.hits.add(line, .overlayItem(index))
        }
        if entries.isEmpty {
            frame.canvas.write(
                words(.paletteNothing), at: Point(column: results.column, row: results.row), style: .muted)
        }
        frame.field(
            field, label: words(.paletteLabel),
            in: Rect(column: area.column, row: area.row, columns: area.columns, rows: 1))
    }
}

import TerminalUI
import Words

/// A line to type: the name of a certificate, or of a file.
struct EntryOverlay: Overlay {
    static let context = Context.entry
    static let help = ContextHelp(heading: .helpEntryHeading, text: .helpEntryText)

    let title: Message
    private let label: Message
    private let explanation: Message
    private var field: TextField
    /// What stood in the way the last time; shown until the text changes.
    private var objection: String?
    /// The text that Enter may go on with although something speaks against it.
    private var confirmed: String?

    /// The longest path that the system accepts (`PATH_MAX`), characters.
    static let longestPath = 4_096

    /// - Parameters:
    ///   - title: the words of the breadcrumb.
    ///   - explanation: what is to be typed, and what for.
    ///   - text: what stands in the field at first.
    init(
        _ label: Message, title: Message, explanation: Message, text: String = "", limit: Int = TextField.limit
    ) {
        self.label = label
        self.title = title
        self.explanation = explanation
        // A text that is cut would be another one.
        field = TextField(text.count <= limit ? text : "", limit: limit)
    }

    private var text: String { field.string }

    mutating func type(_ key: Key, in environment: Environment) {
        let before = text
        guard field.apply(key), text != before else { return }
        objection = nil
        confirmed = nil
    }

    /// Puts in a whole text. Where there is no room for all of it, it says so and puts in nothing: a name that is cut is
    /// another name.
    mutating func paste(_ text: String, in environment: Environment) {
        let isWhole = field.insertWhole(text)
        objection = isWhole ? nil : environment.words(.entryTooLong(limit: field.limit))
        confirmed = nil
    }

    mutating func object(_ sentence: String, canInsist: Bool) -> Bool {
        objection = sentence
        confirmed = canInsist ? text : nil
        return true
    }

    /// The text counts as confirmed where the person has seen the objection to it and presses Enter again.
    func open(in environment: Environment) -> OverlayOutcome {
        .answer(.text(text, isConfirmed: confirmed == text))
    }

    mutating func scroll(by step: Int, in environment: Environment) {}

    func draw(into frame: inout Frame, in environment: Environment) {
        let words = environment.words
        let area = environment.content.inset(columns: 2)
        var row = area.row + 1
        func write(_ text: String, _ style: Style) {
            for line in TextFitting.wrapped(text, to: min(area.columns, 76)) where row < area.endRow {
                frame.canvas.write(line, at: Point(column: area.column, row: row), style: style)
                row += 1
            }
        }
        write(words(explanation), .muted)
        row += 1
        let input = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
        row += 2
        if let objection { write(objection, .strong) }
        frame.field(field, label: words(label), in: input)
    }
}

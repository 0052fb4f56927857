import CareerGraph
import TerminalUI
import Words

/// What lies above a screen and takes the keys. It knows nothing of who opened it: it answers, and the answer goes
/// there.
protocol Overlay: Responder {
    /// The words of the breadcrumb while it is open.
    var title: Message { get }
    /// Whether it looks for titles in every language that has some.
    var needsEveryTitle: Bool { get }

    func draw(into frame: inout Frame, in environment: Environment)
    mutating func step(_ step: Step, in environment: Environment)
    mutating func type(_ key: Key, in environment: Environment)
    mutating func paste(_ text: String, in environment: Environment)
    /// A click on an item: Enter follows.
    mutating func choose(_ index: Int, in environment: Environment)
    /// A click on a line of a text.
    mutating func read(line index: Int, in environment: Environment)
    /// The wheel.
    mutating func scroll(by step: Int, in environment: Environment)
    /// What Enter does.
    func open(in environment: Environment) -> OverlayOutcome
    /// Says what stands in the way of its answer; false if there is no room for that.
    ///
    /// - Parameter canInsist: whether Enter on the same answer goes on all the same.
    mutating func object(_ sentence: String, canInsist: Bool) -> Bool
    /// Keeps the reading position when the language or the titles change.
    mutating func changeWords(from before: Environment, to after: Environment)
}

extension Overlay {
    static var entries: [CommandEntry] { OverlayCommands.entries(in: context) }

    var needsEveryTitle: Bool { false }
    mutating func step(_ step: Step, in environment: Environment) {}
    mutating func type(_ key: Key, in environment: Environment) {}
    mutating func paste(_ text: String, in environment: Environment) {}
    mutating func choose(_ index: Int, in environment: Environment) {}
    mutating func read(line index: Int, in environment: Environment) {}
    mutating func scroll(by step: Int, in environment: Environment) {
        self.step(step < 0 ? .up : .down, in: environment)
    }
    mutating func object(_ sentence: String, canInsist: Bool) -> Bool { false }
    mutating func changeWords(from before: Environment, to after: Environment) {}
}

/// What Enter in an overlay comes to.
enum OverlayOutcome: Sendable {
    case stay
    case close
    /// Close it and run this.
    case run(CommandID)
    /// Close it and speak this language.
    case speak(Language)
    /// Give this to the screen that opened it.
    case answer(OverlayAnswer)
}

/// What a person has found, typed or chosen in an overlay.
enum OverlayAnswer: Sendable {
    case occupation(OccupationID)
    /// - Parameter isConfirmed: whether they have seen what stands in the way of this very text.
    case text(String, isConfirmed: Bool)
    /// By position among what can be chosen.
    case choice(Int)
}

extension Frame {
    /// A field that text is typed into, with its cursor.
    mutating func field(_ field: TextField, label: String, in row: Rect) {
        let start = row.column + TextFitting.width(label) + 1
        canvas.write(label, at: Point(column: row.column, row: row.row), style: .muted)
        let room = max(1, row.endColumn - start - 1)
        let before = TextFitting.width(String(field.text[..<field.cursor]))
        // A long text scrolls so that the cursor stays in sight.
        var hidden = 0
        var text = field.text[...]
        while before - hidden > room, let first = text.first {
            hidden += CharacterWidth.of(first)
            text = text.dropFirst()
        }
        canvas.write(String(text), at: Point(column: start, row: row.row), style: .strong, limit: room)
        canvas.cursor = Point(column: min(start + before - hidden, row.endColumn - 1), row: row.row)
        canvas.isCursorVisible = true
    }
}

import CareerGraph
import Words

/// What the command line says: messages of module Words, with what is known put in.
///
/// Everything from outside, be it a file or an argument, is made safe for a terminal here.
enum Wording {
    /// What `--version` prints.
    static let version = "0.1.0"

    /// The language that is spoken: that of the arguments or the locale, within the explorer that of its screen.
    @TaskLocal static var words = MessageCatalog()

    /// A message in the language that is spoken.
    static func text(_ message: Message) -> String { words(message) }

    /// Does something in English, whatever people speak: documents for programs are the same in every language.
    static func inEnglish<Value>(_ work: () throws -> Value) rethrows -> Value {
        try $words.withValue(MessageCatalog(), operation: work)
    }

    /// What stands in a cell where nothing is known.
    static let unknown = "-"

    /// `label: text`.
    static func labeled(_ label: Message, _ text: String) -> String {
        words(.labeledText(label: words(label), text: text))
    }

    /// One sentence behind the other.
    static func sentences(_ sentences: String...) -> String { sentences.joined(separator: " ") }
}

import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// The advisor's reasons in words a person understands.
struct ReasonWords {
    private let environment: Environment
    private var words: MessageCatalog { environment.words }

    init(_ environment: Environment) { self.environment = environment }

    /// Why, as a sentence with the most telling reasons first, and as many of them as fit the lines.
    func lines(for move: Move, columns: Int, rows: Int) -> [String] {
        var lines: [String] = []
        var sentence = ""
        for reason in move.reasons {
            let text = text(reason)
            sentence = sentence.isEmpty ? text.prefix(1).uppercased() + text.dropFirst() : sentence + "; " + text
            let wrapped = TextFitting.wrapped(sentence + ".", to: columns)
            guard wrapped.count <= rows else { break }
            lines = wrapped
        }
        return lines
    }

    func text(_ reason: MoveReason) -> String { words.text(reason, in: environment) }
}

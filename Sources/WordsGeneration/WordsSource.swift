import LanguageFiles

/// The Swift files that `make words` makes of the English file: the other languages are read when somebody asks for them.
public struct WordsSource {
    private let english: LanguageFile

    public init(english: LanguageFile) { self.english = english }

    /// Each file's name and text, in the order of the names.
    public var files: [(name: String, text: String)] {
        [("Message+Generated.swift", messages), ("MessageTexts+Generated.swift", texts)]
    }

    /// As the formatter has it.
    private static let longestLine = 120
    private static let notice = "// Made by `make words` from Data/interface: change the texts there.\n\n"

    // MARK: The messages

    private var messages: String {
        var text = WordsSource.notice + "extension Message {"
        var section: String?
        for (index, entry) in english.messages.enumerated() {
            if entry.seen != section {
                section = entry.seen
                text += "\n    // MARK: \(section ?? "Elsewhere")\n"
            }
            text += "\n" + WordsSource.comment(entry.text) + declaration(of: entry, at: index)
        }
        return text + "}\n"
    }

    private func declaration(of entry: LanguageEntry, at index: Int) -> String {
        let names = entry.arguments
        guard !names.isEmpty else { return "    public static var \(entry.key): Message { Message(\(index)) }\n" }
        let numbers = Set(entry.numbers)
        let parameters = names.map { "\($0): " + (numbers.contains(String($0)) ? "Int" : "String") }
        let arguments = names.map { (numbers.contains(String($0)) ? ".number(" : ".text(") + $0 + ")" }
        let list = parameters.joined(separator: ", ")
        let line = "    public static func \(entry.key)(\(list)) -> Message {\n"
        let head =
            line.count <= WordsSource.longestLine + 1
            ? line : "    public static func \(entry.key)(\n        \(list)\n    ) -> Message {\n"
        return head
            + "        Message(\(index), \(arguments.joined(separator: ", ")))\n    }\n"
    }

    /// The English text as a comment, in lines of at most 110 characters.
    private static func comment(_ text: String) -> String {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > 110 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).map { "    /// " + $0 + "\n" }.joined()
    }

    // MARK: The texts

    private var texts: String {
        var text = WordsSource.notice + "extension MessageTexts {\n"
        text += WordsSource.block("keys", "The keys, in the order of the English file.", english.messages.map(\.key))
        text += WordsSource.block(
            "arguments", "The names of the values of each message.",
            english.messages.map { $0.arguments.joined(separator: " ") })
        text += WordsSource.block("english", "The interface in English.", english.messages.map(\.text))
        return text + "}\n"
    }

    private static func block(_ name: String, _ comment: String, _ lines: [String]) -> String {
        "    /// \(comment)\n    static let \(name) = #\"\"\"\n"
            + lines.map { $0.isEmpty ? "\n" : "        \($0)\n" }.joined() + "        \"\"\"#\n\n"
    }
}

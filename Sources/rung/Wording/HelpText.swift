import ArgumentParser
import Words

/// What `--help` says. The parser's own words (`USAGE`, `OPTIONS`, `Show help information.`) are English.
enum HelpText {
    /// A command as a person would type it.
    enum Example: ExpressibleByStringLiteral {
        /// The same in every language.
        case command(String)
        /// With words that people type in their language.
        case message(Message)

        init(stringLiteral command: String) { self = .command(command) }

        fileprivate var lines: [String] {
            switch self {
            case .command(let command): command.split(separator: "\n").map(String.init)
            case .message(let message): [Wording.text(message)]
            }
        }
    }

    /// Paragraphs, and examples at the end.
    static func discussion(_ paragraphs: Message..., examples: [Example]) -> String {
        let list = ([Wording.text(.helpExamples)] + examples.flatMap(\.lines).map { "  " + $0 })
        return (paragraphs.map(Wording.text) + [list.joined(separator: "\n")]).joined(separator: "\n\n")
    }
}

extension ArgumentHelp {
    /// What is said of an argument or an option, and what its value is called where its own name does not say it.
    static func message(_ message: Message, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(Wording.text(message), valueName: value)
    }
}

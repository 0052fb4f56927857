import ArgumentParser

/// What is wrong with arguments before they are parsed: what the parser would take for something else, or take too long for.
enum ArgumentCheck {
    /// No command has use for more. The parser's time grows with the square of their number.
    static let mostArguments = 1_000

    /// - Parameter arguments: those without the language.
    /// - Throws: what is wrong, as ``Failure/arguments(_:)``.
    static func check(_ arguments: [String]) throws(Failure) {
        guard arguments.count <= mostArguments else {
            throw .arguments(.argumentsTooMany(count: arguments.count, limit: mostArguments))
        }
        if let word = unknownCommand(arguments) {
            throw .arguments(.argumentsUnknownCommand(word: TerminalSafe.line(word)))
        }
    }

    /// A word in the place of a command that none is called: the parser answers `rung help nosuch` and
    /// `rung nosuch --help` as if it were not there.
    private static func unknownCommand(_ arguments: [String]) -> String? {
        let asksForHelp = arguments.first == "help"
        var command: any ParsableCommand.Type = Rung.self
        for word in arguments.dropFirst(asksForHelp ? 1 : 0) {
            // Behind the first option, whatever stands there is the parser's.
            if word.hasPrefix("-") || word == "help" { return nil }
            let subcommands = command.configuration.subcommands
            guard let next = subcommands.first(where: { $0.configuration.commandName == word }) else {
                return asksForHelp || !subcommands.isEmpty ? word : nil
            }
            command = next
        }
        return nil
    }
}

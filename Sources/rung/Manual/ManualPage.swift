import Explorer
import Words

/// The manual page, section 1: made of the declared commands and the explorer's keys, in the macros of man(7).
struct ManualPage {
    private let program: CommandDeclaration
    /// The options that most commands take: they are explained once.
    private let common: [CommandDeclaration.Argument]

    init(_ program: CommandDeclaration) {
        self.program = program
        let commands = program.commands
        common = commands.flatMap(\.arguments).reduce(into: []) { common, argument in
            guard !argument.names.isEmpty, !common.contains(argument) else { return }
            if commands.count(where: { $0.arguments.contains(argument) }) * 2 > commands.count {
                common.append(argument)
            }
        }
    }

    /// The whole page in the language that is spoken.
    ///
    /// - Parameter date: when this version was made, as it is to be shown.
    func text(date: String) -> String {
        var lines = [
            ".TH RUNG 1 \(quoted(date)) \(quoted("Rung " + Wording.version)) \(quoted(Wording.text(.manualOfRung)))",
            ".nh", ".ad l",
        ]
        lines += section(.manualName, [Roff.text("rung - " + program.abstract)])
        lines += section(.manualSynopsis, [synopsis(program)])
        lines += section(.manualDescription, paragraphs(text(of: program).before))
        lines += section(.manualOptions, [Roff.text(Wording.text(.manualOptionsMore))] + common.flatMap(entry))
        lines += section(.manualKeys, [Roff.text(Wording.text(.manualKeysMore))] + keys)
        lines += heading(.manualCommands) + program.commands.flatMap(command)
        lines += section(.manualEnvironment, entries(ManualPage.environment))
        lines += section(.manualFiles, entries(ManualPage.files))
        lines += section(.manualExitStatus, entries(ManualPage.exitStatus))
        lines += section(.manualExamples, examples(text(of: program).examples))
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ title: Message) -> [String] { [".SH " + quoted(Wording.text(title))] }

    private func section(_ title: Message, _ lines: [String]) -> [String] { heading(title) + lines }

    /// An argument of a macro.
    private func quoted(_ text: String) -> String { "\"" + Roff.text(text) + "\"" }
}

// MARK: - Commands

extension ManualPage {
    private func command(_ command: CommandDeclaration) -> [String] {
        let text = text(of: command)
        var lines = [".SS " + quoted(command.name), synopsis(command), ".PP", Roff.text(command.abstract)]
        lines += text.before.flatMap { [".PP", Roff.text($0)] }
        lines += command.arguments.filter { !common.contains($0) }.flatMap(entry)
        if !text.examples.isEmpty {
            lines += [".PP", Roff.text(Wording.text(.manualExamplesHere))] + examples(text.examples)
        }
        return lines
    }

    private func synopsis(_ command: CommandDeclaration) -> String {
        var parts = [Roff.bold(command.name)]
        if !command.subcommands.isEmpty { parts.append("[" + Roff.italic(Wording.text(.manualCommand)) + "]") }
        parts += command.arguments.filter { !common.contains($0) }.map(usage)
        parts.append("[" + Roff.italic(Wording.text(.manualOptionsWord)) + "]")
        return parts.joined(separator: " ")
    }

    private func usage(_ argument: CommandDeclaration.Argument) -> String {
        var text = argument.names.first.map(Roff.bold) ?? ""
        if let value = argument.value { text += (text.isEmpty ? "" : " ") + Roff.italic(value) }
        if argument.isRepeating { text += " ..." }
        return argument.isOptional ? "[" + text + "]" : text
    }

    private func entry(_ argument: CommandDeclaration.Argument) -> [String] {
        var tag = argument.names.map(Roff.bold).joined(separator: ", ")
        if let value = argument.value { tag += (tag.isEmpty ? "" : " ") + Roff.italic(value) }
        var text = Roff.text(argument.abstract)
        if let usual = argument.usual { text += " " + Roff.text(Wording.text(.manualUsual(value: usual))) }
        return [".TP", tag, text]
    }
}

// MARK: - Texts

extension ManualPage {
    /// The paragraphs of a command, and the example commands after them.
    private func text(of command: CommandDeclaration) -> (before: [String], examples: [String]) {
        let title = Wording.text(.helpExamples)
        let parts = command.discussion.split(separator: "\n\n").map(String.init)
        let examples = parts.first { $0.hasPrefix(title) }?.split(separator: "\n").dropFirst() ?? []
        return (parts.filter { !$0.hasPrefix(title) }, examples.map { String($0.drop { $0 == " " }) })
    }

    private func paragraphs(_ texts: [String]) -> [String] {
        Array(texts.map { [Roff.text($0)] }.joined(separator: [".PP"]))
    }

    private func examples(_ commands: [String]) -> [String] {
        [".PP", ".nf", ".RS 4"] + commands.map(Roff.typed) + [".RE", ".fi"]
    }

    /// The keys of most screens, in words: a printed page has no arrows.
    private var keys: [String] {
        let rows = KeyRow.ofMostScreens(glyphs: .ascii, words: Wording.words)
        return (rows.common + rows.frequent).flatMap { row in
            [".TP", row.labels.map(Roff.bold).joined(separator: ", "), Roff.text(row.title)]
        }
    }

    private func entries(_ pairs: [(term: String, text: Message)]) -> [String] {
        pairs.flatMap { [".TP", Roff.bold($0.term), Roff.text(Wording.text($0.text))] }
    }

    private static let environment: [(term: String, text: Message)] = [
        (BundlePlace.variable, .manualDataVariable), ("RUNG_TEXTS", .manualTextsVariable),
        ("LC_ALL, LC_MESSAGES, LANG", .manualLocaleVariables), ("NO_COLOR", .manualNoColorVariable),
        ("TERM", .manualTermVariable), ("XDG_STATE_HOME", .manualStateVariable),
    ]

    private static let files: [(term: String, text: Message)] = [
        ("/usr/share/rung/Data, /usr/local/share/rung/Data", .manualBundleFolder),
        ("~/.local/state/rung/drafts", .manualDraftsFolder),
    ]

    private static let exitStatus = ExitStatus.allCases.map { (term: String($0.rawValue), text: meaning($0)) }

    private static func meaning(_ status: ExitStatus) -> Message {
        switch status {
        case .success: .manualSuccess
        case .usage: .manualUsage
        case .badData: .manualBadData
        case .noInput: .manualNoInput
        case .cannotCreate: .manualCannotCreate
        case .inputOutput: .manualInputOutput
        }
    }
}

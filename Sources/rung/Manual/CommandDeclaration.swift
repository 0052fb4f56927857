import ArgumentParser
import JSON

/// A command as it was declared: what the parser knows of it (`--experimental-dump-help`), for the manual page.
struct CommandDeclaration {
    /// As it is typed, the program included: `rung ladder check`.
    let name: String
    let abstract: String
    /// Paragraphs, and examples at the end.
    let discussion: String
    let arguments: [Argument]
    let subcommands: [CommandDeclaration]

    /// An argument or an option.
    struct Argument: Equatable {
        /// As they are typed, dashes included; none for what is known by its position.
        let names: [String]
        /// What stands for its value; nil for a flag.
        let value: String?
        let abstract: String
        /// What it is where nothing is given; nil where there is no such value.
        let usual: String?
        /// Whether a value is a word of a list.
        let choices: [String]
        let isOptional: Bool
        let isRepeating: Bool
    }

    /// The commands that do something: those without others below them.
    var commands: [CommandDeclaration] { subcommands.isEmpty ? [self] : subcommands.flatMap(\.commands) }

    /// The whole program, as it is declared in the language that is spoken.
    static var ofProgram: CommandDeclaration? {
        let document = ForgivingJSONReader.read(Array(Rung._dumpHelp().utf8)).value
        return document?["command"].map { CommandDeclaration($0, below: nil) }
    }

    private init(_ node: JSONValue, below parent: String?) {
        let own = node["commandName"]?.text ?? ""
        name = parent.map { $0 + " " + own } ?? own
        abstract = node["abstract"]?.text ?? ""
        discussion = node["discussion"]?.text ?? ""
        let isShown = { (node: JSONValue) in node["shouldDisplay"] != .bool(false) }
        arguments = (node["arguments"]?.elements ?? []).filter(isShown).map(Argument.init)
        let name = name
        subcommands = (node["subcommands"]?.elements ?? []).filter(isShown)
            .filter { $0["commandName"]?.text != "help" }
            .map { CommandDeclaration($0, below: name) }
    }
}

extension CommandDeclaration.Argument {
    fileprivate init(_ node: JSONValue) {
        names = (node["names"]?.elements ?? []).compactMap { name in
            name["name"]?.text.map { (name["kind"] == .string("short") ? "-" : "--") + $0 }
        }
        value = node["kind"] == .string("flag") ? nil : node["valueName"]?.text
        abstract = node["abstract"]?.text ?? ""
        usual = node["defaultValue"]?.text
        choices = (node["allValues"]?.elements ?? []).compactMap(\.text)
        isOptional = node["isOptional"] == .bool(true)
        isRepeating = node["isRepeating"] == .bool(true)
    }
}

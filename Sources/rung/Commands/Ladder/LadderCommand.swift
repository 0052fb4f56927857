import ArgumentParser
import CareerGraph
import CareerGuidance
import JSON
import Words
import Workspace

/// `rung ladder`: ladders that people write.
struct LadderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ladder", abstract: Wording.text(.abstractLadder),
        subcommands: [
            LadderNewCommand.self, LadderListCommand.self, LadderCheckCommand.self, LadderShowCommand.self,
            LadderExportCommand.self,
        ])
}

/// `rung ladder new FILE`: a file to begin with.
struct LadderNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: Wording.text(.abstractLadderNew),
        discussion: HelpText.discussion(
            examples: [
                .message(.exampleLadderNew),
                "rung ladder new mine.json --from industrial-maintenance",
                "rung ladder new mine.json --from \"Law Enforcement Services\"",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentNewFile), completion: .file(extensions: ["json"]), transform: PathArgument.path)
    var file: String

    @Option(help: .message(.optionLadderTitle))
    var title: String?

    @Option(help: .message(.optionLadderFrom))
    var from: String?

    func run() throws {
        let name = LadderFile.name(ofFile: file)
        var ladder = Ladder(name: name, title: name)
        if let from {
            let graph = try bundle.load()
            let subject = try LatticeLookup(graph: graph, bundle: bundle).subject(from)
            // The file is to be the same wherever it is made; its author goes on in any language.
            ladder = Wording.inEnglish { LatticeReport.of(subject, in: graph).asLadder(name: name) }
        }
        if let title { ladder.title = LadderText.safe(title) }
        do throws(LadderFileError) {
            try LadderFile.create(ladder, at: file)
        } catch {
            throw Failure.newLadder(error)
        }
        try StandardOutput.write(Wording.Ladders.created(file) + "\n")
    }
}

/// `rung ladder list`: the ladders of the bundle.
struct LadderListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Wording.text(.abstractLadderList),
        discussion: HelpText.discussion(
            examples: [
                "rung ladder list",
                "rung ladder list --format json",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: .message(.optionDocumentFormat))
    var format = DocumentFormat.text

    func run() throws {
        let graph = try bundle.load()
        let lookup = LatticeLookup(graph: graph, bundle: bundle)
        let ladders = try lookup.ladderNames().map { try lookup.reading($0).ladder }
        switch format {
        case .text:
            var table = TextTable([
                .init(.columnName), .init(.columnLadder, givesWay: true), .init(.columnCluster),
                .init(.columnJobs, isNumber: true), .init(.columnMoves, isNumber: true),
            ])
            for ladder in ladders {
                table.append([
                    ladder.name, ladder.title, ladder.cluster, "\(ladder.jobs.count)", "\(ladder.moves.count)",
                ])
            }
            try StandardOutput.write(table.lines(width: TerminalWidth.ofOutput).joined(separator: "\n") + "\n")
        case .json:
            let documents = ladders.map { ladder in
                JSONValue.object([
                    "name": .string(ladder.name), "title": .string(ladder.title), "industry": .string(ladder.industry),
                    "cluster": .string(ladder.cluster), "author": .string(ladder.author), "date": .string(ladder.date),
                    "jobs": .integer(ladder.jobs.count), "moves": .integer(ladder.moves.count),
                ])
            }
            try StandardOutput.write(JSONValue.object(["ladders": .array(documents)]))
        }
    }
}

/// `rung ladder check FILE`: every fault of a ladder.
struct LadderCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Wording.text(.abstractLadderCheck),
        discussion: HelpText.discussion(
            examples: [
                "rung ladder check mine.json",
                "rung ladder check petroleum --format json",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentLadder), completion: .file(extensions: ["json"]), transform: PathArgument.path)
    var file: String

    @Option(help: .message(.optionDocumentFormat))
    var format = DocumentFormat.text

    func run() throws {
        let reading = try LatticeLookup(graph: try bundle.load(), bundle: bundle).reading(file)
        switch format {
        case .text:
            let lines =
                reading.faults.isEmpty
                ? [Wording.Ladders.sound(file)] : reading.faults.map { Wording.Ladders.line($0, file: file) }
            try StandardOutput.write(lines.joined(separator: "\n") + "\n")
        case .json:
            let document = JSONValue.object([
                "file": .string(file), "drawable": .bool(!reading.hasErrors),
                // A document is the same in either language.
                "faults": .array(
                    Wording.inEnglish { reading.faults.map(LadderCheckCommand.json) }),
            ])
            try StandardOutput.write(document)
        }
        let errors = reading.faults.count { $0.severity == .error }
        if errors > 0 { throw Failure.badLadder(file: file, errors: errors) }
    }

    private static func json(_ fault: LadderFault) -> JSONValue {
        .object([
            "severity": .string(fault.severity.rawValue), "line": .integer(optional: fault.line),
            "record": .string(optional: fault.record.map(Wording.Ladders.record)),
            "field": .string(optional: fault.field), "problem": .string(Wording.words.text(fault.problem)),
        ])
    }
}

/// `rung ladder show FILE`: a ladder in plain lines.
struct LadderShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Wording.text(.abstractLadderShow),
        discussion: HelpText.discussion(
            examples: [
                "rung ladder show petroleum"
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentLadder), completion: .file(extensions: ["json"]), transform: PathArgument.path)
    var file: String

    func run() throws {
        let graph = try bundle.load()
        let ladder = try LatticeLookup(graph: graph, bundle: bundle).ladder(file)
        var report = LatticeReport(ladder, in: graph)
        report.texts = try language.texts(in: bundle, for: graph)
        report.translate()
        try StandardOutput.write(
            report.outline(width: TerminalWidth.ofOutput, showsRequirements: true))
    }
}

/// `rung ladder export FILE`: a ladder in another format.
struct LadderExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: Wording.text(.abstractLadderExport),
        usage: "rung ladder export <file> [<options>]",
        discussion: HelpText.discussion(
            examples: [
                "rung ladder export nursing --format svg > nursing.svg",
                "rung ladder export mine.json --format markdown",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentLadder), completion: .file(extensions: ["json"]), transform: PathArgument.path)
    var file: String

    @OptionGroup var options: LatticeOptions

    func run() throws {
        let graph = try bundle.load()
        let ladder = try LatticeLookup(graph: graph, bundle: bundle).ladder(file)
        let texts = try language.texts(in: bundle, for: graph)
        try options.write(LatticeReport(ladder, in: graph), usual: .markdown, texts: texts)
    }
}

import ArgumentParser
import Words

/// `rung show CODE|TITLE`: everything about one occupation.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Wording.text(.abstractShow),
        discussion: HelpText.discussion(
            examples: [
                "rung show 29-1141",
                .message(.exampleShow),
                "rung show 29-1141.00 --format json",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup var publishedTexts: PublishedTextsOptions

    @Argument(help: .message(.argumentOccupation))
    var occupation: String

    @Option(help: .message(.optionDocumentFormat))
    var format = DocumentFormat.text

    func run() throws {
        let graph = try bundle.load()
        let id = try OccupationLookup(graph: graph, directory: try bundle.place()).occupation(occupation)
        let texts = try language.texts(in: bundle, for: graph)
        var report = OccupationReport(
            graph: graph, id: id, description: texts?.text(of: id), published: try publishedTexts.load(for: graph))
        switch format {
        case .text:
            if let texts { report.graph = graph.titled(by: texts) }
            try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json)
        }
    }
}

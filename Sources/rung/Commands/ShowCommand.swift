import ArgumentParser

/// `rung show CODE|TITLE`: everything about one occupation.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Wording.Help.show, discussion: Wording.Help.showDiscussion)

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup var publishedTexts: PublishedTextsOptions

    @Argument(help: Wording.Help.occupationArgument)
    var occupation: String

    @Option(help: Wording.Help.documentFormat)
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

import ArgumentParser
import CareerGraph
import Words

/// `rung data info`: which bundle is read, what it holds and where it comes from.
struct DataInfoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: Wording.text(.abstractDataInfo),
        discussion: HelpText.discussion(
            examples: [
                "rung data info",
                "rung data info --format json",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: .message(.optionDocumentFormat))
    var format = DocumentFormat.text

    func run() throws {
        let directory = try bundle.place()
        let report = BundleReport(directory: directory, manifest: try manifest(directory))
        switch format {
        case .text: try StandardOutput.write(report.text(width: TerminalWidth.ofOutput))
        case .json: try StandardOutput.write(report.json)
        }
    }

    private func manifest(_ directory: String) throws(Failure) -> BundleManifest {
        do {
            return try BundleManifest.load(directory: directory)
        } catch {
            throw .bundle(error, directory: directory)
        }
    }
}

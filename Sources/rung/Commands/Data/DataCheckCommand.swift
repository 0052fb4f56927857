import ArgumentParser
import CareerData
import CareerGraph
import Words

/// `rung data check [DIR]`: every fault of a bundle.
struct DataCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Wording.text(.abstractDataCheck),
        discussion: HelpText.discussion(
            examples: [
                "rung data check",
                "rung data check ./Data --format json",
            ]))

    @OptionGroup var bundle: BundleOptions
    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentCheck), completion: .directory, transform: PathArgument.path)
    var directory: String?

    @Option(help: .message(.optionDocumentFormat))
    var format = DocumentFormat.text

    func run() throws {
        let place: String
        if let directory { place = directory } else { place = try bundle.place() }
        let faults = BundleChecker.check(directory: place)
        // A bundle that is not there at all has nothing to be checked: that is another failure than a bad one.
        if let fault = faults.first, fault.file == BundleSchema.manifest,
            fault.problem == .missing || fault.problem == .file(.notPermitted)
        {
            throw Failure.bundle(fault, directory: place)
        }
        let report = FaultReport(directory: place, faults: faults)
        switch format {
        case .text: try StandardOutput.write(report.text)
        case .json: try StandardOutput.write(report.json)
        }
        if !faults.isEmpty { throw Failure.badBundle(faults: faults.count, directory: place) }
    }
}

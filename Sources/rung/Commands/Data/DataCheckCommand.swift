import ArgumentParser
import CareerData
import CareerGraph

/// `rung data check [DIR]`: every fault of a bundle.
struct DataCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Wording.Help.dataCheck, discussion: Wording.Help.dataCheckDiscussion)

    @OptionGroup var bundle: BundleOptions

    @Argument(help: Wording.Help.checkArgument, completion: .directory, transform: PathArgument.path)
    var directory: String?

    @Option(help: Wording.Help.documentFormat)
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
